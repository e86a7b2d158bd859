package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a table that has a cell on each line. Confined to one thread. */
final class CellLines {

    /** A cell goes on behind a blank line for so many lines at most. */
    private static final int MOST_LINES_BEHIND_BLANK = 3;

    private final List<TextLine> lines;
    private final List<TextRow> rows = new ArrayList<>();
    private final List<Field> row = new ArrayList<>();
    /** The lines of the cell that is being read; none between rows. */
    private final List<TextLine> cell = new ArrayList<>();

    private int at;

    CellLines(List<TextLine> lines, int from) {
        this.lines = lines;
        this.at = from;
    }

    TextLayout.Found read() {
        boolean inside = true;
        while (inside && at < lines.size()) {
            TextLine line = lines.get(at);
            if (line.isCell()) {
                endCell();
            }
            if (line.isCell() || (line.isWords() && !cell.isEmpty())) {
                cell.add(line);
                at++;
            } else {
                inside = line.isBlank() && isInside();
            }
        }
        endRow();
        return new TextLayout.Found(rows, at);
    }

    /** Behind blank lines another row begins, or the first cell of this one goes on, or the table has ended. */
    private boolean isInside() {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean cellGoesOn = row.isEmpty() && !cell.isEmpty() && isFollowedByCell(next);
        if (!cellGoesOn) {
            endRow();
        }
        boolean inside = cellGoesOn || (next < lines.size() && lines.get(next).isCell());
        at = inside ? next : at;
        return inside;
    }

    private boolean isFollowedByCell(int from) {
        int next = from;
        while (next < lines.size()
                && next - from < MOST_LINES_BEHIND_BLANK
                && lines.get(next).isWords()) {
            next++;
        }
        return next > from && next < lines.size() && lines.get(next).isCell();
    }

    private void endCell() {
        if (!cell.isEmpty()) {
            row.add(Field.of(
                    cell.get(0).number(),
                    cell.stream().map(line -> line.text().strip()).toList()));
            cell.clear();
        }
    }

    private void endRow() {
        endCell();
        if (!row.isEmpty()) {
            rows.add(new TextRow(row));
            row.clear();
        }
    }
}
