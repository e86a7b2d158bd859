package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;
import java.util.function.Function;

/** Applies the rule of a leaf to what was observed there. A person's override, if there is one, stands over the rule. */
final class LeafScorer {

    private final ScoringPolicy policy;
    private final Evaluation evaluation;
    private final Completions completions;

    LeafScorer(ScoringPolicy policy, Evaluation evaluation) {
        this.policy = policy;
        this.evaluation = evaluation;
        this.completions = new Completions(policy.reverse());
    }

    Explanation score(IndicatorPath path, Indicator leaf) {
        LeafMeasurement measured = evaluation.measurement(path);
        Scored byRule = leaf.rule().match(new ByRule(leaf, measured));
        Scored result = measured.override()
                .flatMap(override -> decided(leaf.points(), override, Share.ZERO, Share.ONE, Basis.OVERRIDDEN))
                .orElse(byRule);
        return new Explanation.OfLeaf(
                path,
                leaf.points(),
                leaf.rule(),
                result.basis(),
                result.score(),
                byRule.basis() == Basis.JUDGED ? range(leaf) : byRule.score(),
                result.calculation());
    }

    private record Scored(Basis basis, ScoreRange score, Calculation calculation) {}

    private final class ByRule implements ScoringRule.Cases<Scored> {
        private final Indicator leaf;
        private final LeafMeasurement measured;

        ByRule(Indicator leaf, LeafMeasurement measured) {
            this.leaf = leaf;
            this.measured = measured;
        }

        @Override
        public Scored proportional(ScoringRule.Proportional rule) {
            return rule.measure().match(new Measure.Cases<Scored>() {
                @Override
                public Scored completion(Measure.Completion measure) {
                    return completions
                            .of(measured.measurements(), measure.combiner())
                            .match(
                                    found -> computed(
                                            rule,
                                            found.share(),
                                            credited -> new Calculation.ByCompletion(
                                                    found.parts(), measure.combiner(), found.share(), credited)),
                                    why -> open(leaf, why));
                }

                @Override
                public Scored ofFunds(Measure.OfFunds measure) {
                    return FundQuotient.of(measure.ratio(), evaluation.funding())
                            .match(
                                    found -> computed(
                                            rule,
                                            found.share(),
                                            credited -> new Calculation.ByFunds(
                                                    found.numerator(), found.denominator(), found.share(), credited)),
                                    why -> open(leaf, why));
                }
            });
        }

        @Override
        public Scored judged(ScoringRule.Judged rule) {
            if (measured.judgement().isEmpty()) {
                return open(leaf, new Bilingual("尚未评判", "not judged yet"));
            }
            return decided(leaf.points(), measured.judgement().get(), rule.least(), rule.most(), Basis.JUDGED)
                    .orElseGet(() -> open(
                            leaf,
                            new Bilingual("所评 {0} 分不在允许范围内", "the {0} points given are not within bounds")
                                    .with(measured.judgement().get().points())));
        }

        private Scored computed(
                ScoringRule.Proportional rule, Share measuredShare, Function<Share, Calculation> calculation) {
            Share credited = rule.guard().credit(measuredShare);
            return new Scored(
                    Basis.COMPUTED, ScoreRange.exactly(times(leaf.points(), credited)), calculation.apply(credited));
        }
    }

    /** A person's points, if they are within what may be given. They are kept as they are: nobody rounds a decision. */
    private Optional<Scored> decided(Points points, Judgement judgement, Share least, Share most, Basis basis) {
        return judgement
                .points()
                .value()
                .filter(given ->
                        given.compareTo(times(points, least)) >= 0 && given.compareTo(times(points, most)) <= 0)
                .map(given -> new Scored(basis, ScoreRange.exactly(given), new Calculation.ByPerson(judgement)));
    }

    private Scored open(Indicator leaf, Bilingual why) {
        if (policy.missing() == ScoringPolicy.Missing.ZERO) {
            Bilingual decided =
                    new Bilingual("{0}；评分办法规定缺失计 0 分", "{0}; the policy counts what is missing as 0").with(why);
            return new Scored(Basis.OPEN, ScoreRange.ZERO, new Calculation.Open(decided));
        }
        return new Scored(Basis.OPEN, range(leaf), new Calculation.Open(why));
    }

    private ScoreRange range(Indicator leaf) {
        return new ScoreRange(
                times(leaf.points(), leaf.rule().least()),
                times(leaf.points(), leaf.rule().most()));
    }

    private Points times(Points points, Share share) {
        Rounding rounding = policy.rounding();
        return points.times(share, rounding.leafScale(), rounding.leafMode());
    }
}
