package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.util.List;

/**
 * The calculation of a leaf's score: the figures that went in and what came out of them. It is not a report about the
 * calculation; the score is taken from it. Sealed; immutable and thread-safe.
 */
public sealed interface Calculation {

    /**
     * Points by the completion of measurements.
     *
     * @param parts the measurements, each with its completion
     * @param combiner how they were combined
     * @param measured the combined completion
     * @param credited the share of the points that it earns
     */
    record ByCompletion(List<Completion> parts, Combiner combiner, Share measured, Share credited)
            implements Calculation {
        /** Copies the parts. */
        public ByCompletion {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byCompletion(this);
        }
    }

    /**
     * How far one target was reached.
     *
     * @param name what is measured; empty where a leaf measures one thing
     * @param actual the observed quantity
     * @param target the target
     * @param reached whether the target was reached
     * @param share how far: 1 where it was reached
     */
    record Completion(String name, Quantity actual, Target target, boolean reached, Share share) {}

    /**
     * Points by a ratio of the funds.
     *
     * @param numerator the figure above
     * @param denominator the figure below
     * @param measured their quotient
     * @param credited the share of the points that it earns
     */
    record ByFunds(FundingFigure numerator, FundingFigure denominator, Share measured, Share credited)
            implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byFunds(this);
        }
    }

    /**
     * Points that a person gave.
     *
     * @param judgement the points, by whom, and why
     */
    record ByPerson(Judgement judgement) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byPerson(this);
        }
    }

    /**
     * No score yet: something is missing.
     *
     * @param why what is missing
     */
    record Open(Bilingual why) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** Calls the case for this kind of calculation. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of calculation.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R byCompletion(ByCompletion byCompletion);

        R byFunds(ByFunds byFunds);

        R byPerson(ByPerson byPerson);

        R open(Open open);
    }
}
