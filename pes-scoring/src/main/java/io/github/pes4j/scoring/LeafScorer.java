package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Held;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Scores a leaf: its rule applied to what was observed, a person's override over it, and the one rounding. */
final class LeafScorer {

    private final ScoringPolicy policy;
    private final Evaluation evaluation;
    private final Completions completions;
    private final Iterator<LeafMeasurement> next;
    final int fetched;

    LeafScorer(ScoringPolicy policy, Evaluation evaluation) {
        this.policy = policy;
        this.evaluation = evaluation;
        this.completions = new Completions(policy.reverse());
        this.next = evaluation.leafMeasurements().iterator();
        this.fetched = fetch(evaluation.leafMeasurements());
    }

    /**
     * Observations lie scattered in memory. Asked for together they arrive together; asked for leaf by leaf, each is waited
     * for, which takes longer than all calculations. The number is kept so that nobody leaves the loop out.
     */
    private static int fetch(List<LeafMeasurement> leaves) {
        int numbers = 0;
        for (int i = 0; i < leaves.size(); i++) {
            List<Measurement> measurements = leaves.get(i).measurements();
            if (!measurements.isEmpty()) {
                Optional<Held> held = measurements.get(0).held();
                numbers += held.isPresent()
                        ? held.get().number().signum() + held.get().goal().signum()
                        : 0;
            }
        }
        return numbers;
    }

    /** The score of the next leaf: leaves come in the order of the tree. */
    Explanation score(IndicatorPath path, Indicator leaf) {
        LeafMeasurement measured = next.next();
        Calculation byRule =
                leaf.rule().match(new RuleCalculation(leaf, measured, evaluation.funding(), completions, policy));
        Optional<Points> points = byRule.match(new Score(leaf.points(), policy.rounding(), path.level()));
        if (points.isPresent()
                && basis(byRule) == Basis.COMPUTED
                && measured.override().isEmpty()) {
            ScoreRange score = ScoreRange.exactly(points.get());
            return new Explanation.OfLeaf(path, leaf.points(), leaf.rule(), Basis.COMPUTED, score, score, byRule);
        }
        ScoreRange ruleRange = range(leaf, path.level());
        Scored result = points.map(known -> new Scored(basis(byRule), ScoreRange.exactly(known), byRule))
                .orElseGet(() -> open(byRule, ruleRange));
        ScoreRange supported = result.basis() == Basis.COMPUTED ? result.score() : ruleRange;
        if (measured.override().isPresent()) {
            result = overridden(leaf, measured.override().get(), byRule, ruleRange);
        }
        return new Explanation.OfLeaf(
                path, leaf.points(), leaf.rule(), result.basis(), result.score(), supported, result.calculation());
    }

    private record Scored(Basis basis, ScoreRange score, Calculation calculation) {}

    private static Basis basis(Calculation calculation) {
        return calculation instanceof Calculation.ByPerson ? Basis.JUDGED : Basis.COMPUTED;
    }

    private Scored open(Calculation calculation, ScoreRange ruleRange) {
        if (policy.missing() == ScoringPolicy.Missing.ZERO && calculation instanceof Calculation.Open missing) {
            Bilingual decided = new Bilingual("{0}；评分办法规定缺失计 0 分", "{0}; the policy counts what is missing as 0")
                    .with(missing.why());
            return new Scored(Basis.OPEN, ScoreRange.ZERO, new Calculation.Open(decided));
        }
        return new Scored(Basis.OPEN, ruleRange, calculation);
    }

    /** A decision is kept as it was made: nobody rounds it. One outside the leaf's points decides nothing. */
    private Scored overridden(Indicator leaf, Judgement override, Calculation byRule, ScoreRange ruleRange) {
        Optional<Points> decided = override.points()
                .value()
                .filter(points -> points.signum() >= 0 && points.compareTo(leaf.points()) <= 0);
        return decided.map(points -> new Scored(
                        Basis.OVERRIDDEN, ScoreRange.exactly(points), new Calculation.Overridden(override, byRule)))
                .orElseGet(() -> open(
                        new Calculation.Open(new Bilingual(
                                        "人工调整的“{0}”分不在 0–{1} 之内", "the override of '{0}' points is not within 0–{1}")
                                .with(text(override.points()), leaf.points())),
                        ruleRange));
    }

    private static String text(Printed<Points> points) {
        return points.text();
    }

    private ScoreRange range(Indicator leaf, int level) {
        Rounding rounding = policy.rounding();
        return new ScoreRange(
                leaf.rule()
                        .least(leaf.points())
                        .rounded(rounding.leafScale(level), rounding.leafMode(level))
                        .min(leaf.points()),
                leaf.rule()
                        .most(leaf.points())
                        .rounded(rounding.leafScale(level), rounding.leafMode(level))
                        .min(leaf.points()));
    }
}
