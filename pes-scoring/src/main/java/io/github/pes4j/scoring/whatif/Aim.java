package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/** What is to be reached: a total (总分), or a grade (等级). Immutable and thread-safe. */
public final class Aim {

    private static final BigDecimal FINEST = BigDecimal.ONE.movePointLeft(Points.WORKING_SCALE);

    private final String text;
    private final boolean grade;

    private Aim(String text, boolean grade) {
        this.text = text;
        this.grade = grade;
    }

    /**
     * A total of at least so many points.
     *
     * @throws IllegalArgumentException if that is no number of points
     */
    public static Aim total(String atLeast) {
        return new Aim(Points.of(atLeast).toString(), false);
    }

    /** A grade, or a better one: {@code 优}, or its code {@code excellent}. */
    public static Aim grade(String atLeast) {
        return new Aim(atLeast, true);
    }

    /**
     * The least total, as it is shown, or as it is graded where that is another.
     *
     * @throws IllegalArgumentException if the policy has no such grade
     */
    Points atLeast(ScoringPolicy policy) {
        if (!grade) {
            return Points.of(text);
        }
        return policy.bands().bands().stream()
                .filter(band ->
                        band.grade().code().equals(text) || band.grade().label().equals(text))
                .findFirst()
                .map(GradeBands.Band::from)
                .orElseThrow(() -> new RefusalException(
                        "没有等级“{0}”；只有 {1}",
                        "no grade '{0}'; there is {1}",
                        text,
                        String.join(
                                ", ",
                                policy.bands().bands().stream()
                                        .map(band -> band.grade().label())
                                        .toList())));
    }

    /** Whether a scorecard reaches it; a grade may be capped although the total is enough. */
    boolean isReachedBy(Scorecard card, ScoringPolicy policy) {
        Points wanted = atLeast(policy);
        if (!grade) {
            return card.total().low().compareTo(wanted) >= 0;
        }
        return policy.bands().bands().stream()
                .filter(band -> band.grade().equals(card.grade().worst()))
                .anyMatch(band -> band.from().compareTo(wanted) >= 0);
    }

    /** The conditions of a policy that keep a grade below this one. */
    List<GradeCap> caps(ScoringPolicy policy) {
        if (!grade) {
            return List.of();
        }
        Points wanted = atLeast(policy);
        return policy.gradeCaps().stream()
                .filter(cap -> policy.bands().bands().stream()
                        .anyMatch(band ->
                                band.grade().equals(cap.best()) && band.from().compareTo(wanted) < 0))
                .toList();
    }

    /** The least sum of the leaves that reaches it, where the total alone is rounded. */
    Points leastSum(ScoringPolicy policy) {
        Points wanted = atLeast(policy);
        Rounding rounding = policy.rounding();
        boolean unrounded = grade && policy.gradeFrom() == ScoringPolicy.GradeFrom.UNROUNDED;
        if (rounding.stage() != Rounding.Stage.TOTAL || unrounded) {
            return wanted;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(rounding.scale());
        return least(
                wanted.number().subtract(step),
                wanted.number().add(step),
                sum -> Points.of(sum).rounded(rounding.scale(), rounding.mode()).compareTo(wanted) >= 0);
    }

    /** The least number of the finest kind for which something holds that holds for all above it. */
    private static Points least(BigDecimal below, BigDecimal enough, Predicate<BigDecimal> holds) {
        BigDecimal low = below;
        BigDecimal high = enough;
        while (high.subtract(low).compareTo(FINEST) > 0) {
            BigDecimal half =
                    low.add(high.subtract(low).divide(BigDecimal.valueOf(2), Points.WORKING_SCALE, RoundingMode.DOWN));
            if (holds.test(half)) {
                high = half;
            } else {
                low = half;
            }
        }
        return Points.of(high);
    }

    /** {@code ≥ 95}, or the grade. */
    @Override
    public String toString() {
        return grade ? text : "≥ " + text;
    }
}
