package io.github.pes4j.core.result;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.Locale;

/**
 * A line of the ledger of lost points (失分明细). All lines of a scorecard add up exactly to its maximum less its total;
 * where something is open, to what it is before a rounding of levels or of the total.
 * Immutable and thread-safe.
 *
 * @param path the node that lost them: a leaf; where the policy rounds later, also a level-1 node or the root
 * @param lost the points: a range where something is open; below zero where rounding gave some back
 * @param text why, in words
 */
public record Deduction(IndicatorPath path, ScoreRange lost, Bilingual text) {

    /** Why, in Chinese or English. */
    public String reason(Locale locale) {
        return text.in(locale);
    }
}
