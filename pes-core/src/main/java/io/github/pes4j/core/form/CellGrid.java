package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of a sheet or of a table, with what was merged. Blank cells are left out. This is all that the recognisers of
 * forms see: adapters turn their files into grids. Rows and columns count from 1. Immutable and thread-safe.
 */
public final class CellGrid {

    /** Far above any budget; room is left below the bounds of {@link Decimals} for a change of unit. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

    /** The last row that spreadsheets have. */
    public static final int MOST_ROWS = 1 << 20;

    /** The last column that spreadsheets have. */
    public static final int MOST_COLUMNS = 1 << 14;

    /** How many rows merged cells may cover together, beyond their first: far more than any form, and a bound for memory. */
    private static final int MOST_COVERED_ROWS = 1_000_000;

    private final String name;
    /** For each row the cells that cover it, by their first column. */
    private final NavigableMap<Integer, NavigableMap<Integer, GridCell>> covering;

    private final List<GridCell> cells;

    private CellGrid(
            String name, NavigableMap<Integer, NavigableMap<Integer, GridCell>> covering, List<GridCell> cells) {
        this.name = name;
        this.covering = covering;
        this.cells = cells;
    }

    /** A builder of a grid with the name of its sheet. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    /** All cells, by row and column of their first corner. */
    public List<GridCell> cells() {
        return cells;
    }

    /** Whether no cell has content. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The last row with content; 0 if there is none. */
    public int lastRow() {
        return covering.isEmpty() ? 0 : covering.lastKey();
    }

    /** The cell that covers a place, if one with content does. */
    public Optional<GridCell> at(int row, int column) {
        return firstIn(row, column, column);
    }

    /** The cells that cover a row, from left to right, each once. */
    public List<GridCell> cellsIn(int row) {
        return List.copyOf(row(row).values());
    }

    /** The first cell with content that covers a row within some columns. */
    public Optional<GridCell> firstIn(int row, int firstColumn, int lastColumn) {
        NavigableMap<Integer, GridCell> starts = row(row);
        Map.Entry<Integer, GridCell> before = starts.floorEntry(firstColumn);
        if (before != null && before.getValue().lastColumn() >= firstColumn) {
            return Optional.of(before.getValue());
        }
        Map.Entry<Integer, GridCell> after = starts.higherEntry(firstColumn);
        return after != null && after.getKey() <= lastColumn ? Optional.of(after.getValue()) : Optional.empty();
    }

    /** Where a cell stands. */
    public SourceLocation location(GridCell cell) {
        return location(cell.row(), cell.column());
    }

    /** Where a place stands. */
    public SourceLocation location(int row, int column) {
        return new SourceLocation.Cell(name, row, column);
    }

    private NavigableMap<Integer, GridCell> row(int row) {
        NavigableMap<Integer, GridCell> found = covering.get(row);
        return found == null ? ImmutableSortedMap.of() : found;
    }

    /** Builds a grid. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final NavigableMap<Integer, NavigableMap<Integer, GridCell>> first = new TreeMap<>();
        private final List<int[]> merges = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * A cell of text; a blank one is left out.
         *
         * @throws IllegalArgumentException if no sheet has such a row or column
         */
        public Builder text(int row, int column, String text) {
            return put(new GridCell(row, column, row, column, text, Optional.empty()));
        }

        /** A cell of a number and how it is displayed. A number that no form means is kept as its text alone. */
        public Builder number(int row, int column, BigDecimal number, String text) {
            boolean usable = number.abs().compareTo(MOST) < 0 && number.scale() <= Decimals.MAX_FRACTION_DIGITS;
            return put(new GridCell(row, column, row, column, text, usable ? Optional.of(number) : Optional.empty()));
        }

        /** Merges a range of cells; the content of its first corner then covers it. */
        public Builder merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            merges.add(new int[] {firstRow, firstColumn, lastRow, lastColumn});
            return this;
        }

        private Builder put(GridCell cell) {
            if (cell.row() < 1 || cell.row() > MOST_ROWS || cell.column() < 1 || cell.column() > MOST_COLUMNS) {
                throw new IllegalArgumentException(
                        "no sheet has a cell in row " + cell.row() + ", column " + cell.column());
            }
            if (!cell.isBlank()) {
                first.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
            }
            return this;
        }

        /** The grid. Ranges that were merged beyond the last row or column with content are cut there. */
        public CellGrid build() {
            int lastRow = first.isEmpty() ? 0 : first.lastKey();
            int lastColumn = first.values().stream()
                    .mapToInt(NavigableMap::lastKey)
                    .max()
                    .orElse(0);
            for (int[] merge : merges) {
                NavigableMap<Integer, GridCell> row = first.get(merge[0]);
                GridCell cell = row == null ? null : row.get(merge[1]);
                if (row != null && cell != null) {
                    int toRow = Math.max(cell.row(), Math.min(merge[2], lastRow));
                    int toColumn = Math.max(cell.column(), Math.min(merge[3], lastColumn));
                    row.put(
                            cell.column(),
                            new GridCell(cell.row(), cell.column(), toRow, toColumn, cell.text(), cell.number()));
                }
            }
            ImmutableList.Builder<GridCell> cells = ImmutableList.builder();
            NavigableMap<Integer, NavigableMap<Integer, GridCell>> covering = new TreeMap<>();
            int room = MOST_COVERED_ROWS;
            for (NavigableMap<Integer, GridCell> row : first.values()) {
                for (GridCell cell : row.values()) {
                    cells.add(cell);
                    int lastCovered = (int) Math.min(cell.lastRow(), (long) cell.row() + Math.max(0, room));
                    room -= cell.lastRow() - cell.row();
                    for (int r = cell.row(); r <= lastCovered; r++) {
                        covering.computeIfAbsent(r, key -> new TreeMap<>()).putIfAbsent(cell.column(), cell);
                    }
                }
            }
            return new CellGrid(name, covering, cells.build());
        }
    }
}
