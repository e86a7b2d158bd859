package io.github.pes4j.examples.csv;

import java.util.ArrayList;
import java.util.List;

// snippet: rows
/** Cuts a text into rows. A cell in quotes may hold commas and line breaks, and quotes, each doubled. Confined to one thread. */
final class CsvRows {

    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int firstLine = 1;

    private CsvRows() {}

    static List<CsvRow> of(String text) {
        CsvRows cut = new CsvRows();
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        marked.chars().forEach(c -> cut.take((char) c));
        cut.endRow();
        return cut.rows;
    }

    private void take(char c) {
        if (c == '"') {
            quoted = !quoted;
            cell.append(c);
        } else if (c == ',' && !quoted) {
            endCell();
        } else if (c == '\n' && !quoted) {
            line++;
            endRow();
        } else {
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
    }

    private void endRow() {
        endCell();
        rows.add(new CsvRow(firstLine, cells));
        cells = new ArrayList<>();
        firstLine = line;
    }

    private void endCell() {
        String text = cell.toString().strip();
        boolean inQuotes = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        cells.add(inQuotes ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
        cell = new StringBuilder();
    }
}
// end: rows
