package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        public Optional<Quantity> number() {
            return Optional.of(quantity);
        }

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
        public Optional<Quantity> number() {
            return Optional.of(quantity);
        }

        @Override
        public boolean pointsTheWayOf(Target target) {
            return comparison == Comparison.EQUAL
                    || target.isReverse()
                            .filter(reverse -> reverse == comparison.isReverse())
                            .isPresent();
        }

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
     * A verdict: a condition, an evaluation point or a target in words was attained or not.
     *
     * @param attainment the verdict
     */
    record Verdict(Attainment attainment) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verdict(this);
        }

        @Override
        public String toString() {
            return attainment.title().zh();
        }
    }

    /**
     * The step of a scale that was reached.
     *
     * @param name the name of the step
     */
    record Step(String name) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.step(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * How often something occurred that costs points (发现几起). Zero says that it was looked for and not found.
     *
     * @param times how often; not below 0
     */
    record Counted(int times) implements Observation {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is below 0
         */
        public Counted {
            if (times < 0) {
                throw new RefusalException("发生次数不能是 {0}", "something cannot have occurred {0} times", times);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counted(this);
        }

        @Override
        public String toString() {
            return Integer.toString(times);
        }
    }

    /**
     * A survey (问卷调查): how many of those who answered were satisfied.
     *
     * @param satisfied how many were satisfied
     * @param valid how many valid answers there were; at least 1
     */
    record Surveyed(long satisfied, long valid) implements Observation {
        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException unless 0 ≤ satisfied ≤ valid and 1 ≤ valid
         */
        public Surveyed {
            if (valid < 1 || satisfied < 0 || satisfied > valid) {
                throw new RefusalException(
                        "调查中 {1} 人里不能有 {0} 人满意", "no survey has {0} satisfied of {1}", satisfied, valid);
            }
        }

        /** The satisfaction. */
        public Share share() {
            return Share.quotient(BigDecimal.valueOf(satisfied), BigDecimal.valueOf(valid));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.surveyed(this);
        }

        @Override
        public String toString() {
            return satisfied + "/" + valid;
        }
    }

    /**
     * The day on which something was done.
     *
     * @param day the day
     */
    record Dated(LocalDate day) implements Observation {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dated(this);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * It does not apply to this project (不适用): neither attained nor missed, and not missing.
     *
     * @param why why it does not apply
     */
    record NotApplicable(Bilingual why) implements Observation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }

        @Override
        public String toString() {
            return "不适用";
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
        public boolean isReported() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }

        @Override
        public String toString() {
            return "—";
        }
    }

    /** The number that was observed; of a bound its value. The other observations are no quantities. */
    default Optional<Quantity> number() {
        return Optional.empty();
    }

    /** The day that was observed. The other observations are no days. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** Whether a bound, if this is one, bounds from the side that matters to the target. Any other observation does. */
    default boolean pointsTheWayOf(Target target) {
        return true;
    }

    /** Whether anything was reported. */
    default boolean isReported() {
        return true;
    }

    /** Calls the case for this kind of observation. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of observation.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a number. */
        R measured(Measured measured);

        /** For a number behind an operator. */
        R bound(Bound bound);

        /** For words. */
        R stated(Stated stated);

        /** For attained or not. */
        R verdict(Verdict verdict);

        /** For a step of a scale. */
        R step(Step step);

        /** For how often something occurred. */
        R counted(Counted counted);

        /** For the answers of a survey. */
        R surveyed(Surveyed surveyed);

        /** For a day. */
        R dated(Dated dated);

        /** For what does not apply to the project. */
        R notApplicable(NotApplicable notApplicable);

        /** For what was not reported; it is not zero. */
        R missing(Missing missing);
    }
}
