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
public abstract class Movement {

    /** Values are made by their builder alone. */
    Movement() {}

    /** Which station of the money it belongs to. Spent, if not said otherwise. */
    @Value.Default
    public FundingColumn column() {
        return FundingColumn.SPENT;
    }

    /** The day, if it was printed. */
    public abstract Optional<LocalDate> day();

    /** The number of its voucher (凭证号), as printed: {@code 记账-26}; empty if none was. */
    @Value.Default
    public String voucher() {
        return "";
    }

    /** What it was for (摘要), as printed. */
    public abstract String summary();

    /** The amount, as printed. */
    public abstract Printed<Amount> amount();

    /** The category that a text counts it to, if one does. */
    public abstract Optional<String> category();

    /** A builder of movements. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a movement; {@code build} throws {@link IllegalStateException} without summary and amount. Not thread-safe. */
    public static final class Builder extends ImmutableMovement.Builder {
        Builder() {}
    }
}
