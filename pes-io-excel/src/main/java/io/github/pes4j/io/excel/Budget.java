package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.Bilingual;

/**
 * How much of one workbook is read, over all of its sheets: far more than forms hold and ledgers need, and little enough
 * for a small heap. Confined to one thread.
 */
final class Budget {

    /** Cells with content: a ledger of 200,000 rows and twelve columns. */
    static final int MOST_CELLS = 2_500_000;

    /** Cells with and without content: a style dragged down to the last row makes a million. */
    static final int MOST_EMPTY_CELLS = 5_000_000;

    static final int MOST_MERGES = 200_000;

    /** Letters of all texts. */
    static final int MOST_LETTERS = 40_000_000;

    /** Letters of one text: spreadsheet programs take 32,767. */
    static final int MOST_LETTERS_OF_ONE = 1_000_000;

    private int cells;
    private int places;
    private int merges;
    private int letters;

    /** Counts a place, filled or empty. */
    void place() {
        if (++places > MOST_EMPTY_CELLS) {
            throw new LimitExceeded(cells(MOST_EMPTY_CELLS));
        }
    }

    /** Counts a cell with content. */
    void cell(int row, int column) {
        boolean inSheet = row >= 1 && row <= CellGrid.MOST_ROWS && column >= 1 && column <= CellGrid.MOST_COLUMNS;
        if (!inSheet) {
            throw new LimitExceeded(new Bilingual("不超过 {0} 行 {1} 列的工作表", "a sheet of at most {0} rows and {1} columns")
                    .with(CellGrid.MOST_ROWS, CellGrid.MOST_COLUMNS));
        }
        if (++cells > MOST_CELLS) {
            throw new LimitExceeded(cells(MOST_CELLS));
        }
    }

    void merge() {
        if (++merges > MOST_MERGES) {
            throw new LimitExceeded(new Bilingual("不超过 {0} 处合并单元格", "at most {0} merged ranges").with(MOST_MERGES));
        }
    }

    /**
     * Counts letters.
     *
     * @param more how many
     * @param before how many the same text had before
     */
    void letters(int more, int before) {
        letters += more;
        if (letters > MOST_LETTERS || before + more > MOST_LETTERS_OF_ONE) {
            throw new LimitExceeded(new Bilingual("不超过 {0} 个字符，每格不超过 {1} 个", "at most {0} letters, {1} in one cell")
                    .with(MOST_LETTERS, MOST_LETTERS_OF_ONE));
        }
    }

    private static Bilingual cells(int most) {
        return new Bilingual("不超过 {0} 个单元格", "at most {0} cells").with(most);
    }
}
