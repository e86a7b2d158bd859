package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Project;
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

    private static final Bilingual NAMELESS = new Bilingual("（未填项目名称）", "(no project name)");

    String say(String zh, String en, Object... arguments) {
        return new Bilingual(zh, en).with(arguments).in(locale);
    }

    /** The name of a project and its year; where a form prints no name, that it has none. */
    String title(Project project) {
        return title(project, locale);
    }

    static String title(Project project, Locale locale) {
        String name = project.name().isBlank() ? NAMELESS.in(locale) : project.name();
        return name + project.year().map(year -> " " + year).orElse("");
    }

    void line(String line) {
        out.accept(UNPRINTABLE.matcher(line).replaceAll(" ") + '\n');
    }

    void finding(String indent, Finding finding) {
        line(indent + "! " + finding.code() + "  " + finding.message(locale));
    }
}
