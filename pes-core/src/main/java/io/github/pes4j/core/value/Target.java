package io.github.pes4j.core.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an indicator is to reach (年度指标值). Sealed: a quantity with its comparison, a range, a date, or a text that
 * nobody can compute with. Immutable and thread-safe.
 */
public sealed interface Target {

    /**
     * A quantity to reach or to keep under: ≥95 %, ≤30 万元.
     *
     * @param comparison how the actual must stand to the quantity
     * @param quantity the quantity
     */
    record Level(Comparison comparison, Quantity quantity) implements Target {
        @Override
        public Optional<Quantity> number() {
            return Optional.of(quantity);
        }

        @Override
        public Optional<Boolean> isReverse() {
            return Optional.of(comparison.isReverse());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.level(this);
        }

        /** As forms print it: {@code ≥95%}. */
        @Override
        public String toString() {
            return comparison.symbol() + quantity;
        }
    }

    /**
     * A range to stay in, both ends included: 14–24 ℃.
     *
     * @param low the least
     * @param high the most
     */
    record Range(Quantity low, Quantity high) implements Target {
        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException if they count different things, or the least is above the most
         */
        public Range {
            if (!low.isComparableTo(high) || low.inBaseUnits().compareTo(high.inBaseUnits()) > 0) {
                throw new RefusalException("从 {0} 到 {1} 不成区间", "no range from {0} to {1}", low, high);
            }
        }

        @Override
        public Optional<Quantity> number() {
            return Optional.of(high);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }

        /** As forms print it: {@code 14~24℃}. */
        @Override
        public String toString() {
            boolean sameUnit = low.unit().equals(high.unit());
            return (sameUnit ? low.number().toPlainString() : low.toString()) + "~" + high;
        }
    }

    /**
     * A date to be done by, included.
     *
     * @param latest the last day that is in time
     */
    record Deadline(LocalDate latest) implements Target {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(latest);
        }

        @Override
        public Optional<Boolean> isReverse() {
            return Optional.of(true);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deadline(this);
        }

        @Override
        public String toString() {
            return "≤" + latest;
        }
    }

    /**
     * A target in words (定性指标): 较好, 按时拨付. Nothing can be computed from it.
     *
     * @param text the words
     */
    record Words(String text) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A number that stands for the target's unit and size: of a range its upper end. Dates and words have none. */
    default Optional<Quantity> number() {
        return Optional.empty();
    }

    /** The last day that is in time. The other targets are no days. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** Whether less is better, where the target has a direction: levels and dates have one, ranges and words have not. */
    default Optional<Boolean> isReverse() {
        return Optional.empty();
    }

    /** Calls the function for this kind of target. */
    <R> R match(Cases<R> cases);

    /**
     * One function for each kind of target.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a quantity to reach or to keep under. */
        R level(Level level);

        /** For a range to stay in. */
        R range(Range range);

        /** For a last day. */
        R deadline(Deadline deadline);

        /** For a target in words, which nobody can compute with. */
        R words(Words words);
    }
}
