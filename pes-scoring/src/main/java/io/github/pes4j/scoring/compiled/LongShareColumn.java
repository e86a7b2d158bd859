package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Share;
import java.util.Arrays;

/**
 * As {@link ShareColumn}, in longs: for leaves that are kept to so many decimals that doubles would be too short for the
 * numbers of most forms.
 */
final class LongShareColumn implements Column {

    private final LeafUnits leaf;
    private final long most;
    private final long[] overs;

    /** 0 where nothing is known. */
    private final long[] unders;

    LongShareColumn(LeafUnits leaf, int rows) {
        this.leaf = leaf;
        this.most = most(leaf);
        this.overs = new long[rows];
        this.unders = new long[rows];
    }

    static long most(LeafUnits leaf) {
        return Long.MAX_VALUE / (2 * (long) leaf.weight() + 3);
    }

    private boolean enter(int row, long over, long under) {
        if (under > most) {
            return false;
        }
        overs[row] = over;
        unders[row] = under;
        return true;
    }

    @Override
    public boolean enter(int row, Share credited) {
        return LeafUnits.entered(credited, (over, under) -> enter(row, over, under));
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        return leaf.entered(scored, (over, under) -> enter(row, over, under));
    }

    @Override
    public void open(int row) {
        unders[row] = 0;
    }

    @Override
    public void nothing(int row) {
        enter(row, 0, 1);
    }

    @Override
    public void likeFirst() {
        Arrays.fill(overs, overs[0]);
        Arrays.fill(unders, unders[0]);
    }

    @Override
    public void score(int from, int to, double[] out) {
        QuotientRounding rounding = leaf.rounding();
        long weight = (long) leaf.weight();
        for (int i = from; i < to; i++) {
            long under = unders[i];
            out[i] = under == 0 ? Double.NaN : leaf.factor() * rounding.quotient(weight, overs[i], under);
        }
    }
}
