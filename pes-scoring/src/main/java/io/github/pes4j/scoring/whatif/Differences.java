package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.scoring.sensitivity.SetFunction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What differs between two studies, each thing apart: what was observed at a leaf, the funds, the framework, the policy. Any
 * set of them can be made to the first study.
 */
final class Differences implements SetFunction {

    /** One thing that differs, and how to make it so. */
    private record Difference(String name, UnaryOperator<Draft> change) {}

    private final WhatIf from;
    private final List<Difference> differences;

    private Differences(WhatIf from, List<Difference> differences) {
        this.from = from;
        this.differences = differences;
    }

    static Differences between(WhatIf from, WhatIf to) {
        List<Difference> found = new ArrayList<>();
        Draft before = from.draft();
        Draft after = to.draft();
        if (!before.policy().equals(after.policy())) {
            found.add(new Difference("policy", draft -> new Draft(draft.evaluation(), after.policy())));
        }
        if (!before.tree().contentHash().equals(after.tree().contentHash())) {
            found.add(new Difference("framework", draft -> framework(draft, after)));
        }
        if (!before.evaluation().funding().equals(after.evaluation().funding())) {
            found.add(new Difference(
                    "funds",
                    draft -> draft.with(Evaluation.builder()
                            .from(draft.evaluation())
                            .funding(after.evaluation().funding())
                            .build())));
        }
        for (IndicatorPath leaf : after.tree().leaves().keySet()) {
            if (before.tree().leaf(leaf).isPresent()) {
                LeafMeasurement kept = before.evaluation().measurement(leaf);
                LeafMeasurement observed = observed(kept, before, after, leaf);
                if (!kept.equals(observed)) {
                    found.add(new Difference(
                            new Lever.Actual(leaf, Optional.empty()).toString(),
                            draft -> draft.with(List.of(leaf), now -> observed(now, before, after, leaf))));
                }
            }
        }
        if (found.isEmpty()) {
            throw new RefusalException("两者没有会影响得分的差异", "nothing differs between the two that could change the score");
        }
        return new Differences(from, List.copyOf(found));
    }

    /** What the second study observed. Points that a person gave belong to the framework, where the leaf has other points there. */
    private static LeafMeasurement observed(LeafMeasurement kept, Draft before, Draft after, IndicatorPath leaf) {
        LeafMeasurement observed = after.evaluation().measurement(leaf);
        return isReweighed(before, after, leaf)
                ? LeafMeasurement.builder()
                        .from(kept)
                        .measurements(observed.measurements())
                        .build()
                : observed;
    }

    private static boolean isReweighed(Draft before, Draft after, IndicatorPath leaf) {
        return !before.tree()
                .leaf(leaf)
                .map(Indicator::points)
                .equals(after.tree().leaf(leaf).map(Indicator::points));
    }

    /** Leaves that only the second framework has bring their observations along. */
    private static Draft framework(Draft draft, Draft after) {
        Map<IndicatorPath, LeafMeasurement> observed = new LinkedHashMap<>();
        for (IndicatorPath leaf : after.tree().leaves().keySet()) {
            boolean known = draft.tree().leaf(leaf).isPresent();
            LeafMeasurement own = (known ? draft : after).evaluation().measurement(leaf);
            LeafMeasurement other = after.evaluation().measurement(leaf);
            observed.put(
                    leaf,
                    known && isReweighed(draft, after, leaf)
                            ? LeafMeasurement.builder()
                                    .from(own)
                                    .judgement(other.judgement())
                                    .override(other.override())
                                    .build()
                            : own);
        }
        return draft.with(Evaluation.builder()
                .from(draft.evaluation())
                .tree(after.tree())
                .measurements(observed)
                .build());
    }

    /** The names of the differences, in order. */
    List<String> names() {
        return differences.stream().map(Difference::name).toList();
    }

    @Override
    public Points with(BitSet changes) {
        Draft draft = from.draft();
        for (int i = changes.nextSetBit(0); i >= 0; i = changes.nextSetBit(i + 1)) {
            draft = differences.get(i).change.apply(draft);
        }
        Scorecard card = from.scorer().under(draft.policy()).score(draft.evaluation());
        OpenScoreException.unlessExact(card);
        return card.total().low();
    }
}
