package io.github.pes4j.testkit;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of observations that a rule can score. */
final class FittingObservations implements ScoringRule.Cases<Arbitrary<List<Measurement>>> {

    @Override
    public Arbitrary<List<Measurement>> proportional(Proportional rule) {
        return measured(rule.measure(), rule.guard());
    }

    @Override
    public Arbitrary<List<Measurement>> fullOrNothing(FullOrNothing rule) {
        return measured(rule.measure(), rule.guard());
    }

    @Override
    public Arbitrary<List<Measurement>> tiers(Tiers rule) {
        return measured(rule.measure(), rule.guard());
    }

    @Override
    public Arbitrary<List<Measurement>> linearShortfall(LinearShortfall rule) {
        return measured(rule.measure(), rule.guard());
    }

    @Override
    public Arbitrary<List<Measurement>> stepScale(StepScale rule) {
        return Arbitraries.of(rule.steps())
                .map(step -> List.of(Measurement.observed("", new Observation.Step(step.name()))));
    }

    @Override
    public Arbitrary<List<Measurement>> deductions(Deductions rule) {
        List<Arbitrary<Measurement>> each = new ArrayList<>();
        rule.zeroIf().ifPresent(condition -> each.add(verdict(condition)));
        rule.items()
                .forEach(item -> each.add(
                        Arbitraries.integers().between(0, 4).map(times -> Measurement.counted(item.name(), times))));
        return LeafGenerators.each(each);
    }

    @Override
    public Arbitrary<List<Measurement>> checklist(Checklist rule) {
        Bilingual why = new Bilingual("不涉及", "not concerned");
        List<Arbitrary<Measurement>> each = new ArrayList<>();
        rule.points()
                .forEach(point -> each.add(Arbitraries.oneOf(
                        verdict(point.name()),
                        verdict(point.name()),
                        Arbitraries.just(Measurement.observed(point.name(), new Observation.NotApplicable(why))))));
        return LeafGenerators.each(each);
    }

    @Override
    public Arbitrary<List<Measurement>> judged(Judged rule) {
        return verdict("").list().ofMaxSize(1);
    }

    @Override
    public Arbitrary<List<Measurement>> custom(CustomRule rule) {
        return LeafGenerators.measurements(Arbitraries.just("")).list().ofMaxSize(2);
    }

    private static Arbitrary<List<Measurement>> measured(Measure measure, Guard guard) {
        Arbitrary<List<Measurement>> figures = measure.match(new Measure.Cases<>() {
            @Override
            public Arbitrary<List<Measurement>> completion(Measure.Completion completion) {
                return Values.units().flatMap(FittingObservations::completions);
            }

            @Override
            public Arbitrary<List<Measurement>> ofFunds(Measure.OfFunds ofFunds) {
                return Arbitraries.just(List.of());
            }

            @Override
            public Arbitrary<List<Measurement>> observedShare(Measure.ObservedShare observedShare) {
                return shares().map(share -> List.of(Measurement.observed("", share)));
            }

            @Override
            public Arbitrary<List<Measurement>> verdict(Measure.Verdict verdict) {
                return FittingObservations.verdict("").map(List::of);
            }

            @Override
            public Arbitrary<List<Measurement>> daysLate(Measure.DaysLate daysLate) {
                return dated().map(List::of);
            }
        });
        return guard.zeroIf()
                .map(condition -> Combinators.combine(verdict(condition), figures)
                        .as((first, rest) -> {
                            List<Measurement> all = new ArrayList<>(rest);
                            all.add(0, first);
                            return List.copyOf(all);
                        }))
                .orElse(figures);
    }

    private static Arbitrary<List<Measurement>> completions(Unit unit) {
        return Combinators.combine(Values.targets(unit), Values.quantities(unit))
                .as((target, actual) -> Measurement.builder()
                        .target(Printed.of(target))
                        .actual(Printed.of(new Observation.Measured(actual)))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Something done up to two weeks before or after it was due. */
    private static Arbitrary<Measurement> dated() {
        LocalDate due = LocalDate.of(2023, 12, 20);
        return Arbitraries.integers()
                .between(-14, 14)
                .map(days -> Measurement.builder()
                        .target(Printed.of(new Target.Deadline(due)))
                        .actual(Printed.of(new Observation.Dated(due.plusDays(days))))
                        .build());
    }

    private static Arbitrary<Observation> shares() {
        Arbitrary<Observation> surveys = Combinators.combine(
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, 1000))
                .as((valid, satisfied) -> new Observation.Surveyed(Math.min(valid, satisfied), valid));
        return Arbitraries.oneOf(surveys, Values.quantities(Unit.PERCENT).map(Observation.Measured::new));
    }

    private static Arbitrary<Measurement> verdict(String name) {
        return Arbitraries.of(Attainment.class).map(attainment -> Measurement.verdict(name, attainment));
    }
}
