package io.github.pes4j.examples.html;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way of the money: from its sources through the budget to what it was spent on and what is left. Both sides add up to the
 * same, because what does not fit has a node of its own: money whose source nothing says, spending beyond the budget, sources
 * beyond the total. Immutable and thread-safe.
 *
 * @param budget which figure stands in the middle
 * @param total that figure
 * @param sources where it comes from
 * @param uses where it goes
 */
record Flow(FundingColumn budget, Amount total, List<Node> sources, List<Node> uses) {

    private static final int MOST_USES = 6;

    /** Before the first of several sources, as forms print it. */
    private static final Pattern OF_WHICH = Pattern.compile("^\\s*其中\\s*[:：]\\s*");

    private static final List<FundingColumn> BUDGETS =
            List.of(FundingColumn.ANNUAL, FundingColumn.RECEIVED, FundingColumn.INITIAL);

    /** What a node stands for. */
    enum Kind {
        /** Money from a source. */
        SOURCE,
        /** Money that was spent. */
        SPENT,
        /** Money that is left. */
        LEFT,
        /** Figures that do not fit together. */
        ODD,
        /** Nobody said what became of it. */
        UNKNOWN
    }

    /**
     * A source or a use.
     *
     * @param name its name
     * @param amount how much; above zero
     * @param kind what it stands for
     */
    record Node(String name, Amount amount, Kind kind) {}

    /** Copies the lists. */
    Flow {
        sources = List.copyOf(sources);
        uses = List.copyOf(uses);
    }

    /**
     * The way of some funds. Where no budget is reported, what was spent stands in the middle, if a ledger says on what. Nothing
     * where neither is known, or where a figure is below zero.
     */
    static Optional<Flow> of(Funding funding, Pen pen) {
        return BUDGETS.stream()
                .flatMap(column -> funding.figure(column).stream())
                .findFirst()
                .map(figure -> figure.amount().signum() > 0
                        ? of(funding, figure.column(), figure.amount(), pen)
                        : Optional.<Flow>empty())
                .orElseGet(() -> withoutBudget(funding, pen));
    }

    private static Optional<Flow> withoutBudget(Funding funding, Pen pen) {
        Optional<Amount> spent = funding.figure(FundingColumn.SPENT).map(figure -> figure.amount());
        List<Node> uses = spent.map(amount -> uses(funding, amount, pen)).orElse(List.of());
        Amount total = spent.orElse(Amount.ZERO);
        if (uses.size() < 2 || total.signum() <= 0) {
            return Optional.empty();
        }
        Node source = new Node(pen.say("来源未填报", "source not reported"), total, Kind.UNKNOWN);
        return Optional.of(new Flow(FundingColumn.SPENT, total, List.of(source), positive(uses)));
    }

    private static Optional<Flow> of(Funding funding, FundingColumn column, Amount total, Pen pen) {
        List<Node> sources = new ArrayList<>(sources(funding, column));
        Optional<Amount> spent = funding.figure(FundingColumn.SPENT).map(figure -> figure.amount());
        List<Node> uses =
                new ArrayList<>(spent.map(amount -> uses(funding, amount, pen)).orElse(List.of()));
        if (Stream.concat(sources.stream(), uses.stream())
                        .anyMatch(node -> node.amount().signum() < 0)
                || spent.filter(amount -> amount.signum() < 0).isPresent()) {
            return Optional.empty();
        }
        Amount come = sum(sources);
        if (sources.isEmpty()) {
            String name = funding.statement()
                    .flatMap(FundingStatement::total)
                    .map(FundingRow::source)
                    .orElseGet(() -> pen.say("预算资金", "the budget"));
            sources.add(new Node(name, total, Kind.SOURCE));
        } else {
            beyond(total, come)
                    .ifPresent(rest -> sources.add(new Node(pen.say("未列明来源", "source not stated"), rest, Kind.ODD)));
            beyond(come, total)
                    .ifPresent(rest ->
                            uses.add(new Node(pen.say("来源合计超出总额", "sources beyond the total"), rest, Kind.ODD)));
        }
        spent.ifPresentOrElse(
                amount -> {
                    beyond(total, amount)
                            .ifPresent(rest -> uses.add(new Node(pen.say("结余", "balance"), rest, Kind.LEFT)));
                    beyond(amount, total)
                            .ifPresent(rest ->
                                    sources.add(new Node(pen.say("超出预算", "beyond the budget"), rest, Kind.ODD)));
                },
                () -> uses.add(new Node(pen.say("支出未填报", "spending not reported"), total, Kind.UNKNOWN)));
        return Optional.of(new Flow(column, total, positive(sources), positive(uses)));
    }

    private static List<Node> sources(Funding funding, FundingColumn column) {
        List<FundingRow> rows =
                funding.statement().map(table -> table.sources()).orElse(List.of());
        List<Node> nodes = new ArrayList<>();
        for (FundingRow row : rows) {
            String name = OF_WHICH.matcher(row.source()).replaceFirst("");
            row.amount(column).ifPresent(amount -> nodes.add(new Node(name, amount, Kind.SOURCE)));
        }
        return nodes;
    }

    /** What was spent by categories of the ledger, where the ledger does not say more than was spent; else as one. */
    private static List<Node> uses(Funding funding, Amount spent, Pen pen) {
        List<Node> categories = SpentByCategory.of(funding, pen, MOST_USES);
        Amount known = sum(categories);
        boolean negative = categories.stream().anyMatch(node -> node.amount().signum() < 0);
        if (categories.size() < 2 || negative || known.compareTo(spent) > 0) {
            return List.of(new Node(FundingColumn.SPENT.title().in(pen.locale()), spent, Kind.SPENT));
        }
        List<Node> all = new ArrayList<>(categories);
        beyond(spent, known)
                .ifPresent(rest -> all.add(new Node(pen.say("明细未列明", "not in the ledger"), rest, Kind.SPENT)));
        return all;
    }

    /** How much one amount is above another, if it is. */
    private static Optional<Amount> beyond(Amount one, Amount other) {
        return Optional.of(one.minus(other)).filter(rest -> rest.signum() > 0);
    }

    static Amount sum(List<Node> nodes) {
        return nodes.stream().map(Node::amount).reduce(Amount.ZERO, Amount::plus);
    }

    private static List<Node> positive(List<Node> nodes) {
        return nodes.stream().filter(node -> node.amount().signum() > 0).toList();
    }
}
