package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.CellGrid;

/**
 * What the sheets of one {@code .xlsx} workbook share.
 *
 * @param formats the number formats
 * @param strings the texts
 * @param text how numbers become cells
 * @param budget how much is read
 */
record XlsxContext(StyleFormats formats, SharedTexts strings, CellText text, Budget budget) {

    void put(CellGrid.Builder grid, int row, int column, String raw, int style) {
        text.put(grid, row, column, raw, formats.index(style), formats.format(style));
    }
}
