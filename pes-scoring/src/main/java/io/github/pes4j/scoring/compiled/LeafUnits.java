package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * A leaf's points and rounding in whole units of its own, 10^-s for scores that are rounded to s decimals.
 *
 * @param units its own units
 * @param weight its points in its own units
 * @param factor how many units of the plan one of its own is
 * @param rounding the one rounding of its score
 */
record LeafUnits(WholeUnits units, double weight, double factor, QuotientRounding rounding) {

    /** What {@link #reduced} tries. */
    interface Entry {
        boolean enter(long over, long under);
    }

    /** Empty for a leaf whose points are no whole number of its own units, or too many. */
    static Optional<LeafUnits> of(Indicator leaf, int level, Rounding rounding, WholeUnits plan) {
        WholeUnits units = new WholeUnits(rounding.leafScale(level));
        double weight = units.of(leaf.points());
        if (weight < 0 || plan.decimals() < 0) {
            return Optional.empty();
        }
        double factor = Math.pow(10, plan.decimals() - units.decimals());
        return Optional.of(new LeafUnits(units, weight, factor, QuotientRounding.of(rounding.leafMode(level))));
    }

    /** A score in the leaf's own units; or {@link WholeUnits#NONE}. */
    double own(Points score) {
        return units.of(score);
    }

    /** Tries a narrow share in lowest terms. */
    static boolean reduced(Share share, Entry entry) {
        long divisor = divisor(Math.abs(share.over()), share.under());
        return divisor > 1 && entry.enter(share.over() / divisor, share.under() / divisor);
    }

    private static long divisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
