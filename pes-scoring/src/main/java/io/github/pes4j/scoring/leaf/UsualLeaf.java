package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * The short way for the usual leaf: one number against one target, under the proportional rule, with no decision over it.
 * Nine leaves of ten are so, and the long way asks them many questions. Both ways give the same explanation, which a
 * property holds.
 */
public record UsualLeaf(Rounding rounding, Completions counting, boolean costsExceeding) {

    public static UsualLeaf under(ScoringPolicy policy) {
        return new UsualLeaf(
                policy.rounding(),
                Completions.under(policy),
                policy.overAchievement().deduction().isPresent());
    }

    /** Whether a leaf of this rule, with this one completion if any, is usual. */
    public boolean fits(ScoringRule rule, Optional<Completion> sole) {
        return sole.isPresent()
                && !costsExceeding
                && rule instanceof Proportional proportional
                && isPlain(proportional);
    }

    public static boolean isPlain(Proportional rule) {
        return rule.guard().zeroIf().isEmpty()
                && rule.measure() instanceof Measure.Completion completion
                && completion.combiner() == Combiner.MEAN_OF_CAPPED;
    }

    /** The share of its points that a usual leaf earns. */
    public Share credited(ScoringRule rule, Completion sole) {
        return credited(rule, counting.share(sole));
    }

    private static Share credited(ScoringRule rule, Share share) {
        return rule instanceof Proportional proportional ? proportional.guard().credit(share) : share;
    }

    /** The score of a usual leaf. Its calculation is made when somebody reads it: most are never read. */
    public Explanation.OfLeaf score(IndicatorPath path, Indicator leaf, Completion sole) {
        Points points = leaf.points()
                .times(credited(leaf.rule(), sole), rounding.leafScale(path.level()), rounding.leafMode(path.level()))
                .min(leaf.points());
        ScoreRange score = ScoreRange.exactly(points);
        return Explanation.OfLeaf.of(path, leaf, score, () -> calculation(leaf.rule(), sole));
    }

    private Calculation calculation(ScoringRule rule, Completion sole) {
        Completion counted = counting.counted(sole);
        Taken taken = new Taken.Completions(List.of(counted), Combiner.MEAN_OF_CAPPED, counted.share());
        return new Calculation.ByShare(taken, credited(rule, counted.share()));
    }
}
