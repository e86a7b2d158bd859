package io.github.pes4j.io.json;

import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** From so many fields on, a table of names is faster than a look at each. */
    private static final int MANY = 12;

    private static final int MOST_SHOWN = 60;

    private final Kind kind;
    private final String text;
    private final @Nullable JsonNode parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;
    private List<JsonNode> children = List.of();
    private List<JsonNode> repeated = List.of();
    private @Nullable Map<String, JsonNode> table;
    private boolean asked;

    private JsonNode(
            Kind kind, String text, @Nullable JsonNode parent, @Nullable String name, int index, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** A document; {@code text} is what a scalar says. */
    static JsonNode root(Kind kind, String text, int line, int column) {
        return new JsonNode(kind, text, null, null, 0, line, column);
    }

    /** Adds a value under a name, or, where {@code name} is null, to a list. */
    JsonNode add(Kind kind, String text, @Nullable String name, int line, int column) {
        JsonNode child = new JsonNode(kind, text, this, name, children.size(), line, column);
        if (name != null && find(name) != null) {
            repeated = added(repeated, child);
            return child;
        }
        children = added(children, child);
        if (table != null && name != null) {
            table.put(name, child);
        }
        return child;
    }

    private static List<JsonNode> added(List<JsonNode> list, JsonNode node) {
        List<JsonNode> longer = list.isEmpty() ? new ArrayList<>(4) : list;
        longer.add(node);
        return longer;
    }

    /** An object without fields where none stands: readers go on through it and find nothing. */
    static JsonNode absent(JsonNode parent, String name) {
        return new JsonNode(Kind.OBJECT, "", parent, name, 0, parent.line, parent.column);
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

    /** Its name in the object around it. */
    String name() {
        return name == null ? "" : name;
    }

    /** The first field of a name, which is then known to be asked for. */
    @Nullable
    JsonNode ask(String wanted) {
        JsonNode found = find(wanted);
        if (found != null) {
            found.asked = true;
        }
        return found;
    }

    /** Whether there is a field of a name. */
    boolean has(String wanted) {
        return find(wanted) != null;
    }

    private @Nullable JsonNode find(String wanted) {
        if (kind != Kind.OBJECT) {
            return null;
        }
        if (children.size() >= MANY) {
            return table().get(wanted);
        }
        for (int i = 0; i < children.size(); i++) {
            JsonNode child = children.get(i);
            if (wanted.equals(child.name)) {
                return child;
            }
        }
        return null;
    }

    private Map<String, JsonNode> table() {
        if (table == null) {
            table = new HashMap<>();
            for (JsonNode child : children) {
                table.put(child.name(), child);
            }
        }
        return table;
    }

    /** The fields of an object or the items of a list, in order; of several fields of one name the first. */
    List<JsonNode> children() {
        return children;
    }

    /** The fields whose names had come before. */
    List<JsonNode> repeated() {
        return repeated;
    }

    /** The fields that nobody asked for. */
    List<JsonNode> unasked() {
        List<JsonNode> unasked = List.of();
        for (int i = 0; i < children.size(); i++) {
            if (!children.get(i).asked) {
                unasked = added(unasked, children.get(i));
            }
        }
        return unasked;
    }

    SourceLocation location() {
        return new SourceLocation.Pointer(pointer(), line, column);
    }

    private String pointer() {
        if (parent == null) {
            return "";
        }
        String step =
                name == null ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + step;
    }

    /** The value for a message, short. */
    String shown() {
        return switch (kind) {
            case OBJECT -> "{…}";
            case ARRAY -> "[…]";
            case STRING -> '"' + shortened(text) + '"';
            default -> text;
        };
    }

    /** A text for a message, not cut through the middle of a character. */
    static String shortened(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return text.substring(0, end) + "…";
    }
}
