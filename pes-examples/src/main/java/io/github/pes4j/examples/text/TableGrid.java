package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes a grid of a table: what the recognisers of forms see. Confined to one thread. */
final class TableGrid {

    private final CellGrid.Builder grid;
    /** The rows of the grid, as far as they are there. */
    private final List<PlacedRow> rows = new ArrayList<>();

    private final int firstLine;

    private TableGrid(TextTable table, String name) {
        this.firstLine = table.line();
        this.grid = CellGrid.builder(name).places(this::place);
    }

    /**
     * A grid and what had to be done for it.
     *
     * @param grid the cells, each with its line
     * @param movedLines the lines of rows whose cells stand in other columns than they were printed in
     */
    record Made(CellGrid grid, List<Integer> movedLines) {}

    /**
     * The grid of a table.
     *
     * @param source the name of the file: what a table is called that has no title
     */
    static Made of(TextTable table, String source) {
        TableGrid made = new TableGrid(table, table.name().orElse(source + ":" + table.line()));
        if (table.title().isPresent()) {
            Field title = new Field(table.line(), table.name().orElse(""));
            made.put(new PlacedRow(List.of(new PlacedRow.Cell(1, title)), 1, false));
        }
        List<Integer> moved = new ArrayList<>();
        for (Section section : sections(WrappedRows.whole(table.rows()))) {
            made.add(section);
            moved.addAll(section.movedLines());
        }
        return new Made(made.grid.build(), moved);
    }

    /** Each row of labels begins a section. */
    private static List<Section> sections(List<TextRow> rows) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at).isHeading()) {
                if (at > from) {
                    sections.add(section(rows.subList(from, at)));
                }
                from = at;
            }
        }
        return sections;
    }

    private static Section section(List<TextRow> rows) {
        return rows.get(0).isHeading() ? Section.of(rows.get(0), rows.subList(1, rows.size())) : Section.of(rows);
    }

    private void add(Section section) {
        section.headings().ifPresent(headings -> headings(headings, section.lastColumn()));
        section.rows().forEach(this::put);
    }

    /** A label reaches to the next one, and down to the last row of labels. */
    private void headings(HeadingRows headings, int lastColumn) {
        put(headings.upper());
        int row = rows.size();
        int lastRow = headings.lower().isPresent() ? row + 1 : row;
        int next = Math.max(lastColumn, headings.upper().last().column()) + 1;
        for (PlacedRow.Cell label : reversed(headings.upper().cells())) {
            grid.merge(row, label.column(), headings.isCaption(label) ? row : lastRow, next - 1);
            next = label.column();
        }
        headings.lower().ifPresent(this::put);
    }

    private static List<PlacedRow.Cell> reversed(List<PlacedRow.Cell> cells) {
        List<PlacedRow.Cell> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        return reversed;
    }

    private void put(PlacedRow placed) {
        rows.add(placed);
        placed.cells().forEach(cell -> put(rows.size(), cell.column(), cell.text()));
    }

    private void put(int row, int column, String text) {
        Decimals.tryParse(text)
                .ifPresentOrElse(number -> grid.number(row, column, number, text), () -> grid.text(row, column, text));
    }

    /** The line of a cell; that of its row, where nothing stands. */
    private SourceLocation place(int row, int column) {
        List<PlacedRow.Cell> cells = row <= rows.size() ? rows.get(row - 1).cells() : List.of();
        int line = cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .map(cell -> cell.field().line())
                .orElse(firstLine);
        return new SourceLocation.Line(line);
    }
}
