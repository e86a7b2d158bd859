package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import java.util.List;

/**
 * What a lever found in an evaluation. Immutable and thread-safe.
 *
 * @param lever the lever
 * @param leaves the leaves whose scores it may change, in the order of the tree; at least one
 * @param current what it stands at; of several leaves, the first
 */
public record Match(Lever lever, List<IndicatorPath> leaves, String current) {

    /** Copies the leaves. */
    public Match {
        leaves = List.copyOf(leaves);
    }

    /** For people: the lever, what it stands at, and how many leaves it changes. */
    @Override
    public String toString() {
        return lever + " = " + current + " (" + leaves.size() + (leaves.size() == 1 ? " leaf)" : " leaves)");
    }
}
