package io.github.pes4j.core.form;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree in the making, row by row. A group that is named again, as after a page break, goes on; a leaf that is named again
 * is another leaf.
 */
final class TreeSketch {

    private final Branch root = new Branch("", IndicatorPath.ROOT);

    /** Adds a leaf under groups, and tells its path. */
    IndicatorPath leaf(List<String> groups, Indicator leaf) {
        Branch branch = branch(groups);
        IndicatorPath path = branch.pathOf(leaf.name());
        branch.children.add(new Child(leaf.name(), leaf, null));
        return path;
    }

    /** Keeps groups, with or without leaves. */
    void groups(List<String> groups) {
        branch(groups);
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

    private record Child(
            String name, @Nullable Indicator leaf, @Nullable Branch group) {
        IndicatorNode node() {
            if (leaf != null) {
                return leaf;
            }
            return new IndicatorGroup(name, group == null ? List.of() : group.nodes());
        }
    }

    private static final class Branch {
        private final String name;
        private final IndicatorPath path;
        private final List<Child> children = new ArrayList<>();

        Branch(String name, IndicatorPath path) {
            this.name = name;
            this.path = path;
        }

        Branch group(String child) {
            for (Child existing : children) {
                if (existing.group() != null && existing.name().equals(child)) {
                    return existing.group();
                }
            }
            Branch created = new Branch(child, pathOf(child));
            children.add(new Child(created.name, null, created));
            return created;
        }

        IndicatorPath pathOf(String child) {
            long same = children.stream()
                    .filter(existing -> existing.name().equals(child))
                    .count();
            return path.child(child, (int) same + 1);
        }

        List<IndicatorNode> nodes() {
            return children.stream().map(Child::node).toList();
        }
    }
}
