package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Share;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * How many times as important one thing is as another, pair by pair (两两比较判断矩阵). The reciprocals follow. Pairs may be missing, as
 * long as every thing is compared with every other at least by way of third ones. Immutable and thread-safe.
 */
public final class Comparisons {

    /** What two ways of writing one judgement, 3 and 1/0.333, may differ by. */
    private static final double SAME = 0.01;

    private final List<String> names;

    /** By row and column; 0 where a pair was not compared. */
    private final double[][] values;

    private Comparisons(List<String> names, double[][] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Things of which no pair is compared yet.
     *
     * @throws IllegalArgumentException if there are fewer than two, or a name is blank or comes twice
     */
    public static Comparisons of(List<String> names) {
        List<String> checked = Names.checked(names);
        if (checked.size() < 2) {
            throw new IllegalArgumentException("there is nothing to compare " + checked.get(0)
                    + " with: alone its weight is 1, so name a second thing");
        }
        double[][] values = new double[checked.size()][checked.size()];
        for (int i = 0; i < values.length; i++) {
            values[i][i] = 1;
        }
        return new Comparisons(checked, values);
    }

    /**
     * Things of which no pair is compared yet.
     *
     * @throws IllegalArgumentException as {@link #of(List)}
     */
    public static Comparisons of(String... names) {
        return of(Arrays.asList(names));
    }

    /**
     * The comparisons of a whole matrix, as textbooks print it. Reciprocals may be rounded.
     *
     * @param matrix row by row; 0 for a pair that was not compared
     * @throws IllegalArgumentException if the matrix is not square, not positive, or the two sides contradict each other
     */
    public static Comparisons of(List<String> names, double[][] matrix) {
        Comparisons made = of(names);
        if (matrix.length != names.size() || Arrays.stream(matrix).anyMatch(row -> row.length != names.size())) {
            throw new IllegalArgumentException(
                    "a matrix for " + names + " needs " + names.size() + " rows and columns");
        }
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                if (matrix[i][j] != 0 || i == j) {
                    made = made.judge(names.get(i), names.get(j), matrix[i][j]);
                }
            }
        }
        return made;
    }

    /**
     * These comparisons with one more.
     *
     * @param first the one
     * @param second the other
     * @param value how many times as important the first is; below 1 if it is less so
     * @throws IllegalArgumentException if a name is unknown, the value is not positive, the pair was compared otherwise before, or a thing
     *     is not as important as itself
     */
    public Comparisons judge(String first, String second, double value) {
        int row = place(first);
        int column = place(second);
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(first + " against " + second + " is judged " + value
                    + ", and must be above 0: write 1/3 where the second is three times as important");
        }
        double known = values[row][column];
        if (known != 0 && Math.abs(Math.log(known / value)) > SAME) {
            throw new IllegalArgumentException(
                    row == column
                            ? first + " against itself is judged " + value + ", and is 1"
                            : first + " against " + second + " is judged " + value + ", and was judged " + known
                                    + " before, perhaps the other way round: keep one of both");
        }
        if (known != 0) {
            return this;
        }
        double[][] more = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        more[row][column] = value;
        more[column][row] = 1 / value;
        return new Comparisons(names, more);
    }

    /**
     * These comparisons with one more, of a value such as {@code "3"}, {@code "1/3"} or {@code "2.5"}.
     *
     * @throws IllegalArgumentException as {@link #judge(String, String, double)}, or if the text is no number
     */
    public Comparisons judge(String first, String second, String value) {
        return judge(first, second, Share.parse(value).decimal(18).doubleValue());
    }

    private int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(name + " is none of the things that are compared: " + names);
        }
        return place;
    }

    /** What is compared, in order. */
    public List<String> names() {
        return names;
    }

    /** The judgements and their reciprocals, row by row; 0 where a pair was not compared. A copy. */
    public double[][] matrix() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** Two different things by their places, the first before the second. */
    record Pair(int first, int second) {}

    /** The pairs that were compared, or were not. */
    List<Pair> pairs(boolean compared) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                if ((values[i][j] != 0) == compared) {
                    pairs.add(new Pair(i, j));
                }
            }
        }
        return pairs;
    }

    /** Refuses comparisons that fall into parts between which nobody judged. */
    void checkConnected() {
        boolean[] reached = new boolean[values.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        reached[0] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            for (int next = 0; next < values.length; next++) {
                if (values[at][next] != 0 && !reached[next]) {
                    reached[next] = true;
                    open.push(next);
                }
            }
        }
        for (int i = 0; i < reached.length; i++) {
            if (!reached[i]) {
                throw new IllegalArgumentException("nothing connects " + names.get(i) + " with " + names.get(0)
                        + ", not even by way of others: compare them, or another pair between the two parts");
            }
        }
    }
}
