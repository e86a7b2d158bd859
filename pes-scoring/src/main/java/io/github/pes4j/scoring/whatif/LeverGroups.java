package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Levers that must be tried together, because they change the same leaf, or the same rounded sum, or because
 * open leaves are shared out among all others. */
final class LeverGroups {

    private final List<GoalSeek.Priced> levers = new ArrayList<>();
    private final Set<IndicatorPath> touched = new HashSet<>();

    private LeverGroups() {}

    static List<List<GoalSeek.Priced>> of(WhatIf base, List<GoalSeek.Priced> levers) {
        List<LeverGroups> groups = new ArrayList<>();
        for (GoalSeek.Priced lever : levers) {
            LeverGroups joined = new LeverGroups();
            joined.levers.add(lever);
            joined.touched.addAll(touched(base, lever));
            groups.removeIf(group -> joined.takes(group));
            groups.add(joined);
        }
        return groups.stream().map(group -> List.copyOf(group.levers)).toList();
    }

    private boolean takes(LeverGroups other) {
        boolean shares = other.touched.stream().anyMatch(touched::contains);
        if (shares) {
            levers.addAll(0, other.levers);
            touched.addAll(other.touched);
        }
        return shares;
    }

    private static Set<IndicatorPath> touched(WhatIf base, GoalSeek.Priced lever) {
        ScoringPolicy policy = base.scorer().policy();
        boolean shared = policy.missing() == ScoringPolicy.Missing.REDISTRIBUTE
                || policy.missing() == ScoringPolicy.Missing.RESCALE;
        if (shared) {
            // What one lever leaves open, or settles, changes what every other leaf counts.
            return Set.of(IndicatorPath.ROOT);
        }
        boolean byLevel = policy.rounding().stage() == Rounding.Stage.LEVEL;
        Set<IndicatorPath> touched = new HashSet<>();
        for (IndicatorPath leaf : base.match(lever.axis().lever()).leaves()) {
            touched.add(byLevel ? new IndicatorPath(leaf.steps().subList(0, 1)) : leaf);
        }
        return touched;
    }
}
