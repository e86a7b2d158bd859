package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row of a form needs beside its score: an actual, and a reason where points were lost. */
final class Reasons implements AuditCheck {

    @Override
    public String id() {
        return "rows";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("得分有完成值，扣分有原因", "scores with actuals, losses with reasons");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(FindingCodes.SCORE_WITHOUT_ACTUAL, AuditCodes.REASON_MISSING);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        if (!audited.isForm()) {
            log.skipped(new Bilingual("不是自评表", "not a self-evaluation form"));
            return;
        }
        audited.leaves().keySet().forEach(path -> row(audited, path, log));
    }

    private static void row(AuditCase audited, IndicatorPath path, AuditLog log) {
        Subject subject = new Subject.OfIndicator(path);
        LeafMeasurement leaf = audited.evaluation().measurement(path);
        Optional<StatedFigure> score = audited.claims().at(subject, Figure.SCORE, Mention.FORM.place());
        Optional<StatedFigure> weight = audited.claims().at(subject, Figure.WEIGHT, Mention.FORM.place());
        // The row of the execution rate stands in the fund table, which has neither column.
        if (score.isEmpty() || leaf.measurements().isEmpty()) {
            return;
        }
        boolean targeted = leaf.measurements().stream()
                .anyMatch(measurement -> measurement.target().isPresent());
        boolean blank = leaf.measurements().stream().allMatch(Reasons::isBlank);
        boolean lost = weight.filter(full -> score.get().value().compareTo(full.value()) < 0)
                .isPresent();
        if (targeted && blank) {
            log.found(Conflict.of(Said.finding(
                            FindingCodes.SCORE_WITHOUT_ACTUAL,
                            subject,
                            score.stream().toList())
                    .got(score.get().text())
                    .expected(new Bilingual("一个完成值", "an actual"))
                    .build()));
        } else if (lost && of(leaf).isEmpty()) {
            log.found(Conflict.builder()
                    .finding(Said.finding(
                                    AuditCodes.REASON_MISSING,
                                    subject,
                                    score.stream().toList())
                            .got(new Bilingual("{0}，分值 {1}", "{0} of {1}")
                                    .with(
                                            score.get().text(),
                                            weight.orElseThrow().text()))
                            .build())
                    .build());
        } else {
            log.passed();
        }
    }

    /** Nothing at all in the cell; what does not apply is said. */
    private static boolean isBlank(Measurement measurement) {
        return measurement
                .actual()
                .value()
                .filter(Observation.Missing.class::isInstance)
                .isPresent();
    }

    /** The reason that is printed for what was lost at a leaf. */
    static Optional<String> of(LeafMeasurement leaf) {
        Stream<String> rows = leaf.measurements().stream().flatMap(measurement -> measurement.reason().stream());
        Stream<String> people = Stream.of(leaf.override(), leaf.judgement())
                .flatMap(Optional::stream)
                .flatMap(judgement -> judgement.reason().stream());
        return Stream.concat(rows, people).filter(reason -> !reason.isBlank()).findFirst();
    }
}
