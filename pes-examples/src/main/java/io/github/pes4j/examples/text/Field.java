package io.github.pes4j.examples.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two tabs, or on a line of its own.
 *
 * @param line its first line, from 1
 * @param text what it says, without blanks around it
 */
record Field(int line, String text) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    Field {
        text = text.strip();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** What blanks part. */
    List<String> words() {
        return isBlank() ? List.of() : List.of(GAP.split(text));
    }

    /** The same field with another line of text below. */
    Field and(String more) {
        return of(line, List.of(text, more));
    }

    /** A field of several lines of text. */
    static Field of(int line, List<String> lines) {
        return new Field(line, String.join("\n", lines));
    }
}
