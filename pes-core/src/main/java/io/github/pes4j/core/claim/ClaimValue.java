package io.github.pes4j.core.claim;

import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import java.util.Optional;

/** What a claim states, as far as it was understood. Sealed; immutable and thread-safe. */
public sealed interface ClaimValue {

    /**
     * A number: points without a unit, rates in %, amounts in a unit of money.
     *
     * @param quantity the number
     */
    record Numeric(Quantity quantity) implements ClaimValue {
        @Override
        public Optional<Quantity> number() {
            return Optional.of(quantity);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numeric(this);
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A target.
     *
     * @param target the target
     */
    record Goal(Target target) implements ClaimValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.goal(this);
        }

        @Override
        public String toString() {
            return target.toString();
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements ClaimValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A word: a grade, a name.
     *
     * @param text the word
     */
    record Word(String text) implements ClaimValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.word(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The number, if it is one. */
    default Optional<Quantity> number() {
        return Optional.empty();
    }

    /** Calls the case for this kind of value. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of value.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a number. */
        R numeric(Numeric numeric);

        /** For a target or an actual. */
        R goal(Goal goal);

        /** For a day. */
        R day(Day day);

        /** For words. */
        R word(Word word);
    }
}
