package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Amount;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contract that the money is spent on (合同): one sum, or instalments over time. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Contract {

    /** Values are made by their builder alone. */
    Contract() {}

    /** What it is for. */
    public abstract String name();

    /** With whom, if named. */
    public abstract Optional<String> party();

    /** The whole sum, if the contract states one. */
    public abstract Optional<Amount> value();

    /** Instalments, if the contract states them. */
    public abstract Optional<Instalments> instalments();

    /** The category of the movements that pay it, if a ledger says so. */
    public abstract Optional<String> category();

    /** Whether a payment was called the final one (尾款). */
    @Value.Default
    public boolean calledFinal() {
        return false;
    }

    /** What falls due in a year, if the contract says so much: its instalments of that year, else the whole sum. */
    public Optional<Amount> dueIn(int year) {
        return instalments().map(instalments -> instalments.dueIn(year)).or(this::value);
    }

    /**
     * Equal amounts at equal distances.
     *
     * @param each the amount of one
     * @param every how far they are apart; at least a day
     * @param from the first day that is paid for
     * @param until the last day that is paid for, if there is an end
     */
    public record Instalments(Amount each, Period every, LocalDate from, Optional<LocalDate> until) {

        /**
         * Checks the distance.
         *
         * @throws IllegalArgumentException if it is not at least a day, or the end lies before the beginning
         */
        public Instalments {
            boolean forward =
                    every.getYears() >= 0 && every.getMonths() >= 0 && every.getDays() >= 0 && !every.isZero();
            if (!forward || until.filter(end -> end.isBefore(from)).isPresent()) {
                throw new IllegalArgumentException("no instalments every " + every + " from " + from
                        + until.map(end -> " until " + end).orElse(""));
            }
        }

        /** What falls due for the periods that begin in a year. */
        Amount dueIn(int year) {
            Amount due = Amount.ZERO;
            LocalDate last = until.filter(end -> end.getYear() <= year).orElse(LocalDate.of(year, 12, 31));
            LocalDate first = LocalDate.of(year, 1, 1);
            for (int i = 0; ; i++) {
                LocalDate begins = from.plus(every.multipliedBy(i));
                if (begins.isAfter(last)) {
                    return due;
                }
                due = begins.isBefore(first) ? due : due.plus(each);
            }
        }
    }

    /** A builder of contracts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a contract; {@code build} throws {@link IllegalStateException} without a name. Not thread-safe. */
    public static final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
