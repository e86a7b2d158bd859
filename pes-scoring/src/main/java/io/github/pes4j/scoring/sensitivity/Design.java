package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.util.Objects;

/**
 * The points at which a model is run (试验设计), a row for each run. Row i depends on the factors, the kind of design, the seed and
 * i alone: any run can be done again by itself, on any thread. Immutable and thread-safe.
 */
public abstract sealed class Design permits MonteCarloDesign, SaltelliDesign, MorrisDesign {

    private final Factors factors;
    private final int rows;
    private final long seed;

    Design(Factors factors, int rows, long seed) {
        this.factors = factors;
        this.rows = rows;
        this.seed = seed;
    }

    /** The number of rows, if an int holds it. */
    static int rows(int groups, int each, Bilingual group) {
        long rows = (long) groups * each;
        if (rows > Integer.MAX_VALUE - 8) {
            throw new RefusalException(
                    "{0} {1}共 {2} 次运行，超出容量：请减少次数",
                    "{0} {1} make {2} runs, more than can be held: ask for fewer", groups, group, rows);
        }
        return (int) rows;
    }

    /** What varies. */
    public final Factors factors() {
        return factors;
    }

    /** How many runs there are. */
    public final int rows() {
        return rows;
    }

    /** The seed. */
    public final long seed() {
        return seed;
    }

    /** Kind and sampling in words, for the foot of a table. */
    public abstract Bilingual title();

    /** Makes rows one after the other; may keep what the next one needs too. For one thread. */
    abstract Rows source();

    /** Rows on demand. */
    interface Rows {
        void row(int number, double[] row);
    }

    /**
     * The numbers of one run, in the order of {@link Factors#columns()}.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public final double[] row(int number) {
        double[] row = new double[factors.width()];
        source().row(Objects.checkIndex(number, rows), row);
        return row;
    }

    /**
     * Writes rows into columns, from their first place on.
     *
     * @param first the first row
     * @param count how many rows
     * @param columns an array for each column of the factors, with room for the rows
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public final void fill(int first, int count, double[][] columns) {
        Objects.checkFromIndexSize(first, count, rows);
        Rows source = source();
        double[] row = new double[factors.width()];
        for (int i = 0; i < count; i++) {
            source.row(first + i, row);
            for (int column = 0; column < row.length; column++) {
                columns[column][i] = row[column];
            }
        }
    }

    @Override
    public String toString() {
        return title().en() + ", seed " + seed;
    }
}
