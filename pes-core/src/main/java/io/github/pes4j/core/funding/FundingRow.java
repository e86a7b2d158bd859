package io.github.pes4j.core.funding;

import com.google.common.collect.Maps;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a fund table: a source (资金来源) or the total, and what was stated of it. Immutable and thread-safe.
 *
 * @param source the name of the row as printed: 当年财政拨款
 * @param figures the stated figures; a column that is absent here was not reported, which is not zero; a figure without
 *     a value was printed and not understood
 */
public record FundingRow(String source, Map<FundingColumn, Printed<Amount>> figures) {

    /** Copies the figures, in the order of the columns. */
    public FundingRow {
        figures = Maps.immutableEnumMap(figures);
    }

    /** A row of which nothing is stated yet. */
    public static FundingRow named(String source) {
        return new FundingRow(source, Map.of());
    }

    /**
     * The same row with one more figure, as it would be printed in a unit: {@code with(ANNUAL, "50", Unit.WAN_YUAN)}.
     *
     * @throws IllegalArgumentException if the text is no number, or the unit is not one of money
     */
    public FundingRow with(FundingColumn column, String number, Unit unit) {
        Map<FundingColumn, Printed<Amount>> more = new EnumMap<>(FundingColumn.class);
        more.putAll(figures);
        more.put(column, Printed.of(number, Amount.of(number, unit)));
        return new FundingRow(source, more);
    }

    /** The stated amount of a column, if it was stated and understood. */
    public Optional<Amount> amount(FundingColumn column) {
        return printed(column).flatMap(Printed::value);
    }

    /** What was printed in a column, understood or not. */
    public Optional<Printed<Amount>> printed(FundingColumn column) {
        return Optional.ofNullable(figures.get(column));
    }
}
