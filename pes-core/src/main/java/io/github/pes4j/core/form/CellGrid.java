package io.github.pes4j.core.form;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    private static final int MOST_COVERED_ROWS = 200_000;

    private static final Comparator<GridCell> BY_PLACE =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    private final String name;
    /** By row and column of their first corner. */
    private final ImmutableList<GridCell> cells;
    /** The rows with cells of their own, from top to bottom, and those cells. */
    private final int[] rows;

    private final ImmutableList<List<GridCell>> ofRows;
    /** For each row that cells hang into from above all cells that cover it, from left to right. */
    private final NavigableMap<Integer, List<GridCell>> covered;

    private final Places places;

    private CellGrid(
            String name,
            Places places,
            ImmutableList<GridCell> cells,
            int[] rows,
            ImmutableList<List<GridCell>> ofRows,
            NavigableMap<Integer, List<GridCell>> covered) {
        this.name = name;
        this.places = places;
        this.cells = cells;
        this.rows = rows;
        this.ofRows = ofRows;
        this.covered = covered;
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
        int own = rows.length == 0 ? 0 : rows[rows.length - 1];
        return covered.isEmpty() ? own : Math.max(own, covered.lastKey());
    }

    /** The cell that covers a place, if one with content does. */
    public Optional<GridCell> at(int row, int column) {
        return firstIn(row, column, column);
    }

    /** The cells that cover a row, from left to right, each once. */
    public List<GridCell> cellsIn(int row) {
        List<GridCell> hanging = covered.get(row);
        if (hanging != null) {
            return hanging;
        }
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? ImmutableList.of() : ofRows.get(index);
    }

    /** The cells whose first corner is in some rows, row by row. */
    List<GridCell> startingIn(int firstRow, int lastRow) {
        int from = startOf(firstRow);
        int to = lastRow == Integer.MAX_VALUE ? cells.size() : startOf(lastRow + 1);
        return from >= to ? ImmutableList.of() : cells.subList(from, to);
    }

    /** Where the cells begin that start in a row or below it. */
    private int startOf(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first cell with content that covers a row within some columns. */
    public Optional<GridCell> firstIn(int row, int firstColumn, int lastColumn) {
        List<GridCell> inRow = cellsIn(row);
        int low = 0;
        int high = inRow.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inRow.get(middle).column() <= firstColumn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0 && inRow.get(low - 1).lastColumn() >= firstColumn) {
            return Optional.of(inRow.get(low - 1));
        }
        return low < inRow.size() && inRow.get(low).column() <= lastColumn
                ? Optional.of(inRow.get(low))
                : Optional.empty();
    }

    /** Where a cell stands. */
    public SourceLocation location(GridCell cell) {
        return location(cell.row(), cell.column());
    }

    /** Where a place stands. */
    public SourceLocation location(int row, int column) {
        return places.of(row, column);
    }

    /** What the places of a grid are called in the file that it came from. */
    @FunctionalInterface
    public interface Places {

        /** The place of a cell, whether it has content or not; rows and columns count from 1. */
        SourceLocation of(int row, int column);
    }

    /** Builds a grid. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final List<GridCell> put = new ArrayList<>();
        private final List<int[]> merges = new ArrayList<>();
        private Places places;

        private Builder(String name) {
            this.name = name;
            this.places = (row, column) -> new SourceLocation.Cell(name, row, column);
        }

        /** Says where its cells stand, if that is no sheet: on lines of a text. */
        public Builder places(Places found) {
            this.places = found;
            return this;
        }

        /**
         * A cell of text; a blank one is left out.
         *
         * @throws IllegalArgumentException if no sheet has such a row or column
         */
        public Builder text(int row, int column, String text) {
            return put(new GridCell(row, column, row, column, text, Optional.empty()));
        }

        /**
         * A cell of a number and how it is displayed. A number that no form means, from 10^18 on or with more than 20 decimals,
         * is kept as its text alone.
         *
         * @throws IllegalArgumentException if no sheet has such a row or column
         */
        public Builder number(int row, int column, BigDecimal number, String text) {
            boolean usable = number.abs().compareTo(MOST) < 0 && number.scale() <= Decimals.MAX_FRACTION_DIGITS;
            return put(new GridCell(row, column, row, column, text, usable ? Optional.of(number) : Optional.empty()));
        }

        /** Merges a range of cells, corners from 1, both included; the content of its first corner then covers it. */
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
                put.add(cell);
            }
            return this;
        }

        /** The grid. Ranges that were merged beyond the last row or column with content are cut there. */
        public CellGrid build() {
            List<GridCell> sorted = sorted();
            merge(sorted);
            ImmutableList<GridCell> cells = ImmutableList.copyOf(sorted);
            int[] rows = cells.stream().mapToInt(GridCell::row).distinct().toArray();
            return new CellGrid(name, places, cells, rows, ofRows(cells, rows), covered(cells));
        }

        private static ImmutableList<List<GridCell>> ofRows(ImmutableList<GridCell> cells, int[] rows) {
            ImmutableList.Builder<List<GridCell>> ofRows = ImmutableList.builderWithExpectedSize(rows.length);
            int from = 0;
            for (int row : rows) {
                int to = from + 1;
                while (to < cells.size() && cells.get(to).row() == row) {
                    to++;
                }
                ofRows.add(cells.subList(from, to));
                from = to;
            }
            return ofRows.build();
        }

        /** By row and column; a cell that was put twice counts as it was put last. */
        private List<GridCell> sorted() {
            List<GridCell> sorted = new ArrayList<>(put.size());
            List<GridCell> ordered = put;
            if (!Comparators.isInStrictOrder(put, BY_PLACE)) {
                ordered = new ArrayList<>(put);
                ordered.sort(BY_PLACE);
            }
            for (GridCell cell : ordered) {
                int last = sorted.size() - 1;
                if (last >= 0 && BY_PLACE.compare(sorted.get(last), cell) == 0) {
                    sorted.set(last, cell);
                } else {
                    sorted.add(cell);
                }
            }
            return sorted;
        }

        private void merge(List<GridCell> sorted) {
            int lastRow = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).row();
            int lastColumn = sorted.stream().mapToInt(GridCell::column).max().orElse(0);
            for (int[] merge : merges) {
                GridCell corner = new GridCell(merge[0], merge[1], merge[0], merge[1], "", Optional.empty());
                int index = Collections.binarySearch(sorted, corner, BY_PLACE);
                if (index >= 0) {
                    GridCell cell = sorted.get(index);
                    int toRow = Math.max(cell.row(), Math.min(merge[2], lastRow));
                    int toColumn = Math.max(cell.column(), Math.min(merge[3], lastColumn));
                    sorted.set(
                            index,
                            new GridCell(cell.row(), cell.column(), toRow, toColumn, cell.text(), cell.number()));
                }
            }
        }

        /** The rows that cells hang into, with all cells that cover them. Where two begin in one column the upper counts. */
        private static NavigableMap<Integer, List<GridCell>> covered(List<GridCell> cells) {
            NavigableMap<Integer, NavigableMap<Integer, GridCell>> hanging = new TreeMap<>();
            int room = MOST_COVERED_ROWS;
            for (GridCell cell : cells) {
                int last = (int) Math.min(cell.lastRow(), (long) cell.row() + Math.max(0, room));
                room -= Math.min(room, cell.lastRow() - cell.row());
                for (int row = cell.row() + 1; row <= last; row++) {
                    hanging.computeIfAbsent(row, key -> new TreeMap<>()).putIfAbsent(cell.column(), cell);
                }
            }
            for (GridCell cell : cells) {
                NavigableMap<Integer, GridCell> row = hanging.get(cell.row());
                if (row != null) {
                    row.putIfAbsent(cell.column(), cell);
                }
            }
            NavigableMap<Integer, List<GridCell>> covered = new TreeMap<>();
            hanging.forEach((row, inRow) -> covered.put(row, ImmutableList.copyOf(inRow.values())));
            return covered;
        }
    }
}
