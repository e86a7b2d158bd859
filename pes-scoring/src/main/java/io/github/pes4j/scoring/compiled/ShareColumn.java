package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;

/**
 * A share of the leaf's points for each row. Rules, guards and the policy have decided about the share when it is entered;
 * what is left for all rows at once is weight × over ÷ under and the one rounding.
 */
final class ShareColumn extends FractionColumn {

    private final LeafUnits leaf;

    /** The greatest denominator for which every step of the rounding is exact. */
    private final double most;

    ShareColumn(LeafUnits leaf, int rows) {
        super(rows);
        this.leaf = leaf;
        this.most = most(leaf);
    }

    /** Dividend and divisor together stay below 2^53: 2 × weight × over + 3 × under, where over is not above under. */
    static double most(LeafUnits leaf) {
        return Math.floor((WholeUnits.EXACT - 1) / (2 * leaf.weight() + 3));
    }

    @Override
    boolean fits(long over, long under) {
        return under <= most;
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        return leaf.entered(scored, (over, under) -> enter(row, over, under));
    }

    @Override
    public void score(int from, int to, double[] out) {
        leaf.rounding().quotients(leaf.weight(), overs, unders, leaf.factor(), from, to, out);
    }
}
