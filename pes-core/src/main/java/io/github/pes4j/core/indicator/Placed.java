package io.github.pes4j.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of a tree at its path. Paths are made once for a tree, not once for each walk. */
sealed interface Placed {

    record Leaf(IndicatorPath path, Indicator indicator) implements Placed {
        @Override
        public IndicatorNode node() {
            return indicator;
        }

        @Override
        public <R> R fold(IndicatorTree.Fold<R> fold) {
            return fold.leaf(path, indicator);
        }
    }

    record Group(IndicatorPath path, IndicatorGroup group, List<Placed> children) implements Placed {
        @Override
        public IndicatorNode node() {
            return group;
        }

        @Override
        public <R> R fold(IndicatorTree.Fold<R> fold) {
            return fold.group(path, group, Placed.fold(children, fold));
        }
    }

    IndicatorPath path();

    IndicatorNode node();

    /** The result at this node, after those of its children. */
    <R> R fold(IndicatorTree.Fold<R> fold);

    /** The results of nodes, in order. */
    static <R> List<R> fold(List<Placed> nodes, IndicatorTree.Fold<R> fold) {
        // Neither iterator nor builder, and no array where there are few: this is where scoring spends its time.
        return switch (nodes.size()) {
            case 0 -> List.of();
            case 1 -> List.of(nodes.get(0).fold(fold));
            case 2 -> List.of(nodes.get(0).fold(fold), nodes.get(1).fold(fold));
            case 3 ->
                List.of(
                        nodes.get(0).fold(fold),
                        nodes.get(1).fold(fold),
                        nodes.get(2).fold(fold));
            default -> foldMany(nodes, fold);
        };
    }

    private static <R> List<R> foldMany(List<Placed> nodes, IndicatorTree.Fold<R> fold) {
        Object[] results = new Object[nodes.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = nodes.get(i).fold(fold);
        }
        @SuppressWarnings("unchecked") // Only results of the fold are in it.
        List<R> typed = (List<R>) List.of(results);
        return typed;
    }

    /** The children of a path at their own paths. */
    static List<Placed> under(IndicatorPath parent, List<IndicatorNode> nodes) {
        Map<String, Integer> seen = new HashMap<>();
        ImmutableList.Builder<Placed> placed = ImmutableList.builderWithExpectedSize(nodes.size());
        for (IndicatorNode node : nodes) {
            IndicatorPath path = parent.child(node.name(), seen.merge(node.name(), 1, Integer::sum));
            placed.add(node.match(new IndicatorNode.Cases<Placed>() {
                @Override
                public Placed indicator(Indicator indicator) {
                    return new Leaf(path, indicator);
                }

                @Override
                public Placed group(IndicatorGroup group) {
                    return new Group(path, group, under(path, group.children()));
                }
            }));
        }
        return placed.build();
    }
}
