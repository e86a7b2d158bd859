package io.github.pes4j.examples.csv;

import static io.github.pes4j.core.funding.FundingColumn.ANNUAL;
import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.rule.ScoringRule.proportional;
import static io.github.pes4j.core.value.Unit.WAN_YUAN;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The sample, {@code cases/sample.csv}, and what stands in it. */
final class Patrol {

    private static final IndicatorPath EXECUTION = IndicatorPath.of("预算执行率");
    private static final IndicatorPath PATROLS = IndicatorPath.of("产出指标", "数量指标", "巡查次数");
    private static final IndicatorPath IN_TIME = IndicatorPath.of("效益指标", "社会效益指标", "救助及时率");

    private Patrol() {}

    static byte[] file() {
        try {
            return Files.readAllBytes(Path.of("cases", "sample.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // snippet: expected
    /** What stands in the sample, written down by hand. */
    static Evaluation evaluation() {
        return Evaluation.builder()
                .project(Project.builder()
                        .name("社区巡查")
                        .department("县民政局")
                        .unit("县救助站")
                        .build())
                .kind(EvaluationKind.UNIT_SELF)
                .funding(Funding.of(FundingStatement.ofTotal(
                        WAN_YUAN,
                        FundingRow.named("年度资金总额").with(ANNUAL, "50", WAN_YUAN).with(SPENT, "46", WAN_YUAN))))
                .tree(tree())
                .putMeasurement(PATROLS, LeafMeasurement.of(patrols()))
                .putMeasurement(IN_TIME, LeafMeasurement.of(Notation.measurement("≥95%", "96%")))
                .addOverallGoal(new OverallGoal(
                        Optional.of(Printed.of("每月巡查,及时救助", "每月巡查,及时救助")), Optional.of(Printed.of("已完成", "已完成"))))
                .claims(claims())
                .build();
    }
    // end: expected

    private static IndicatorTree tree() {
        return IndicatorTree.builder("")
                .indicator("预算执行率", Points.of(10), proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)))
                .group(
                        "产出指标",
                        outputs ->
                                outputs.group("数量指标", group -> group.indicator("巡查次数", Points.of(50), proportional())))
                .group(
                        "效益指标",
                        effects -> effects.group(
                                "社会效益指标", group -> group.indicator("救助及时率", Points.of(40), proportional())))
                .build();
    }

    private static Measurement patrols() {
        return Measurement.builder()
                .from(Notation.measurement("≥12次", "9次"))
                .reason("车辆不足\n已申请增配")
                .build();
    }

    private static List<Claim> claims() {
        return List.of(
                claim(new Subject.OfIndicator(EXECUTION), Figure.WEIGHT, "10"),
                claim(new Subject.OfIndicator(EXECUTION), Figure.SCORE, "9.20"),
                claim(new Subject.OfIndicator(EXECUTION), Figure.RATE, "92.00%"),
                claim(new Subject.OfIndicator(PATROLS), Figure.WEIGHT, "50"),
                claim(new Subject.OfIndicator(PATROLS), Figure.SCORE, "37.50"),
                claim(new Subject.OfIndicator(IN_TIME), Figure.WEIGHT, "40"),
                claim(new Subject.OfIndicator(IN_TIME), Figure.SCORE, "40"),
                claim(new Subject.Total(), Figure.WEIGHT, "100"),
                claim(new Subject.Total(), Figure.SCORE, "86.70"));
    }

    private static Claim claim(Subject subject, Figure figure, String text) {
        ClaimValue number =
                new ClaimValue.Numeric(Notation.target(text).number().orElseThrow());
        return new Claim(subject, figure, Printed.of(text, number), Claimant.SELF, Mention.FORM);
    }
}
