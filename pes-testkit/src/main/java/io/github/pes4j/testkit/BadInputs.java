package io.github.pes4j.testkit;

import io.github.pes4j.core.io.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Bytes that no reader should trust: nothing, noise, other formats, and good files cut off, damaged or badly edited. */
final class BadInputs {

    private static final int CUTS = 12;
    private static final int DAMAGES = 40;
    private static final int LINES = 20;
    private static final Pattern FIGURES = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** What may stand where a number should. */
    private static final Map<String, String> NUMBERS = new TreeMap<>(Map.of(
            "words for numbers", "若干",
            "negative numbers", "-5",
            "zeros", "0",
            "numbers of 400 digits", "9".repeat(400)));

    private BadInputs() {}

    /** Sources by what is wrong with them; the same ones every time. */
    static Map<String, Source> of(Map<String, byte[]> goodFiles) {
        Map<String, Source> bad = new LinkedHashMap<>();
        goodFiles.forEach((name, bytes) -> {
            put(bad, name, "nothing", new byte[0]);
            put(bad, name, "one zero", new byte[1]);
            put(bad, name, "blanks", " \r\n\t ".getBytes(StandardCharsets.UTF_8));
            put(bad, name, "a sentence", "这不是一份自评表。".getBytes(StandardCharsets.UTF_8));
            put(bad, name, "another encoding", "绩效自评表".getBytes(Charset.forName("GB18030")));
            put(bad, name, "other JSON", "{\"a\": [1, 2, null]}".getBytes(StandardCharsets.UTF_8));
            put(bad, name, "XML", "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8));
            put(bad, name, "the beginning of a zip", new byte[] {'P', 'K', 3, 4, 20, 0});
            put(bad, name, "noise", noise(4_096));
            for (int i = 1; i <= CUTS; i++) {
                int length = (int) ((long) bytes.length * i / (CUTS + 1));
                put(bad, name, "cut off after " + length + " bytes", Arrays.copyOf(bytes, length));
            }
            text(bytes).ifPresent(text -> putDamagedText(bad, name, text));
            Random random = new Random(bytes.length);
            for (int i = 0; i < DAMAGES && bytes.length > 0; i++) {
                byte[] damaged = bytes.clone();
                int at = random.nextInt(bytes.length);
                damaged[at] ^= (byte) (1 + random.nextInt(255));
                put(bad, name, "damaged at byte " + at, damaged);
            }
        });
        return bad;
    }

    /** Slips of people who edit a file: a line too many, a line too few, a number that is none. */
    private static void putDamagedText(Map<String, Source> bad, String name, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i += 1 + lines.size() / LINES) {
            String line = lines.get(i);
            int number = i + 1;
            put(bad, name, "line " + number + " twice", joined(lines, i, line + "\n" + line));
            put(bad, name, "without line " + number, joined(lines, i, ""));
            NUMBERS.forEach((what, with) -> {
                String changed = FIGURES.matcher(line).replaceAll(with);
                if (!changed.equals(line)) {
                    put(bad, name, what + " in line " + number, joined(lines, number - 1, changed));
                }
            });
        }
    }

    private static byte[] joined(List<String> lines, int at, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        return String.join("\n", changed).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a file that is one. */
    private static Optional<String> text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return whole && text.chars().noneMatch(c -> c == 0) ? Optional.of(text) : Optional.empty();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static void put(Map<String, Source> bad, String name, String what, byte[] bytes) {
        bad.put(name + ", " + what, Source.of(name, bytes));
    }
}
