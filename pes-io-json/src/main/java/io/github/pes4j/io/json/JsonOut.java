package io.github.pes4j.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The fields of an object while it is written: in the order of the calls, what is absent left out. */
final class JsonOut {

    private final JsonText.Block block;

    private JsonOut(JsonText.Block block) {
        this.block = block;
    }

    /** An object with the fields that {@code fields} writes. */
    static JsonText.Block object(Consumer<JsonOut> fields) {
        JsonText.Block block = JsonText.Block.object();
        fields.accept(new JsonOut(block));
        return block;
    }

    /** Writes one object as a document for people: short objects on one line, "\n" on every machine. */
    static void document(OutputStream stream, Consumer<JsonOut> fields) throws IOException {
        JsonPrinter printer = JsonPrinter.of(stream);
        printer.document(object(fields));
        printer.flush();
    }

    void field(String name, String value) {
        block.add(name, JsonText.string(value));
    }

    void field(String name, int value) {
        block.add(name, JsonText.number(value));
    }

    void field(String name, Optional<String> value) {
        value.ifPresent(text -> field(name, text));
    }

    /** A field that is true; one that is false is left out. */
    void flag(String name) {
        block.add(name, JsonText.TRUE);
    }

    /** Names and texts as an object; left out if there is none. */
    void textMap(String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            object(name, inner -> texts.forEach(inner::field));
        }
    }

    /** A field unless its text is empty. */
    void unlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            field(name, value);
        }
    }

    void object(String name, Consumer<JsonOut> fields) {
        block.add(name, object(fields));
    }

    <T> void object(String name, Optional<T> value, BiConsumer<JsonOut, T> fields) {
        value.ifPresent(present -> object(name, json -> fields.accept(json, present)));
    }

    /** A list of objects; left out if it is empty. */
    <T> void objects(String name, List<T> items, BiConsumer<JsonOut, T> fields) {
        if (!items.isEmpty()) {
            allObjects(name, items, fields);
        }
    }

    /** A list of objects, even if it is empty. */
    <T> void allObjects(String name, List<T> items, BiConsumer<JsonOut, T> fields) {
        JsonText.Block list = JsonText.Block.list();
        items.forEach(item -> list.add(object(json -> fields.accept(json, item))));
        block.add(name, list);
    }

    /** A list of texts, even if it is empty. */
    void texts(String name, List<String> items) {
        JsonText.Block list = JsonText.Block.list();
        items.forEach(item -> list.add(JsonText.string(item)));
        block.add(name, list);
    }
}
