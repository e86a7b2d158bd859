package io.github.pes4j.scoring;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;

/** Scores a leaf: its rule applied to what was observed, a person's override over it, and the one rounding. */
final class LeafScorer {

    private final ScoringPolicy policy;
    private final Rules rules;
    private final Evaluation evaluation;
    private final UsualLeaf usual;
    private final List<List<Completion>> completions;
    private int next;
    private boolean anyOpen;

    LeafScorer(ScoringPolicy policy, Rules rules, UsualLeaf usual, Evaluation evaluation) {
        this.policy = policy;
        this.rules = rules;
        this.evaluation = evaluation;
        this.usual = usual;
        this.completions = evaluation.completions();
    }

    /** The score of the next leaf: leaves come in the order of the tree. */
    Explanation.OfLeaf score(IndicatorPath path, Indicator leaf) {
        int place = next++;
        List<Completion> found = completions.get(place);
        return usual.fits(leaf.rule(), found)
                ? usual.score(path, leaf, found)
                : unusual(path, leaf, evaluation.leafMeasurements().get(place));
    }

    /** Whether the score of some leaf so far is open. */
    boolean isAnyOpen() {
        return anyOpen;
    }

    private Explanation.OfLeaf unusual(IndicatorPath path, Indicator leaf, LeafMeasurement observed) {
        Explanation.OfLeaf scored = score(path, leaf, observed);
        anyOpen |= scored.basis() == Basis.OPEN;
        return scored;
    }

    /** The long way, which every leaf can go. */
    Explanation.OfLeaf score(IndicatorPath path, Indicator leaf, LeafMeasurement observed) {
        LeafInput input = new LeafInput(path, leaf, observed, evaluation.funding(), policy, usual.counting());
        LeafRounding rounding = new LeafRounding(policy.rounding(), path.level(), leaf.points());
        Calculation byRule = isNotApplicable(observed)
                ? input.open(new Bilingual("不适用", "does not apply"))
                : unlessMissing(leaf.rule().match(new RuleCalculation(input, rules)));
        if (observed.override().isEmpty() && byRule.basis() != Basis.JUDGED) {
            ScoreRange score = rounding.of(byRule);
            return new Explanation.OfLeaf(path, leaf.points(), leaf.rule(), score, score, byRule);
        }
        Calculation decided = observed.override()
                .map(override -> overridden(input, override, byRule))
                .orElse(byRule);
        ScoreRange score = rounding.of(decided);
        return new Explanation.OfLeaf(
                path,
                leaf.points(),
                leaf.rule(),
                score,
                byRule.basis() == Basis.JUDGED ? rounding.of(input.ruleRange()) : rounding.of(byRule),
                decided);
    }

    /** A leaf of which everything observed is that it does not apply: that is neither missing nor missed. */
    private static boolean isNotApplicable(LeafMeasurement observed) {
        List<Measurement> measurements = observed.measurements();
        for (int i = 0; i < measurements.size(); i++) {
            Optional<Observation> value = measurements.get(i).actual().value();
            if (value.isEmpty() || !(value.get() instanceof Observation.NotApplicable)) {
                return false;
            }
        }
        return !measurements.isEmpty() && observed.judgement().isEmpty();
    }

    private Calculation unlessMissing(Calculation calculation) {
        if (policy.missing() == ScoringPolicy.Missing.ZERO && calculation instanceof Calculation.Open missing) {
            Bilingual decided = new Bilingual("{0}；评分办法规定缺失计 0 分", "{0}; the policy counts what is missing as 0")
                    .with(missing.why());
            return new Calculation.Open(decided, ExactRange.ZERO);
        }
        return calculation;
    }

    /** A decision is kept as it was made: nobody rounds it. One outside the leaf's points decides nothing. */
    private static Calculation overridden(LeafInput input, Judgement override, Calculation byRule) {
        boolean within = override.points()
                .value()
                .filter(points -> points.signum() >= 0 && points.compareTo(input.points()) <= 0)
                .isPresent();
        return within
                ? new Calculation.Overridden(override, byRule)
                : input.open(new Bilingual("人工调整的“{0}”分不在 0–{1} 之内", "the override of '{0}' points is not within 0–{1}")
                        .with(override.points().text(), input.points()));
    }
}
