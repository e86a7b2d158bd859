package io.github.pes4j.core.indicator;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Points;
import java.util.List;

/**
 * A group of the tree (一级指标, 二级指标). Its points are always the sum of its leaves; a weight that a report states for a
 * group is a claim. A group without children is an empty category, which forms print and which is kept. Immutable and
 * thread-safe.
 */
public final class IndicatorGroup implements IndicatorNode {

    private final String name;
    private final List<IndicatorNode> children;
    private final Points points;

    /**
     * A group.
     *
     * @param name the name as printed
     * @param children its children, in printed order
     */
    public IndicatorGroup(String name, List<IndicatorNode> children) {
        this.name = name;
        this.children = ImmutableList.copyOf(children);
        this.points = Points.sum(this.children, IndicatorNode::points);
    }

    @Override
    public String name() {
        return name;
    }

    /** Its children, in printed order. */
    public List<IndicatorNode> children() {
        return children;
    }

    @Override
    public Points points() {
        return points;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.group(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorGroup group && name.equals(group.name) && children.equals(group.children);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + children.hashCode();
    }

    @Override
    public String toString() {
        return name + children;
    }
}
