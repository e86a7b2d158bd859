package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.scoring.audit.Sample.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals and rows against the framework, contracts against the ledger. */
class FrameworksTest {

    private static final Row WHOLE = Row.of("产出/产出数量", "", "", "60", "60");
    private static final Row DEEP = Row.of("效益/社会效益/服务能力", "", "", "40", "40");

    private static String goals(String names) {
        return Checked.by(new GoalsEvaluated(), Sample.framework(WHOLE, DEEP).goal(names, "≥10册", "10册"))
                .said();
    }

    @ParameterizedTest
    @CsvSource({"产出/产出数量/图书数量", "效益/社会效益/服务能力", "其他/服务能力", "服务能力"})
    void aGoalIsEvaluatedByItsLeafOrByTheBlockThatItIsAPartOf(String names) {
        assertThat(goals(names)).isEqualTo("passed");
    }

    /** A leaf of the third level stands for itself alone, and a block that is divided for nothing. */
    @ParameterizedTest
    @CsvSource({"产出/产出质量/图书数量", "效益/社会效益/服务能力/图书数量", "产出/图书数量", "图书数量"})
    void anyOtherGoalIsNot(String names) {
        assertThat(goals(names)).isEqualTo("图书数量: no indicator evaluates '" + names + "'");
    }

    private static String duplicates(Row one, Row other) {
        return Checked.by(new Duplicates(), Sample.framework(one, other)).said();
    }

    @Test
    void aRowThatRepeatsNameTargetAndActualIsADuplicate() {
        Row one = Row.of("产出/数量/图书", "≥10册", "10册", "20", "20");
        assertThat(duplicates(one, one.named("产出/质量/图书"))).isEqualTo("产出/质量/图书: repeats '产出/数量/图书'");
        assertThat(duplicates(one, one.named("产出/质量/图书").actual("12册"))).isEqualTo("passed");
        assertThat(duplicates(one, one.named("产出/质量/期刊"))).isEqualTo("passed");
    }

    @Test
    void rowsOfOneNameOfWhichNothingIsReportedAreNoDuplicates() {
        Row one = Row.of("产出/数量/图书", "", "", "20", "");
        assertThat(duplicates(one, one.named("产出/质量/图书"))).isEqualTo("passed");
    }

    private static String paid(Contract contract) {
        return Checked.by(
                        new ContractsPaid(),
                        Sample.form()
                                .voucher("2023-03-01", "记账-1", "印刷费", "200000", "印刷费")
                                .contract(contract))
                .said();
    }

    private static Contract.Builder printing() {
        return Contract.builder().name("印刷").category("印刷费");
    }

    private static Contract.Instalments monthly(String yuan, int from) {
        return new Contract.Instalments(
                Amount.yuan(yuan), Period.ofMonths(1), LocalDate.of(2023, from, 1), Optional.empty());
    }

    @Test
    void whatWasPaidIsRightIfItIsDueOrLessThanTheWhole() {
        assertThat(paid(printing()
                        .value(Amount.yuan("200000"))
                        .calledFinal(true)
                        .build()))
                .isEqualTo("passed");
        assertThat(paid(printing().value(Amount.yuan("200000")).build())).isEqualTo("passed");
        assertThat(paid(printing().value(Amount.yuan("300000")).build())).isEqualTo("passed");
        // Ten instalments fall due from March to December.
        assertThat(paid(printing().instalments(monthly("20000", 3)).build())).isEqualTo("passed");
        assertThat(paid(printing().instalments(monthly("10000", 3)).build())).isEqualTo("passed");
    }

    @Test
    void aFinalPaymentBelowTheSumAndAMissingInstalmentAreFound() {
        assertThat(paid(printing()
                        .value(Amount.yuan("300000"))
                        .calledFinal(true)
                        .build()))
                .isEqualTo("印刷: 20万元 paid, called final | 30万元");
        assertThat(paid(printing().value(Amount.yuan("199999")).build())).isEqualTo("印刷: 20万元 paid | 19.9999万元");
        assertThat(paid(printing().instalments(monthly("20001", 3)).build())).isEqualTo("印刷: 20万元 paid | 20.001万元");
    }

    @Test
    void aContractWithoutPaymentsOrWithoutASumIsLeftOut() {
        assertThat(paid(Contract.builder().name("印刷").category("水费").build()))
                .isEqualTo("no payment names the contract");
        assertThat(paid(printing().build())).isEqualTo("what is due is not known");
    }
}
