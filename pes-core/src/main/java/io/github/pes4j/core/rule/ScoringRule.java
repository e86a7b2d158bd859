package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Share;

/**
 * How a leaf earns its points (评分规则), as data. Every rule knows the least and the most that it can give, as shares of
 * the leaf's points; so an unknown score is still a known range. Sealed; immutable and thread-safe.
 */
public sealed interface ScoringRule {

    /**
     * Points by the share that was reached (按完成比例赋分): points × measured share, within the guard. The rule of
     * quantitative indicators in the self-evaluation form.
     *
     * @param measure what is measured
     * @param guard the limits
     */
    record Proportional(Measure measure, Guard guard) implements ScoringRule {
        @Override
        public Share least() {
            return guard.least();
        }

        @Override
        public Share most() {
            return guard.cap();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.proportional(this);
        }
    }

    /**
     * Points that a person gives, with a reason (定性赋分). The rule of indicators in words, and of all rule texts that
     * say less than a rule.
     *
     * @param least the least share of the points that may be given
     * @param most the most
     */
    record Judged(Share least, Share most) implements ScoringRule {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException unless 0 ≤ least ≤ most ≤ 1
         */
        public Judged {
            if (least.signum() < 0 || least.compareTo(most) > 0 || most.compareTo(Share.ONE) > 0) {
                throw new IllegalArgumentException(
                        "a judged rule needs 0 ≤ least ≤ most ≤ 1, not " + least + " and " + most);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /** The usual rule of a quantitative row: the capped completion of its measurements. */
    static ScoringRule proportional() {
        return proportional(Measure.completion());
    }

    /** Points by a measure, from 0 % to 100 %. */
    static ScoringRule proportional(Measure measure) {
        return new Proportional(measure, Guard.USUAL);
    }

    /** A person's points, from nothing to all. */
    static ScoringRule judged() {
        return new Judged(Share.ZERO, Share.ONE);
    }

    /** The least share of the leaf's points that the rule can give. */
    Share least();

    /** The most share of the leaf's points that the rule can give. */
    Share most();

    /** Calls the case for this kind of rule. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of rule.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R proportional(Proportional proportional);

        R judged(Judged judged);
    }
}
