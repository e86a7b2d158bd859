package io.github.pes4j.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.FundingFigure.Origin;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static FundingRow row(String source, String spent) {
        return new FundingRow(source, Map.of(FundingColumn.SPENT, Printed.of(spent, Amount.of(spent, Unit.WAN_YUAN))));
    }

    private static Funding funding(List<FundingRow> sources, Optional<FundingRow> total) {
        return Funding.of(new FundingStatement(Unit.WAN_YUAN, sources, total));
    }

    @Test
    void takesTheStatedTotalEvenIfTheSourcesSayOtherwise() {
        Funding funding = funding(List.of(row("财政拨款", "10"), row("其他资金", "5")), Optional.of(row("总额", "16")));
        assertThat(funding.figure(FundingColumn.SPENT))
                .contains(new FundingFigure(FundingColumn.SPENT, Amount.yuan("160000"), Origin.STATED_TOTAL));
    }

    @Test
    void addsUpTheSourcesWhereNoTotalIsStated() {
        Funding funding = funding(List.of(row("财政拨款", "10"), row("其他资金", "5")), Optional.empty());
        assertThat(funding.figure(FundingColumn.SPENT))
                .contains(new FundingFigure(FundingColumn.SPENT, Amount.yuan("150000"), Origin.SUM_OF_SOURCES));
    }

    @Test
    void knowsNothingOfAColumnThatNobodyReported() {
        Funding funding = funding(List.of(row("财政拨款", "10")), Optional.empty());
        assertThat(funding.figure(FundingColumn.ANNUAL)).isEmpty();
        assertThat(funding.isPrinted(FundingColumn.ANNUAL)).isFalse();
        assertThat(Funding.none().figure(FundingColumn.SPENT)).isEmpty();
    }

    @Test
    void refusesASumThatWouldLeaveOutAFigureNobodyUnderstood() {
        FundingRow unread = new FundingRow("其他资金", Map.of(FundingColumn.SPENT, Printed.unread("五万")));
        Funding funding = funding(List.of(row("财政拨款", "10"), unread), Optional.empty());
        assertThat(funding.figure(FundingColumn.SPENT)).isEmpty();
        assertThat(funding.isPrinted(FundingColumn.SPENT)).isTrue();
    }
}
