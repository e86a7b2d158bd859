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
                row.add(new Field(line.number(), line.text()));
                at++;
            } else if (line.isWords() && !row.isEmpty()) {
                int last = row.size() - 1;
                row.set(last, row.get(last).and(line.text().strip()));
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
        boolean cellGoesOn = row.size() == 1 && isFollowedByCell(next);
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

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(new TextRow(row));
            row.clear();
        }
    }
}
