package io.github.pes4j.core.form.render;

/**
 * A rectangle of cells. Rows and columns count from 1. Immutable and thread-safe.
 *
 * @param row its first row
 * @param column its first column
 * @param lastRow its last row
 * @param lastColumn its last column
 */
public record CellRange(int row, int column, int lastRow, int lastColumn) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if a row or column is below 1, or the last before the first
     */
    public CellRange {
        if (row < 1 || column < 1 || lastRow < row || lastColumn < column) {
            throw new IllegalArgumentException(
                    "no range from " + row + ", " + column + " to " + lastRow + ", " + lastColumn);
        }
    }

    /**
     * One cell.
     *
     * @throws IllegalArgumentException as {@link CellRange}, here and in what follows
     */
    public static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** Some columns of one row, both ends included. */
    public static CellRange row(int row, int column, int lastColumn) {
        return new CellRange(row, column, row, lastColumn);
    }

    /** Some rows of one column, both ends included. */
    public static CellRange column(int column, int row, int lastRow) {
        return new CellRange(row, column, lastRow, column);
    }

    /** Whether it is more than one cell. */
    public boolean isMerged() {
        return row < lastRow || column < lastColumn;
    }

    /** Whether a cell lies in it. */
    public boolean holds(int otherRow, int otherColumn) {
        return row <= otherRow && otherRow <= lastRow && column <= otherColumn && otherColumn <= lastColumn;
    }
}
