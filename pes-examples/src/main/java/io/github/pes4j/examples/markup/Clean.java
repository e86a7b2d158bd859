package io.github.pes4j.examples.markup;

import java.util.regex.Pattern;

/** Texts without what XML forbids, and without marks that make a line look like another. Stateless and thread-safe. */
final class Clean {

    /** Line breaks, controls, marks of direction. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Halves of characters, and code points that are none. */
    private static final Pattern BROKEN = Pattern.compile("[\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private Clean() {}

    static String text(String words) {
        String printable = UNPRINTABLE.matcher(words).replaceAll(" ");
        return BROKEN.matcher(printable).replaceAll("\uFFFD");
    }
}
