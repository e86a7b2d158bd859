package io.github.pes4j.core.measurement;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.util.List;
import java.util.Optional;

/**
 * Something that was to be reached and carries no points (绩效目标), perhaps evaluated by a leaf. Immutable and thread-safe.
 *
 * @param names its names from the first level down, as printed
 * @param measurement what was to be reached, and what was
 * @param leaf the leaf that evaluates it, if one does
 */
public record Goal(List<String> names, Measurement measurement, Optional<IndicatorPath> leaf) {

    /** Copies the names. */
    public Goal {
        names = ImmutableList.copyOf(names);
    }
}
