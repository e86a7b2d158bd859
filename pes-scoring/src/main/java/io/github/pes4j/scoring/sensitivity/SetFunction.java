package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Points;
import java.util.BitSet;

/**
 * What comes out if some of several changes are made, exactly: the total of an evaluation with these levers moved. Asked by
 * one thread at a time.
 */
@FunctionalInterface
public interface SetFunction {

    /**
     * The points with these changes made, numbered from 0. It must be the same whenever it is asked for the same set; the set is the
     * caller's, and is neither kept nor changed.
     */
    Points with(BitSet changes);
}
