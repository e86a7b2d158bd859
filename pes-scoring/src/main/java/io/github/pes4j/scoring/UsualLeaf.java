package io.github.pes4j.scoring;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * The short way for the usual leaf: one number against one target, under the proportional rule, with no decision over it.
 * Nine leaves of ten are so, and the long way asks them many questions. Both ways give the same explanation, which a
 * property holds.
 */
record UsualLeaf(ScoringPolicy policy) {

    /** The score of a usual leaf; empty for any other. */
    Optional<Explanation.OfLeaf> score(IndicatorPath path, Indicator leaf, LeafMeasurement observed) {
        return leaf.rule() instanceof Proportional rule && isPlain(rule) && isPlain(observed)
                ? Optional.of(score(path, leaf, rule, observed.measurements().get(0)))
                : Optional.empty();
    }

    private boolean isPlain(Proportional rule) {
        return rule.guard().zeroIf().isEmpty()
                && rule.measure() instanceof Measure.Completion completion
                && completion.combiner() == Combiner.MEAN_OF_CAPPED
                && policy.overAchievement().deduction().isEmpty();
    }

    private static boolean isPlain(LeafMeasurement observed) {
        return observed.measurements().size() == 1
                && observed.measurements().get(0).held().isPresent()
                && observed.override().isEmpty();
    }

    private Explanation.OfLeaf score(IndicatorPath path, Indicator leaf, Proportional rule, Measurement measurement) {
        Taken.Completion part = TargetCompletion.of(measurement, policy);
        Share share = part.share().min(Share.ONE);
        Taken taken = new Taken.Completions(List.of(part), Combiner.MEAN_OF_CAPPED, share);
        Share credited = rule.guard().credit(share);
        Rounding rounding = policy.rounding();
        Points points = leaf.points()
                .times(credited, rounding.leafScale(path.level()), rounding.leafMode(path.level()))
                .min(leaf.points());
        ScoreRange score = ScoreRange.exactly(points);
        return new Explanation.OfLeaf(
                path, leaf.points(), rule, score, score, new Calculation.ByShare(taken, credited));
    }
}
