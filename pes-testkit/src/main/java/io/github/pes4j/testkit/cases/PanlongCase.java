package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Panlong (昆明市盘龙区) 2023: a self-evaluation report that scores the first level only, by deductions (91 of 100). It prints an
 * execution rate that is not the quotient of its own amounts. Stateless and thread-safe.
 */
public final class PanlongCase {

    private static final Claimant BY = Claimant.SELF;
    private static final String DECISION = "决策";
    private static final String MANAGEMENT = "管理";
    private static final String PERFORMANCE = "绩效";

    /** The deductions; an item and the measurement that counts it share a name. */
    private static final String EXECUTION = "预算执行率";

    private static final String SUSTAINED = "可持续影响";
    private static final String UNPAID = "尾款未付";

    /** The report calls the money so and names no source. */
    private static final String FUNDS = "项目资金";

    private PanlongCase() {}

    /** The evaluation. */
    public static Evaluation evaluation() {
        return Evaluation.builder()
                .project(Project.builder().name("第三方服务及医保稽核工作专项资金").year(2023).build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree())
                .putMeasurement(
                        IndicatorPath.of(DECISION), LeafMeasurement.of(stated("立项依据", "充分"), stated("绩效目标", "合理、明确")))
                .putMeasurement(
                        IndicatorPath.of(MANAGEMENT),
                        LeafMeasurement.of(stated("资金使用", "规范"), Measurement.counted(EXECUTION, 1)))
                .putMeasurement(
                        IndicatorPath.of(PERFORMANCE),
                        LeafMeasurement.of(
                                stated("数量产出", "达到预计目标"),
                                stated("质量产出", "达到预计目标"),
                                Measurement.counted(SUSTAINED, 1),
                                Measurement.counted(UNPAID, 1)))
                .funding(Funding.of(new FundingStatement(
                        Unit.WAN_YUAN,
                        List.of(Facts.funds(FUNDS, "50.00", "50.00", "50.00", "11.00")),
                        Optional.empty())))
                .claims(claims())
                .build();
    }

    private static IndicatorTree tree() {
        return IndicatorTree.builder("")
                .indicator(DECISION, Points.of(20), ScoringRule.deductions().build())
                .indicator(
                        MANAGEMENT,
                        Points.of(20),
                        ScoringRule.deductions().each(EXECUTION, "2").build())
                .indicator(
                        PERFORMANCE,
                        Points.of(60),
                        ScoringRule.deductions()
                                .each(SUSTAINED, "2")
                                .each(UNPAID, "5")
                                .build())
                .build();
    }

    private static Measurement stated(String name, String words) {
        return Measurement.observed(name, new Observation.Stated(words));
    }

    /** All figures that the report prints of itself, in the order of its pages. */
    private static List<Claim> claims() {
        return Stream.of(
                        amounts("摘要一"),
                        total("100.00", "摘要二"),
                        execution("摘要三(二)"),
                        amounts("一(一)3"),
                        execution("一(一)3"),
                        total("100", "三(一)1"),
                        total("100", "三(一)2"),
                        parts("三(一)2"),
                        parts("三(二)"),
                        execution("三(二)"),
                        amounts("四(一)"),
                        execution("四(一)"),
                        execution("五(二)"))
                .flatMap(claims -> claims)
                .toList();
    }

    private static Stream<Claim> amounts(String place) {
        return Stream.of(
                amount(FundingColumn.INITIAL, "50.00万元", place),
                amount(FundingColumn.RECEIVED, "50.00万元", place),
                amount(FundingColumn.SPENT, "11.00万元", place));
    }

    private static Claim amount(FundingColumn column, String text, String place) {
        return Facts.number(new Subject.FundCell(FUNDS, column), Figure.AMOUNT, text, BY, place);
    }

    private static Stream<Claim> total(String weight, String place) {
        Subject total = new Subject.Total();
        return Stream.of(
                Facts.number(total, Figure.WEIGHT, weight, BY, place),
                Facts.number(total, Figure.SCORE, "91.00", BY, place));
    }

    private static Stream<Claim> parts(String place) {
        return Stream.of(
                        part(DECISION, "20", "20", place),
                        part(MANAGEMENT, "20", "18.00", place),
                        part(PERFORMANCE, "60", "53", place))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> part(String name, String weight, String score, String place) {
        Subject part = Facts.indicator(name);
        return Stream.of(
                Facts.number(part, Figure.WEIGHT, weight, BY, place),
                Facts.number(part, Figure.SCORE, score, BY, place));
    }

    /** The rate of the funds. No leaf of the tree stands for it. */
    private static Stream<Claim> execution(String place) {
        return Stream.of(Facts.number(new Subject.UnknownIndicator(EXECUTION), Figure.RATE, "20.00%", BY, place));
    }
}
