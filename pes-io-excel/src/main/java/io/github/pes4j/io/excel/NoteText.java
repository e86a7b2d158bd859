package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Findings as the text of a comment: how bad, what, about what, found, expected, what to do, and where else. */
final class NoteText {

    /** Marks of direction: they would make one text look like another. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private NoteText() {}

    /** All findings of a cell. */
    static String of(List<Finding> findings, SourceLocation cell, Locale locale) {
        return findings.stream().map(finding -> text(finding, cell, locale)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Finding finding, SourceLocation cell, Locale locale) {
        List<String> lines = new ArrayList<>();
        String subject = finding.subject().map(about -> " " + about).orElse("");
        lines.add("[" + word(finding.severity()).in(locale) + "] " + finding.code() + " "
                + finding.code().title().in(locale) + subject);
        finding.got().ifPresent(got -> lines.add(say("实际：{0}", "got: {0}", got, locale)));
        finding.expected().ifPresent(expected -> lines.add(say("应为：{0}", "expected: {0}", expected, locale)));
        lines.add(say("处理：{0}", "remedy: {0}", finding.remedy(), locale));
        String elsewhere = finding.places().stream()
                .filter(place -> !place.equals(cell))
                .map(SourceLocation::toString)
                .collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            lines.add(say("另见：{0}", "see also: {0}", Bilingual.same(elsewhere), locale));
        }
        return lines.stream().map(NoteText::oneLine).collect(Collectors.joining("\n"));
    }

    /** A name with a line break in it must not look like another line. */
    private static String oneLine(String text) {
        String safe = DIRECTION.matcher(CellWords.holdable(text)).replaceAll("");
        return BREAKS.matcher(safe).replaceAll(" ");
    }

    private static String say(String zh, String en, Bilingual what, Locale locale) {
        return new Bilingual(zh, en).with(what).in(locale);
    }

    static Bilingual word(Severity severity) {
        return switch (severity) {
            case ERROR -> new Bilingual("错误", "error");
            case WARNING -> new Bilingual("警告", "warning");
            case NOTICE -> new Bilingual("提示", "notice");
        };
    }

    /** As much of a text as a comment holds behind what it holds already. */
    static String fitting(String text, int taken) {
        int room = Math.max(0, CellWords.MOST_CHARACTERS - taken);
        return text.length() <= room ? text : CellWords.cut(text, room);
    }
}
