package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object while it is read. Every problem is kept with its place and reading goes on with a stand-in, so
 * that all problems of a file are found at once; whoever asked for the value drops it when there was any.
 */
final class Fields {

    private static final Bilingual OBJECT = new Bilingual("一个对象 {…}", "an object {…}");
    private static final Bilingual LIST = new Bilingual("一个列表 […]", "a list […]");
    private static final Bilingual TEXT = new Bilingual("字符串", "a string");
    private static final Bilingual NUMBER = new Bilingual("字符串或数字", "a string or a number");
    private static final Bilingual ONCE = new Bilingual("每个字段只出现一次", "each field once");

    private final JsonNode node;
    private final Problems problems;

    private Fields(JsonNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** Reads an object; fields that {@code reading} did not ask for are problems, and so are those that come twice. */
    static <T> T read(JsonNode node, Problems problems, Function<Fields, T> reading) {
        Fields fields = new Fields(node, problems);
        if (!node.is(JsonNode.Kind.OBJECT)) {
            fields.problem(FindingCodes.INVALID_VALUE, node, OBJECT);
            // One problem is enough: what such an object lacks says nothing new.
            return reading.apply(fields.silent(node));
        }
        int before = problems.asked();
        T value = reading.apply(fields);
        for (JsonNode unasked : node.unasked()) {
            problems.unknown(unasked, problems.askedSince(before));
        }
        problems.forgetSince(before);
        for (JsonNode repeated : node.repeated()) {
            problems.add(Finding.of(FindingCodes.INVALID_VALUE)
                    .addPlace(repeated.location())
                    .got(new Bilingual("又一个 \"{0}\"", "another \"{0}\"").with(JsonNode.shortened(repeated.name())))
                    .expected(ONCE)
                    .build());
        }
        return value;
    }

    /** A first look at an object that is read whole later. */
    static Fields peek(JsonNode node, Problems problems) {
        return new Fields(node, problems);
    }

    private Fields silent(JsonNode of) {
        return new Fields(of, problems.others());
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** Whether a field is there and an object. */
    boolean hasObject(String name) {
        return node.children().stream().anyMatch(field -> field.name().equals(name) && field.is(JsonNode.Kind.OBJECT));
    }

    /** Which of some kinds is there, each of which is a field; several at once are a problem, and none of them is then read. */
    Optional<String> kind(List<String> kinds) {
        String found = null;
        for (int i = 0; i < kinds.size(); i++) {
            if (node.has(kinds.get(i))) {
                if (found != null) {
                    kinds.forEach(this::field);
                    problem(
                            FindingCodes.INVALID_VALUE,
                            new Bilingual("只能有一个：{0}", "only one of {0}").with(String.join(" | ", kinds)));
                    return Optional.empty();
                }
                found = kinds.get(i);
            }
        }
        kinds.forEach(problems::asking);
        return Optional.ofNullable(found);
    }

    /** A text that must be there; the empty one stands in for it. */
    String text(String name) {
        return word(name, Function.identity(), "");
    }

    Optional<String> optionalText(String name) {
        return optionalWord(name, Function.identity());
    }

    /** A required string. {@code parse} refuses with an IllegalArgumentException, whose message becomes the expectation. */
    <T> T word(String name, Function<String, T> parse, T standIn) {
        return required(name, false, parse, standIn);
    }

    /** A string that may be absent. */
    <T> Optional<T> optionalWord(String name, Function<String, T> parse) {
        return Optional.ofNullable(scalar(field(name), false, parse));
    }

    /** As {@link #word}, for what may be written as a number, too: it is read as it is written. */
    <T> T value(String name, Function<String, T> parse, T standIn) {
        return required(name, true, parse, standIn);
    }

    /** As {@link #optionalWord}, for what may be written as a number, too. */
    <T> Optional<T> optional(String name, Function<String, T> parse) {
        return Optional.ofNullable(scalar(field(name), true, parse));
    }

    private <T> T required(String name, boolean number, Function<String, T> parse, T standIn) {
        JsonNode found = field(name);
        if (found == null) {
            missing(name);
            return standIn;
        }
        T value = scalar(found, number, parse);
        return value == null ? standIn : value;
    }

    private <T> @Nullable T scalar(@Nullable JsonNode found, boolean number, Function<String, T> parse) {
        if (found == null) {
            return null;
        }
        if (!found.is(JsonNode.Kind.STRING) && !(number && found.is(JsonNode.Kind.NUMBER))) {
            problem(FindingCodes.INVALID_VALUE, found, number ? NUMBER : TEXT);
            return null;
        }
        try {
            return parse.apply(found.text());
        } catch (IllegalArgumentException e) {
            problem(FindingCodes.INVALID_VALUE, found, Told.by(e));
            return null;
        }
    }

    /** Whether a field is true; it is false where it is absent. */
    boolean flag(String name) {
        JsonNode found = field(name);
        if (found != null && !found.is(JsonNode.Kind.BOOLEAN)) {
            problem(FindingCodes.INVALID_VALUE, found, Bilingual.same("true | false"));
        }
        return found != null && found.text().equals("true");
    }

    /** Names and texts of an object, in order; none if it is absent. */
    Map<String, String> textMap(String name) {
        return optionalObject(name, inner -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    inner.names().forEach(key -> texts.put(key, inner.text(key)));
                    return texts;
                })
                .orElse(Map.of());
    }

    /** The names of the fields, in order. */
    List<String> names() {
        return node.is(JsonNode.Kind.OBJECT)
                ? node.children().stream().map(JsonNode::name).toList()
                : List.of();
    }

    /** A required object. */
    <T> T object(String name, Function<Fields, T> reading) {
        JsonNode found = field(name);
        if (found == null) {
            missing(name);
            return reading.apply(silent(JsonNode.absent(node, name)));
        }
        return read(found, problems, reading);
    }

    <T> Optional<T> optionalObject(String name, Function<Fields, T> reading) {
        JsonNode found = field(name);
        return found == null ? Optional.empty() : Optional.of(read(found, problems, reading));
    }

    /** What stands there as a text, or as an object. */
    <T> Optional<T> textOrObject(String name, Function<String, T> text, Function<Fields, T> object) {
        JsonNode found = field(name);
        return found != null && found.is(JsonNode.Kind.STRING)
                ? optionalWord(name, text)
                : optionalObject(name, object);
    }

    /** The objects of a list; none if the list is absent. */
    <T> List<T> objects(String name, Function<Fields, T> reading) {
        List<T> objects = new ArrayList<>();
        for (JsonNode item : items(name)) {
            objects.add(read(item, problems, reading));
        }
        return objects;
    }

    /** The objects of a list that must be there, though it may be empty. */
    <T> List<T> allObjects(String name, Function<Fields, T> reading) {
        if (!has(name)) {
            missing(name);
        }
        return objects(name, reading);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            String text = scalar(item, false, Function.identity());
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** What a constructor makes of values that were read; its refusal becomes a problem of this object. */
    <T> Optional<T> make(Maker<T> maker) {
        try {
            return Optional.of(maker.make());
        } catch (IllegalArgumentException e) {
            problem(FindingCodes.INVALID_VALUE, node, Told.by(e));
            return Optional.empty();
        }
    }

    /** A constructor that may refuse. */
    interface Maker<T> {
        T make();
    }

    /** Passes over fields that were read before. */
    void skip(String... names) {
        for (String name : names) {
            field(name);
        }
    }

    /** Leaves the other fields alone: what they should be depends on one that could not be read. */
    void ignoreRest() {
        names().forEach(this::field);
    }

    /** A problem of the object as a whole. */
    void problem(FindingCode code, Bilingual expected) {
        problem(code, node, expected);
    }

    /** A problem of one field. */
    void problem(FindingCode code, String name, Bilingual expected) {
        JsonNode found = field(name);
        problem(code, found == null ? node : found, expected);
    }

    /** The items of a list that must be there and not be empty. */
    List<JsonNode> requiredItems(String name) {
        JsonNode found = field(name);
        if (found == null || (found.is(JsonNode.Kind.ARRAY) && found.children().isEmpty())) {
            missing(name);
        }
        return items(name);
    }

    /** The items of a list; none if the list is absent. */
    List<JsonNode> items(String name) {
        JsonNode found = field(name);
        if (found == null) {
            return List.of();
        }
        if (!found.is(JsonNode.Kind.ARRAY)) {
            problem(FindingCodes.INVALID_VALUE, found, LIST);
            return List.of();
        }
        return found.children();
    }

    private @Nullable JsonNode field(String name) {
        problems.asking(name);
        return node.ask(name);
    }

    private void missing(String name) {
        problems.add(Finding.of(FindingCodes.MISSING_FIELD)
                .addPlace(node.location())
                .expected(new Bilingual("字段 {0}", "a field {0}").with('"' + name + '"'))
                .build());
    }

    private void problem(FindingCode code, JsonNode at, Bilingual expected) {
        problems.add(Finding.of(code)
                .addPlace(at.location())
                .got(at.shown())
                .expected(expected)
                .build());
    }
}
