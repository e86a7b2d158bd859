package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything in which scoring differs between regions and years (评分办法), as data: a province is a policy, never an
 * {@code if}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoringPolicy {

    /** Values are made by their builder alone. */
    ScoringPolicy() {}

    /** Its id: {@code mof-2020-self}. */
    public abstract String id();

    /** What it is, in words. */
    public abstract Bilingual title();

    /** Where and how scores are rounded. Two decimals, half up, at each leaf, if not said otherwise. */
    @Value.Default
    public Rounding rounding() {
        return new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.INDICATOR);
    }

    /** Which totals earn which grade. */
    public abstract GradeBands bands();

    /** Which total is graded. The displayed one, if not said otherwise. */
    @Value.Default
    public GradeFrom gradeFrom() {
        return GradeFrom.DISPLAYED;
    }

    /** How a reverse indicator that missed its target is scored. By ratio, if not said otherwise. */
    @Value.Default
    public ReverseFormula reverse() {
        return ReverseFormula.RATIO;
    }

    /** What a leaf without enough observation counts. Its range, if not said otherwise. */
    @Value.Default
    public Missing missing() {
        return Missing.RANGE;
    }

    /** What exceeding a target by far means. A notice above 130 %, if not said otherwise. */
    @Value.Default
    public OverAchievement overAchievement() {
        return OverAchievement.NOTICE;
    }

    /** What a verdict in words is worth. 100–80, 80–60, 60–0 %, if not said otherwise. */
    @Value.Default
    public QualitativeBands qualitativeBands() {
        return QualitativeBands.USUAL;
    }

    /** The points of the first level that are usual, if there is such a scheme. */
    public abstract Optional<Scheme> scheme();

    /** The least share of all points that outputs and effects should have together, if there is such a floor. */
    public abstract Optional<Share> resultFloor();

    /** Conditions that cap the grade, applied in order after the total. */
    public abstract List<GradeCap> gradeCaps();

    /** Where each field comes from; a field that is absent here was set by whoever wrote the policy. */
    public abstract Map<PolicyField, Provenance> provenance();

    /** Which total is graded. */
    public enum GradeFrom {
        /** The total as it is shown. */
        DISPLAYED,
        /** The total before the display rounding: 89.996 shows 90.00 and is 良. */
        UNROUNDED
    }

    /** How a reverse indicator (反向指标) that exceeded its target is scored. */
    public enum ReverseFormula {
        /** Target by actual: 36 against ≤30 is 83.33 %. */
        RATIO,
        /** One less the excess by target: 36 against ≤30 is 80 %, nothing from twice the target on. */
        LINEAR
    }

    /** What a leaf counts that cannot be computed. */
    public enum Missing {
        /** The range from the least to the most that its rule can give. */
        RANGE,
        /** Nothing; the explanation says that the policy decided so. */
        ZERO,
        /** Its points go to its siblings, in proportion to theirs; a group without any other leaf to its own siblings. */
        REDISTRIBUTE,
        /** It is left out, and what is left is scaled to the full total. */
        RESCALE,
        /** No score is given to the whole. */
        REFUSE
    }

    /** A builder of policies. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; {@code build} throws {@link IllegalStateException} without id, title and bands. Not thread-safe. */
    public static final class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
