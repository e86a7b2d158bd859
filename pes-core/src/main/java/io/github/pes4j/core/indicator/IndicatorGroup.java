package io.github.pes4j.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A group of the tree (一级指标, 二级指标). Its points are always the sum of its leaves; a weight that a report states for a
 * group is a claim. A group without children is an empty category, which forms print and which is kept. Immutable and
 * thread-safe.
 *
 * @param name the name as printed
 * @param children its children, in printed order
 */
public record IndicatorGroup(String name, List<IndicatorNode> children) implements IndicatorNode {

    /** Copies the children. */
    public IndicatorGroup {
        children = ImmutableList.copyOf(children);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.group(this);
    }
}
