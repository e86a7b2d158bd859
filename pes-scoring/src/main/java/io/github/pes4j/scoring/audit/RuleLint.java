package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules that cannot do what they should: give the full weight, or give a score to every measure. */
final class RuleLint implements AuditCheck {

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("评分规则", "the rules themselves");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.RULE_CEILING, AuditCodes.TIER_GAP);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        audited.evaluation().tree().leaves().forEach((path, leaf) -> {
            Subject subject = new Subject.OfIndicator(path);
            ScoringRule rule = leaf.statedRule().orElse(leaf.rule());
            Points most = rule.most(leaf.points());
            log.passedUnless(most.compareTo(leaf.points()) < 0, () -> ceiling(audited, subject, most, leaf.points()));
            if (rule instanceof Tiers tiers) {
                List<String> gaps = gaps(tiers);
                log.passedUnless(!gaps.isEmpty(), () -> gap(subject, gaps));
            }
        });
    }

    private static Conflict ceiling(AuditCase audited, Subject subject, Points most, Points weight) {
        List<StatedFigure> scores = audited.claims().mentions(subject, Figure.SCORE);
        Bilingual got = new Bilingual("规则最多给 {0} 分", "the rule gives {0} at most").with(most);
        return Conflict.builder()
                .finding(Said.finding(AuditCodes.RULE_CEILING, subject, scores)
                        .got(
                                scores.isEmpty()
                                        ? got
                                        : new Bilingual("{0}，得分 {1}", "{0}, scored {1}").with(got, Said.values(scores)))
                        .expected(new Bilingual("可达到分值 {0}", "up to the weight {0}").with(weight))
                        .build())
                .figure(Figure.SCORE)
                .build();
    }

    private static Conflict gap(Subject subject, List<String> gaps) {
        return Conflict.of(Said.finding(AuditCodes.TIER_GAP, subject, List.of())
                .got(new Bilingual("{0} 不在任何档次内", "{0} falls into no tier").with(String.join("、", gaps)))
                .build());
    }

    /** The intervals that the measure can take, shares from 0 % to 100 % or any number of days, and no tier holds. */
    static List<String> gaps(Tiers rule) {
        boolean days = rule.measure() instanceof Measure.DaysLate;
        List<Tiers.Tier> rising = rule.tiers().stream()
                .sorted(Comparator.comparing(tier -> tier.from().orElse(Share.percent("-1"))))
                .toList();
        List<String> gaps = new ArrayList<>();
        Optional<Share> covered = Optional.of(Share.ZERO);
        for (Tiers.Tier tier : rising) {
            Share from = tier.from().orElse(Share.ZERO);
            if (covered.isPresent() && from.compareTo(covered.get()) > 0) {
                gaps.add("[" + written(covered.get(), days) + ", " + written(from, days) + ")");
            }
            covered = tier.below();
        }
        if (covered.isPresent() && (days || covered.get().compareTo(Share.ONE) <= 0)) {
            gaps.add("[" + written(covered.get(), days) + ", " + (days ? "∞)" : "100%]"));
        }
        return gaps;
    }

    private static String written(Share end, boolean days) {
        return days ? Said.points(end) : Said.percent(end);
    }
}
