package io.github.pes4j.core.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell with content, as large as it was merged. Immutable and thread-safe.
 *
 * @param row its first row, from 1
 * @param column its first column, from 1
 * @param lastRow its last row, included
 * @param lastColumn its last column, included
 * @param text what it displays
 * @param number the exact number that it holds, if it holds one: 0.95 behind the text "95.00%"
 */
public record GridCell(int row, int column, int lastRow, int lastColumn, String text, Optional<BigDecimal> number) {

    /** Whether it displays nothing but blanks. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
