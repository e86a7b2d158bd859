package io.github.pes4j.testkit;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.Standard;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of leaves, and of what is observed and decided there. */
final class LeafGenerators {

    /** Leaves as forms have them. */
    static final LeafGenerators OF_FORMS = new LeafGenerators(
            Arbitraries.of(
                    ScoringRule.proportional(),
                    ScoringRule.proportional(),
                    ScoringRule.judged(),
                    new Judged(Share.parse("60%"), Share.parse("80%")),
                    ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))),
            false);

    /** Leaves with every rule. */
    static final LeafGenerators OF_EVERY_KIND = new LeafGenerators(RuleGenerators.rules(), true);

    private final Arbitrary<ScoringRule> rules;
    private final boolean everything;

    private LeafGenerators(Arbitrary<ScoringRule> rules, boolean everything) {
        this.rules = rules;
        this.everything = everything;
    }

    Arbitrary<Indicator> indicators() {
        Arbitrary<Indicator> plain = Combinators.combine(
                        Values.names(), Values.points(), rules, Values.maybe(Values.names()))
                .as((name, points, rule, explanation) -> Indicator.builder()
                        .name(name)
                        .points(points)
                        .rule(rule)
                        .explanation(explanation)
                        .build());
        return everything ? plain.flatMap(this::described) : plain;
    }

    private Arbitrary<Indicator> described(Indicator plain) {
        Arbitrary<EvaluationPoint> points =
                Combinators.combine(Values.names(), Values.names()).as(EvaluationPoint::new);
        return Combinators.combine(
                        rules.optional(0.2),
                        Values.maybe(Values.names()),
                        Values.maybe(Arbitraries.of(Standard.class)),
                        points.list().ofMaxSize(2))
                .as((stated, criterion, standard, evaluationPoints) -> Indicator.builder()
                        .from(plain)
                        .statedRule(stated)
                        .criterion(criterion)
                        .standard(standard)
                        .evaluationPoints(evaluationPoints)
                        .build());
    }

    Arbitrary<LeafMeasurement> measurements(Indicator leaf) {
        Arbitrary<Points> within = Values.decimals(100, 0)
                .map(percent ->
                        leaf.points().times(Share.quotient(percent, BigDecimal.valueOf(100)), 2, RoundingMode.DOWN));
        Arbitrary<Judgement> judgements = Combinators.combine(
                        Values.printed(within), Arbitraries.of(Claimant.class), Values.maybe(Values.names()))
                .as(Judgement::new);
        boolean judged = leaf.rule() instanceof Judged;
        return Combinators.combine(
                        observations(leaf.rule()),
                        judged ? Values.maybe(judgements) : Arbitraries.just(Optional.<Judgement>empty()),
                        judgements.optional(0.1))
                .as((measurements, judgement, override) -> LeafMeasurement.builder()
                        .measurements(measurements)
                        .judgement(judgement)
                        .override(override)
                        .build());
    }

    /** What the rule asks for, or, now and then, something else. */
    private Arbitrary<List<Measurement>> observations(ScoringRule rule) {
        Arbitrary<List<Measurement>> any =
                measurements(Arbitraries.of("", "参保", "巡查")).list().ofMaxSize(3);
        return everything ? Arbitraries.oneOf(rule.match(new FittingObservations()), any) : any;
    }

    /** Measurements whose target and actual fit each other, or are words, or blank. */
    static Arbitrary<Measurement> measurements(Arbitrary<String> names) {
        Arbitrary<Measurement> numbers =
                Values.units().flatMap(unit -> measurement(names, Values.targets(unit), Values.observations(unit)));
        Arbitrary<Measurement> words = measurement(
                names, Values.names().map(Target.Words::new), Values.names().map(Observation.Stated::new));
        return Arbitraries.oneOf(numbers, numbers, words);
    }

    private static Arbitrary<Measurement> measurement(
            Arbitrary<String> names, Arbitrary<Target> targets, Arbitrary<Observation> observations) {
        return Combinators.combine(
                        names,
                        Values.maybe(Values.printed(targets)),
                        targets.optional(0.1),
                        Values.maybe(Values.printed(observations)),
                        Values.maybe(Values.names()))
                .as((name, target, initial, actual, reason) -> Measurement.builder()
                        .name(name)
                        .target(target)
                        .initialTarget(initial.map(Printed::of))
                        .actual(actual.orElse(Printed.of("", Observation.Missing.NOT_REPORTED)))
                        .reason(reason)
                        .build());
    }

    /** A list with one element of each generator, in order. */
    static <T> Arbitrary<List<T>> each(List<Arbitrary<T>> generators) {
        return generators.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(new ArrayList<>(generators)).as(found -> found);
    }
}
