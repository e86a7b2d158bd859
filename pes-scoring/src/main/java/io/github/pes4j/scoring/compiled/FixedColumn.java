package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import java.util.Arrays;

/**
 * Scores that were worked out when they were entered, in units of the plan: leaves of all rules that have no column of their
 * own, judged and overridden leaves, custom rules, and columns that met a number which they could not hold.
 */
final class FixedColumn implements Column {

    private final WholeUnits units;
    private final double[] scores;

    FixedColumn(WholeUnits units, int rows) {
        this.units = units;
        this.scores = new double[rows];
        Arrays.fill(scores, Double.NaN);
    }

    /** The scores of another column. */
    static FixedColumn of(Column other, WholeUnits units, int rows) {
        FixedColumn fixed = new FixedColumn(units, rows);
        other.score(0, rows, fixed.scores);
        return fixed;
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        double score = units.of(scored.score().low());
        if (score < 0) {
            return false;
        }
        scores[row] = score;
        return true;
    }

    @Override
    public void open(int row) {
        scores[row] = Double.NaN;
    }

    @Override
    public void nothing(int row) {
        scores[row] = 0;
    }

    @Override
    public void likeFirst() {
        Arrays.fill(scores, scores[0]);
    }

    @Override
    public void score(int from, int to, double[] out) {
        System.arraycopy(scores, from, out, from, to - from);
    }
}
