package io.github.pes4j.core.result;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.Locale;

/**
 * Points that a leaf lost (失分). Immutable and thread-safe.
 *
 * @param path the leaf
 * @param lost the points that it lost
 * @param text why, in words
 */
public record Deduction(IndicatorPath path, Points lost, Bilingual text) {

    /** Why, in Chinese or English. */
    public String reason(Locale locale) {
        return text.in(locale);
    }
}
