package io.github.pes4j.testkit;

import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of funds: sources, a total that need not be their sum, blanks, and figures that nobody understood. */
final class FundGenerators {

    private FundGenerators() {}

    /** Funds, with ledgers and contracts if asked for. */
    static Arbitrary<Funding> funding(boolean ledgers) {
        return Combinators.combine(
                        Values.maybe(statements()),
                        movements().list().ofMaxSize(ledgers ? 4 : 0),
                        contracts().list().ofMaxSize(ledgers ? 2 : 0))
                .as((statement, movements, contracts) -> Funding.builder()
                        .statement(statement)
                        .movements(movements)
                        .contracts(contracts)
                        .build());
    }

    private static Arbitrary<Printed<Amount>> figures() {
        Arbitrary<Printed<Amount>> unread = Values.names().map(Printed::unread);
        return Arbitraries.frequencyOf(Tuple.of(9, Values.printed(Values.amounts())), Tuple.of(1, unread));
    }

    private static Arbitrary<FundingStatement> statements() {
        Arbitrary<FundingRow> rows = Combinators.combine(
                        Values.names(),
                        Arbitraries.maps(Arbitraries.of(FundingColumn.class), figures())
                                .ofMaxSize(6))
                .as(FundingRow::new);
        return Combinators.combine(
                        Arbitraries.of(Unit.YUAN, Unit.WAN_YUAN), rows.list().ofMaxSize(3), Values.maybe(rows))
                .as(FundingStatement::new);
    }

    private static Arbitrary<Movement> movements() {
        return Combinators.combine(
                        Arbitraries.of(FundingColumn.SPENT, FundingColumn.SPENT, FundingColumn.RECEIVED),
                        Values.maybe(Values.days()),
                        Arbitraries.of("", "记账-3", "记账-26"),
                        Values.names(),
                        figures(),
                        Values.maybe(Arbitraries.of("水费", "电费")))
                .as((column, day, voucher, summary, amount, category) -> Movement.builder()
                        .column(column)
                        .day(day)
                        .voucher(voucher)
                        .summary(summary)
                        .amount(amount)
                        .category(category)
                        .build());
    }

    private static Arbitrary<Contract> contracts() {
        Arbitrary<Contract.Instalments> instalments = Combinators.combine(
                        Values.amounts(),
                        Arbitraries.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofYears(1)),
                        Values.days(),
                        Arbitraries.integers().between(0, 1000))
                .as((each, every, from, days) ->
                        new Contract.Instalments(each, every, from, Optional.of(from.plusDays(days))));
        return Combinators.combine(
                        Values.names(),
                        Values.maybe(Values.names()),
                        Values.maybe(Values.amounts()),
                        Values.maybe(instalments),
                        Values.maybe(Arbitraries.of("水费", "电费")),
                        Arbitraries.of(true, false))
                .as((name, party, value, parts, category, calledFinal) -> Contract.builder()
                        .name(name)
                        .party(party)
                        .value(value)
                        .instalments(parts)
                        .category(category)
                        .calledFinal(calledFinal)
                        .build());
    }
}
