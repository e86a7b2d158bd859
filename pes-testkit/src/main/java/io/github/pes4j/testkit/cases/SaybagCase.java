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
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Saybag (乌鲁木齐市沙依巴克区) 2023: a report that publishes points for the first level only, all of them earned (100 of 100). Its
 * text and its table give different scores for the outputs, of which it reports nothing else. Stateless and thread-safe.
 */
public final class SaybagCase {

    private static final Claimant BY = Claimant.SELF;
    private static final String DECISION = "决策";
    private static final String PROCESS = "过程";
    private static final String OUTPUT = "产出";
    private static final String EFFECT = "效益";

    private static final String ARRIVAL = "资金到位率";
    private static final String EXECUTION = "预算执行率";
    private static final String SAFE_CARE = "通过有力监管，看病就医更有保障";
    private static final String INSTITUTIONS = "两定机构满意度";
    private static final String PROVIDERS = "医保定点医药机构满意度";

    private static final String FUNDS = "中央直达资金";

    private SaybagCase() {}

    /** The evaluation. */
    public static Evaluation evaluation() {
        return Evaluation.builder()
                .project(Project.builder().name("医疗服务与保障能力提升补助资金项目").year(2023).build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree())
                .putMeasurement(IndicatorPath.of(DECISION), Facts.judged("20", BY))
                .putMeasurement(IndicatorPath.of(PROCESS), Facts.judged("20", BY))
                .putMeasurement(IndicatorPath.of(OUTPUT), Facts.judged("40", BY))
                .putMeasurement(IndicatorPath.of(EFFECT), Facts.judged("20", BY))
                .funding(Funding.of(new FundingStatement(
                        Unit.WAN_YUAN, List.of(Facts.funds(FUNDS, "20", "20", "20", "20")), Optional.empty())))
                .goals(goals())
                .claims(claims())
                .addNote(Printed.of("层次分析法", "层次分析法"))
                .build();
    }

    private static IndicatorTree tree() {
        return IndicatorTree.builder("")
                .indicator(DECISION, Points.of(20), ScoringRule.judged())
                .indicator(PROCESS, Points.of(20), ScoringRule.judged())
                .indicator(OUTPUT, Points.of(40), ScoringRule.judged())
                .indicator(EFFECT, Points.of(20), ScoringRule.judged())
                .build();
    }

    /** The named indicators of the third level. None has points of its own; none belongs to the outputs. */
    private static List<Goal> goals() {
        return List.of(
                goal(attained(), DECISION, "项目立项", "立项依据充分性"),
                goal(attained(), DECISION, "项目立项", "立项程序规范性"),
                goal(percent("100"), PROCESS, "资金管理", ARRIVAL),
                goal(percent("100"), PROCESS, "资金管理", EXECUTION),
                goal(attained(), PROCESS, "资金管理", "资金使用合规性"),
                goal(attained(), PROCESS, "组织实施", "管理制度健全性"),
                goal(attained(), PROCESS, "组织实施", "制度执行有效性"),
                goal(notApplicable(), EFFECT, "实施效益", "经济效益指标"),
                goal(Facts.measured("", "100%", "100%"), EFFECT, "实施效益", "社会效益指标", SAFE_CARE),
                goal(Facts.measured("", ">=90%", "90%"), EFFECT, "满意度指标", INSTITUTIONS),
                goal(Facts.measured("", ">=95%", "95%"), EFFECT, "满意度指标", PROVIDERS));
    }

    private static Goal goal(Measurement measurement, String... names) {
        return new Goal(List.of(names), measurement, Optional.of(IndicatorPath.of(names[0])));
    }

    private static Measurement attained() {
        return Measurement.verdict("", Attainment.ATTAINED);
    }

    private static Measurement percent(String number) {
        return Measurement.observed("", new Observation.Measured(Quantity.of(number, "%")));
    }

    private static Measurement notApplicable() {
        return Measurement.observed(
                "",
                new Observation.NotApplicable(
                        new Bilingual("报告称该项目不涉及此类指标", "the report says that no such indicator concerns the project")));
    }

    /** All figures that the report prints of itself: funds, bands, then points. */
    private static List<Claim> claims() {
        return Stream.of(funds(), bands(), conclusion(), table(), analysis(), completions())
                .flatMap(claims -> claims)
                .toList();
    }

    private static Stream<Claim> funds() {
        return Stream.of(
                amount(FundingColumn.INITIAL, "一(一)(1)"),
                amount(FundingColumn.ANNUAL, "一(一)(1)"),
                amount(FundingColumn.RECEIVED, "一(一)(1)"),
                amount(FundingColumn.INITIAL, "一(一)(2)"),
                amount(FundingColumn.ANNUAL, "一(一)(2)"),
                amount(FundingColumn.SPENT, "一(一)(2)"),
                rate(EXECUTION, "一(一)(2)"),
                amount(FundingColumn.RECEIVED, "四(二)1(1)"),
                rate(ARRIVAL, "四(二)1(1)"),
                amount(FundingColumn.SPENT, "四(二)1(2)"),
                rate(EXECUTION, "四(二)1(2)"));
    }

    private static Stream<Claim> bands() {
        String place = "二(二)2(3)";
        Stream<Claim> words = Stream.of("90分-100分（含90分）为优", "80-90分（含80分）为良", "60-80分（含60分）为中", "60分以下为差")
                .map(band -> Facts.word(new Subject.Bands(), Figure.GRADE, band, BY, place));
        return Stream.concat(Stream.of(total(Figure.WEIGHT, place)), words);
    }

    /** The text of the conclusion, where the outputs earn 20 of 40 at a rate of 100 %. */
    private static Stream<Claim> conclusion() {
        String place = "三(二)";
        Stream<Claim> whole =
                Stream.of(total(Figure.SCORE, place), Facts.word(new Subject.Total(), Figure.GRADE, "优", BY, place));
        Stream<Claim> parts = Stream.of(
                        rated(DECISION, "20", "20", place),
                        rated(PROCESS, "20", "20", place),
                        rated(OUTPUT, "40", "20", place),
                        rated(EFFECT, "20", "20", place))
                .flatMap(claims -> claims);
        return Stream.concat(whole, parts);
    }

    private static Stream<Claim> table() {
        String place = "表1";
        return Stream.of(
                        scored(DECISION, "20", "20", place),
                        scored(PROCESS, "20", "20", place),
                        scored(OUTPUT, "40", "40", place),
                        scored(EFFECT, "20", "20", place),
                        Stream.of(total(Figure.WEIGHT, place), total(Figure.SCORE, place)))
                .flatMap(claims -> claims);
    }

    /** The chapter of each block; the one on the outputs prints no figure. */
    private static Stream<Claim> analysis() {
        return Stream.of(
                        counted(DECISION, "6个", "四(一)"),
                        rated(DECISION, "20", "20", "四(一)"),
                        counted(PROCESS, "5个", "四(二)"),
                        rated(PROCESS, "20", "20", "四(二)"),
                        counted(EFFECT, "3个", "四(四)"),
                        rated(EFFECT, "20", "20", "四(四)"))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> completions() {
        return Stream.of(SAFE_CARE, INSTITUTIONS, PROVIDERS).map(name -> rate(name, "四(四)"));
    }

    private static Claim amount(FundingColumn column, String place) {
        return Facts.number(new Subject.FundCell(FUNDS, column), Figure.AMOUNT, "20万元", BY, place);
    }

    private static Claim rate(String name, String place) {
        return Facts.number(new Subject.UnknownIndicator(name), Figure.RATE, "100%", BY, place);
    }

    private static Claim total(Figure figure, String place) {
        return Facts.number(new Subject.Total(), figure, "100", BY, place);
    }

    /** How many indicators of the third level a block is said to have. */
    private static Stream<Claim> counted(String name, String count, String place) {
        return Stream.of(Facts.number(Facts.indicator(name), Figure.COUNT, count, BY, place));
    }

    private static Stream<Claim> scored(String name, String weight, String score, String place) {
        Subject block = Facts.indicator(name);
        return Stream.of(
                Facts.number(block, Figure.WEIGHT, weight, BY, place),
                Facts.number(block, Figure.SCORE, score, BY, place));
    }

    private static Stream<Claim> rated(String name, String weight, String score, String place) {
        Claim rate = Facts.number(Facts.indicator(name), Figure.RATE, "100%", BY, place);
        return Stream.concat(scored(name, weight, score, place), Stream.of(rate));
    }
}
