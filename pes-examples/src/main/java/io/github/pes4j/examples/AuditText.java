package io.github.pes4j.examples;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.CheckStatistics;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.examples.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An audit as text for people: findings by severity, then what would mend them. */
final class AuditText {

    /** Line breaks, controls and marks of direction in names: they would make one line look like another. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    /** More ways to mend a group than anybody would read. */
    private static final int MOST_SHOWN = 8;

    private static final Map<Severity, Bilingual> TITLES = Map.of(
            Severity.ERROR, new Bilingual("错误", "errors"),
            Severity.WARNING, new Bilingual("警告", "warnings"),
            Severity.NOTICE, new Bilingual("提示", "notices"));

    private static final Map<String, Bilingual> FIGURES = Map.of(
            "SCORE", new Bilingual("得分", "score"),
            "RATE", new Bilingual("比率", "rate"),
            "AMOUNT", new Bilingual("金额", "amount"));

    private final Locale locale;

    AuditText(Locale locale) {
        this.locale = locale;
    }

    String of(Dossier dossier, AuditReport report) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < dossier.items().size(); i++) {
            Dossier.Item item = dossier.items().get(i);
            item(item, lines);
            report.evaluations().get(i).repairs().forEach(repair -> repair(repair, lines));
            lines.add("");
        }
        for (Dossier.FileFindings file : dossier.files()) {
            lines.add(file.source());
            file.findings().forEach(finding -> finding(finding, lines));
        }
        lines.add(summary(dossier));
        return text(lines);
    }

    /** What each check did. */
    String of(List<CheckStatistics> checks) {
        List<String> lines = new ArrayList<>();
        for (CheckStatistics check : checks) {
            lines.add(Columns.left(check.id(), 16)
                    + say(
                            "适用 {0}，通过 {1}，发现 {2}",
                            "applied {0}, passed {1}, found {2}", check.applied(), check.passed(), check.found())
                    + "  " + check.title().in(locale));
            check.skipped()
                    .forEach((why, times) ->
                            lines.add("  " + say("未适用 {0} 次：{1}", "skipped {0}: {1}", times, why.in(locale))));
        }
        return text(lines);
    }

    private void item(Dossier.Item item, List<String> lines) {
        lines.add(Lines.title(item.evaluation().project(), locale));
        item.scorecard()
                .ifPresent(card -> lines.add("  "
                        + say(
                                "重新计算 {0} / {1}  {2}",
                                "recomputed {0} of {1}  {2}",
                                card.totalText(),
                                card.maximum(),
                                card.grade().title())));
        for (Severity severity : Severity.values()) {
            List<Finding> findings = item.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                lines.add("  " + title(severity) + " " + findings.size());
                findings.forEach(finding -> finding(finding, lines));
            }
        }
        if (item.findings().isEmpty()) {
            lines.add("  " + say("未发现问题", "nothing found"));
        }
    }

    private static String title(Severity severity, Locale locale) {
        return TITLES.getOrDefault(severity, Bilingual.same(severity.name())).in(locale);
    }

    private String title(Severity severity) {
        return title(severity, locale);
    }

    /** What and about what; then each of the other parts on a line of its own. */
    private void finding(Finding finding, List<String> lines) {
        String subject = finding.subject().map(found -> "  " + found).orElse("");
        lines.add("    " + finding.code() + " " + finding.code().title().in(locale) + subject);
        finding.got().ifPresent(got -> lines.add("      " + say("实际 {0}", "got      {0}", got.in(locale))));
        finding.expected()
                .ifPresent(expected -> lines.add("      " + say("应为 {0}", "expected {0}", expected.in(locale))));
        if (!finding.places().isEmpty()) {
            String places =
                    finding.places().stream().map(SourceLocation::toString).collect(Collectors.joining(", "));
            lines.add("      " + say("位置 {0}", "at       {0}", places));
        }
        lines.add("      " + say("处理 {0}", "remedy   {0}", finding.remedy().in(locale)));
    }

    private void repair(Repair repair, List<String> lines) {
        if (repair.sets().isEmpty()) {
            lines.add(
                    "  " + say("没有少量改动能消除的矛盾：{0}", "no few changes mend: {0}", String.join(", ", repair.conflicts())));
            return;
        }
        lines.add("  "
                + (repair.isUnique()
                        ? say("最小改动", "smallest repair")
                        : say(
                                "最小改动（不唯一，{0} 种）",
                                "smallest repair (not unique, {0} ways)",
                                repair.sets().size())));
        repair.sets().stream()
                .limit(MOST_SHOWN)
                .forEach(set ->
                        lines.add("    - " + set.stream().map(this::change).collect(Collectors.joining("; "))));
        if (repair.sets().size() > MOST_SHOWN) {
            lines.add("    " + say("… 另有 {0} 种", "… {0} more", repair.sets().size() - MOST_SHOWN));
        }
    }

    private String change(Repair.Change change) {
        String figure = FIGURES.getOrDefault(
                        change.figure().name(), Bilingual.same(change.figure().name()))
                .in(locale);
        List<String> places = change.places().isEmpty()
                ? change.mentions()
                : change.places().stream().map(SourceLocation::toString).toList();
        String along = change.along().isEmpty() ? "" : " [" + String.join(", ", change.along()) + "]";
        return change.subject() + " " + figure + " " + change.from() + " → " + change.to() + along + " ("
                + String.join(", ", places) + ")";
    }

    private String summary(Dossier dossier) {
        return say("共 {0} 个评价", "{0} audited", dossier.items().size()) + ": "
                + List.of(Severity.values()).stream()
                        .map(severity -> title(severity) + " " + count(dossier, severity))
                        .collect(Collectors.joining(" · "));
    }

    private static long count(Dossier dossier, Severity severity) {
        long items = dossier.items().stream()
                .flatMap(item -> item.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
        return items
                + dossier.files().stream()
                        .flatMap(file -> file.findings().stream())
                        .filter(finding -> finding.severity() == severity)
                        .count();
    }

    private String say(String zh, String en, Object... arguments) {
        return new Bilingual(zh, en).with(arguments).in(locale);
    }

    private static String text(List<String> lines) {
        return lines.stream()
                .map(line -> UNPRINTABLE.matcher(line).replaceAll(" ") + "\n")
                .collect(Collectors.joining());
    }
}
