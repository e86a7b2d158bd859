package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.value.Share;
import java.util.Arrays;

/** A share for each row, as two whole numbers held in doubles, so that loops over rows become vector instructions. */
abstract sealed class FractionColumn implements Column permits ShareColumn, TierColumn {

    final double[] overs;
    final double[] unders;

    FractionColumn(int rows) {
        this.overs = new double[rows];
        this.unders = new double[rows];
        Arrays.fill(overs, Double.NaN);
        Arrays.fill(unders, 1);
    }

    /** Whether every step of the scoring is exact with these numbers. */
    abstract boolean fits(long over, long under);

    /** Enters a share; or refuses, if it needs greater numbers than stay exact. */
    final boolean enter(int row, long over, long under) {
        boolean fits = fits(over, under);
        if (fits) {
            overs[row] = over;
            unders[row] = under;
        }
        return fits;
    }

    @Override
    public final boolean enter(int row, Share share) {
        return LeafUnits.entered(share, (over, under) -> enter(row, over, under));
    }

    @Override
    public final void open(int row) {
        overs[row] = Double.NaN;
        unders[row] = 1;
    }

    @Override
    public final void nothing(int row) {
        overs[row] = 0;
        unders[row] = 1;
    }

    @Override
    public final void likeFirst() {
        Arrays.fill(overs, overs[0]);
        Arrays.fill(unders, unders[0]);
    }
}
