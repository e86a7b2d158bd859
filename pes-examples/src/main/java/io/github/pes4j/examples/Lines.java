package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.Bilingual;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Text for people, line by line.
 *
 * @param locale the language
 * @param out takes each line with its end
 */
record Lines(Locale locale, Consumer<String> out) {

    /** Line breaks, controls and marks of direction in names: they would make one line look like another. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    String say(String zh, String en, Object... arguments) {
        return new Bilingual(zh, en).with(arguments).in(locale);
    }

    void line(String line) {
        out.accept(UNPRINTABLE.matcher(line).replaceAll(" ") + '\n');
    }

    void finding(String indent, Finding finding) {
        line(indent + "! " + finding.code() + "  " + finding.message(locale));
    }
}
