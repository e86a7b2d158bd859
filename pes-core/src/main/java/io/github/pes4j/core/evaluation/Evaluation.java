package io.github.pes4j.core.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.RefusalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One evaluation of one project (绩效评价), whole: what was to be reached, what was, what it cost, and what the report
 * claims. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Evaluation {

    private static final LeafMeasurement NOTHING = LeafMeasurement.builder().build();

    /** Values are made by their builder alone. */
    Evaluation() {}

    /** The project. */
    public abstract Project project();

    /** Who evaluates. */
    public abstract EvaluationKind kind();

    /** The indicators with their points and rules. */
    public abstract IndicatorTree tree();

    /** What was observed and decided at the leaves; a leaf that is absent here was not reported. */
    public abstract Map<IndicatorPath, LeafMeasurement> measurements();

    /** The funds. */
    @Value.Default
    public Funding funding() {
        return Funding.none();
    }

    /** The overall goals of the year, in words. */
    public abstract List<OverallGoal> overallGoals();

    /** Indicators without points. */
    public abstract List<Goal> goals();

    /** The figures that the report prints of itself. */
    public abstract List<Claim> claims();

    /** Whatever else was printed: remarks, signatures, columns that were not understood. */
    public abstract List<Printed<String>> notes();

    /** The id of the scoring policy that the evaluation names, if it names one. */
    public abstract Optional<String> policy();

    /** What is known of a leaf; nothing, if nothing was reported. */
    public LeafMeasurement measurement(IndicatorPath leaf) {
        LeafMeasurement found = measurements().get(leaf);
        return found == null ? NOTHING : found;
    }

    /** What is known of each leaf, in the order of {@link IndicatorTree#leaves()}; nothing, where nothing was reported. */
    @Value.Lazy
    public List<LeafMeasurement> leafMeasurements() {
        ImmutableList.Builder<LeafMeasurement> known = ImmutableList.builder();
        tree().leaves().keySet().forEach(leaf -> known.add(measurement(leaf)));
        return known.build();
    }

    /**
     * {@link LeafMeasurement#soleCompletion} of each leaf, in the order of {@link IndicatorTree#leaves()}. Made once, when the
     * first score asks for them, and together: so they lie side by side in memory, where every score looks for them.
     */
    @Value.Lazy
    public List<Optional<Completion>> soleCompletions() {
        return leafMeasurements().stream()
                .map(LeafMeasurement::soleCompletion)
                .collect(ImmutableList.toImmutableList());
    }

    /** A builder of evaluations. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an evaluation. Not thread-safe. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}

        /**
         * The evaluation.
         *
         * @throws IllegalStateException if project, kind or tree were not given
         * @throws IllegalArgumentException if a measurement is put at a path where the tree has no leaf
         */
        @Override
        public Evaluation build() {
            Evaluation evaluation = super.build();
            evaluation.measurements().keySet().forEach(path -> {
                if (evaluation.tree().leaf(path).isEmpty()) {
                    throw new RefusalException(
                            "指标体系中没有末级指标“{0}”；末级指标有 {1}",
                            "the tree has no leaf '{0}'; its leaves are {1}",
                            path,
                            evaluation.tree().leaves().keySet());
                }
            });
            return evaluation;
        }
    }
}
