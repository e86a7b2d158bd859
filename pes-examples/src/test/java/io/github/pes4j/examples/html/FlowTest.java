package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.examples.markup.Markup;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way of the money: both sides add up, and what does not fit is named. */
class FlowTest {

    private static final Pen PEN = new Pen(new Markup(), Locale.ENGLISH);

    private static FundingRow row(String name, String annual, String spent) {
        return FundingRow.named(name)
                .with(FundingColumn.ANNUAL, annual, Unit.WAN_YUAN)
                .with(FundingColumn.SPENT, spent, Unit.WAN_YUAN);
    }

    private static Flow flow(Optional<FundingRow> total, FundingRow... sources) {
        return Flow.of(Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(sources), total)), PEN)
                .orElseThrow();
    }

    private static List<String> words(List<Flow.Node> nodes) {
        return nodes.stream()
                .map(node -> node.kind() + " " + node.name() + " " + Money.text(node.amount()))
                .toList();
    }

    @Test
    void whatIsNotSpentIsLeft() {
        Flow flow = flow(Optional.empty(), row("其中: a", "30", "30"), row("b", "20", "5"), row("c", "0", "0"));
        assertThat(words(flow.sources())).containsExactly("SOURCE a 30 万元", "SOURCE b 20 万元");
        assertThat(words(flow.uses())).containsExactly("SPENT spent 35 万元", "LEFT balance 15 万元");
        assertThat(flow.budget()).isEqualTo(FundingColumn.ANNUAL);
    }

    @Test
    void spendingBeyondTheBudgetHasASourceThatNobodyNamed() {
        Flow flow = flow(Optional.empty(), row("a", "30", "42.5"));
        assertThat(words(flow.sources())).containsExactly("SOURCE a 30 万元", "ODD beyond the budget 12.5 万元");
        assertThat(words(flow.uses())).containsExactly("SPENT spent 42.5 万元");
    }

    @Test
    void sourcesAndTotalThatDifferAreShownToDiffer() {
        assertThat(words(flow(Optional.of(row("total", "50", "50")), row("a", "30", "30"))
                        .sources()))
                .containsExactly("SOURCE a 30 万元", "ODD source not stated 20 万元");
        Flow more = flow(Optional.of(row("total", "20", "20")), row("a", "30", "30"));
        assertThat(words(more.uses())).containsExactly("SPENT spent 20 万元", "ODD sources beyond the total 10 万元");
        assertThat(Flow.sum(more.sources())).isEqualTo(Flow.sum(more.uses()));
    }

    /** The ledger of the case has 24 vouchers in categories, and 40 万元 were spent. */
    @Test
    void aLedgerSaysWhatTheMoneyWasSpentOn() {
        Flow flow = Flow.of(ChengdeCase.evaluation().funding(), PEN).orElseThrow();
        assertThat(flow.uses()).hasSizeBetween(2, 7);
        assertThat(Flow.sum(flow.uses())).isEqualTo(Amount.of("40", Unit.WAN_YUAN));
        assertThat(Flow.sum(flow.sources())).isEqualTo(Amount.of("40", Unit.WAN_YUAN));
    }

    @Test
    void withoutABudgetTheLedgerIsStillShown() {
        Funding ledger = Funding.builder()
                .addMovements(movement("a", "300.50"), movement("b", "100"), movement("a", "0.5"))
                .build();
        Flow flow = Flow.of(ledger, PEN).orElseThrow();
        assertThat(words(flow.sources())).containsExactly("UNKNOWN source not reported 401 元");
        assertThat(words(flow.uses())).containsExactly("SPENT a 301 元", "SPENT b 100 元");
    }

    private static Movement movement(String category, String yuan) {
        return Movement.builder()
                .summary("s")
                .category(category)
                .amount(Printed.of(yuan, Amount.yuan(yuan)))
                .build();
    }

    @Test
    void whatCannotBeDrawnIsNotDrawn() {
        assertThat(Flow.of(Funding.none(), PEN)).isEmpty();
        FundingRow negative = row("a", "30", "10");
        FundingRow back = row("b", "-5", "0");
        assertThat(Flow.of(
                        Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(negative, back), Optional.empty())),
                        PEN))
                .isEmpty();
        assertThat(Flow.of(
                        Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(row("a", "0", "0")), Optional.empty())),
                        PEN))
                .isEmpty();
    }

    @Test
    void theFoundingFormsSpentAllTheyHad() {
        YuanjiangCase.evaluations().forEach(evaluation -> {
            Flow flow = Flow.of(evaluation.funding(), PEN).orElseThrow();
            assertThat(flow.uses()).extracting(Flow.Node::kind).containsExactly(Flow.Kind.SPENT);
        });
    }

    @Test
    void amountsAreExactAndGrouped() {
        assertThat(Money.text(Amount.yuan("9999.99"))).isEqualTo("9,999.99 元");
        assertThat(Money.text(Amount.yuan("12345678901.5"))).isEqualTo("1,234,567.89015 万元");
        assertThat(Money.text(Amount.yuan("-10000"))).isEqualTo("−1 万元");
        assertThat(Money.text(Amount.yuan("100"))).isEqualTo("100 元");
    }
}
