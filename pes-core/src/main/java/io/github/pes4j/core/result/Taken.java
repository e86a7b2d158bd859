package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.value.Share;
import java.time.LocalDate;
import java.util.List;

/** A measure that was taken: the figures that went in, and the share that came out. Sealed; immutable and thread-safe. */
public sealed interface Taken {

    /**
     * The completion of measurements.
     *
     * @param parts the measurements, each with its completion
     * @param combiner how they were combined
     * @param share the combined completion
     */
    record Completions(List<Completion> parts, Combiner combiner, Share share) implements Taken {
        /** Copies the parts. */
        public Completions {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completions(this);
        }
    }

    /**
     * A ratio of the funds.
     *
     * @param ratio the ratio
     * @param numerator the figure above
     * @param denominator the figure below
     * @param share what the ratio makes of them
     */
    record Funds(FundingRatio ratio, FundingFigure numerator, FundingFigure denominator, Share share) implements Taken {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.funds(this);
        }
    }

    /**
     * An observed share, usually of a survey.
     *
     * @param observation what was observed
     * @param share the share
     */
    record Observed(Observation observation, Share share) implements Taken {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.observed(this);
        }
    }

    /**
     * A verdict.
     *
     * @param attainment the verdict
     * @param share 1 where it was attained, else 0
     */
    record Verdict(Attainment attainment, Share share) implements Taken {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verdict(this);
        }
    }

    /**
     * How late something was done.
     *
     * @param done the day on which it was done
     * @param latest the last day that was in time
     * @param share the days between them as a number, 0 if it was in time
     */
    record DaysLate(LocalDate done, LocalDate latest, Share share) implements Taken {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daysLate(this);
        }
    }

    /** The measured share; of days their number. */
    Share share();

    /** Calls the case for this kind of measure. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of measure.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For how far targets were reached. */
        R completions(Completions completions);

        /** For a ratio of the funds. */
        R funds(Funds funds);

        /** For a share that was observed. */
        R observed(Observed observed);

        /** For a person's verdict. */
        R verdict(Verdict verdict);

        /** For days of delay. */
        R daysLate(DaysLate daysLate);
    }
}
