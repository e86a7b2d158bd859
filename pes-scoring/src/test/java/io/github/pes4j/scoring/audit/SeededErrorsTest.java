package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.scoring.audit.Sample.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One error in a small report that is right otherwise: it is found, and nothing else is. */
class SeededErrorsTest {

    private static final Subject OUTPUT = new Subject.OfIndicator(IndicatorPath.of("产出指标"));

    private static final Subject DEADLINE = new Subject.OfIndicator(IndicatorPath.of("产出指标", "时效指标", "完成时间"));

    static Stream<Arguments> seeds() {
        return Stream.of(scores(), rules(), claims(), structure(), money(), measures())
                .flatMap(seeds -> seeds);
    }

    private static Arguments seed(String expected, Sample sample) {
        return Arguments.of(expected, sample);
    }

    private static Stream<Arguments> scores() {
        return Stream.of(
                seed("E weight-sum 总分", Sample.form().totalWeight("110")),
                seed(
                        "E weight-sum 产出指标",
                        Sample.form()
                                .claim(OUTPUT, Figure.WEIGHT, "45", Sample.FORM)
                                .totalWeight("")),
                seed("E score-sum 总分", Sample.form().total("99.00")),
                seed("E score-sum 总分", Sample.form().total("99.98")),
                seed(
                        "E score-above-weight 产出指标/时效指标/完成时间",
                        Sample.form().row(3, row -> row.score("16.00")).total("101.00")),
                seed(
                        "E score-differs 产出指标/数量指标/培训人次",
                        Sample.form()
                                .row(1, row -> row.actual("80人次").score("17.00").because("场地不足"))
                                .total("97.00")),
                seed("E full-though-missed 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("80人次"))),
                seed(
                        "E full-though-missed 产出指标/数量指标/培训人次",
                        Sample.form().row(1, row -> row.actual("80人次")).total("96.00")),
                seed(
                        "W score-rounded-to-full 产出指标/数量指标/培训人次",
                        Sample.form().row(1, row -> row.actual("98人次").score("20"))),
                seed(
                        "W deducted-though-met 产出指标/质量指标/培训合格率",
                        Sample.form()
                                .row(2, row -> row.score("13.00").because(" "))
                                .total("98.00")),
                seed(
                        "N deducted-though-met 产出指标/质量指标/培训合格率",
                        Sample.form()
                                .row(2, row -> row.score("13.00").because("材料不全"))
                                .total("98.00")),
                seed(
                        "W reason-missing 效益指标/社会效益指标/服务能力",
                        Sample.form().row(4, row -> row.score("25.00")).total("95.00")),
                seed("E score-without-actual 产出指标/时效指标/完成时间", Sample.form().row(3, row -> row.actual(""))),
                seed(
                        "E funds-score 预算执行率",
                        Sample.form().row(0, row -> row.score("9.00")).total("99.00")),
                seed("E rate-differs 预算执行率", Sample.form().rate("90.00%")),
                seed(
                        "E rate-differs 预算执行率",
                        Sample.form()
                                .total(FundingColumn.INITIAL, "62.5")
                                .source(FundingColumn.INITIAL, "62.5")
                                .rate("80%")),
                seed(
                        "E grade-differs 总分",
                        Sample.form()
                                .row(4, row -> row.score("18.00").because("成效有限"))
                                .total("88.00")
                                .word(Sample.TOTAL, Figure.GRADE, "优", "三")),
                seed("N grade-word 总分", Sample.form().word(Sample.TOTAL, Figure.GRADE, "优秀", "三")),
                seed(
                        "E indicator-not-scored 产出指标/时效指标/完成时间",
                        Sample.form().row(3, row -> row.score("")).total("85.00")));
    }

    private static Row leaf(String path, String weight) {
        return Row.of(path, "", "", weight, weight);
    }

    /** A framework of which each row is judged and stated in words, with weights and scores in one table. */
    private static Sample framework(Row first) {
        Row[] rows = {
            first,
            leaf("过程/组织实施/制度健全性", "20").measured(Measurement.verdict("", Attainment.ATTAINED)),
            leaf("产出/产出数量/完成情况", "40").measured(Measurement.verdict("", Attainment.ATTAINED)),
            leaf("效益/项目效益/实施效果", "20").measured(Measurement.verdict("", Attainment.ATTAINED)),
        };
        Sample sample = Sample.framework(rows);
        for (Row row : rows) {
            sample.claim(row.subject(), Figure.WEIGHT, row.weight(), "附件");
            sample.claim(row.subject(), Figure.SCORE, row.score(), "附件");
        }
        return sample.claim(Sample.TOTAL, Figure.WEIGHT, "100", "附件");
    }

    private static Row met(String weight) {
        return leaf("决策/项目立项/依据充分性", weight).measured(Measurement.verdict("", Attainment.ATTAINED));
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                seed(
                        "E score-not-possible 决策/项目立项/依据充分性",
                        framework(leaf("决策/项目立项/依据充分性", "20")
                                .score("12")
                                .rule(ScoringRule.fullOrNothing())
                                .measured(Measurement.verdict("", Attainment.MISSED)))),
                seed(
                        "E score-not-possible 决策/项目立项/依据充分性",
                        framework(met("20").score("12").stated(ScoringRule.fullOrNothing()))),
                seed(
                        "E rule-ceiling 决策/项目立项/依据充分性",
                        framework(leaf("决策/项目立项/依据充分性", "20")
                                .rule(ScoringRule.deductions()
                                        .startingAt("15")
                                        .each("缺件", "1")
                                        .build())
                                .measured(Measurement.counted("缺件", 0)))),
                seed(
                        "W tier-gap 决策/项目立项/依据充分性",
                        framework(leaf("决策/项目立项/依据充分性", "20")
                                .rule(ScoringRule.tiers(Measure.completion())
                                        .atLeast("100%", "20")
                                        .atLeast("80%", "10")
                                        .build())
                                .measured(io.github.pes4j.core.form.Notation.measurement("≥90%", "95%")))),
                seed("W band-gap 等级标准", framework(met("20")).bands("90-100分为优", "80-89分为良", "60-79分为中", "60分以下为差")),
                seed("W band-gap 等级标准", framework(met("20")).bands("90-100分为优", "80-90分为良", "60（含）-80分为中")));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                seed("E mentions-differ 总分", Sample.form().claim(Sample.TOTAL, Figure.SCORE, "98", "四")),
                seed("E mentions-differ 产出指标", Sample.form().claim(OUTPUT, Figure.SCORE, "48", "四")),
                seed(
                        "E mentions-differ 当年财政拨款 · 全年执行数",
                        Sample.form()
                                .claim(
                                        new Subject.FundCell(Sample.SOURCE, FundingColumn.SPENT),
                                        Figure.AMOUNT,
                                        "45万元",
                                        "一")),
                seed(
                        "E mentions-differ 满意度指标/服务对象满意度指标/学员满意度",
                        Sample.form()
                                .target(
                                        new Subject.OfIndicator(IndicatorPath.of("满意度指标", "服务对象满意度指标", "学员满意度")),
                                        "≥85%",
                                        "一")),
                seed(
                        "E rate-differs 产出指标",
                        Sample.form()
                                .claim(OUTPUT, Figure.WEIGHT, "50", "四")
                                .claim(OUTPUT, Figure.SCORE, "50", "四")
                                .claim(OUTPUT, Figure.RATE, "96%", "四")),
                seed(
                        "E rate-differs 培训人次",
                        Sample.form()
                                .goal("产出指标/数量指标/培训人次", "≥100人次", "100人次")
                                .claim(new Subject.UnknownIndicator("培训人次"), Figure.RATE, "90%", "四")),
                seed(
                        "E rate-zero-budget 预算执行率",
                        Sample.form()
                                .funds(FundingColumn.INITIAL, "0")
                                .funds(FundingColumn.ANNUAL, "0")
                                .funds(FundingColumn.SPENT, "0")),
                seed(
                        "W names-differ 培训人数",
                        Sample.form().word(new Subject.UnknownIndicator("培训人数"), Figure.NAME, "培训人数", "四")),
                seed(
                        "E indicator-not-scored 教材数量",
                        Sample.form().claim(new Subject.UnknownIndicator("教材数量"), Figure.WEIGHT, "5", "附件")),
                seed("E claim-differs 年度资金总额 · 全年预算数", Sample.form().total(FundingColumn.ADJUSTMENT, "-5")),
                seed("E claim-differs 当年财政拨款 · 全年预算数", Sample.form().source(FundingColumn.ADJUSTMENT, "-5")),
                seed("E claim-differs 备注", Sample.form().note("执行率＝执行数÷预算数：45÷50=80%。")),
                seed(
                        "E claim-differs 效益指标/社会效益指标/服务能力",
                        Sample.form()
                                .row(4, row -> row.score("25.00").because("扣分按30×10%=5计"))
                                .total("95.00")),
                seed("E claim-differs 总分", Sample.form().word(Sample.TOTAL, Figure.COUNT, "10+20+15+15+30=100", "三")),
                seed(
                        "E mentions-differ 产出指标/时效指标/完成时间",
                        Sample.form()
                                .row(3, row -> row.target("2023年12月31日前").actual("2023年12月20日"))
                                .day(DEADLINE, Figure.TARGET, "2023-11-30", "三")),
                seed(
                        "E mentions-differ 产出指标/时效指标/完成时间",
                        Sample.form()
                                .row(3, row -> row.target("2023年12月31日前").actual("2023年12月20日"))
                                .day(DEADLINE, Figure.ACTUAL, "2023-12-21", "三")),
                seed(
                        "E mentions-differ 总分",
                        Sample.form()
                                .day(Sample.TOTAL, Figure.DATE, "2024-03-01", "一")
                                .day(Sample.TOTAL, Figure.DATE, "2024-03-02", "五")),
                seed(
                        "E mentions-differ 记账-1 (1)",
                        ledger().day(new Subject.Voucher(0, "记账-1"), Figure.DATE, "2023-03-02", "三")));
    }

    private static Stream<Arguments> structure() {
        return Stream.of(
                seed(
                        "E unsupported-weight 效益",
                        Sample.framework(
                                leaf("产出/产出数量/完成情况", "60").measured(Measurement.verdict("", Attainment.ATTAINED)),
                                leaf("效益", "40"))),
                seed("W goal-not-evaluated 图书数量", Sample.form().goal("产出指标/数量指标/图书数量", "≥10册", "10册")),
                seed(
                        "W scheme-departs 分值结构",
                        Sample.form()
                                .row(4, row -> row.weight("20").score("20.00"))
                                .row(5, row -> row.weight("20").score("20.00"))),
                seed(
                        "W output-benefit-floor 分值结构",
                        Sample.framework(
                                leaf("决策/项目立项/依据充分性", "50").measured(Measurement.verdict("", Attainment.ATTAINED)),
                                leaf("产出/产出数量/完成情况", "50").measured(Measurement.verdict("", Attainment.ATTAINED)))),
                seed("W level2-misplaced 效益指标/数量指标", Sample.form().row(4, row -> row.named("效益指标/数量指标/服务能力"))),
                seed(
                        "N duplicate-measure 产出指标/时效指标/按预算执行",
                        Sample.form()
                                .row(
                                        3,
                                        row -> row.named("产出指标/时效指标/按预算执行")
                                                .target("预算执行到位")
                                                .actual("预算执行到位"))));
    }

    private static Sample ledger() {
        return Sample.form()
                .voucher("2023-03-01", "记账-1", "印刷费", "200000", "印刷费")
                .voucher("2023-04-01", "记账-1", "场地费", "300000", "场地费");
    }

    private static Contract.Builder printing() {
        return Contract.builder().name("印刷").category("印刷费");
    }

    private static Stream<Arguments> money() {
        return Stream.of(
                seed("E funds-sum 年度资金总额 · 年初预算数", Sample.form().source(FundingColumn.INITIAL, "49")),
                seed(
                        "W executed-above-budget 年度资金总额 · 全年执行数",
                        Sample.form().funds(FundingColumn.SPENT, "55").rate("110%")),
                seed("W funds-order 年度资金总额 · 到位数", Sample.form().funds(FundingColumn.RECEIVED, "60")),
                seed("W funds-order 年度资金总额 · 全年执行数", Sample.form().funds(FundingColumn.RECEIVED, "40")),
                seed(
                        "E ledger-sum 年度资金总额 · 全年执行数",
                        Sample.form().voucher("2023-03-01", "记账-1", "印刷费", "480000", "印刷费")),
                seed("E ledger-sum 印刷费", ledger().claim(new Subject.LedgerCategory("印刷费"), Figure.AMOUNT, "21万元", "一")),
                seed(
                        "E ledger-duplicate-voucher 记账-2 (1)",
                        Sample.form()
                                .voucher("2023-03-01", "记账-2", "印刷费", "200000", "印刷费")
                                .voucher("2023-03-02", "记账-2", "场地费", "300000", "场地费")),
                seed(
                        "W ledger-date-order 记账-1 (2)",
                        Sample.form()
                                .voucher("2023-03-01", "记账-1", "印刷费", "200000", "印刷费")
                                .voucher("2023-02-01", "记账-1", "印刷费", "100000", "印刷费")
                                .voucher("2023-04-01", "记账-1", "印刷费", "100000", "印刷费")
                                .voucher("2023-05-01", "记账-1", "印刷费", "100000", "印刷费")),
                seed("W ledger-period 记账-9 (1)", Sample.form().voucher("2022-12-30", "记账-9", "印刷费", "500000", "印刷费")),
                seed("W ledger-period 记账-9 (1)", Sample.form().voucher("2023-06-30", "记账-9", "8月印刷费", "500000", "印刷费")),
                seed(
                        "W contract-paid-differs 印刷",
                        ledger().contract(printing()
                                .value(Amount.yuan("300000"))
                                .calledFinal(true)
                                .build())),
                seed(
                        "W contract-paid-differs 印刷",
                        ledger().contract(
                                        printing().value(Amount.yuan("150000")).build())),
                seed(
                        "W contract-paid-differs 印刷",
                        ledger().contract(printing()
                                .instalments(new Contract.Instalments(
                                        Amount.yuan("20000"),
                                        Period.ofMonths(1),
                                        LocalDate.of(2023, 1, 1),
                                        Optional.empty()))
                                .build())));
    }

    private static Stream<Arguments> measures() {
        return Stream.of(
                seed("E unit-mismatch 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("100元"))),
                seed("N unit-one-sided 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("100"))),
                seed("W kind-mismatch 产出指标/时效指标/完成时间", Sample.form().row(3, row -> row.actual("100%"))),
                seed("N actual-is-bound 产出指标/质量指标/培训合格率", Sample.form().row(2, row -> row.actual("≥95%"))),
                seed("E magnitude-suspect 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("100万人次"))),
                seed(
                        "E magnitude-suspect 产出指标/数量指标/培训人次",
                        Sample.form().row(1, row -> row.target("≥1万人次").actual("1.2人次"))),
                seed(
                        "N scan-suspect 产出指标/质量指标/培训合格率",
                        Sample.form().row(2, row -> row.target("290%").actual("95%"))),
                seed("N scan-suspect 产出指标/质量指标/培训合格率", Sample.form().row(2, row -> row.actual("295%"))),
                seed("W target-suspect 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("1500人次"))),
                seed("N over-achieved 产出指标/数量指标/培训人次", Sample.form().row(1, row -> row.actual("150人次"))),
                seed("W rate-above-100 产出指标/质量指标/培训合格率", Sample.form().row(2, row -> row.actual("102%"))),
                seed(
                        "N year-outside 产出指标/时效指标/完成时间",
                        Sample.form().row(3, row -> row.target("2022年底前完成").actual("按时完成"))));
    }

    private static List<String> found(AuditReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity().name().charAt(0) + " " + finding.code() + " "
                        + finding.subject().map(Objects::toString).orElse("-"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void isFoundAndOnlyIt(String expected, Sample sample) {
        assertThat(found(Auditor.standard().audit(sample.build()))).containsExactly(expected);
    }

    /** A code that nobody seeds may never be found, or be found beside others, and no test would say so. */
    @Test
    void everyCodeOfTheAuditIsSeeded() {
        Set<String> seeded = seeds().map(
                        seed -> List.of(seed.get()[0].toString().split(" ", -1)).get(1))
                .collect(Collectors.toSet());
        assertThat(seeded)
                .containsAll(Auditor.standardChecks().stream()
                        .flatMap(check -> check.codes().stream())
                        .map(FindingCode::id)
                        .toList())
                .containsAll(AuditCodes.all().stream().map(FindingCode::id).toList());
    }

    @Test
    void aTargetFarFromThoseOfSiblingsIsSuspect() {
        List<Evaluation> projects = new ArrayList<>();
        for (String target : List.of("≥25%", "≥90%", "≥90%")) {
            projects.add(Sample.form()
                    .row(5, row -> row.target(target).actual(target.equals("≥25%") ? "30%" : "92%"))
                    .build());
        }
        AuditReport report = Auditor.standard().audit(Portfolio.of(projects));
        assertThat(found(report)).containsExactly("W target-suspect 满意度指标/服务对象满意度指标/学员满意度");
        assertThat(report.findings().get(0).expected().orElseThrow().en()).contains("90%");
    }
}
