package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Share;
import java.util.Arrays;

/**
 * A share of the leaf's points for each row, as two whole numbers held in doubles. Rules, guards and the policy have decided
 * about the share when it is entered; what is left for all rows at once is weight × over ÷ under and the one rounding, in a
 * loop that the compiler turns into vector instructions.
 */
final class ShareColumn implements Column {

    private final LeafUnits leaf;

    /** The greatest denominator for which every step of the rounding is exact. */
    private final double most;

    private final double[] overs;
    private final double[] unders;

    ShareColumn(LeafUnits leaf, int rows) {
        this.leaf = leaf;
        this.most = most(leaf);
        this.overs = new double[rows];
        this.unders = new double[rows];
        Arrays.fill(overs, Double.NaN);
        Arrays.fill(unders, 1);
    }

    /** Dividend and divisor together stay below 2^53: 2 × weight × over + 3 × under, where over is not above under. */
    static double most(LeafUnits leaf) {
        return Math.floor((WholeUnits.EXACT - 1) / (2 * leaf.weight() + 3));
    }

    /** Enters a share between nothing and all; or refuses, if it needs greater numbers than stay exact. */
    boolean enter(int row, long over, long under) {
        if (under > most) {
            return false;
        }
        overs[row] = over;
        unders[row] = under;
        return true;
    }

    @Override
    public boolean enter(int row, Share credited) {
        return credited.isNarrow()
                && (enter(row, credited.over(), credited.under())
                        || LeafUnits.reduced(credited, (over, under) -> enter(row, over, under)));
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        boolean shared = scored.calculation() instanceof Calculation.ByShare byShare && enter(row, byShare.credited());
        return shared || enterScore(row, leaf.own(scored.score().low()));
    }

    /** A score that is whole in the leaf's own units is itself a share of the weight, and rounding leaves it as it is. */
    private boolean enterScore(int row, double score) {
        return score == 0 ? enter(row, 0, 1) : score > 0 && enter(row, (long) score, (long) leaf.weight());
    }

    @Override
    public void open(int row) {
        overs[row] = Double.NaN;
        unders[row] = 1;
    }

    @Override
    public void nothing(int row) {
        overs[row] = 0;
        unders[row] = 1;
    }

    @Override
    public void likeFirst() {
        Arrays.fill(overs, overs[0]);
        Arrays.fill(unders, unders[0]);
    }

    @Override
    public void score(int from, int to, double[] out) {
        leaf.rounding().quotients(leaf.weight(), overs, unders, leaf.factor(), from, to, out);
    }
}
