package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One dated detail of the funds: a voucher (记账凭证) of a ledger. Numbers of vouchers restart each month, so one alone names
 * nothing. Immutable and thread-safe.
 */
@Value.Immutable
public interface Movement {

    /** Which station of the money it belongs to. Spent, if not said otherwise. */
    @Value.Default
    default FundingColumn column() {
        return FundingColumn.SPENT;
    }

    /** The day, if it was printed. */
    Optional<LocalDate> day();

    /** The number of its voucher (凭证号), as printed: {@code 记账-26}; empty if none was. */
    @Value.Default
    default String voucher() {
        return "";
    }

    /** What it was for (摘要), as printed. */
    String summary();

    /** The amount, as printed. */
    Printed<Amount> amount();

    /** The category that a text counts it to, if one does. */
    Optional<String> category();

    /** A builder of movements. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a movement. Not thread-safe. */
    final class Builder extends ImmutableMovement.Builder {
        Builder() {}
    }
}
