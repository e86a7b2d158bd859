package io.github.pes4j.core.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells tables apart that stand side by side on one sheet: between them is a blank column, and each has a header of its own.
 * A blank column inside a table does not divide it, for no header is whole on either side of it.
 */
final class SideBySide {

    private SideBySide() {}

    /** The grid, or its parts from left to right. A title above several belongs to each of them. */
    static List<CellGrid> of(CellGrid grid) {
        for (int gap : gaps(grid)) {
            CellGrid left = part(grid, 1, gap);
            if (hasHeader(left)) {
                CellGrid right = part(grid, gap, Integer.MAX_VALUE);
                if (hasHeader(right)) {
                    List<CellGrid> parts = new ArrayList<>(List.of(left));
                    parts.addAll(of(right));
                    return parts;
                }
            }
        }
        return List.of(grid);
    }

    /** Where blank columns begin between columns with content; titles that reach across are passed over. */
    private static List<Integer> gaps(CellGrid grid) {
        BitSet filled = new BitSet();
        for (GridCell cell : grid.cells()) {
            if (!isAlone(grid, cell)) {
                filled.set(cell.column(), cell.lastColumn() + 1);
            }
        }
        List<Integer> gaps = new ArrayList<>();
        for (int from = filled.nextSetBit(0); from >= 0; from = filled.nextSetBit(from + 1)) {
            from = filled.nextClearBit(from);
            if (from < filled.length()) {
                gaps.add(from);
            }
        }
        return gaps;
    }

    private static boolean isAlone(CellGrid grid, GridCell cell) {
        return grid.cellsIn(cell.row()).size() == 1;
    }

    /** The cells that begin in some columns, and above their first header what reaches into them. */
    private static CellGrid part(CellGrid grid, int from, int to) {
        CellGrid.Builder part = CellGrid.builder(grid.name()).places(grid::location);
        for (GridCell cell : grid.cells()) {
            boolean own = cell.column() >= from && cell.column() < to;
            boolean title = cell.column() < from && cell.lastColumn() >= from && isAlone(grid, cell);
            if (own || title) {
                cell.number()
                        .ifPresentOrElse(
                                number -> part.number(cell.row(), cell.column(), number, cell.text()),
                                () -> part.text(cell.row(), cell.column(), cell.text()));
                part.merge(cell.row(), cell.column(), cell.lastRow(), cell.lastColumn());
            }
        }
        return part.build();
    }

    /** Whether a table begins in some row that says itself what it is. */
    private static boolean hasHeader(CellGrid grid) {
        int last = 0;
        for (GridCell cell : grid.cells()) {
            if (cell.row() > last) {
                last = cell.row();
                if (isHeader(grid, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHeader(CellGrid grid, int row) {
        return IndicatorHeader.at(grid, row).isPresent()
                || LedgerBlock.headerAt(grid, row).isPresent()
                || SummaryBlock.headerAt(grid, row).isPresent()
                || SummaryBlock.isAcross(grid, row);
    }
}
