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
public interface ScoringPolicy {

    /** Its id: {@code mof-2020-self}. */
    String id();

    /** What it is, in words. */
    Bilingual title();

    /** Where and how scores are rounded. Two decimals, half up, at each leaf, if not said otherwise. */
    @Value.Default
    default Rounding rounding() {
        return new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.INDICATOR);
    }

    /** Which totals earn which grade. */
    GradeBands bands();

    /** Which total is graded. The displayed one, if not said otherwise. */
    @Value.Default
    default GradeFrom gradeFrom() {
        return GradeFrom.DISPLAYED;
    }

    /** How a reverse indicator that missed its target is scored. By ratio, if not said otherwise. */
    @Value.Default
    default ReverseFormula reverse() {
        return ReverseFormula.RATIO;
    }

    /** What a leaf without enough observation counts. Its range, if not said otherwise. */
    @Value.Default
    default Missing missing() {
        return Missing.RANGE;
    }

    /** What exceeding a target by far means. A notice above 130 %, if not said otherwise. */
    @Value.Default
    default OverAchievement overAchievement() {
        return OverAchievement.NOTICE;
    }

    /** What a verdict in words is worth. 100–80, 80–60, 60–0 %, if not said otherwise. */
    @Value.Default
    default QualitativeBands qualitativeBands() {
        return QualitativeBands.USUAL;
    }

    /** The points of the first level that are usual, if there is such a scheme. */
    Optional<Scheme> scheme();

    /** The least share of all points that outputs and effects should have together, if there is such a floor. */
    Optional<Share> resultFloor();

    /** Conditions that cap the grade, applied in order after the total. */
    List<GradeCap> gradeCaps();

    /** Where each field comes from; a field that is absent here was set by whoever wrote the policy. */
    Map<PolicyField, Provenance> provenance();

    /** Which total is graded. */
    enum GradeFrom {
        /** The total as it is shown. */
        DISPLAYED,
        /** The total before the display rounding: 89.996 shows 90.00 and is 良. */
        UNROUNDED
    }

    /** How a reverse indicator (反向指标) that exceeded its target is scored. */
    enum ReverseFormula {
        /** Target by actual: 36 against ≤30 is 83.33 %. */
        RATIO,
        /** One less the excess by target: 36 against ≤30 is 80 %, nothing from twice the target on. */
        LINEAR
    }

    /** What a leaf counts that cannot be computed. */
    enum Missing {
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
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. Not thread-safe. */
    final class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
