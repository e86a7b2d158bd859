package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.IndicatorNames;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves that measure what another leaf measures: the execution of the budget, or a fact of the same name. */
final class Duplicates implements AuditCheck {

    @Override
    public String id() {
        return "duplicates";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("指标不重复", "no fact measured twice");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.DUPLICATE_MEASURE);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Map<IndicatorPath, Indicator> leaves = audited.evaluation().tree().leaves();
        Optional<IndicatorPath> execution = leaves.entrySet().stream()
                .filter(leaf -> measuresExecution(leaf.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        Map<String, IndicatorPath> seen = new HashMap<>();
        leaves.forEach((path, leaf) -> {
            Optional<IndicatorPath> named =
                    Optional.ofNullable(seen.putIfAbsent(IndicatorNames.plain(leaf.name()), path));
            Optional<IndicatorPath> same = execution
                    .filter(other -> repeatsExecution(leaf) && !other.equals(path))
                    .or(() -> named.filter(other -> isSameFact(fact(audited, path), fact(audited, other))));
            log.passedUnless(same.isPresent(), () -> conflict(audited, path, same.orElseThrow()));
        });
    }

    private static boolean measuresExecution(Indicator leaf) {
        return FundRatios.measuredBy(leaf.rule())
                .filter(ratio -> ratio.numerator() == FundingColumn.SPENT && ratio.form() == FundingRatio.Form.QUOTIENT)
                .isPresent();
    }

    private static boolean repeatsExecution(Indicator leaf) {
        return measuresExecution(leaf)
                || leaf.name().contains("预算执行")
                || leaf.name().contains("资金执行率");
    }

    private static boolean isSameFact(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** Targets and actuals: rows of one name that measure different things are no repetition. */
    private static String fact(AuditCase audited, IndicatorPath path) {
        return String.join(
                "|",
                audited.evaluation().measurement(path).measurements().stream()
                        .map(measurement -> measurement.name()
                                + measurement.target().map(Object::toString).orElse("")
                                + measurement.actual())
                        .toList());
    }

    private static Conflict conflict(AuditCase audited, IndicatorPath path, IndicatorPath same) {
        Subject subject = new Subject.OfIndicator(path);
        List<StatedFigure> weights = audited.claims().mentions(subject, Figure.WEIGHT);
        return Conflict.of(Said.finding(AuditCodes.DUPLICATE_MEASURE, subject, weights)
                .got(new Bilingual("与“{0}”重复", "repeats '{0}'").with(same))
                .build());
    }
}
