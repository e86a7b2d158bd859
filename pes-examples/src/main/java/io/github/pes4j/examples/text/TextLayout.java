package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways in which programs write a table as text. */
enum TextLayout {
    /** A row on each line, with tabs between its cells. */
    TABS {
        @Override
        Found read(List<TextLine> lines, int from) {
            List<TextRow> rows = new ArrayList<>();
            int next = from;
            int end = endOfRows(lines, next);
            while (end > next) {
                lines.subList(next, end).forEach(line -> rows.add(TextRow.ofTabs(line)));
                next = end;
                int behind = behindBlanks(lines, next);
                // Blank lines only part pages, if another row follows.
                end = behind > next ? endOfRows(lines, behind) : next;
                next = end > behind ? behind : next;
            }
            return new Found(rows, next);
        }

        /** Behind the last row before a blank line: words alone between rows are cells whose tabs were lost. */
        private int endOfRows(List<TextLine> lines, int from) {
            int end = from;
            boolean isRow = from < lines.size() && (lines.get(from).isRow() || begins(lines, from));
            for (int at = from; isRow && at < lines.size() && !lines.get(at).isBlank(); at++) {
                end = lines.get(at).isWords() ? end : at + 1;
            }
            return end;
        }

        @Override
        boolean begins(List<TextLine> lines, int at) {
            return lines.get(at).isRow() || (lines.get(at).isCell() && rowFollows(lines, at));
        }

        private boolean rowFollows(List<TextLine> lines, int at) {
            int next = at;
            while (next < lines.size() && lines.get(next).isCell()) {
                next++;
            }
            return next < lines.size() && lines.get(next).isRow();
        }
    },

    /** A cell on each line behind a tab, further lines of it without one, and a blank line between rows. */
    CELLS {
        @Override
        Found read(List<TextLine> lines, int from) {
            return new CellLines(lines, from).read();
        }

        @Override
        boolean begins(List<TextLine> lines, int at) {
            return lines.get(at).isCell();
        }
    },

    /** A row on each line, with blanks between words: labels first, and figures as many as they are. */
    WORDS {
        @Override
        Found read(List<TextLine> lines, int from) {
            int columns = lines.get(from).words().size();
            List<TextRow> rows = new ArrayList<>();
            int next = from;
            while (next < lines.size() && isRow(lines.get(next), columns, rows.isEmpty())) {
                rows.add(TextRow.ofWords(lines.get(next++)));
            }
            return new Found(rows, next);
        }

        private boolean isRow(TextLine line, int columns, boolean first) {
            List<String> words = line.isWords() ? line.words() : List.of();
            return words.size() == columns && (first || words.stream().skip(1).allMatch(FormLabel::isFigure));
        }

        @Override
        boolean begins(List<TextLine> lines, int at) {
            List<String> words = lines.get(at).isWords() ? lines.get(at).words() : List.of();
            return words.size() > 2 && words.stream().allMatch(Heading::isHeading);
        }
    };

    /**
     * A table that was found.
     *
     * @param rows its rows
     * @param next the index of the first line behind it
     */
    record Found(List<TextRow> rows, int next) {

        /** One row, or one column, is no table. */
        boolean isTable() {
            List<TextRow> filled = filledRows();
            return filled.size() > 1 && filled.stream().anyMatch(row -> row.size() > 1);
        }

        /** The rows that say something. */
        List<TextRow> filledRows() {
            return rows.stream().filter(row -> !row.isBlank()).toList();
        }
    }

    /** Whether a table may begin at a line. */
    abstract boolean begins(List<TextLine> lines, int at);

    /** Reads the table that begins at a line. */
    abstract Found read(List<TextLine> lines, int from);

    /** What begins at a line and looks like a table, if something does. */
    static Optional<Found> at(List<TextLine> lines, int at) {
        for (TextLayout layout : values()) {
            if (layout.begins(lines, at)) {
                return Optional.of(layout.read(lines, at));
            }
        }
        return Optional.empty();
    }

    private static int behindBlanks(List<TextLine> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }
}
