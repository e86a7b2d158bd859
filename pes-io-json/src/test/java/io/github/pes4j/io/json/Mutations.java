package io.github.pes4j.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages valid documents: their bytes, their tokens, their structure. */
final class Mutations {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|[a-z]+|[{}\\[\\],:]");

    /** What people and programs write by mistake, and what attackers do. */
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "NaN",
            "Infinity",
            "-",
            "0",
            "-1",
            "1e5",
            "1e1000000000",
            "-1e-999999999",
            "123456789012345678901234567890",
            "0.1234567890123456789012345678901234567890",
            "00",
            "{}",
            "[]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "\"1/0\"",
            "\"1/3\"",
            "\"-5%\"",
            "\"%\"",
            "\"a/b~c[2]\"",
            "\"NaN\"",
            "\"tiers\"",
            "\"format\"",
            "\"nodes\"",
            "\"rule\"",
            "\"points\"",
            "'x'",
            "//",
            "\"",
            "\"2023-02-30\"",
            "\"P0D\"",
            "\"P99999999999M\"",
            "\"万元\"",
            "\"①\"",
            "\uD83D\uDCB0");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A document with one to three damages of one kind. */
    byte[] mutant(String document) {
        int times = 1 + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> bytes(document, times);
            case 1 -> tokens(document, times).getBytes(StandardCharsets.UTF_8);
            default -> structure(document, times).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] bytes(String document, int times) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            if (random.nextInt(8) == 0) {
                bytes = Arrays.copyOf(bytes, at + 1);
            }
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private String tokens(String document, int times) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(document);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.set(at, TOKENS.get(random.nextInt(TOKENS.size())));
                case 1 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                default -> tokens.remove(at);
            }
        }
        return String.join(" ", tokens);
    }

    /** A document that is still JSON, with one to three fields or items that are not as they should be. */
    String structure(String document, int times) {
        JsonNode root = MAPPER.readTree(document);
        for (int i = 0; i < times; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object && !object.isEmpty()) {
                change(object, containers);
            } else if (container instanceof ArrayNode array) {
                change(array, containers);
            }
        }
        return root.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object, List<JsonNode> others) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (name.equals("version")) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.get(name).deepCopy());
            case 2 -> object.set(name, scalar());
            case 3 -> object.set(name, others.get(random.nextInt(others.size())).deepCopy());
            default ->
                object.set(
                        names.get(random.nextInt(names.size())),
                        object.get(name).deepCopy());
        }
    }

    private void change(ArrayNode array, List<JsonNode> others) {
        switch (random.nextInt(3)) {
            case 0 -> array.add(others.get(random.nextInt(others.size())).deepCopy());
            case 1 -> array.insert(0, scalar());
            default -> {
                if (!array.isEmpty()) {
                    int at = random.nextInt(array.size());
                    array.add(array.get(at).deepCopy());
                }
            }
        }
    }

    private JsonNode scalar() {
        while (true) {
            try {
                return MAPPER.readTree(TOKENS.get(random.nextInt(TOKENS.size())));
            } catch (JacksonException e) {
                // Some of them are no JSON; another one is.
            }
        }
    }
}
