package io.github.pes4j.core.scenario;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The results of many runs: typed columns, a row for each run, and for a run that failed the reason instead of values. No
 * run is dropped. Immutable and thread-safe.
 *
 * @param columns the columns, in order
 * @param rows the rows, in the order of the runs
 */
public record ResultTable(List<Column> columns, List<Row> rows) {

    /** What a column holds. */
    public enum Type {
        /** Exact decimals. */
        NUMBER,
        /** Texts: grades, names, levers. */
        TEXT
    }

    /**
     * A column.
     *
     * @param name its name, once in a table
     * @param type what it holds
     */
    public record Column(String name, Type type) {}

    /**
     * A row.
     *
     * @param cells a cell for each column; none where the run failed
     * @param failure why the run failed, if it did
     */
    public record Row(List<Cell> cells, Optional<Bilingual> failure) {
        /** Copies the cells. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }

        /** A row of values. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells), Optional.empty());
        }

        /** A run that failed. */
        public static Row failed(Bilingual reason) {
            return new Row(List.of(), Optional.of(reason));
        }

        /** A run that failed, for a reason that needs no translation. */
        public static Row failed(String reason) {
            return failed(Bilingual.same(reason));
        }
    }

    /**
     * A cell.
     *
     * @param number its number, in a column of numbers
     * @param text its text; a number's is the number
     */
    public record Cell(Optional<BigDecimal> number, String text) {

        /** A number. */
        public static Cell of(BigDecimal number) {
            return new Cell(Optional.of(number), number.toPlainString());
        }

        /** A text. */
        public static Cell of(String text) {
            return new Cell(Optional.empty(), text);
        }
    }

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a column's name comes twice, or a row that did not fail has not a cell of the
     *     right type for each column
     */
    public ResultTable {
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("each column needs a name of its own: " + columns);
        }
        for (Row row : rows) {
            if (row.failure().isEmpty() && !fits(row, columns)) {
                throw new IllegalArgumentException("a row does not fit the columns " + columns + ": " + row);
            }
        }
    }

    private static boolean fits(Row row, List<Column> columns) {
        if (row.cells().size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean number = row.cells().get(i).number().isPresent();
            if (number != (columns.get(i).type() == Type.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /** The runs that failed, by their places in the table, from 0. */
    public List<Integer> failures() {
        ImmutableList.Builder<Integer> failed = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).failure().isPresent()) {
                failed.add(i);
            }
        }
        return failed.build();
    }
}
