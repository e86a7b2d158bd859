package io.github.pes4j.core.indicator;

import io.github.pes4j.core.value.Points;

/** A node of the tree (指标), of any level: a group or a leaf. Sealed; immutable and thread-safe. */
public sealed interface IndicatorNode permits Indicator, IndicatorGroup {

    /** The name as printed. */
    String name();

    /** The points (分值) that could be earned at and below the node. */
    Points points();

    /** Calls the case for this kind of node. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of node.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a leaf. */
        R indicator(Indicator indicator);

        /** For a group. */
        R group(IndicatorGroup group);
    }
}
