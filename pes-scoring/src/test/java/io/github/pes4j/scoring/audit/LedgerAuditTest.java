package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger against what the report says of the money, and its vouchers against each other. */
class LedgerAuditTest {

    private static Sample entered(Sample sample) {
        return sample.voucher("2023-03-01", "记账-1", "印刷费", "200000", "印刷费")
                .voucher("2023-04-01", "记账-1", "场地费", "300000", "场地费");
    }

    private static Subject cell(FundingColumn column) {
        return new Subject.FundCell("项目资金", column);
    }

    private static String sums(Sample sample) {
        return Checked.by(new LedgerSums(), sample).said();
    }

    @Test
    void withoutATableTheTextIsHeldAgainstTheVouchers() {
        assertThat(sums(entered(Sample.framework()).claim(cell(FundingColumn.SPENT), Figure.AMOUNT, "50万元", "一")))
                .isEqualTo("passed");
        assertThat(sums(entered(Sample.framework()).claim(cell(FundingColumn.SPENT), Figure.AMOUNT, "45万元", "一")))
                .isEqualTo("项目资金 · 全年执行数: 45万元（一） | the vouchers add up to 50万元");
    }

    @Test
    void everyPlaceOfTheTextMustAgreeWithTheVouchers() {
        assertThat(sums(entered(Sample.framework())
                        .claim(cell(FundingColumn.SPENT), Figure.AMOUNT, "50万元", "一")
                        .claim(cell(FundingColumn.SPENT), Figure.AMOUNT, "45万元", "二")))
                .isEqualTo("项目资金 · 全年执行数: 50万元（一），45万元（二） | the vouchers add up to 50万元");
    }

    @Test
    void vouchersOfPaymentsSayNothingOfABudgetOrARate() {
        assertThat(sums(entered(Sample.framework())
                        .claim(cell(FundingColumn.ANNUAL), Figure.AMOUNT, "45万元", "一")
                        .claim(cell(FundingColumn.SPENT), Figure.RATE, "45%", "一")))
                .isEqualTo("nothing");
    }

    @Test
    void withoutATotalRowTheFirstSourceIsNamed() {
        assertThat(Checked.by(new LedgerSums(), untotalled(entered(Sample.form()), "48"))
                        .said())
                .isEqualTo("当年财政拨款 · 全年执行数: 48万元 | the vouchers add up to 50万元");
    }

    private static Evaluation untotalled(Sample sample, String... sources) {
        Evaluation form = sample.build();
        FundingStatement table = form.funding().statement().orElseThrow();
        List<FundingRow> rows = Stream.of(sources)
                .map(spent -> FundingRow.named(Sample.SOURCE).with(FundingColumn.SPENT, spent, table.unit()))
                .toList();
        return Evaluation.builder()
                .from(form)
                .funding(Funding.builder()
                        .from(form.funding())
                        .statement(new FundingStatement(table.unit(), rows, Optional.empty()))
                        .build())
                .build();
    }

    @Test
    void theOnlySourceMayBeRoundedAndTheFirstOfSeveralIsNotTheSum() {
        Sample rounded = Sample.form().voucher("2023-03-01", "记账-1", "印刷费", "497003", "印刷费");
        assertThat(Checked.by(new LedgerSums(), untotalled(rounded, "49.7")).said())
                .isEqualTo("passed");
        assertThat(Checked.by(new LedgerSums(), untotalled(entered(Sample.form()), "50", "10"))
                        .said())
                .isEqualTo("当年财政拨款 · 全年执行数: 60万元 | the vouchers add up to 50万元");
    }

    @Test
    void aTableMayPrintTheVouchersRounded() {
        Sample form = Sample.form().funds(FundingColumn.SPENT, "49.7");
        assertThat(sums(form.voucher("2023-03-01", "记账-1", "印刷费", "497003", "印刷费")))
                .isEqualTo("passed");
        assertThat(sums(Sample.form()
                        .funds(FundingColumn.SPENT, "49.7")
                        .voucher("2023-03-01", "记账-1", "印刷费", "497501", "印刷费")))
                .isEqualTo("年度资金总额 · 全年执行数: 49.7万元 | the vouchers add up to 49.7501万元");
    }

    @Test
    void aTextThatAgreesWithTheVouchersDoesNotExcuseTheTable() {
        Sample form = Sample.form()
                .voucher("2023-03-01", "记账-1", "印刷费", "480000", "印刷费")
                .claim(new Subject.FundCell(Sample.SUM, FundingColumn.SPENT), Figure.AMOUNT, "48万元", "一");
        assertThat(sums(form)).isEqualTo("年度资金总额 · 全年执行数: 50万元 | the vouchers add up to 48万元");
    }

    /** The total of the table passes in each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "印刷费 | 20万元 | passed",
                "印刷费 | 30万元 | 印刷费: 30万元（一） | the vouchers add up to 20万元",
                "印刷和场地 | 50万元 | passed",
                "印刷和场地 | 45万元 | no voucher has the category"
            })
    void aCategoryIsTheSumOfItsVouchersOrOfSeveralCategories(String category, String amount, String said) {
        assertThat(sums(entered(Sample.form()).claim(new Subject.LedgerCategory(category), Figure.AMOUNT, amount, "一")))
                .startsWith(said);
    }

    private static String order(String... days) {
        Sample sample = Sample.form();
        for (int i = 0; i < days.length; i++) {
            sample.voucher("2023-03-" + days[i], "记账-" + (i + 1), "印刷费", "1", "印刷费");
        }
        return Checked.by(new Vouchers(), sample).said();
    }

    @Test
    void ofTwoDatesThatDisagreeTheLaterRowIsOutOfOrder() {
        assertThat(order("03", "01")).isEqualTo("记账-2 (2): 2023-03-01, after a row of 2023-03-03");
        assertThat(order("01", "03", "02")).isEqualTo("记账-3 (3): 2023-03-02, after a row of 2023-03-03");
        assertThat(order("01", "03", "02", "04")).isEqualTo("记账-3 (3): 2023-03-02, after a row of 2023-03-03");
    }

    @Test
    void aRowFarAheadOfAllOthersIsTheOneOutOfOrder() {
        assertThat(order("09", "01", "02", "02")).isEqualTo("记账-1 (1): 2023-03-09, after a row of 2023-03-09");
        assertThat(order("01", "02", "02", "05")).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-05 | 6月电费 | 记账-1 (1): 2023-01-05, for '6月电费'",
                "2023-01-05 | 7月电费 | passed",
                "2023-01-05 | 12月电费 | passed",
                "2023-06-30 | 6月电费 | passed",
                "2023-06-30 | 5月、8月电费 | 记账-1 (1): 2023-06-30, for '5月、8月电费'",
                "2024-01-05 | 电费 | 记账-1 (1): 2024-01-05, evaluated 2023"
            })
    void aVoucherPaysForItsYearAndForNoMonthToCome(String day, String summary, String said) {
        assertThat(Checked.by(new Vouchers(), Sample.form().voucher(day, "记账-1", summary, "500000", "电费"))
                        .said())
                .isEqualTo(said);
    }

    @Test
    void aVoucherWithoutADateIsLeftOutAndOneOfAFileIsShownThere() {
        Movement undated = Movement.builder()
                .voucher("记账-1")
                .summary("印刷费")
                .amount(Printed.of("500000", Amount.yuan("500000")))
                .build();
        assertThat(Checked.by(new Vouchers(), with(undated)).said()).isEqualTo("the voucher has no date");
        SourceLocation place = new SourceLocation.Whole("明细账");
        Movement late = Movement.builder()
                .from(undated)
                .day(java.time.LocalDate.of(2022, 12, 30))
                .amount(undated.amount().at(place))
                .build();
        assertThat(Auditor.standard().audit(with(late)).findings())
                .filteredOn(finding -> finding.code().id().equals("ledger-period"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.places()).containsExactly(place));
    }

    private static Evaluation with(Movement movement) {
        Evaluation form = Sample.form().build();
        return Evaluation.builder()
                .from(form)
                .funding(Funding.builder()
                        .from(form.funding())
                        .addMovement(movement)
                        .build())
                .build();
    }
}
