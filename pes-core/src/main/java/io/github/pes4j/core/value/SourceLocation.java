package io.github.pes4j.core.value;

/**
 * Where in a file something stood. Sealed: a cell of a sheet, a place in a JSON document, a line of a text. Numbers count
 * from one, as people do. Immutable and thread-safe.
 */
public sealed interface SourceLocation {

    /**
     * A cell of a sheet.
     *
     * @param sheet the name of the sheet
     * @param row its row, from 1
     * @param column its column, from 1
     */
    record Cell(String sheet, int row, int column) implements SourceLocation {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public Cell {
            if (row < 1 || column < 1) {
                throw new IllegalArgumentException("rows and columns count from 1, not " + row + ", " + column);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cell(this);
        }

        /** As spreadsheets name it: {@code Sheet1!C3}. */
        @Override
        public String toString() {
            return sheet + "!" + letters(column) + row;
        }

        private static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    /**
     * A place in a JSON document.
     *
     * @param pointer its JSON pointer; empty for the document
     * @param line its line, from 1
     * @param column its column, from 1
     */
    record Pointer(String pointer, int line, int column) implements SourceLocation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pointer(this);
        }

        /** Pointer, line and column: {@code /project/name (3:12)}. */
        @Override
        public String toString() {
            return (pointer.isEmpty() ? "/" : pointer) + " (" + line + ":" + column + ")";
        }
    }

    /**
     * A line of a text.
     *
     * @param number the line, from 1
     */
    record Line(int number) implements SourceLocation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /**
     * The file as a whole, or a named part of it.
     *
     * @param name the name of the file or part
     */
    record Whole(String name) implements SourceLocation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Calls the function for this kind of place. */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of place.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a cell of a sheet. */
        R cell(Cell cell);

        /** For a place in a JSON document. */
        R pointer(Pointer pointer);

        /** For a line of a text. */
        R line(Line line);

        /** For a whole file, or a named part of one. */
        R whole(Whole whole);
    }
}
