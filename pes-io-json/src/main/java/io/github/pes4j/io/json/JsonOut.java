package io.github.pes4j.io.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON for people and programs: fields in the order of the calls, what is absent left out, two blanks of indent and
 * "\n" on every machine.
 */
final class JsonOut {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one object as a document. */
    static void document(OutputStream stream, Consumer<JsonOut> fields) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), stream)) {
            JsonOut out = new JsonOut(generator);
            out.object(fields);
            generator.writeRaw('\n');
        }
    }

    void field(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void field(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    void field(String name, Optional<String> value) {
        value.ifPresent(text -> field(name, text));
    }

    /** A field that is true; one that is false is left out. */
    void flag(String name) {
        out.writeBooleanProperty(name, true);
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
        out.writeName(name);
        object(fields);
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
        out.writeArrayPropertyStart(name);
        items.forEach(item -> object(json -> fields.accept(json, item)));
        out.writeEndArray();
    }

    /** A list of texts, even if it is empty. */
    void texts(String name, List<String> items) {
        out.writeArrayPropertyStart(name);
        items.forEach(out::writeString);
        out.writeEndArray();
    }

    private void object(Consumer<JsonOut> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer;

        Indented() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            this.printer =
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
