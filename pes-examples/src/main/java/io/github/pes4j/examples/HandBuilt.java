package io.github.pes4j.examples;

import static io.github.pes4j.core.funding.FundingColumn.ANNUAL;
import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.rule.ScoringRule.deductions;
import static io.github.pes4j.core.rule.ScoringRule.judged;
import static io.github.pes4j.core.rule.ScoringRule.proportional;
import static io.github.pes4j.core.rule.ScoringRule.tiers;
import static io.github.pes4j.core.value.Unit.WAN_YUAN;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Points;

/** A complete evaluation, built by hand: a framework with four rules, the funds, and what was observed. */
public final class HandBuilt {

    private HandBuilt() {}

    /** The framework: what is evaluated, for how many points, by which rule. */
    public static IndicatorTree framework() {
        return IndicatorTree.builder("2024 project evaluation")
                .group(
                        "过程",
                        process -> process.indicator(
                                        "预算执行率",
                                        Points.of(5),
                                        tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                                                .atLeast("100%", "5")
                                                .atLeast("90%", "3")
                                                .atLeast("80%", "2")
                                                .otherwise("0"))
                                .indicator(
                                        "资金使用合规性",
                                        Points.of(15),
                                        deductions()
                                                .each("审批不全", "1")
                                                .each("超范围支出", "2")
                                                .build()))
                .group(
                        "产出",
                        outputs -> outputs.indicator("巡查次数", Points.of(50), proportional())
                                .indicator("记录规范性", Points.of(30), judged()))
                .build();
    }

    /** The evaluation: the framework, the funds, and what was observed at each leaf. */
    public static Evaluation evaluation() {
        return Evaluation.builder()
                .project(Project.builder().name("社区巡查").unit("县救助站").year(2024).build())
                .kind(EvaluationKind.DEPARTMENT)
                .tree(framework())
                .funding(Funding.of(FundingStatement.ofTotal(
                        WAN_YUAN,
                        FundingRow.named("合计").with(ANNUAL, "50", WAN_YUAN).with(SPENT, "46", WAN_YUAN))))
                .putMeasurement(
                        IndicatorPath.of("过程", "资金使用合规性"),
                        LeafMeasurement.of(Measurement.counted("审批不全", 2), Measurement.counted("超范围支出", 0)))
                .putMeasurement(IndicatorPath.of("产出", "巡查次数"), LeafMeasurement.of(Notation.measurement("≥12次", "9次")))
                .putMeasurement(
                        IndicatorPath.of("产出", "记录规范性"),
                        LeafMeasurement.judged(Judgement.of("27", Claimant.DEPARTMENT, "少数记录缺签字")))
                .build();
    }
}
