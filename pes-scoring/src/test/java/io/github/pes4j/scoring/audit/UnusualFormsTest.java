package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.scoring.audit.Sample.Row;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that are unusual and right: nothing is wrong with them, and nothing is said. */
class UnusualFormsTest {

    private static final Subject OUTPUT = new Subject.OfIndicator(IndicatorPath.of("产出指标"));

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("the usual form", Sample.form()),
                Arguments.of(
                        "a missed target, scored by its share, with a reason",
                        Sample.form()
                                .row(1, row -> row.actual("80人次").score("16.00").because("场地不足"))
                                .total("96.00")),
                Arguments.of(
                        "scores printed to whole points",
                        Sample.form()
                                .row(1, row -> row.actual("83人次").score("17").because("场地不足"))
                                .total("97")),
                Arguments.of(
                        "parts printed to one decimal and a total of exact scores",
                        Sample.form()
                                .row(
                                        1,
                                        row -> row.weight("10")
                                                .target("≥300人次")
                                                .actual("250人次")
                                                .score("8.3")
                                                .because("场地不足"))
                                .add(Row.of("产出指标/数量指标/开班数", "≥3期", "2期", "10", "6.7")
                                        .because("场地不足"))
                                .total("95.00")),
                Arguments.of("a total without weights", Sample.form().totalWeight("")),
                Arguments.of(
                        "the year's budget was cut, and all that was left was spent",
                        Sample.form().funds(FundingColumn.ANNUAL, "40").funds(FundingColumn.SPENT, "40")),
                Arguments.of(
                        "half of the money was spent, and the score says so",
                        Sample.form()
                                .funds(FundingColumn.SPENT, "25")
                                .rate("50%")
                                .row(0, row -> row.score("5.00"))
                                .total("95.00")),
                Arguments.of(
                        "amounts that were rounded one by one",
                        Sample.form().source(FundingColumn.ANNUAL, "49.998").source(FundingColumn.SPENT, "49.998")),
                Arguments.of(
                        "the text repeats the table in other words",
                        Sample.form()
                                .claim(Sample.TOTAL, Figure.SCORE, "100分", "三")
                                .claim(OUTPUT, Figure.WEIGHT, "50%", "三")
                                .claim(OUTPUT, Figure.SCORE, "50", "三")
                                .claim(OUTPUT, Figure.RATE, "100%", "三")
                                .word(Sample.TOTAL, Figure.GRADE, "优", "三")
                                .bands("90（含）-100分为优", "80（含）-90分为良", "60（含）-80分为中", "60分以下为差")),
                Arguments.of(
                        "money told in yuan and in units of ten thousand",
                        Sample.form()
                                .claim(
                                        new Subject.FundCell(Sample.SOURCE, FundingColumn.SPENT),
                                        Figure.AMOUNT,
                                        "500000.00元",
                                        "一")),
                Arguments.of(
                        "a capped rate of completion",
                        Sample.form()
                                .row(1, row -> row.actual("120人次"))
                                .claim(
                                        new Subject.OfIndicator(IndicatorPath.of("产出指标", "数量指标", "培训人次")),
                                        Figure.RATE,
                                        "100%",
                                        "四")),
                Arguments.of(
                        "categories of a ledger that the text counts together",
                        Sample.form()
                                .voucher("2023-03-01", "记账-1", "水费", "200000", "水费")
                                .voucher("2023-04-01", "记账-1", "电费", "300000", "电费")
                                .claim(new Subject.LedgerCategory("水电费"), Figure.AMOUNT, "50万元", "一")),
                Arguments.of(
                        "numbers of vouchers that restart each month, paid in January for December",
                        Sample.form()
                                .voucher("2023-01-05", "记账-1", "12月水费", "200000", "水费")
                                .voucher("2023-02-05", "记账-1", "1月水费", "300000", "水费")),
                Arguments.of(
                        "satisfaction under effects, names without 指标",
                        Sample.framework(
                                judged("决策/项目立项/依据充分性", "20"),
                                judged("过程/资金管理/资金使用合规性", "20"),
                                judged("产出/产出数量/完成情况", "40"),
                                judged("效益/满意度/群众满意度", "20"))),
                Arguments.of(
                        "an indicator that does not apply and is not scored",
                        Sample.form().add(Row.of("效益指标/经济效益指标/增收", "", "", "0", ""))),
                Arguments.of(
                        "a reverse target that was kept",
                        Sample.form()
                                .row(
                                        1,
                                        row -> row.named("产出指标/数量指标/差错数")
                                                .target("≤10次")
                                                .actual("3次"))),
                Arguments.of(
                        "a deadline in words and a date in the same year",
                        Sample.form().row(3, row -> row.target("2023年12月31日前").actual("2023年12月20日"))),
                Arguments.of(
                        "a text that repeats the dates of the table",
                        Sample.form()
                                .row(3, row -> row.target("2023年12月31日前").actual("2023年12月20日"))
                                .day(
                                        new Subject.OfIndicator(IndicatorPath.of("产出指标", "时效指标", "完成时间")),
                                        Figure.ACTUAL,
                                        "2023-12-20",
                                        "三")
                                .day(Sample.TOTAL, Figure.DATE, "2024-03-01", "一")),
                Arguments.of(
                        "a text with the arithmetic of its figures, in every notation",
                        Sample.form()
                                .note("执行率＝50÷50×100%＝100%；得分=10*100%=10分，合计（10+20+15+15+30+10）=100。")
                                .note("年度预算 30 + 20 = 50 万元，人均 50/3=16.67万元")),
                Arguments.of(
                        "the budget was raised by a sum that was rounded",
                        Sample.form()
                                .total(FundingColumn.INITIAL, "38.77")
                                .source(FundingColumn.INITIAL, "38.77")
                                .total(FundingColumn.ADJUSTMENT, "11.234")
                                .source(FundingColumn.ADJUSTMENT, "11.234")
                                .total(FundingColumn.ANNUAL, "50.00")
                                .source(FundingColumn.ANNUAL, "50.00")),
                Arguments.of(
                        "a plan of several years",
                        Sample.form().row(3, row -> row.target("落实2021-2025年规划").actual("落实2021-2025年规划"))),
                Arguments.of(
                        "a project of the year before by name of a plan",
                        Sample.form().named("2023年培训经费")));
    }

    private static Row judged(String path, String weight) {
        return Row.of(path, "", "", weight, weight).measured(Measurement.verdict("", Attainment.ATTAINED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void nothingIsSaid(String name, Sample sample) {
        assertThat(Auditor.standard().audit(sample.build()).findings())
                .as(name)
                .filteredOn(finding -> finding.severity() != Severity.NOTICE)
                .isEmpty();
    }
}
