package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row with its cells in columns.
 *
 * @param cells the cells with content, from left to right; at least one
 * @param fields how many fields it was printed with, blank ones too
 * @param moved whether cells stand in other columns than they were printed in
 */
record PlacedRow(List<Cell> cells, int fields, boolean moved) {

    PlacedRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell with content.
     *
     * @param column its column, from 1
     * @param field what stands in it
     */
    record Cell(int column, Field field) {

        String text() {
            return field.text();
        }
    }

    /** As it was printed. */
    static PlacedRow of(TextRow row) {
        List<Cell> cells = row.filled().stream()
                .map(index -> new Cell(index + 1, row.fields().get(index)))
                .toList();
        return new PlacedRow(cells, row.size(), false);
    }

    Cell first() {
        return cells.get(0);
    }

    Cell last() {
        return cells.get(cells.size() - 1);
    }

    int line() {
        return first().field().line();
    }

    /** Whether it holds a sum: the word for it, and figures alone. */
    boolean isTotal() {
        return cells.size() > 1
                && FormLabel.of(first().text()).filter(FormLabel.TOTAL::equals).isPresent()
                && cells.stream().skip(1).allMatch(cell -> FormLabel.isFigure(cell.text()));
    }

    /** The same with everything further right, or left. */
    PlacedRow movedBy(int columns) {
        return movedBehind(0, columns);
    }

    /** The same with everything behind a column further right, or left. */
    PlacedRow movedBehind(int column, int columns) {
        List<Cell> to = cells.stream()
                .map(cell -> cell.column() > column ? new Cell(cell.column() + columns, cell.field()) : cell)
                .toList();
        return new PlacedRow(to, fields, moved || columns != 0);
    }

    /** The same with more text in its last cell. */
    PlacedRow and(Field more) {
        List<Cell> to = new ArrayList<>(cells.subList(0, cells.size() - 1));
        to.add(new Cell(last().column(), last().field().and(more.text())));
        return new PlacedRow(to, fields, true);
    }

    /** The same without its first cell, if there are others. */
    Optional<PlacedRow> withoutFirst() {
        return cells.size() > 1
                ? Optional.of(new PlacedRow(cells.subList(1, cells.size()), fields, true))
                : Optional.empty();
    }

    /** The same with the words of its last cell in cells of their own. */
    PlacedRow withLastCellParted() {
        List<Cell> to = new ArrayList<>(cells.subList(0, cells.size() - 1));
        int column = last().column();
        for (String word : last().field().words()) {
            to.add(new Cell(column++, new Field(last().field().line(), word)));
        }
        return new PlacedRow(to, Math.max(fields, column - 1), true);
    }
}
