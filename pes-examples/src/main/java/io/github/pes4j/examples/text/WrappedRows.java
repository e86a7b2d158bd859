package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells had line breaks in them, whole again: what was one row stands on several lines, and the parts together
 * have just as many fields as the labels above, counted with the cell that was broken once.
 */
final class WrappedRows {

    /** A row is torn into so many lines at most. */
    private static final int MOST_PARTS = 8;

    private WrappedRows() {}

    /** The rows of a table, each whole. */
    static List<TextRow> whole(List<TextRow> rows) {
        List<TextRow> whole = new ArrayList<>();
        int width = 0;
        int at = 0;
        while (at < rows.size()) {
            TextRow row = rows.get(at++);
            if (row.isHeading()) {
                while (at < rows.size() && isRestOfLabel(row, rows.get(at))) {
                    row = row.and(rows.get(at++));
                }
                width = row.size();
            } else if (row.size() < width) {
                int parts = parts(rows, at - 1, width);
                for (int part = 1; part < parts; part++) {
                    row = row.and(rows.get(at++));
                }
            }
            whole.add(row);
        }
        return whole;
    }

    private static boolean isRestOfLabel(TextRow heading, TextRow rest) {
        return rest.size() == 1
                && Heading.isHeading(
                        heading.last().text() + rest.fields().get(0).text());
    }

    /** How many rows make up one of a width; one, if none do. */
    private static int parts(List<TextRow> rows, int first, int width) {
        int size = rows.get(first).size();
        int at = first;
        int most = Math.min(rows.size(), first + MOST_PARTS);
        while (size < width && at + 1 < most && isBroken(rows.get(at), rows.get(at + 1), width)) {
            at++;
            size += rows.get(at).size() - 1;
        }
        return size == width ? at - first + 1 : 1;
    }

    /** Whether a cell may be broken between two rows: words go on, figures do not. */
    private static boolean isBroken(TextRow row, TextRow next, int width) {
        Field before = row.last();
        Field behind = next.fields().get(0);
        return next.size() < width
                && !next.isHeading()
                && !before.isBlank()
                && !behind.isBlank()
                && FormLabel.of(behind.text()).isEmpty()
                && !FormLabel.isFigure(before.text())
                && !FormLabel.isFigure(behind.text());
    }
}
