package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of a tree in a row, children before their parents.
 *
 * @param paths where they stand
 * @param leaf which leaf each is, in the order of the tree; -1 for groups
 * @param parent the node above each; -1 for those of the first level
 * @param first whether it is the first child of its parent
 * @param rounds whether it is a group whose sum the policy rounds
 * @param empty whether it is a group without children
 * @param places the nodes by their paths
 */
@SuppressWarnings("ArrayRecordComponent") // Flat numbers for loops; nobody compares them.
record NodePlan(
        List<IndicatorPath> paths,
        int[] leaf,
        int[] parent,
        boolean[] first,
        boolean[] rounds,
        boolean[] empty,
        Map<IndicatorPath, Integer> places) {

    int size() {
        return leaf.length;
    }

    /** The node of each leaf. */
    int[] leafNodes() {
        int[] nodes =
                new int[(int) Arrays.stream(leaf).filter(found -> found >= 0).count()];
        for (int node = 0; node < leaf.length; node++) {
            if (leaf[node] >= 0) {
                nodes[leaf[node]] = node;
            }
        }
        return nodes;
    }

    static NodePlan of(IndicatorTree tree, Rounding rounding) {
        Walk walk = new Walk(rounding.stage() == Rounding.Stage.LEVEL);
        walk.adopt(tree.fold(walk), -1);
        return walk.plan();
    }

    /**
     * What totals need of the nodes: the leaves, and the groups that the policy rounds. All others add to the sum above them
     * anyway.
     */
    NodePlan forTotals() {
        int[] kept = new int[size()];
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < size(); node++) {
            if (leaf[node] >= 0 || rounds[node]) {
                kept[node] = nodes.size();
                nodes.add(node);
            }
        }
        int[] above = nodes.stream().mapToInt(node -> above(node, kept)).toArray();
        return new NodePlan(
                nodes.stream().map(paths::get).toList(),
                nodes.stream().mapToInt(node -> leaf[node]).toArray(),
                above,
                firsts(above),
                booleans(nodes, rounds),
                emptyIn(above),
                Map.of());
    }

    private int above(int node, int[] kept) {
        int found = parent[node];
        while (found >= 0 && !rounds[found]) {
            found = parent[found];
        }
        return found < 0 ? -1 : kept[found];
    }

    private static boolean[] booleans(List<Integer> nodes, boolean[] all) {
        boolean[] some = new boolean[nodes.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[nodes.get(i)];
        }
        return some;
    }

    private static boolean[] firsts(int[] parent) {
        boolean[] seen = new boolean[parent.length + 1];
        boolean[] first = new boolean[parent.length];
        for (int node = 0; node < parent.length; node++) {
            first[node] = !seen[parent[node] + 1];
            seen[parent[node] + 1] = true;
        }
        return first;
    }

    /** Which nodes have nothing below them; leaves among them. */
    private static boolean[] emptyIn(int[] parent) {
        boolean[] empty = new boolean[parent.length];
        Arrays.fill(empty, true);
        for (int above : parent) {
            if (above >= 0) {
                empty[above] = false;
            }
        }
        return empty;
    }

    /** Numbers the nodes; a parent is known after its children. */
    private static final class Walk implements IndicatorTree.Fold<Integer> {
        private final boolean levels;
        private final List<IndicatorPath> paths = new ArrayList<>();
        private final List<Integer> leaf = new ArrayList<>();
        private final List<Integer> parent = new ArrayList<>();
        private int leaves;

        Walk(boolean levels) {
            this.levels = levels;
        }

        @Override
        public Integer leaf(IndicatorPath path, Indicator indicator) {
            return add(path, leaves++);
        }

        @Override
        public Integer group(IndicatorPath path, IndicatorGroup group, List<Integer> children) {
            int node = add(path, -1);
            adopt(children, node);
            return node;
        }

        private int add(IndicatorPath path, int ofLeaf) {
            paths.add(path);
            leaf.add(ofLeaf);
            parent.add(-1);
            return paths.size() - 1;
        }

        void adopt(List<Integer> children, int node) {
            children.forEach(child -> parent.set(child, node));
        }

        NodePlan plan() {
            int[] parents = parent.stream().mapToInt(Integer::intValue).toArray();
            boolean[] rounds = new boolean[parents.length];
            Map<IndicatorPath, Integer> places = new HashMap<>();
            for (int node = 0; node < rounds.length; node++) {
                rounds[node] = levels && parents[node] < 0 && leaf.get(node) < 0;
                places.put(paths.get(node), node);
            }
            return new NodePlan(
                    List.copyOf(paths),
                    leaf.stream().mapToInt(Integer::intValue).toArray(),
                    parents,
                    firsts(parents),
                    rounds,
                    emptyIn(parents),
                    Map.copyOf(places));
        }
    }
}
