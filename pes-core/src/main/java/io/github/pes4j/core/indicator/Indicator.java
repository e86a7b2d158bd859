package io.github.pes4j.core.indicator;

import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A leaf of the tree: an indicator that is scored (三级指标, sometimes of a higher level). Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Indicator implements IndicatorNode {

    /** Values are made by their builder alone. */
    Indicator() {}

    @Override
    public abstract String name();

    /** Its points, or weight (分值): the most it should earn. Never negative. */
    @Override
    public abstract Points points();

    /** How it earns them. */
    public abstract ScoringRule rule();

    /** A rule that the report states beside the one that is applied, for an audit to compare with; if there is one. */
    public abstract Optional<ScoringRule> statedRule();

    /** What it is about (指标解释), if explained. */
    public abstract Optional<String> explanation();

    /** The rule in the words of its source (评分标准), if stated. */
    public abstract Optional<String> criterion();

    /** What its target is measured by (评价标准), if stated. */
    public abstract Optional<Standard> standard();

    /** The questions by which it is evaluated (评价要点), in order. */
    public abstract List<EvaluationPoint> evaluationPoints();

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.indicator(this);
    }

    /**
     * A leaf with name, points and rule alone.
     *
     * @throws IllegalArgumentException if the points are negative
     */
    public static Indicator of(String name, Points points, ScoringRule rule) {
        return builder().name(name).points(points).rule(rule).build();
    }

    /** A builder of leaves. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf. Not thread-safe. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        /**
         * The leaf.
         *
         * @throws IllegalStateException if name, points or rule were not given
         * @throws IllegalArgumentException if the points are negative
         */
        @Override
        public Indicator build() {
            Indicator indicator = super.build();
            if (indicator.points().signum() < 0) {
                throw new RefusalException(
                        "指标“{0}”的分值为负：{1}",
                        "indicator '{0}' has negative points: {1}", indicator.name(), indicator.points());
            }
            return indicator;
        }
    }
}
