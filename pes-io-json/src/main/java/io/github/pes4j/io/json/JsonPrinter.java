package io.github.pes4j.io.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Prints JSON for people: two blanks of indent, whatever fits on a line on one line, "\n" on every machine. Large documents
 * are printed piece by piece: an object whose last list takes its items one after the other. Failures are
 * {@link UncheckedIOException}s.
 */
final class JsonPrinter {

    private static final int MOST_COLUMNS = 120;

    private final Writer out;
    private final StringBuilder line = new StringBuilder();
    private boolean anyField;
    private boolean anyItem;

    private JsonPrinter(Writer out) {
        this.out = out;
    }

    /** A printer into a stream, which stays open. */
    static JsonPrinter of(OutputStream stream) {
        return new JsonPrinter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    /** Prints a whole document. */
    void document(JsonText.Block root) {
        open();
        fields(root);
        close();
    }

    /** Prints an object on a line of its own, without blanks: for JSON Lines. */
    void line(JsonText.Block object) {
        object.inline(line, false);
        endLine();
    }

    /** Begins an object that is printed piece by piece. */
    void open() {
        line.append('{');
        anyField = false;
    }

    /** More fields of the object. */
    void fields(JsonText.Block some) {
        for (int i = 0; i < some.size(); i++) {
            nextField();
            line.append(some.label(i, true));
            broken(some.value(i), 1);
        }
    }

    /** Begins a field that is a list. */
    void openList(String name) {
        nextField();
        line.append(JsonText.string(name)).append(": [");
        anyItem = false;
    }

    /** One more item of the list. */
    void item(JsonText item) {
        line.append(anyItem ? "," : "");
        anyItem = true;
        newLine(2);
        broken(item, 2);
    }

    /** Ends the list. */
    void closeList() {
        if (anyItem) {
            newLine(1);
        }
        line.append(']');
    }

    /** Ends the object. */
    void close() {
        if (anyField) {
            newLine(0);
        }
        line.append('}');
        endLine();
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nextField() {
        line.append(anyField ? "," : "");
        anyField = true;
        newLine(1);
    }

    /** Prints a value where the line stands: on the rest of it if it fits, else child by child. */
    private void broken(JsonText value, int level) {
        JsonText.Block block = value.block();
        if (block == null || block.size() == 0 || column() + value.width() < MOST_COLUMNS) {
            value.inline(line, true);
            return;
        }
        line.append(block.open());
        for (int i = 0; i < block.size(); i++) {
            line.append(i == 0 ? "" : ",");
            newLine(level + 1);
            line.append(block.label(i, true));
            broken(block.value(i), level + 1);
        }
        newLine(level);
        line.append(block.close());
    }

    /** Close enough: names are seldom Chinese. */
    private int column() {
        return line.length();
    }

    private void newLine(int level) {
        endLine();
        line.append("  ".repeat(level));
    }

    private void endLine() {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }
}
