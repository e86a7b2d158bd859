package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** An audit as lines of text, for golden files. */
final class Transcript {

    private Transcript() {}

    static String of(AuditReport report) {
        StringBuilder text = new StringBuilder();
        for (AuditReport.Audited audited : report.evaluations()) {
            text.append("== ").append(audited.evaluation().project().name()).append('\n');
            audited.findings().forEach(finding -> text.append(line(finding)).append('\n'));
            for (Repair repair : audited.repairs()) {
                text.append("repair ").append(repair.isUnique() ? "" : "(not unique) ");
                text.append(String.join("; ", repair.conflicts())).append('\n');
                repair.sets()
                        .forEach(set -> text.append("  - ")
                                .append(set.stream().map(Objects::toString).collect(Collectors.joining(" & ")))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    /** Severity, code, subject, what was found, what was expected, where. */
    static String line(Finding finding) {
        List<String> parts = List.of(
                finding.severity().name().substring(0, 1),
                finding.code().id(),
                finding.subject().map(Object::toString).orElse("-"),
                english(finding.got().orElse(Bilingual.same("-"))),
                english(finding.expected().orElse(Bilingual.same("-"))),
                finding.places().stream().map(Object::toString).collect(Collectors.joining(", ")));
        return String.join(" | ", parts);
    }

    private static String english(Bilingual text) {
        return text.in(Locale.ENGLISH);
    }
}
