package io.github.pes4j.examples.html;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the ledger says was spent on what. Stateless and thread-safe. */
final class SpentByCategory {

    private SpentByCategory() {}

    /** The categories, largest first; the smallest together where there are more than so many. None if an amount was not understood. */
    static List<Flow.Node> of(Funding funding, Pen pen, int most) {
        if (funding.moved(FundingColumn.SPENT).isEmpty()) {
            return List.of();
        }
        Map<String, Amount> sums = new LinkedHashMap<>();
        for (Movement movement : funding.movements()) {
            if (movement.column() == FundingColumn.SPENT) {
                String category = movement.category().orElseGet(() -> pen.say("未归类支出", "without category"));
                sums.merge(category, movement.amount().value().orElse(Amount.ZERO), Amount::plus);
            }
        }
        List<Flow.Node> nodes = new ArrayList<>();
        sums.forEach((name, amount) -> nodes.add(new Flow.Node(name, amount, Flow.Kind.SPENT)));
        nodes.sort(Comparator.comparing(Flow.Node::amount).reversed());
        if (nodes.size() <= most) {
            return nodes;
        }
        List<Flow.Node> shown = new ArrayList<>(nodes.subList(0, most - 1));
        List<Flow.Node> rest = nodes.subList(most - 1, nodes.size());
        shown.add(new Flow.Node(
                pen.say("其他 {0} 类", "{0} more categories", rest.size()), Flow.sum(rest), Flow.Kind.SPENT));
        return shown;
    }
}
