package io.github.pes4j.core.form.render;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.form.CellGrid;
import java.util.List;

/**
 * A form as a sheet of cells, with what a printer must know. Immutable and thread-safe.
 *
 * @param name what the sheet is about: the name of the project; may be empty
 * @param cells the cells, by row and column of their first corner; no two cover one place
 * @param page how it is printed
 */
public record FormSheet(String name, List<FormCell> cells, Page page) {

    /**
     * How a sheet is printed: on A4, as wide as the paper, as many pages long as it must be.
     *
     * @param widths the widths of the columns, in digits of the usual font
     * @param landscape whether the paper lies
     * @param headerFirst the first row that is repeated on each page; 0 for none
     * @param headerLast the last one
     */
    public record Page(List<Integer> widths, boolean landscape, int headerFirst, int headerLast) {
        /** Copies the widths. */
        public Page {
            widths = ImmutableList.copyOf(widths);
        }
    }

    /** Copies the cells. */
    public FormSheet {
        cells = ImmutableList.copyOf(cells);
    }

    /** The last row with a cell; 0 if there is none. */
    public int lastRow() {
        return cells.stream().mapToInt(cell -> cell.range().lastRow()).max().orElse(0);
    }

    /** How many columns it has. */
    public int columns() {
        return page.widths().size();
    }

    /** The sheet as readers of forms see it. */
    public CellGrid grid() {
        CellGrid.Builder grid = CellGrid.builder(name);
        for (FormCell cell : cells) {
            CellRange range = cell.range();
            cell.number()
                    .flatMap(FormCell.Held::value)
                    .ifPresentOrElse(
                            value -> grid.number(range.row(), range.column(), value, cell.text()),
                            () -> grid.text(range.row(), range.column(), cell.text()));
            if (range.isMerged()) {
                grid.merge(range.row(), range.column(), range.lastRow(), range.lastColumn());
            }
        }
        return grid.build();
    }
}
