package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.QualitativeBands;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.Combiner;
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
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calculation that a rule makes of what was observed at its leaf. One method for each rule; nothing is rounded here. */
record RuleCalculation(LeafInput input, Rules rules) implements ScoringRule.Cases<Calculation> {

    @Override
    public Calculation proportional(Proportional rule) {
        return guarded(
                rule.measure(),
                rule.guard(),
                taken -> new Calculation.ByShare(taken, rule.guard().credit(taken.share())));
    }

    @Override
    public Calculation fullOrNothing(FullOrNothing rule) {
        return guarded(rule.measure(), rule.guard(), taken -> {
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
        return guarded(
                rule.measure(),
                rule.guard(),
                taken -> rule.tierOf(taken.share())
                        .<Calculation>map(tier -> new Calculation.ByTier(taken, tier.points()))
                        .orElseGet(() -> input.open(new Bilingual("{0} 不在任何档次内", "{0} falls into no tier")
                                .with(taken.share().percentText(2)))));
    }

    @Override
    public Calculation linearShortfall(LinearShortfall rule) {
        return guarded(rule.measure(), rule.guard(), taken -> {
            Share distance = rule.side() == LinearShortfall.Side.BELOW
                    ? rule.threshold().minus(taken.share())
                    : taken.share().minus(rule.threshold());
            Share exact = distance.max(Share.ZERO).times(rule.step().inverse());
            Share steps = rule.counting() == LinearShortfall.Counting.PRO_RATA
                    ? exact
                    : Share.quotient(exact.applyTo(BigDecimal.ONE, 0, RoundingMode.DOWN), BigDecimal.ONE);
            Share price = rule.price()
                    .match(ExactRange::number, share -> input.weight().times(share));
            Share floor = input.weight().times(rule.guard().floor());
            Share full = input.weight().times(rule.guard().cap());
            return new Calculation.ByShortfall(
                    taken, steps, full.minus(price.times(steps)).max(floor));
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
                : input.open(new Bilingual("尚未确定等次", "no step of the scale is named"));
    }

    @Override
    public Calculation deductions(Deductions rule) {
        return new DeductionCalculation(rule, input).calculate();
    }

    @Override
    public Calculation checklist(Checklist rule) {
        return new ChecklistCalculation(rule, input).calculate();
    }

    @Override
    public Calculation judged(Judged rule) {
        ExactRange allowed = allowed(rule);
        Optional<Judgement> judgement = input.observed().judgement();
        if (judgement.isEmpty()) {
            return new Calculation.Open(new Bilingual("尚未评判", "not judged yet"), allowed);
        }
        boolean within = judgement
                .get()
                .points()
                .value()
                .map(ExactRange::number)
                .filter(points -> points.compareTo(allowed.low()) >= 0 && points.compareTo(allowed.high()) <= 0)
                .isPresent();
        return within
                ? new Calculation.ByPerson(judgement.get())
                : new Calculation.Open(
                        new Bilingual("所评“{0}”分不在允许范围内", "the '{0}' points given are not within bounds")
                                .with(judgement.get().points()),
                        allowed);
    }

    /** The points within which a person may judge: those of the rule, and of the band of a verdict if there is one. */
    private ExactRange allowed(Judged rule) {
        Optional<QualitativeBands.Band> band = observations()
                .flatMap(found -> Measures.attainment(found).stream())
                .findFirst()
                .map(verdict -> input.policy().qualitativeBands().of(verdict));
        Share least = band.map(found -> rule.least().max(found.least())).orElse(rule.least());
        Share most = band.map(found -> rule.most().min(found.most())).orElse(rule.most());
        // A rule and a band that exclude each other leave the rule to decide.
        return least.compareTo(most) <= 0
                ? new ExactRange(input.weight().times(least), input.weight().times(most))
                : new ExactRange(
                        input.weight().times(rule.least()), input.weight().times(rule.most()));
    }

    @Override
    public Calculation custom(CustomRule rule) {
        Optional<RuleProvider> provider = rules.byId(rule.id());
        if (provider.isEmpty()) {
            return input.open(new Bilingual("没有安装规则 {0}", "no plug-in for the rule {0} is installed").with(rule.id()));
        }
        return applied(provider.get(), rule);
    }

    /** A plug-in that fails, be it over its parameters, takes its leaf out, not the whole evaluation. */
    private Calculation applied(RuleProvider provider, CustomRule rule) {
        try {
            List<Bilingual> faults = provider.faults(rule);
            return faults.isEmpty()
                    ? provider.calculate(rule, input)
                    : input.open(new Bilingual("规则 {0} 的参数有误：{1}", "the parameters of the rule {0} are wrong: {1}")
                            .with(rule.id(), faults.get(0)));
        } catch (RuntimeException e) {
            return input.open(new Bilingual("规则 {0} 出错：{1}", "the rule {0} failed: {1}").with(rule.id(), e));
        }
    }

    /** A measure, unless the guard's condition was missed or nothing is known of it. */
    private Calculation guarded(Measure measure, Guard guard, Function<Taken, Calculation> award) {
        if (guard.zeroIf().isEmpty()) {
            return input.measured(measure, award);
        }
        String condition = guard.zeroIf().get();
        List<Measurement> counted = input.observed().measurements().stream()
                .filter(measurement -> !measurement.name().equals(condition))
                .toList();
        Optional<Attainment> verdict = input.verdict(condition);
        if (verdict.isEmpty() && !input.isNotApplicable(condition)) {
            return new Calculation.Open(
                    noVerdict(condition),
                    ExactRange.between(Points.ZERO, input.indicator().rule().most(input.points())));
        }
        return verdict.filter(Attainment.MISSED::equals).isPresent()
                ? new Calculation.Zeroed(condition)
                : input.measured(measure, counted, award);
    }

    private static Bilingual noVerdict(String condition) {
        return new Bilingual("条件“{0}”尚无结论", "there is no verdict on the condition '{0}'").with(condition);
    }

    private Stream<Observation> observations() {
        return input.observed().measurements().stream().flatMap(measurement -> measurement.actual().value().stream());
    }
}
