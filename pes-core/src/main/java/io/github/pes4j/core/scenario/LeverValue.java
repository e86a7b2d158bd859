package io.github.pes4j.core.scenario;

import java.math.BigDecimal;

/** What the text of a value says to a lever. Sealed; immutable and thread-safe. */
public sealed interface LeverValue {

    /** {@code none}: not reported, not decided, not limited. */
    record None() implements LeverValue {}

    /**
     * {@code ×0.9}, or {@code *0.9}: times what it is.
     *
     * @param factor how many times
     */
    record Times(BigDecimal factor) implements LeverValue {}

    /**
     * A number, perhaps with a unit: {@code 80%}, {@code 11}, {@code 3.5万元}.
     *
     * @param number the number
     * @param unit the unit as written; empty for a bare number, which is in the unit of what it replaces
     */
    record Figure(BigDecimal number, String unit) implements LeverValue {}

    /**
     * Anything else: a verdict, a target, a rule in words.
     *
     * @param text the words
     */
    record Words(String text) implements LeverValue {}

    /** Reads a text; there is none that is not at least words. */
    static LeverValue parse(String text) {
        return LeverText.value(text);
    }
}
