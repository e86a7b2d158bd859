package io.github.pes4j.scoring;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.QualitativeBands;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calculation that a rule makes of what was observed at its leaf. One method for each rule; nothing is rounded here. */
final class RuleCalculation implements ScoringRule.Cases<Calculation> {

    private final Points weight;
    private final LeafMeasurement measured;
    private final Funding funding;
    private final Completions completions;
    private final ScoringPolicy policy;

    RuleCalculation(
            Indicator leaf, LeafMeasurement measured, Funding funding, Completions completions, ScoringPolicy policy) {
        this.weight = leaf.points();
        this.measured = measured;
        this.funding = funding;
        this.completions = completions;
        this.policy = policy;
    }

    @Override
    public Calculation proportional(Proportional rule) {
        return taken(
                rule.measure(),
                rule.guard().zeroIf(),
                taken -> new Calculation.ByShare(taken, rule.guard().credit(taken.share())));
    }

    @Override
    public Calculation fullOrNothing(FullOrNothing rule) {
        return taken(rule.measure(), rule.guard().zeroIf(), taken -> {
            boolean full =
                    taken.share().compareTo(rule.from()) >= 0 && !(rule.from().equals(Share.ONE) && missed(taken));
            return new Calculation.ByShare(taken, full ? Share.ONE : Share.ZERO);
        });
    }

    /** Whether some target was missed. A strict one is missed at equality, although actual by target is then 1. */
    private static boolean missed(Taken taken) {
        return taken instanceof Taken.Completions completions
                && completions.parts().stream().anyMatch(part -> !part.reached())
                && completions.combiner() != Combiner.SUM;
    }

    @Override
    public Calculation tiers(Tiers rule) {
        return taken(
                rule.measure(),
                rule.guard().zeroIf(),
                taken -> rule.tierOf(taken.share())
                        .<Calculation>map(tier -> new Calculation.ByTier(taken, tier.points()))
                        .orElseGet(() -> new Calculation.Open(new Bilingual("{0} 不在任何档次内", "{0} falls into no tier")
                                .with(taken.share().percentText(2)))));
    }

    @Override
    public Calculation linearShortfall(LinearShortfall rule) {
        return taken(rule.measure(), rule.guard().zeroIf(), taken -> {
            Share distance = rule.side() == LinearShortfall.Side.BELOW
                    ? rule.threshold().minus(taken.share())
                    : taken.share().minus(rule.threshold());
            Share exact = distance.max(Share.ZERO).times(rule.step().inverse());
            Share steps = rule.counting() == LinearShortfall.Counting.PRO_RATA
                    ? exact
                    : Share.quotient(exact.applyTo(BigDecimal.ONE, 0, RoundingMode.DOWN), BigDecimal.ONE);
            Share floor = number(weight).times(rule.guard().floor());
            Share full = number(weight).times(rule.guard().cap());
            Share left = full.minus(price(rule.price()).times(steps)).max(floor);
            return new Calculation.ByShortfall(taken, steps, left);
        });
    }

    @Override
    public Calculation stepScale(StepScale rule) {
        List<StepScale.Step> reached = observations()
                .flatMap(observation ->
                        observation instanceof Observation.Step step ? rule.step(step.name()).stream() : Stream.empty())
                .toList();
        return reached.size() == 1
                ? new Calculation.ByStep(reached.get(0).name(), reached.get(0).points())
                : new Calculation.Open(new Bilingual("尚未确定等次", "no step of the scale is named"));
    }

    @Override
    public Calculation deductions(Deductions rule) {
        if (rule.zeroIf().isPresent()) {
            Optional<Calculation> stopped = condition(rule.zeroIf().get());
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        Points start = rule.startAt(weight);
        Share left = number(start);
        List<Calculation.Item> items = new ArrayList<>();
        for (Deductions.Item item : rule.items()) {
            Optional<Integer> times = times(item.name());
            if (times.isEmpty()) {
                return new Calculation.Open(
                        new Bilingual("“{0}”未填报次数", "how often '{0}' occurred is not reported").with(item.name()));
            }
            Share cost = price(item.price()).times(Share.of(BigDecimal.valueOf(times.get())));
            Share capped = item.cap().map(cap -> cost.min(number(cap))).orElse(cost);
            items.add(new Calculation.Item(item.name(), "× " + times.get(), Share.ZERO.minus(capped)));
            left = left.minus(capped);
        }
        return new Calculation.ByItems(start, items, left.max(Share.ZERO));
    }

    @Override
    public Calculation checklist(Checklist rule) {
        return new ChecklistCalculation(rule, number(weight), measured.measurements()).calculate();
    }

    @Override
    public Calculation judged(Judged rule) {
        Optional<Judgement> judgement = measured.judgement();
        if (judgement.isEmpty()) {
            return new Calculation.Open(new Bilingual("尚未评判", "not judged yet"));
        }
        Share least = rule.least();
        Share most = rule.most();
        Optional<Attainment> verdict = observations()
                .flatMap(found -> Measures.attainment(found).stream())
                .findFirst();
        if (verdict.isPresent()) {
            QualitativeBands.Band band = policy.qualitativeBands().of(verdict.get());
            least = least.max(band.least());
            most = most.min(band.most());
        }
        Optional<Share> given = judgement.get().points().value().map(RuleCalculation::number);
        Share low = number(weight).times(least);
        Share high = number(weight).times(most);
        boolean allowed = given.filter(points -> points.compareTo(low) >= 0 && points.compareTo(high) <= 0)
                .isPresent();
        return allowed
                ? new Calculation.ByPerson(judgement.get())
                : new Calculation.Open(new Bilingual("所评“{0}”分不在允许范围内", "the '{0}' points given are not within bounds")
                        .with(judgement.get().points()));
    }

    @Override
    public Calculation custom(CustomRule rule) {
        return new Calculation.Open(
                new Bilingual("没有安装规则 {0}", "no plug-in for the rule {0} is installed").with(rule.id()));
    }

    private Calculation taken(Measure measure, Optional<String> zeroIf, Function<Taken, Calculation> award) {
        if (zeroIf.isPresent()) {
            Optional<Calculation> stopped = condition(zeroIf.get());
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        List<Measurement> counted = zeroIf.isEmpty() ? measured.measurements() : allBut(zeroIf.get());
        return measure.match(new Measures(counted, funding, completions)).match(award, Calculation.Open::new);
    }

    private List<Measurement> allBut(String condition) {
        return measured.measurements().stream()
                .filter(measurement -> !measurement.name().equals(condition))
                .toList();
    }

    /** A condition that zeroes, or about which nothing is known; empty where it is met. */
    private Optional<Calculation> condition(String name) {
        Optional<Attainment> verdict =
                Measures.named(measured.measurements(), name).flatMap(Measures::attainment);
        if (verdict.isEmpty()) {
            return Optional.of(new Calculation.Open(
                    new Bilingual("条件“{0}”尚无结论", "there is no verdict on the condition '{0}'").with(name)));
        }
        return verdict.get() == Attainment.MISSED ? Optional.of(new Calculation.Zeroed(name)) : Optional.empty();
    }

    private Optional<Integer> times(String item) {
        return Measures.named(measured.measurements(), item)
                .flatMap(found ->
                        found instanceof Observation.Counted counted ? Optional.of(counted.times()) : Optional.empty());
    }

    private Stream<Observation> observations() {
        return measured.measurements().stream().flatMap(measurement -> measurement.actual().value().stream());
    }

    /** A price at this weight, exact, as a number of points. */
    private Share price(Price price) {
        return price.match(RuleCalculation::number, share -> number(weight).times(share));
    }

    /** Points as an exact number. */
    static Share number(Points points) {
        return Share.quotient(points.number(), BigDecimal.ONE);
    }
}
