package io.github.pes4j.core.custom;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import java.util.function.Function;

/**
 * What a custom rule may look at: its leaf, what was observed there, and the funds. Handed out by the scorer; no plug-in makes
 * one. Immutable and thread-safe.
 */
public interface RuleInput {

    /** Where the leaf is. */
    IndicatorPath path();

    /** The leaf. */
    Indicator indicator();

    /** What was observed at the leaf. */
    LeafMeasurement observed();

    /** The funds of the evaluation. */
    Funding funding();

    /**
     * Takes a measure in the way that built-in rules do, under the policy in force.
     *
     * @param measure the measure
     * @param award what the rule makes of it
     * @return the award, or an open calculation that says why the measure could not be taken
     */
    Calculation measured(Measure measure, Function<Taken, Calculation> award);

    /** A calculation that something is missing for: the score lies between nothing and all points. */
    Calculation open(Bilingual why);
}
