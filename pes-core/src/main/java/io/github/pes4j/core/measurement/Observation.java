package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.util.Optional;

/** What was observed (实际完成值). Sealed; immutable and thread-safe. */
public sealed interface Observation {

    /**
     * A number.
     *
     * @param quantity the number with its unit
     */
    record Measured(Quantity quantity) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.measured(this);
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A number behind an operator: the actual "≥95%" says a bound and counts as its value.
     *
     * @param comparison the operator
     * @param quantity the number with its unit
     */
    record Bound(Comparison comparison, Quantity quantity) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bound(this);
        }

        @Override
        public String toString() {
            return comparison.symbol() + quantity;
        }
    }

    /**
     * Words: 较好, 按时拨付.
     *
     * @param text the words
     */
    record Stated(String text) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stated(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Nothing was reported. That is not zero.
     *
     * @param why why nothing is known
     */
    record Missing(Bilingual why) implements Observation {
        /** A blank where the observation should stand. */
        public static final Missing NOT_REPORTED = new Missing(new Bilingual("未填报", "not reported"));

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }

        @Override
        public String toString() {
            return "—";
        }
    }

    /** The number that was observed; of a bound its value. Empty for words and where nothing was reported. */
    default Optional<Quantity> number() {
        return match(new Cases<Optional<Quantity>>() {
            @Override
            public Optional<Quantity> measured(Measured measured) {
                return Optional.of(measured.quantity());
            }

            @Override
            public Optional<Quantity> bound(Bound bound) {
                return Optional.of(bound.quantity());
            }

            @Override
            public Optional<Quantity> stated(Stated stated) {
                return Optional.empty();
            }

            @Override
            public Optional<Quantity> missing(Missing missing) {
                return Optional.empty();
            }
        });
    }

    /** Whether a bound, if this is one, bounds from the side that matters to the target. Any other observation does. */
    default boolean pointsTheWayOf(Target target) {
        return match(new Cases<Boolean>() {
            @Override
            public Boolean measured(Measured measured) {
                return true;
            }

            @Override
            public Boolean bound(Bound bound) {
                return bound.comparison() == Comparison.EQUAL
                        || target.isReverse()
                                .filter(reverse -> reverse == bound.comparison().isReverse())
                                .isPresent();
            }

            @Override
            public Boolean stated(Stated stated) {
                return true;
            }

            @Override
            public Boolean missing(Missing missing) {
                return true;
            }
        });
    }

    /** Calls the case for this kind of observation. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of observation.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R measured(Measured measured);

        R bound(Bound bound);

        R stated(Stated stated);

        R missing(Missing missing);
    }
}
