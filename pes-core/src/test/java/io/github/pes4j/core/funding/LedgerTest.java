package io.github.pes4j.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.funding.FundingFigure.Origin;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Movement voucher(String amount) {
        return Movement.builder()
                .summary("电费")
                .amount(Printed.of(amount, Amount.yuan(amount)))
                .build();
    }

    private static FundingStatement spent(String amount) {
        return new FundingStatement(
                Unit.YUAN,
                List.of(),
                Optional.of(
                        new FundingRow("合计", Map.of(FundingColumn.SPENT, Printed.of(amount, Amount.yuan(amount))))));
    }

    @Test
    void vouchersCountOnlyWhereNothingIsStated() {
        Funding ledger = Funding.builder()
                .addMovements(voucher("25648.53"), voucher("4711.11"))
                .build();
        assertThat(ledger.figure(FundingColumn.SPENT))
                .contains(new FundingFigure(FundingColumn.SPENT, Amount.yuan("30359.64"), Origin.MOVEMENTS));
        Funding both = Funding.builder().from(ledger).statement(spent("30000")).build();
        assertThat(both.figure(FundingColumn.SPENT).orElseThrow().amount()).isEqualTo(Amount.yuan("30000"));
        assertThat(both.moved(FundingColumn.SPENT)).contains(Amount.yuan("30359.64"));
        assertThat(ledger.figure(FundingColumn.RECEIVED)).isEmpty();
    }

    @Test
    void aVoucherThatNobodyCanReadLeavesTheSumOpen() {
        Funding ledger = Funding.builder()
                .addMovements(
                        voucher("1"),
                        Movement.builder()
                                .summary("水费")
                                .amount(Printed.unread("三千"))
                                .build())
                .build();
        assertThat(ledger.figure(FundingColumn.SPENT)).isEmpty();
    }

    @Test
    void instalmentsFallDueYearByYear() {
        Contract contract = Contract.builder()
                .name("物业服务")
                .instalments(new Contract.Instalments(
                        Amount.yuan("13920"), Period.ofMonths(1), LocalDate.of(2020, 12, 1), Optional.empty()))
                .build();
        assertThat(contract.dueIn(2020)).contains(Amount.yuan("13920"));
        assertThat(contract.dueIn(2021)).contains(Amount.yuan("167040"));
        assertThat(contract.dueIn(2019)).contains(Amount.ZERO);
        Contract whole =
                Contract.builder().name("工装").value(Amount.yuan("136000")).build();
        assertThat(whole.dueIn(2021)).contains(Amount.yuan("136000"));
        assertThatThrownBy(() ->
                        new Contract.Instalments(Amount.ZERO, Period.ZERO, LocalDate.of(2020, 1, 1), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratiosNameWhatTheyMakeOfTheirFigures() {
        Amount four = Amount.yuan("-4");
        Amount twenty = Amount.yuan("20");
        assertThat(FundingRatio.ADJUSTMENT_OF_INITIAL.of(four, twenty)).contains(Share.parse("20%"));
        assertThat(FundingRatio.SAVED_OF_ANNUAL.of(Amount.yuan("11"), Amount.yuan("50")))
                .contains(Share.parse("78%"));
        assertThat(FundingRatio.SPENT_OF_ANNUAL.of(twenty, Amount.ZERO)).isEmpty();
        assertThat(FundingRatio.SAVED_OF_ANNUAL.title().zh()).isEqualTo("(全年预算数 − 全年执行数) ÷ 全年预算数");
    }
}
