package io.github.pes4j.examples.html;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.examples.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found, worst first: what, about what, what stands there, what should, where, and how to mend it. */
final class FindingList {

    private final Pen pen;
    private final Markup out;

    FindingList(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(List<Finding> findings) {
        out.open("section").styled("findings").line();
        pen.heading("发现的问题", "Findings");
        if (findings.isEmpty()) {
            pen.note(pen.say("未发现问题。", "Nothing was found."));
        }
        list(findings);
        out.closeLine();
    }

    void list(List<Finding> findings) {
        // A stable sort: those of one severity stay in their order.
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(this::write);
    }

    private void write(Finding finding) {
        out.open("div").styled("finding " + style(finding.severity())).line();
        out.open("p").styled("what");
        out.element("span", "severity", Tones.words(finding.severity()).in(pen.locale()))
                .text(" ");
        out.element("strong", finding.code().title().in(pen.locale())).text(" ");
        out.element("code", finding.code().id()).closeLine();
        finding.subject()
                .map(Subject::toString)
                .ifPresent(
                        subject -> out.open("p").styled("subject").name(subject).closeLine());
        out.open("dl").line();
        finding.got().ifPresent(got -> line("实际", "got", got.in(pen.locale())));
        finding.expected().ifPresent(expected -> line("应为", "expected", expected.in(pen.locale())));
        if (!finding.places().isEmpty()) {
            line(
                    "位置",
                    "at",
                    finding.places().stream().map(SourceLocation::toString).collect(Collectors.joining(", ")));
        }
        line("处理", "remedy", finding.remedy().in(pen.locale()));
        out.close().closeLine();
    }

    private void line(String zh, String en, String words) {
        out.element("dt", pen.say(zh, en)).open("dd").name(words).closeLine();
    }

    static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
