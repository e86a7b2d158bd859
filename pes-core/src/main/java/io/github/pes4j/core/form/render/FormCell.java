package io.github.pes4j.core.form.render;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a form sheet, as large as it is merged. Immutable and thread-safe.
 *
 * @param range where it stands
 * @param role what it is for
 * @param text what it displays; empty for a blank cell of the table
 * @param number what it holds, if it holds a number or a formula
 */
public record FormCell(CellRange range, CellRole role, String text, Optional<Held> number) {

    /**
     * The number that a cell holds.
     *
     * @param value the number, of a formula what it last came to, to 15 significant digits; empty where a formula shows
     *     nothing yet
     * @param display how it is displayed
     * @param formula the formula, if it is worked out
     */
    public record Held(Optional<BigDecimal> value, Display display, Optional<Formula> formula) {}
}
