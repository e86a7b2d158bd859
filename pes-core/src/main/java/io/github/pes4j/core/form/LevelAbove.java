package io.github.pes4j.core.form;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first level of a framework whose tables begin with the second, as another framework of the report names it. */
final class LevelAbove {

    private final IndicatorTree tree;
    /** The name of the level above, by the names of the roots below it. */
    private final Map<String, String> parents;

    private LevelAbove(IndicatorTree tree, Map<String, String> parents) {
        this.tree = tree;
        this.parents = parents;
    }

    /** The level that another tree has above all roots of a tree; empty unless it has one above each. */
    static Optional<LevelAbove> of(IndicatorTree tree, IndicatorTree other) {
        Map<String, String> above = secondLevel(other);
        Map<String, String> parents = new LinkedHashMap<>();
        for (IndicatorNode root : tree.roots()) {
            String parent = above.getOrDefault(NamedNodes.core(root.name()), "");
            boolean known = !parent.isEmpty() && isGroup(root) && parents.put(root.name(), parent) == null;
            if (!known) {
                return Optional.empty();
            }
        }
        return parents.isEmpty() ? Optional.empty() : Optional.of(new LevelAbove(tree, parents));
    }

    /** The level-1 names by those of level 2; an empty name where there are two. */
    private static Map<String, String> secondLevel(IndicatorTree tree) {
        Map<String, String> above = new HashMap<>();
        for (IndicatorNode root : tree.roots()) {
            children(root)
                    .forEach(child -> above.merge(
                            NamedNodes.core(child.name()), root.name(), (one, two) -> one.equals(two) ? one : ""));
        }
        return above;
    }

    private static List<IndicatorNode> children(IndicatorNode node) {
        return node.match(new IndicatorNode.Cases<>() {
            @Override
            public List<IndicatorNode> indicator(Indicator indicator) {
                return List.of();
            }

            @Override
            public List<IndicatorNode> group(IndicatorGroup group) {
                return group.children();
            }
        });
    }

    private static boolean isGroup(IndicatorNode node) {
        return !children(node).isEmpty();
    }

    /** The tree with the level. */
    IndicatorTree tree() {
        Map<String, List<IndicatorNode>> groups = new LinkedHashMap<>();
        for (IndicatorNode root : tree.roots()) {
            groups.computeIfAbsent(parent(root.name()), name -> new ArrayList<>())
                    .add(root);
        }
        return IndicatorTree.of(
                tree.title(),
                groups.entrySet().stream()
                        .map(group -> new IndicatorGroup(group.getKey(), group.getValue()))
                        .toList());
    }

    /** Where something stands that had a place in the tree without the level. */
    IndicatorPath path(IndicatorPath before) {
        IndicatorPath path =
                IndicatorPath.ROOT.child(parent(before.steps().get(0).name()), 1);
        for (IndicatorPath.Step step : before.steps()) {
            path = path.child(step.name(), step.occurrence());
        }
        return path;
    }

    private String parent(String root) {
        return parents.getOrDefault(root, "");
    }
}
