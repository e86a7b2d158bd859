package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a framework with scores does not hold of an evaluation, or holds only as words that people read. */
final class FrameworkLosses {

    private final Evaluation evaluation;
    private final Optional<Scorecard> card;
    private final Losses losses = new Losses();

    FrameworkLosses(Evaluation evaluation, Optional<Scorecard> card) {
        this.evaluation = evaluation;
        this.card = card;
    }

    List<Finding> all() {
        losses.addWhatNoFormHolds(evaluation);
        long rows = evaluation
                .funding()
                .statement()
                .map(statement -> (long) rows(statement))
                .orElse(0L);
        losses.addCount("项目资金", rows, new Bilingual("{0} 行", "{0} rows"));
        losses.addCount("年度总体目标", evaluation.overallGoals().size(), new Bilingual("{0} 项", "{0} goals"));
        losses.addCount(
                "绩效目标", evaluation.goals().size(), new Bilingual("无分值的指标 {0} 项", "{0} indicators without points"));
        addLeaves();
        if (card.isPresent()) {
            losses.addCount(
                    "原表所列得分", scoreClaims(), new Bilingual("{0} 项，现填计算结果", "{0}; the form prints what was computed"));
        }
        return losses.all();
    }

    private static int rows(FundingStatement statement) {
        return statement.sources().size() + (statement.total().isPresent() ? 1 : 0);
    }

    private void addLeaves() {
        ScoringRule judged = ScoringRule.judged();
        losses.addCount(
                "评分规则",
                count(leaf -> !leaf.rule().equals(judged)),
                new Bilingual("{0} 个指标的规则只以文字写出", "the rules of {0} indicators, as words alone"));
        losses.addCount(
                "报告所列规则", count(leaf -> leaf.statedRule().isPresent()), new Bilingual("{0} 个指标", "{0} indicators"));
        losses.addCount(
                "完成情况",
                measured(leaf -> !leaf.measurements().isEmpty()),
                new Bilingual("{0} 个指标的完成情况只以文字写出", "what was observed at {0} indicators, as words alone"));
        losses.addCount(
                "评判得分", judgedAgainstRules(), new Bilingual("{0} 个按规则计分的指标", "{0} indicators that a rule scores"));
    }

    private long judgedAgainstRules() {
        return evaluation.measurements().entrySet().stream()
                .filter(entry -> entry.getValue().judgement().isPresent())
                .filter(entry -> evaluation
                        .tree()
                        .leaf(entry.getKey())
                        .filter(leaf -> leaf.rule() instanceof Judged)
                        .isEmpty())
                .count();
    }

    private long count(Predicate<Indicator> wanted) {
        return evaluation.tree().leaves().values().stream().filter(wanted).count();
    }

    private long measured(Predicate<LeafMeasurement> wanted) {
        return evaluation.measurements().values().stream().filter(wanted).count();
    }

    private long scoreClaims() {
        return evaluation.claims().stream()
                .filter(claim -> claim.mention().equals(Mention.FORM))
                .map(Claim::figure)
                .count();
    }
}
