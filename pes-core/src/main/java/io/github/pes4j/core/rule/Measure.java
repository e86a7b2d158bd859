package io.github.pes4j.core.rule;

import io.github.pes4j.core.funding.FundingRatio;

/** What a rule measures: always one share, or a number of days. Sealed; immutable and thread-safe. */
public sealed interface Measure {

    /**
     * How far the targets of the leaf's measurements were reached (完成率).
     *
     * @param combiner how several measurements become one share
     */
    record Completion(Combiner combiner) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completion(this);
        }
    }

    /**
     * A ratio of the evaluation's funds, such as the execution rate (预算执行率).
     *
     * @param ratio the ratio, with both figures named
     */
    record OfFunds(FundingRatio ratio) implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofFunds(this);
        }
    }

    /** The satisfaction of a survey (满意度), or a share that was observed without a target. */
    record ObservedShare() implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.observedShare(this);
        }
    }

    /** A person's verdict: 100 % where it was attained, else 0 %. */
    record Verdict() implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verdict(this);
        }
    }

    /** How many days late something was done (逾期天数): 0 where it was in time. Tiers and steps of it are numbers of days. */
    record DaysLate() implements Measure {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daysLate(this);
        }
    }

    /** The completion of the measurements, each counting alike. */
    static Measure completion() {
        return new Completion(Combiner.MEAN_OF_CAPPED);
    }

    /** A ratio of the funds. */
    static Measure of(FundingRatio ratio) {
        return new OfFunds(ratio);
    }

    /** An observed share, usually of a survey. */
    static Measure observedShare() {
        return new ObservedShare();
    }

    /** A verdict. */
    static Measure verdict() {
        return new Verdict();
    }

    /** The days by which a deadline was passed. */
    static Measure daysLate() {
        return new DaysLate();
    }

    /** Calls the case for this kind of measure. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of measure.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For how far the targets were reached. */
        R completion(Completion completion);

        /** For a ratio of the funds. */
        R ofFunds(OfFunds ofFunds);

        /** For a share that was observed without a target. */
        R observedShare(ObservedShare observedShare);

        /** For a person's verdict. */
        R verdict(Verdict verdict);

        /** For days of delay. */
        R daysLate(DaysLate daysLate);
    }
}
