package io.github.pes4j.core.result;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Rounding;
import java.util.Iterator;
import java.util.List;

/** Puts the scored leaves of a tree together, group by group. */
record ScoredGroups(Iterator<Explanation.OfLeaf> leaves, Rounding rounding) implements IndicatorTree.Fold<Explanation> {

    @Override
    public Explanation leaf(IndicatorPath path, Indicator indicator) {
        return leaves.next();
    }

    @Override
    public Explanation group(IndicatorPath path, IndicatorGroup group, List<Explanation> children) {
        return Explanation.OfGroup.of(path, group.points(), children, rounding);
    }
}
