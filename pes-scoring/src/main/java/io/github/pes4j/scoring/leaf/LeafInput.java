package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a rule looks at: its leaf, what was observed there, the funds, and the policy in force. */
public record LeafInput(
        IndicatorPath path,
        Indicator indicator,
        LeafMeasurement observed,
        Funding funding,
        ScoringPolicy policy,
        Completions completions)
        implements RuleInput {

    Points points() {
        return indicator.points();
    }

    /** The leaf's points as an exact number. */
    Share weight() {
        return ExactRange.number(points());
    }

    @Override
    public Calculation measured(Measure measure, Function<Taken, Calculation> award) {
        return measured(measure, observed.measurements(), award);
    }

    /** As above, with some of the leaf's measurements only. */
    Calculation measured(Measure measure, List<Measurement> counted, Function<Taken, Calculation> award) {
        Measured measured = measure.match(new Measures(counted, funding, completions));
        Function<Taken, Calculation> whole =
                policy.overAchievement().deduction().isEmpty()
                        ? award
                        : taken -> lessOverAchievement(taken, award.apply(taken));
        return measured.match(whole, this::open);
    }

    @Override
    public Calculation open(Bilingual why) {
        return new Calculation.Open(why, ruleRange());
    }

    /** What the rule can give at all. */
    ExactRange ruleRange() {
        return ExactRange.between(
                indicator.rule().least(points()), indicator.rule().most(points()));
    }

    /** What one measurement of a name says; several would leave open which one counts. */
    Optional<Observation> named(String name) {
        return named(observed, name);
    }

    public static Optional<Observation> named(LeafMeasurement observed, String name) {
        Optional<Observation> found = Optional.empty();
        int times = 0;
        for (Measurement measurement : observed.measurements()) {
            if (measurement.name().equals(name)) {
                found = measurement.actual().value();
                times++;
            }
        }
        return times == 1 ? found : Optional.empty();
    }

    Optional<Attainment> verdict(String name) {
        return named(name).flatMap(Measures::attainment);
    }

    boolean isNotApplicable(String name) {
        return named(name).filter(Observation.NotApplicable.class::isInstance).isPresent();
    }

    /** What the policy takes for exceeding targets by far: its share of the points, from each measurement its part. */
    private Calculation lessOverAchievement(Taken taken, Calculation byRule) {
        Optional<OverAchievement.Deduction> deduction = policy.overAchievement().deduction();
        if (deduction.isEmpty() || !(taken instanceof Taken.Completions completions)) {
            return byRule;
        }
        List<Completion> exceeded = completions.parts().stream()
                .filter(part -> costs(part, deduction.get()))
                .toList();
        Share part = Share.quotient(
                BigDecimal.valueOf(exceeded.size()),
                BigDecimal.valueOf(completions.parts().size()));
        return exceeded.isEmpty()
                ? byRule
                : new Calculation.OverAchieved(
                        byRule, exceeded, deduction.get().share().times(part));
    }

    private static boolean costs(Completion part, OverAchievement.Deduction deduction) {
        boolean exempt = deduction.exemptShares()
                && part.target().number().flatMap(number -> number.share()).isPresent();
        return !exempt
                && part.beyond()
                        .filter(beyond -> beyond.compareTo(deduction.above()) > 0)
                        .isPresent();
    }
}
