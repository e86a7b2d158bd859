package io.github.pes4j.testkit;

import io.github.pes4j.core.io.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Bytes that no reader should trust: nothing, noise, other formats, and good files cut off or damaged. */
final class BadInputs {

    private static final int CUTS = 12;
    private static final int DAMAGES = 40;

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

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static void put(Map<String, Source> bad, String name, String what, byte[] bytes) {
        bad.put(name + ", " + what, Source.of(name, bytes));
    }
}
