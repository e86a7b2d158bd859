package io.github.pes4j.testkit;

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
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.indicator.Standard;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One evaluation with every rule, observation, target and subject, and with names that files must escape. */
final class EveryKind {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private EveryKind() {}

    static Evaluation evaluation() {
        IndicatorTree tree = IndicatorTree.of("a \"framework\"\n\t\\ 指标体系 \uD83D\uDCB0", nodes());
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder()
                        .name("项目[2] a/b~c")
                        .department("局")
                        .unit("站")
                        .year(2024)
                        .build())
                .kind(EvaluationKind.FISCAL)
                .policy("mof-2020-evaluation")
                .tree(tree)
                .addOverallGoal(new OverallGoal(Optional.of(Printed.of("目标")), Optional.of(Printed.unread(""))))
                .addGoal(new Goal(List.of("一", "二"), measured("", observations().get(0)), Optional.empty()))
                .addNote(Printed.unread("备注"));
        List<IndicatorPath> paths = List.copyOf(tree.leaves().keySet());
        for (int i = 0; i < observations().size(); i++) {
            evaluation.putMeasurement(
                    paths.get(i % paths.size()),
                    LeafMeasurement.builder()
                            .addMeasurement(measured("条件" + i, observations().get(i)))
                            .judgement(Judgement.of("1.50", Claimant.FISCAL, "理由"))
                            .build());
        }
        subjects(paths.get(0)).forEach(subject -> evaluation.addClaim(claim(subject)));
        return evaluation.build();
    }

    private static List<IndicatorNode> nodes() {
        List<IndicatorNode> leaves = new ArrayList<>();
        for (ScoringRule rule : rules()) {
            leaves.add(Indicator.builder()
                    .name("同名[2]/~")
                    .points(Points.of("3.25"))
                    .rule(rule)
                    .statedRule(ScoringRule.fullOrNothing())
                    .criterion("标准")
                    .standard(Standard.PLAN)
                    .build());
        }
        return List.of(new IndicatorGroup("组", leaves), new IndicatorGroup("空", List.of()));
    }

    private static List<ScoringRule> rules() {
        Guard guard =
                new Guard(Share.percent("95"), Share.parse("1/3"), Optional.of(Share.percent("60")), Optional.of("前提"));
        return List.of(
                ScoringRule.proportional(Measure.of(FundingRatio.ADJUSTMENT_OF_INITIAL)),
                new LinearShortfall(
                        Measure.observedShare(),
                        Share.percent("98"),
                        LinearShortfall.Side.ABOVE,
                        Share.percent("1"),
                        new Price.OfWeight(Share.parse("1/7")),
                        LinearShortfall.Counting.PRO_RATA,
                        new Guard(guard.cap(), guard.floor(), Optional.empty(), guard.zeroIf())),
                new Proportional(Measure.completion(), guard),
                ScoringRule.fullOrNothing(Measure.verdict(), Share.percent("80")),
                ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                        .atLeast("90%", "3")
                        .atLeast("66.667%", "1.5")
                        .otherwise("0"),
                ScoringRule.steps().step("好", "3").step("中", "1").build(),
                ScoringRule.deductions().each("缺失", "1").each("违规", "10%").build(),
                ScoringRule.checklist().point("①").point("②").build(),
                ScoringRule.judged(),
                new CustomRule("acme:weather", Map.of("a\"", "b")));
    }

    private static Quantity quantity(String number, String unit) {
        return new Quantity(new BigDecimal(number), Unit.of(unit));
    }

    private static List<Observation> observations() {
        return List.of(
                new Observation.Measured(quantity("12.5", "万人")),
                new Observation.Bound(Comparison.AT_LEAST, quantity("95", "%")),
                new Observation.Stated("较好"),
                new Observation.Verdict(Attainment.PARTLY),
                new Observation.Step("好"),
                new Observation.Counted(3),
                new Observation.Surveyed(96, 100),
                new Observation.Dated(DAY),
                new Observation.NotApplicable(new Bilingual("不涉及", "not applicable")),
                new Observation.Missing(Bilingual.same("?")));
    }

    private static Measurement measured(String name, Observation actual) {
        Target range = new Target.Range(quantity("1", "次"), quantity("2.75", "次"));
        return Measurement.builder()
                .name(name)
                .target(Printed.of("1～2.75次", range))
                .initialTarget(Printed.of(DAY + "前", new Target.Deadline(DAY)))
                .actual(Printed.of("所印", actual))
                .reason("原因")
                .build();
    }

    private static List<Subject> subjects(IndicatorPath leaf) {
        return List.of(
                new Subject.OfIndicator(leaf),
                new Subject.UnknownIndicator("别名"),
                new Subject.FundCell("合计", FundingColumn.CARRIED),
                new Subject.LedgerCategory("水费"),
                new Subject.Voucher(0, "记账-1"),
                new Subject.OfContract("合同"),
                new Subject.Bands(),
                new Subject.WeightScheme(),
                new Subject.Total(),
                new Subject.Part("附件"));
    }

    private static Claim claim(Subject subject) {
        ClaimValue value = new ClaimValue.Goal(new Target.Words("完成"));
        return new Claim(subject, Figure.SCORE, Printed.of("完成", value), Claimant.DEPARTMENT, new Mention("附件 2"));
    }
}
