package io.github.pes4j.core.form;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A tree in the making, row by row. A group that is named again, as after a page break, goes on; a leaf that is named again
 * is another leaf.
 */
final class TreeSketch {

    private final Branch root = new Branch("", IndicatorPath.ROOT);

    /** Adds a leaf under groups, and tells its path. */
    IndicatorPath leaf(List<String> groups, Indicator leaf) {
        return branch(groups).leaf(leaf);
    }

    /** Keeps groups, with or without leaves, and tells the path of the last one. */
    IndicatorPath groups(List<String> groups) {
        return branch(groups).path;
    }

    /** The path of groups, if they are there. */
    Optional<IndicatorPath> pathOf(List<String> groups) {
        Branch branch = root;
        for (String name : groups) {
            branch = branch == null ? null : branch.groups.get(name);
        }
        return Optional.ofNullable(branch).map(found -> found.path);
    }

    IndicatorTree tree(String title) {
        return IndicatorTree.of(title, root.nodes());
    }

    private Branch branch(List<String> groups) {
        Branch branch = root;
        for (String name : groups) {
            branch = branch.group(name);
        }
        return branch;
    }

    private static final class Branch {
        private final String name;
        private final IndicatorPath path;
        private final List<Supplier<IndicatorNode>> children = new ArrayList<>();
        private final Map<String, Branch> groups = new HashMap<>();
        private final Map<String, Integer> named = new HashMap<>();

        Branch(String name, IndicatorPath path) {
            this.name = name;
            this.path = path;
        }

        Branch group(String child) {
            return groups.computeIfAbsent(child, name -> {
                Branch created = new Branch(name, pathOf(name));
                children.add(created::node);
                return created;
            });
        }

        IndicatorPath leaf(Indicator leaf) {
            children.add(() -> leaf);
            return pathOf(leaf.name());
        }

        /** The path of a child that is added; a second of the same name is another one. */
        private IndicatorPath pathOf(String child) {
            return path.child(child, named.merge(child, 1, Integer::sum));
        }

        List<IndicatorNode> nodes() {
            return children.stream().map(Supplier::get).toList();
        }

        private IndicatorNode node() {
            return new IndicatorGroup(name, nodes());
        }
    }
}
