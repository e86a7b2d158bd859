package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.value.Bilingual;
import java.util.Map;

/**
 * How often a check applied, how often all was well, and why it could not be applied. Immutable and thread-safe.
 *
 * @param id the check
 * @param title what it asks
 * @param passed how often it applied and all was well
 * @param found how often it applied and found something, consequences of other findings included
 * @param skipped why it could not be applied, and how often
 */
public record CheckStatistics(String id, Bilingual title, int passed, int found, Map<Bilingual, Integer> skipped) {

    /** Copies the reasons, in order. */
    public CheckStatistics {
        skipped = ImmutableMap.copyOf(skipped);
    }

    /** How often it applied. */
    public int applied() {
        return passed + found;
    }
}
