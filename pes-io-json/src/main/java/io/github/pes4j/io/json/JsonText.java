package io.github.pes4j.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON that is about to be printed, and how wide it is on one line. */
abstract class JsonText {

    /** The word {@code true}. */
    static final JsonText TRUE = new Scalar("true");

    private static final char FIRST_WIDE = '\u1100';

    private JsonText() {}

    /** Columns on one line; Chinese characters take two. */
    abstract int width();

    /** The whole on one line. */
    abstract void inline(StringBuilder line, boolean spaced);

    /** The object or list that this is, if it is one. */
    @Nullable
    Block block() {
        return null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        inline(text, true);
        return text.toString();
    }

    static JsonText number(int number) {
        return new Scalar(Integer.toString(number));
    }

    static JsonText string(String text) {
        return new Scalar(quoted(text));
    }

    /** A scalar as it is written. */
    private static final class Scalar extends JsonText {
        private final String written;

        Scalar(String written) {
            this.written = written;
        }

        @Override
        int width() {
            return columns(written);
        }

        @Override
        void inline(StringBuilder line, boolean spaced) {
            line.append(written);
        }
    }

    /** An object or a list. */
    static final class Block extends JsonText {
        private final boolean isObject;
        private final List<String> names = new ArrayList<>();
        private final List<JsonText> values = new ArrayList<>();
        private int width = 2;

        private Block(boolean isObject) {
            this.isObject = isObject;
        }

        static Block object() {
            return new Block(true);
        }

        static Block list() {
            return new Block(false);
        }

        void add(String name, JsonText value) {
            String quoted = quoted(name);
            width += (values.isEmpty() ? 0 : 2) + columns(quoted) + 2 + value.width();
            names.add(quoted);
            values.add(value);
        }

        void add(JsonText value) {
            width += (values.isEmpty() ? 0 : 2) + value.width();
            values.add(value);
        }

        @Override
        int width() {
            return width;
        }

        @Override
        Block block() {
            return this;
        }

        int size() {
            return values.size();
        }

        JsonText value(int index) {
            return values.get(index);
        }

        /** The name of a value, quoted, with its colon; nothing in a list. */
        String label(int index, boolean spaced) {
            return isObject ? names.get(index) + (spaced ? ": " : ":") : "";
        }

        char open() {
            return isObject ? '{' : '[';
        }

        char close() {
            return isObject ? '}' : ']';
        }

        @Override
        void inline(StringBuilder line, boolean spaced) {
            line.append(open());
            for (int i = 0; i < values.size(); i++) {
                line.append(i == 0 ? "" : spaced ? ", " : ",").append(label(i, spaced));
                values.get(i).inline(line, spaced);
            }
            line.append(close());
        }
    }

    private static int columns(String text) {
        int columns = text.length();
        for (int i = 0; i < text.length(); i++) {
            columns += text.charAt(i) >= FIRST_WIDE ? 1 : 0;
        }
        return columns;
    }

    /** A string in quotes. Halves of characters, which UTF-8 cannot hold, are escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                quoted.append(character).append(text.charAt(++i));
            } else {
                append(quoted, character);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (character < ' ' || Character.isSurrogate(character)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                } else {
                    quoted.append(character);
                }
            }
        }
    }
}
