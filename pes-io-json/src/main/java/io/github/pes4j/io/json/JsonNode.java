package io.github.pes4j.io.json;

import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stood, so that whatever is wrong with it can be shown. */
final class JsonNode {

    /** What a value is. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final String text;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final List<JsonNode> items = new ArrayList<>();
    private final @Nullable JsonNode parent;
    private final String step;
    private final int line;
    private final int column;

    /** A value under a parent; {@code step} is its name or number there, {@code text} what a scalar says. */
    JsonNode(Kind kind, String text, @Nullable JsonNode parent, String step, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    /** An object without fields where none stands: readers go on through it and find nothing. */
    static JsonNode absent(JsonNode parent, String step) {
        return new JsonNode(Kind.OBJECT, "", parent, step, parent.line, parent.column);
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** What a scalar says; numbers as they were written. */
    String text() {
        return text;
    }

    Map<String, JsonNode> fields() {
        return fields;
    }

    List<JsonNode> items() {
        return items;
    }

    SourceLocation location() {
        return new SourceLocation.Pointer(pointer(), line, column);
    }

    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** The value for a message, short. */
    String shown() {
        return switch (kind) {
            case OBJECT -> "{…}";
            case ARRAY -> "[…]";
            case STRING -> text.length() > 60 ? '"' + text.substring(0, 60) + "…\"" : '"' + text + '"';
            default -> text;
        };
    }
}
