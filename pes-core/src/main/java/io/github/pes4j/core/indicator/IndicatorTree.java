package io.github.pes4j.core.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A tree of weighted indicators (指标体系): any depth, order kept. It is also the reusable framework: it holds rules, never
 * observations. Immutable and thread-safe.
 */
public final class IndicatorTree {

    private final String title;
    private final List<IndicatorNode> roots;
    private final PostOrder order;
    private final Map<IndicatorPath, IndicatorNode> nodes;
    private final Map<IndicatorPath, Indicator> leaves;
    private final Points points;

    /** The content hash, once somebody asked. Two threads may both make it: they make the same. */
    private @Nullable String hash;

    private IndicatorTree(String title, List<IndicatorNode> roots) {
        this.title = title;
        this.roots = roots;
        this.order = PostOrder.of(roots);
        this.nodes = collect();
        this.leaves = leavesOf(nodes);
        this.points = Points.sum(roots, IndicatorNode::points);
    }

    /**
     * A tree of level-1 nodes.
     *
     * @param title the name of the framework; may be empty
     * @param roots the level-1 nodes, in order
     * @throws IllegalArgumentException if there are more than {@value IndicatorPath#MAX_LEVELS} levels
     */
    public static IndicatorTree of(String title, List<? extends IndicatorNode> roots) {
        return new IndicatorTree(title, ImmutableList.copyOf(roots));
    }

    /** A builder that reads like the tree. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** The name of the framework; empty if it has none. */
    public String title() {
        return title;
    }

    /** The level-1 nodes, in order. */
    public List<IndicatorNode> roots() {
        return roots;
    }

    /** All leaves by their paths, in order. */
    public Map<IndicatorPath, Indicator> leaves() {
        return leaves;
    }

    /** The leaf at a path. */
    public Optional<Indicator> leaf(IndicatorPath path) {
        return Optional.ofNullable(leaves.get(path));
    }

    /**
     * The content hash: 64 hexadecimal digits, the same for equal trees on every machine. Frameworks are compared, and plans
     * kept, by it.
     */
    public String contentHash() {
        String known = hash;
        if (known == null) {
            known = TreeHash.of(this);
            hash = known;
        }
        return known;
    }

    /** Whether there is a node, group or leaf, at a path. */
    public boolean contains(IndicatorPath path) {
        return nodes.containsKey(path);
    }

    /** The points of all leaves together. */
    public Points points() {
        return points;
    }

    /**
     * Walks the tree once, children before parents, and leaves in the order of {@link #leaves()}.
     *
     * @param fold what to do at leaves and groups
     * @return the results of the level-1 nodes, in order
     */
    public <R> List<R> fold(Fold<R> fold) {
        return order.fold(fold);
    }

    /**
     * What {@link #fold} does at each node.
     *
     * @param <R> what a node yields
     */
    public interface Fold<R> {
        /** At a leaf. */
        R leaf(IndicatorPath path, Indicator indicator);

        /** At a group, with the results of its children in order. */
        R group(IndicatorPath path, IndicatorGroup group, List<R> children);
    }

    /** All nodes by their paths, children before their parents. */
    private Map<IndicatorPath, IndicatorNode> collect() {
        ImmutableMap.Builder<IndicatorPath, IndicatorNode> found = ImmutableMap.builder();
        fold(new Fold<Boolean>() {
            @Override
            public Boolean leaf(IndicatorPath path, Indicator indicator) {
                found.put(path, indicator);
                return true;
            }

            @Override
            public Boolean group(IndicatorPath path, IndicatorGroup group, List<Boolean> children) {
                found.put(path, group);
                return true;
            }
        });
        return found.buildOrThrow();
    }

    private static Map<IndicatorPath, Indicator> leavesOf(Map<IndicatorPath, IndicatorNode> nodes) {
        ImmutableMap.Builder<IndicatorPath, Indicator> leaves = ImmutableMap.builder();
        nodes.forEach((path, node) -> {
            if (node instanceof Indicator leaf) {
                leaves.put(path, leaf);
            }
        });
        return leaves.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorTree tree && title.equals(tree.title) && roots.equals(tree.roots);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + roots.hashCode();
    }

    /** Title, leaves and points, for people. */
    @Override
    public String toString() {
        return title + " (" + leaves.size() + " leaves, " + points() + " points)";
    }

    /** Builds a tree, level by level. Not thread-safe. */
    public static final class Builder {
        private final String title;
        private final List<IndicatorNode> nodes = new ArrayList<>();

        private Builder(String title) {
            this.title = title;
        }

        /** Adds a group with the children that {@code children} adds. */
        public Builder group(String name, Consumer<Builder> children) {
            Builder inner = new Builder(name);
            children.accept(inner);
            nodes.add(new IndicatorGroup(name, inner.nodes));
            return this;
        }

        /**
         * Adds a leaf.
         *
         * @throws IllegalArgumentException if the points are negative
         */
        public Builder indicator(String name, Points points, ScoringRule rule) {
            return add(Indicator.of(name, points, rule));
        }

        /** Adds a node. */
        public Builder add(IndicatorNode node) {
            nodes.add(node);
            return this;
        }

        /**
         * The tree.
         *
         * @throws IllegalArgumentException if there are more than {@value IndicatorPath#MAX_LEVELS} levels
         */
        public IndicatorTree build() {
            return of(title, nodes);
        }
    }
}
