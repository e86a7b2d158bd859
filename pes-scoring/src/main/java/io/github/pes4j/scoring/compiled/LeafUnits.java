package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
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

    /** Enters a share as two whole numbers, or refuses. */
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

    /**
     * Enters a leaf whose score is known as the share of the weight that it earns: a score that is whole in the leaf's own
     * units is itself such a share, and rounding leaves it as it is.
     */
    boolean entered(Explanation.OfLeaf scored, Entry entry) {
        if (scored.calculation() instanceof Calculation.ByShare byShare && entered(byShare.credited(), entry)) {
            return true;
        }
        double score = own(scored.score().low());
        return score == 0 ? entry.enter(0, 1) : score > 0 && entry.enter((long) score, (long) weight);
    }

    /** Enters a narrow share, if it must be in lowest terms. */
    static boolean entered(Share share, Entry entry) {
        return share.isNarrow() && (entry.enter(share.over(), share.under()) || reduced(share, entry));
    }

    private static boolean reduced(Share share, Entry entry) {
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
