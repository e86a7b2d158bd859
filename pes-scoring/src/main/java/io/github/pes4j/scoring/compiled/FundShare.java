package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Share;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The short way of a leaf that depends on the funds alone, as the execution rate (预算执行率) does: what its column takes is made
 * of the ratio, without the reasons in between.
 *
 * @param ratio the ratio
 * @param entry what the column takes of it: of tiers the ratio itself, else the share of the points that it earns
 */
record FundShare(FundingRatio ratio, UnaryOperator<Share> entry) {

    /** Empty for leaves that depend on anything else. */
    static Optional<FundShare> of(ScoringRule rule) {
        if (rule instanceof Proportional proportional
                && proportional.measure() instanceof Measure.OfFunds funds
                && proportional.guard().zeroIf().isEmpty()) {
            return Optional.of(new FundShare(funds.ratio(), proportional.guard()::credit));
        }
        if (rule instanceof Tiers tiers
                && tiers.measure() instanceof Measure.OfFunds funds
                && tiers.guard().zeroIf().isEmpty()) {
            return Optional.of(new FundShare(funds.ratio(), UnaryOperator.identity()));
        }
        return Optional.empty();
    }

    /** Empty where the ratio cannot be taken, or something else was observed or decided. */
    Optional<Share> share(LeafMeasurement observed, Funding funding) {
        boolean alone = observed.measurements().isEmpty() && observed.override().isEmpty();
        return alone ? ratio.of(funding).map(entry) : Optional.empty();
    }
}
