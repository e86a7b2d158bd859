package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a place states of the parts of a node: for each child its own figure, or else the figures of the child's parts.
 * Immutable and thread-safe.
 *
 * @param stated the stated parts, in order of the tree
 * @param missing the leaves under the node for which the place states nothing, themselves or in a group above them
 */
public record Parts(List<StatedFigure> stated, List<IndicatorPath> missing) {

    /** Copies the lists. */
    public Parts {
        stated = ImmutableList.copyOf(stated);
        missing = ImmutableList.copyOf(missing);
    }

    /** Whether every part is stated. */
    public boolean isComplete() {
        return missing.isEmpty() && !stated.isEmpty();
    }

    /** The sum of what is stated. */
    public BigDecimal sum() {
        return stated.stream().map(StatedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
