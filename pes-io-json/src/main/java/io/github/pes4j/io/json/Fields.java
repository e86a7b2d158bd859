package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of an object while it is read. Every problem is kept with its place and reading goes on with a stand-in, so
 * that all problems of a file are found at once; whoever asked for the value drops it when there was any.
 */
final class Fields {

    private final JsonNode node;
    private final List<Finding> problems;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode node, List<Finding> problems) {
        this.node = node;
        this.problems = problems;
    }

    /** Reads an object; fields that {@code reading} did not ask for are problems. */
    static <T> T read(JsonNode node, List<Finding> problems, Function<Fields, T> reading) {
        Fields fields = new Fields(node, problems);
        if (!node.is(JsonNode.Kind.OBJECT)) {
            fields.problem(FindingCodes.INVALID_VALUE, node, new Bilingual("一个对象 {…}", "an object {…}"));
        }
        T value = reading.apply(fields);
        fields.reportUnknown();
        return value;
    }

    /** A first look at an object that is read whole later. */
    static Fields peek(JsonNode node, List<Finding> problems) {
        return new Fields(node, problems);
    }

    boolean has(String name) {
        return node.fields().containsKey(name);
    }

    String text(String name) {
        return value(name, Function.identity(), "");
    }

    Optional<String> optionalText(String name) {
        return optional(name, Function.identity());
    }

    /** A required scalar. {@code parse} refuses with an IllegalArgumentException, whose message becomes the expectation. */
    <T> T value(String name, Function<String, T> parse, T standIn) {
        if (field(name).isEmpty()) {
            missing(name);
        }
        return optional(name, parse).orElse(standIn);
    }

    /** A scalar that may be absent. Numbers and strings are alike: both are read as they are written. */
    <T> Optional<T> optional(String name, Function<String, T> parse) {
        return field(name).flatMap(found -> {
            if (!found.is(JsonNode.Kind.STRING) && !found.is(JsonNode.Kind.NUMBER)) {
                problem(FindingCodes.INVALID_VALUE, found, new Bilingual("字符串或数字", "a string or a number"));
                return Optional.empty();
            }
            try {
                return Optional.of(parse.apply(found.text()));
            } catch (IllegalArgumentException e) {
                problem(FindingCodes.INVALID_VALUE, found, Bilingual.same(String.valueOf(e.getMessage())));
                return Optional.empty();
            }
        });
    }

    /** Whether a field is true; it is false where it is absent. */
    boolean flag(String name) {
        Optional<JsonNode> found = field(name);
        if (found.isPresent() && !found.get().is(JsonNode.Kind.BOOLEAN)) {
            problem(FindingCodes.INVALID_VALUE, found.get(), Bilingual.same("true | false"));
        }
        return found.filter(node -> node.text().equals("true")).isPresent();
    }

    /** Names and texts of an object, in order; none if it is absent. */
    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        optionalObject(name, inner -> {
            inner.node.fields().keySet().forEach(key -> texts.put(key, inner.text(key)));
            return texts;
        });
        return texts;
    }

    /** A required object. */
    <T> T object(String name, Function<Fields, T> reading) {
        Optional<JsonNode> found = field(name);
        if (found.isEmpty()) {
            missing(name);
            // One problem is enough: the stand-in's own missing fields say nothing new.
            return reading.apply(new Fields(JsonNode.absent(node, name), new ArrayList<>()));
        }
        return read(found.get(), problems, reading);
    }

    <T> Optional<T> optionalObject(String name, Function<Fields, T> reading) {
        return field(name).map(found -> read(found, problems, reading));
    }

    /** The objects of a list; none if the list is absent. */
    <T> List<T> objects(String name, Function<Fields, T> reading) {
        return items(name).stream().map(item -> read(item, problems, reading)).toList();
    }

    List<String> texts(String name) {
        return items(name).stream()
                .filter(item -> {
                    boolean text = item.is(JsonNode.Kind.STRING);
                    if (!text) {
                        problem(FindingCodes.INVALID_VALUE, item, new Bilingual("字符串", "a string"));
                    }
                    return text;
                })
                .map(JsonNode::text)
                .toList();
    }

    /** What a constructor makes of values that were read; its refusal becomes a problem of this object. */
    <T> Optional<T> make(Maker<T> maker) {
        try {
            return Optional.of(maker.make());
        } catch (IllegalArgumentException e) {
            problem(FindingCodes.INVALID_VALUE, node, Bilingual.same(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** A constructor that may refuse. */
    interface Maker<T> {
        T make();
    }

    /** Leaves the other fields alone: what they should be depends on one that could not be read. */
    void ignoreRest() {
        known.addAll(node.fields().keySet());
    }

    /** A problem of the object as a whole. */
    void problem(FindingCode code, Bilingual expected) {
        problem(code, node, expected);
    }

    /** A problem of one field. */
    void problem(FindingCode code, String name, Bilingual expected) {
        problem(code, field(name).orElse(node), expected);
    }

    /** The items of a list that must be there and not be empty. */
    List<JsonNode> requiredItems(String name) {
        List<JsonNode> items = items(name);
        if (items.isEmpty()) {
            missing(name);
        }
        return items;
    }

    /** The items of a list; none if the list is absent. */
    List<JsonNode> items(String name) {
        Optional<JsonNode> found = field(name);
        if (found.isPresent() && !found.get().is(JsonNode.Kind.ARRAY)) {
            problem(FindingCodes.INVALID_VALUE, found.get(), new Bilingual("一个列表 […]", "a list […]"));
        }
        return found.map(JsonNode::items).orElse(List.of());
    }

    private Optional<JsonNode> field(String name) {
        known.add(name);
        return Optional.ofNullable(node.fields().get(name));
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

    private void reportUnknown() {
        node.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(Finding.of(FindingCodes.UNKNOWN_FIELD)
                        .addPlace(value.location())
                        .got('"' + name + '"')
                        .expected(Bilingual.same(
                                String.join(", ", known.stream().sorted().toList())))
                        .build());
            }
        });
    }
}
