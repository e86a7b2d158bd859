package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;

/** Indicators of the framework that nobody scored, while others of it were. */
final class Unscored implements AuditCheck {

    @Override
    public String id() {
        return "unscored";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("指标均有得分", "every indicator scored");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.INDICATOR_NOT_SCORED);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        boolean some = audited.claims().keys().stream()
                .anyMatch(key -> key.figure() == Figure.SCORE && !(key.subject() instanceof Subject.Total));
        if (!some) {
            log.skipped(new Bilingual("没有列出得分", "no scores are printed"));
            return;
        }
        for (FigureKey key : audited.claims().keys()) {
            if (key.figure() == Figure.WEIGHT) {
                weighted(audited, key, log);
            }
        }
        for (NamedPlace place : NamedPlace.of(audited)) {
            if (place.namesIndicators()) {
                place.strangers().stream()
                        .filter(claim -> !hasPoints(audited.claims(), claim.subject()))
                        .forEach(claim -> log.found(unweighted(claim)));
            }
        }
    }

    private static boolean hasPoints(ClaimGraph claims, Subject subject) {
        return !claims.mentions(subject, Figure.SCORE).isEmpty()
                || !claims.mentions(subject, Figure.WEIGHT).isEmpty();
    }

    private static void weighted(AuditCase audited, FigureKey key, AuditLog log) {
        List<StatedFigure> weights = audited.claims().mentions(key);
        boolean indicator = key.subject() instanceof Subject.UnknownIndicator
                || ClaimGraph.path(key.subject()).flatMap(audited::leaf).isPresent();
        boolean weighs = weights.stream().anyMatch(weight -> weight.value().signum() > 0);
        if (indicator && weighs) {
            log.passedUnless(
                    !isScored(audited, key.subject()),
                    () -> Conflict.of(Said.finding(AuditCodes.INDICATOR_NOT_SCORED, key.subject(), weights)
                            .got(new Bilingual("分值 {0}，无得分", "weight {0}, no score").with(Said.values(weights)))
                            .build()));
        }
    }

    /** By itself, as a part of a block that is scored as a whole, or because it does not apply. */
    private static boolean isScored(AuditCase audited, Subject subject) {
        if (!audited.claims().mentions(subject, Figure.SCORE).isEmpty()) {
            return true;
        }
        return ClaimGraph.path(subject)
                .filter(path -> isJudged(audited, path) || isPartOfWhole(audited, path))
                .isPresent();
    }

    private static boolean isJudged(AuditCase audited, IndicatorPath path) {
        LeafMeasurement leaf = audited.evaluation().measurement(path);
        boolean applies = leaf.measurements().stream()
                .flatMap(measurement -> measurement.actual().value().stream())
                .noneMatch(Observation.NotApplicable.class::isInstance);
        return !applies || leaf.judgement().isPresent() || leaf.override().isPresent();
    }

    private static boolean isPartOfWhole(AuditCase audited, IndicatorPath path) {
        for (IndicatorPath above = path.parent().orElseThrow();
                above.level() > 0;
                above = above.parent().orElseThrow()) {
            List<StatedFigure> scores = audited.claims().mentions(ClaimGraph.subject(above), Figure.SCORE);
            if (!scores.isEmpty()) {
                IndicatorPath whole = above;
                return audited.leaves().keySet().stream()
                        .filter(leaf -> leaf.level() > whole.level()
                                && leaf.steps().subList(0, whole.level()).equals(whole.steps()))
                        .allMatch(leaf -> audited.claims()
                                .mentions(ClaimGraph.subject(leaf), Figure.SCORE)
                                .isEmpty());
            }
        }
        return false;
    }

    private static Conflict unweighted(Claim claim) {
        return Conflict.of(Finding.of(AuditCodes.INDICATOR_NOT_SCORED)
                .severity(Severity.WARNING)
                .subject(claim.subject())
                .addPlace(claim.printed()
                        .at()
                        .orElseGet(
                                () -> new SourceLocation.Whole(claim.mention().place())))
                .got(new Bilingual("{0}（{1}），无分值，无得分", "{0} ({1}), neither weight nor score")
                        .with(claim.printed().text(), claim.mention().place()))
                .build());
    }
}
