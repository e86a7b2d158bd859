package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;

/**
 * The one rounding of a leaf's score. What a person gave is kept as it was given. After rounding too a score is not above
 * the points: 33.335 of 33.335 points are not 33.34.
 */
public record LeafRounding(Rounding rounding, int level, Points points) {

    private static final Points ONE = Points.of(1);

    public ScoreRange of(Calculation calculation) {
        return of(calculation, calculation.basis());
    }

    /** As above for a caller who asked for the basis already: it is not free where items are many. */
    ScoreRange of(Calculation calculation, Basis basis) {
        ExactRange earned = calculation.earned(points);
        boolean given = basis == Basis.JUDGED || basis == Basis.OVERRIDDEN;
        return given ? ScoreRange.exactly(asGiven(earned.low())) : of(earned);
    }

    public ScoreRange of(ExactRange earned) {
        return earned.isExact()
                ? ScoreRange.exactly(rounded(earned.low()))
                : new ScoreRange(rounded(earned.low()), rounded(earned.high()));
    }

    private Points rounded(Share number) {
        return ONE.times(number, rounding.leafScale(level), rounding.leafMode(level))
                .min(points);
    }

    private static Points asGiven(Share number) {
        return ONE.times(number, Decimals.MAX_FRACTION_DIGITS, RoundingMode.HALF_UP);
    }
}
