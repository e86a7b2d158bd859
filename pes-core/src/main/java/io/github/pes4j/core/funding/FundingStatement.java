package io.github.pes4j.core.funding;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The fund table of a form (项目资金): sources by columns, and the total row as it was stated. The total is a claim beside
 * the sources, never added to them. Immutable and thread-safe.
 *
 * @param unit the unit that the table prints: 元 or 万元
 * @param sources the rows of the sources, in printed order
 * @param total the total row (年度资金总额), if one was printed
 */
public record FundingStatement(Unit unit, List<FundingRow> sources, Optional<FundingRow> total) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if the unit is not one of money
     */
    public FundingStatement {
        if (!unit.isMoney()) {
            throw new RefusalException("“{0}”不是货币单位，如 元、万元", "'{0}' is not a unit of money such as 元 or 万元", unit);
        }
        sources = ImmutableList.copyOf(sources);
    }

    /**
     * A table of a total alone.
     *
     * @throws IllegalArgumentException if the unit is not one of money
     */
    public static FundingStatement ofTotal(Unit unit, FundingRow total) {
        return new FundingStatement(unit, List.of(), Optional.of(total));
    }

    /** The stated total of a column, if it was stated and understood. */
    public Optional<Amount> statedTotal(FundingColumn column) {
        return total.flatMap(row -> row.amount(column));
    }

    /**
     * The sum of what the sources state in a column. Empty if none states a figure, or if one prints a figure that was
     * not understood: a sum without it would be wrong without a word.
     */
    public Optional<Amount> sumOfSources(FundingColumn column) {
        List<Printed<Amount>> stated =
                sources.stream().flatMap(row -> row.printed(column).stream()).toList();
        if (stated.isEmpty()
                || stated.stream().anyMatch(figure -> figure.value().isEmpty())) {
            return Optional.empty();
        }
        return stated.stream().flatMap(figure -> figure.value().stream()).reduce(Amount::plus);
    }
}
