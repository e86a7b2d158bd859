package io.github.pes4j.io.json;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.List;

/**
 * The tree of the evaluation that is being read. Where it could not be read, every path may be right: one problem is
 * enough.
 *
 * @param tree the tree, or an empty one that stands in for it
 * @param isKnown whether it is the tree
 */
record KnownTree(IndicatorTree tree, boolean isKnown) {

    /** Stands in for a tree that could not be read. */
    static final KnownTree UNKNOWN = new KnownTree(IndicatorTree.of("", List.of()), false);

    boolean hasLeaf(IndicatorPath path) {
        return !isKnown || tree.leaf(path).isPresent();
    }

    boolean hasNode(IndicatorPath path) {
        return !isKnown || tree.contains(path);
    }
}
