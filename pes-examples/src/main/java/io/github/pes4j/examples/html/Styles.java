package io.github.pes4j.examples.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of pages: {@code report.css} beside this class. It has none of the characters that XML escapes. */
final class Styles {

    private static final String SHEET = read();

    private Styles() {}

    static String sheet() {
        return SHEET;
    }

    private static String read() {
        try (InputStream in = Styles.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
