package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
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

/**
 * The long way to the score of a leaf, which every leaf can go: its rule applied to what was observed, a person's override
 * over it, and the one rounding.
 */
public record AnyLeaf(ScoringPolicy policy, Rules rules, Completions counting) {

    public AnyLeaf(ScoringPolicy policy, Rules rules) {
        this(policy, rules, Completions.under(policy));
    }

    /** The score of a leaf, with its reasons. */
    public Explanation.OfLeaf score(IndicatorPath path, Indicator leaf, LeafMeasurement observed, Funding funding) {
        LeafInput input = new LeafInput(path, leaf, observed, funding, policy, counting);
        LeafRounding rounding = new LeafRounding(policy.rounding(), path.level(), leaf.points());
        Calculation byRule = isNotApplicable(observed)
                ? input.open(new Bilingual("不适用", "does not apply"))
                : unlessMissing(leaf.rule().match(new RuleCalculation(input, rules)));
        Basis basis = byRule.basis();
        if (observed.override().isEmpty() && basis != Basis.JUDGED) {
            ScoreRange score = rounding.of(byRule, basis);
            return Explanation.OfLeaf.of(path, leaf, score, score, byRule);
        }
        Calculation decided = observed.override()
                .map(override -> overridden(input, override, byRule))
                .orElse(byRule);
        ScoreRange score = rounding.of(decided);
        return Explanation.OfLeaf.of(
                path,
                leaf,
                score,
                basis == Basis.JUDGED ? rounding.of(input.ruleRange()) : rounding.of(byRule),
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
