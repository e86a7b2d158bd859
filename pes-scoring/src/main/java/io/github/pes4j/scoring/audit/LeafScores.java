package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The stated score of each leaf against its rule: what the rule gives, and what it can give at all. */
final class LeafScores implements AuditCheck {

    @Override
    public String id() {
        return "leaf-scores";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("得分与评分规则", "scores against rules");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                AuditCodes.SCORE_NOT_POSSIBLE,
                AuditCodes.FUNDS_SCORE,
                AuditCodes.FULL_THOUGH_MISSED,
                AuditCodes.SCORE_ROUNDED_TO_FULL,
                AuditCodes.SCORE_DIFFERS,
                AuditCodes.DEDUCTED_THOUGH_MET);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        audited.leaves().forEach((path, leaf) -> {
            Optional<Indicator> indicator = audited.evaluation().tree().leaf(path);
            List<StatedFigure> stated = stated(audited, path);
            if (indicator.isPresent() && !stated.isEmpty()) {
                new OfOneLeaf(audited, leaf, indicator.get(), stated, log).check();
            }
        });
    }

    /** What is printed; where no score is, what a person decided. */
    private static List<StatedFigure> stated(AuditCase audited, IndicatorPath path) {
        Subject subject = new Subject.OfIndicator(path);
        List<StatedFigure> printed = audited.claims().mentions(subject, Figure.SCORE);
        if (!printed.isEmpty()) {
            return printed;
        }
        LeafMeasurement measured = audited.evaluation().measurement(path);
        return measured.override()
                .or(measured::judgement)
                .flatMap(decided -> figure(subject, decided))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<StatedFigure> figure(Subject subject, Judgement decided) {
        Printed<Points> points = decided.points();
        return points.value()
                .map(value -> new StatedFigure(
                        subject,
                        Figure.SCORE,
                        decided.by().title().zh(),
                        points.text(),
                        value.number(),
                        BigDecimal.ONE,
                        Math.max(0, value.number().scale()),
                        Unit.NONE,
                        points.at(),
                        -1));
    }

    private record OfOneLeaf(
            AuditCase audited, Explanation.OfLeaf leaf, Indicator indicator, List<StatedFigure> stated, AuditLog log) {

        void check() {
            Optional<Share> exact = ExactScores.of(leaf);
            ScoringRule rule = indicator.statedRule().orElse(indicator.rule());
            // What the rule gives it can give.
            List<StatedFigure> impossible = stated.stream()
                    .filter(score ->
                            indicator.statedRule().isPresent() || exact.isEmpty() || !agrees(score, exact.get()))
                    .filter(score -> !PossibleScores.can(rule, score, leaf.points()))
                    .toList();
            List<StatedFigure> wrong = stated.stream()
                    .filter(score -> exact.isPresent() && !agrees(score, exact.get()))
                    .toList();
            if (!impossible.isEmpty()) {
                log.found(conflict(AuditCodes.SCORE_NOT_POSSIBLE, impossible, exact)
                        .build());
            } else if (!wrong.isEmpty()) {
                differs(wrong, exact.orElseThrow());
            } else if (exact.isPresent()) {
                agreed(exact.get());
            } else {
                log.skipped(new Bilingual("无法按规则计算得分", "the rule gives no score"));
            }
        }

        /** The exact score rounds to the printed one, or the score as the policy rounds it does. */
        private boolean agrees(StatedFigure score, Share exact) {
            Optional<Points> rounded = leaf.byRule().exact();
            return rounded.filter(points -> score.agrees(points.number())).isPresent() || score.agrees(exact);
        }

        private void agreed(Share exact) {
            Share full = ExactScores.number(leaf.points());
            List<StatedFigure> rounded = stated.stream()
                    .filter(score -> score.value().compareTo(leaf.points().number()) == 0)
                    .toList();
            log.passedUnless(
                    exact.compareTo(full) < 0 && !rounded.isEmpty(),
                    () -> conflict(AuditCodes.SCORE_ROUNDED_TO_FULL, rounded, Optional.of(exact))
                            .build());
        }

        private void differs(List<StatedFigure> wrong, Share exact) {
            boolean met = exact.equals(ExactScores.number(leaf.points()));
            boolean full = wrong.stream()
                    .anyMatch(score -> score.value().compareTo(leaf.points().number()) == 0);
            if (FundRatios.measuredBy(indicator.rule()).isPresent()) {
                log.found(conflict(AuditCodes.FUNDS_SCORE, wrong, Optional.of(exact))
                        .build());
            } else if (full) {
                log.found(conflict(AuditCodes.FULL_THOUGH_MISSED, wrong, Optional.of(exact))
                        .build());
            } else if (met) {
                log.found(deducted(wrong, exact));
            } else {
                log.found(conflict(AuditCodes.SCORE_DIFFERS, wrong, Optional.of(exact))
                        .build());
            }
        }

        private Conflict deducted(List<StatedFigure> wrong, Share exact) {
            Conflict.Builder conflict = conflict(AuditCodes.DEDUCTED_THOUGH_MET, wrong, Optional.of(exact));
            Optional<String> reason = Reasons.of(audited.evaluation().measurement(leaf.path()));
            return reason.isEmpty()
                    ? conflict.build()
                    : conflict.finding(finding(AuditCodes.DEDUCTED_THOUGH_MET, wrong, Optional.of(exact))
                                    .severity(Severity.NOTICE)
                                    .build())
                            .build();
        }

        private Conflict.Builder conflict(FindingCode code, List<StatedFigure> wrong, Optional<Share> exact) {
            Conflict.Builder conflict = Conflict.builder()
                    .finding(finding(code, wrong, exact).build())
                    .figure(Figure.SCORE);
            boolean decided =
                    audited.evaluation().measurement(leaf.path()).override().isPresent();
            if (!decided && exact.isPresent()) {
                leaf.byRule()
                        .exact()
                        .ifPresent(points -> conflict.correction(Beside.of(audited, wrong, points.number())));
            }
            return conflict;
        }

        private Finding.Builder finding(FindingCode code, List<StatedFigure> wrong, Optional<Share> exact) {
            Bilingual expected = exact.isPresent() ? computed(exact.get()) : range();
            return Said.finding(code, new Subject.OfIndicator(leaf.path()), wrong)
                    .got(Said.values(wrong))
                    .expected(expected);
        }

        private Bilingual computed(Share exact) {
            Explanation.OfLeaf byRule = Explanation.OfLeaf.of(
                    leaf.path(), leaf.indicator(), leaf.byRule(), leaf.byRule(), ExactScores.byRule(leaf));
            return new Bilingual("{0}（{1}）", "{0} ({1})")
                    .with(
                            Said.points(exact),
                            ExplanationText.of(byRule, audited.scorecard().decimals()));
        }

        private Bilingual range() {
            ScoringRule rule = indicator.statedRule().orElse(indicator.rule());
            return new Bilingual("评分规则在 {0} 至 {1} 分之间给出的分值", "a score of the rule, from {0} to {1}")
                    .with(rule.least(leaf.points()), rule.most(leaf.points()));
        }
    }
}
