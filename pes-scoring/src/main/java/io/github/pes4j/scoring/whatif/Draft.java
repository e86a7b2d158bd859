package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An evaluation and the policy over it, as changes leave them. */
record Draft(Evaluation evaluation, ScoringPolicy policy) {

    IndicatorTree tree() {
        return evaluation.tree();
    }

    Draft with(Evaluation other) {
        return new Draft(other, policy);
    }

    Draft with(IndicatorTree tree) {
        return with(Evaluation.builder().from(evaluation).tree(tree).build());
    }

    /** With something else at some leaves. */
    Draft with(Iterable<IndicatorPath> leaves, UnaryOperator<LeafMeasurement> change) {
        Map<IndicatorPath, LeafMeasurement> all = new LinkedHashMap<>(evaluation.measurements());
        for (IndicatorPath leaf : leaves) {
            all.put(leaf, change.apply(evaluation.measurement(leaf)));
        }
        return with(Evaluation.builder().from(evaluation).measurements(all).build());
    }
}
