package io.github.pes4j.core.funding;

import io.github.pes4j.core.funding.FundingFigure.Origin;
import io.github.pes4j.core.value.Amount;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that an evaluation knows of its funds (项目资金). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Funding {

    /** Values are made by their builder alone. */
    Funding() {}

    /** The fund table, if one was printed. */
    public abstract Optional<FundingStatement> statement();

    /** Dated details (支出明细), in printed order. */
    public abstract List<Movement> movements();

    /** Contracts that the money is spent on. */
    public abstract List<Contract> contracts();

    /**
     * The figure that calculations use for a column: the stated total, else the sum of the stated sources, else the sum of
     * the movements. One of them counts, never two together. Empty if it was not reported, which is not zero.
     */
    public Optional<FundingFigure> figure(FundingColumn column) {
        return Optional.ofNullable(figures().get(column));
    }

    /** The figures of all columns that have one. Made once, when the first score asks for some. */
    @Value.Lazy
    Map<FundingColumn, FundingFigure> figures() {
        Map<FundingColumn, FundingFigure> found = new EnumMap<>(FundingColumn.class);
        for (FundingColumn column : FundingColumn.values()) {
            stated(column)
                    .or(() -> moved(column).map(amount -> new FundingFigure(column, amount, Origin.MOVEMENTS)))
                    .ifPresent(figure -> found.put(column, figure));
        }
        return found;
    }

    /** The sum of the movements of a column; empty if there is none, or if one of them was not understood. */
    public Optional<Amount> moved(FundingColumn column) {
        List<Optional<Amount>> amounts = movements().stream()
                .filter(movement -> movement.column() == column)
                .map(movement -> movement.amount().value())
                .toList();
        return amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : amounts.stream().flatMap(Optional::stream).reduce(Amount::plus);
    }

    private Optional<FundingFigure> stated(FundingColumn column) {
        return statement()
                .flatMap(table -> table.statedTotal(column)
                        .map(amount -> new FundingFigure(column, amount, Origin.STATED_TOTAL))
                        .or(() -> table.sumOfSources(column)
                                .map(amount -> new FundingFigure(column, amount, Origin.SUM_OF_SOURCES))));
    }

    /** Whether anything was printed in a column, understood or not. */
    public boolean isPrinted(FundingColumn column) {
        return statement()
                .filter(table -> Stream.concat(table.sources().stream(), table.total().stream())
                        .anyMatch(row -> row.printed(column).isPresent()))
                .isPresent();
    }

    /** Nothing is known of the funds. */
    public static Funding none() {
        return builder().build();
    }

    /** The funds that a table states. */
    public static Funding of(FundingStatement statement) {
        return builder().statement(statement).build();
    }

    /** A builder of funds. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds funds. Not thread-safe. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
