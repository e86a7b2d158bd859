package io.github.pes4j.core.funding;

import io.github.pes4j.core.funding.FundingFigure.Origin;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that an evaluation knows of its funds (项目资金). Immutable and thread-safe.
 */
@Value.Immutable
public interface Funding {

    /** The fund table, if one was printed. */
    Optional<FundingStatement> statement();

    /**
     * The figure that calculations use for a column: the stated total, else the sum of the stated sources. Empty if it
     * was not reported, which is not zero.
     */
    default Optional<FundingFigure> figure(FundingColumn column) {
        return statement()
                .flatMap(table -> table.statedTotal(column)
                        .map(amount -> new FundingFigure(column, amount, Origin.STATED_TOTAL))
                        .or(() -> table.sumOfSources(column)
                                .map(amount -> new FundingFigure(column, amount, Origin.SUM_OF_SOURCES))));
    }

    /** Whether anything was printed in a column, understood or not. */
    default boolean isPrinted(FundingColumn column) {
        return statement()
                .filter(table -> Stream.concat(table.sources().stream(), table.total().stream())
                        .anyMatch(row -> row.printed(column).isPresent()))
                .isPresent();
    }

    /** Nothing is known of the funds. */
    static Funding none() {
        return builder().build();
    }

    /** The funds that a table states. */
    static Funding of(FundingStatement statement) {
        return builder().statement(statement).build();
    }

    /** A builder of funds. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds funds. Not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
