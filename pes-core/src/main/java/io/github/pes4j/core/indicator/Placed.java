package io.github.pes4j.core.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of a tree at its path. Paths are made once for a tree, not once for each walk. */
sealed interface Placed {

    record Leaf(IndicatorPath path, Indicator indicator) implements Placed {
        @Override
        public <R> R fold(IndicatorTree.Fold<R> fold) {
            return fold.leaf(path, indicator);
        }
    }

    /** Holds its children in an array: every score walks them. */
    final class Group implements Placed {
        private final IndicatorPath path;
        private final IndicatorGroup group;
        private final Placed[] children;

        Group(IndicatorPath path, IndicatorGroup group) {
            this.path = path;
            this.group = group;
            this.children = under(path, group.children());
        }

        @Override
        public <R> R fold(IndicatorTree.Fold<R> fold) {
            return fold.group(path, group, Placed.fold(children, fold));
        }
    }

    /** The result at this node, after those of its children. */
    <R> R fold(IndicatorTree.Fold<R> fold);

    /** The results of nodes, in order. */
    static <R> List<R> fold(Placed[] nodes, IndicatorTree.Fold<R> fold) {
        return switch (nodes.length) {
            case 0 -> List.of();
            case 1 -> List.of(nodes[0].fold(fold));
            case 2 -> List.of(nodes[0].fold(fold), nodes[1].fold(fold));
            case 3 -> List.of(nodes[0].fold(fold), nodes[1].fold(fold), nodes[2].fold(fold));
            default -> foldMany(nodes, fold);
        };
    }

    private static <R> List<R> foldMany(Placed[] nodes, IndicatorTree.Fold<R> fold) {
        Object[] results = new Object[nodes.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = nodes[i].fold(fold);
        }
        @SuppressWarnings("unchecked") // Only results of the fold are in it.
        List<R> typed = (List<R>) List.of(results);
        return typed;
    }

    /** The children of a path at their own paths. */
    static Placed[] under(IndicatorPath parent, List<IndicatorNode> nodes) {
        Map<String, Integer> seen = new HashMap<>();
        return nodes.stream()
                .map(node -> at(parent.child(node.name(), seen.merge(node.name(), 1, Integer::sum)), node))
                .toArray(Placed[]::new);
    }

    private static Placed at(IndicatorPath path, IndicatorNode node) {
        return node.match(new IndicatorNode.Cases<Placed>() {
            @Override
            public Placed indicator(Indicator indicator) {
                return new Leaf(path, indicator);
            }

            @Override
            public Placed group(IndicatorGroup group) {
                return new Group(path, group);
            }
        });
    }
}
