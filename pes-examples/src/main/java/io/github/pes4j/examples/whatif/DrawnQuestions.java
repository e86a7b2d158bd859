package io.github.pes4j.examples.whatif;

import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.whatif.MonteCarlo;
import io.github.pes4j.scoring.whatif.MorrisStudy;
import io.github.pes4j.scoring.whatif.SobolStudy;
import io.github.pes4j.scoring.whatif.Variation;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The questions whose answers are drawn.
 *
 * @param varied what is drawn, {@code LEVER=DISTRIBUTION} each; where there is none, all numbers
 * @param within by what share all numbers vary
 * @param seed of all draws
 * @param progress is told how many runs are done
 */
public record DrawnQuestions(List<String> varied, Share within, long seed, IntConsumer progress) {

    /** Copies the texts. */
    public DrawnQuestions {
        varied = List.copyOf(varied);
    }

    private Variation variation(WhatIf study) {
        Optional<Variation> variation = Optional.empty();
        for (String text : varied) {
            variation = Optional.of(LeverTexts.vary(study, variation, text));
        }
        return variation.orElseGet(() -> study.varyAll(within)).watchedBy(progress);
    }

    /** What the total comes to over many draws. */
    public Question monteCarlo(int runs) {
        return (study, locale) -> {
            MonteCarlo result = variation(study).monteCarlo(runs, seed);
            return new Answer(result.story(), result.ledger(), Charts.histogram(study, result, locale));
        };
    }

    /** Where the variance of the total comes from. */
    public Question sobol(int groups) {
        return (study, locale) -> {
            SobolStudy result = variation(study).sobol(groups, seed);
            return new Answer(result.story(), result.table(), Optional.empty());
        };
    }

    /** Which levers matter at all. */
    public Question morris(int trajectories) {
        return (study, locale) -> {
            MorrisStudy result = variation(study).morris(trajectories, seed);
            return new Answer(result.story(), result.table(), Optional.empty());
        };
    }
}
