package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the targets of several measurements were reached together (完成率), as a policy counts it.
 *
 * @param reverse how a missed upper bound counts
 * @param remarkable from which share of a target on the policy has something to say about exceeding it
 */
record Completions(ReverseFormula reverse, Share remarkable) {

    private static final Share TWO = Share.ONE.plus(Share.ONE);

    static Completions under(ScoringPolicy policy) {
        OverAchievement exceeded = policy.overAchievement();
        Share notice = exceeded.noticeAbove();
        return new Completions(
                policy.reverse(),
                exceeded.deduction()
                        .map(deduction -> deduction.above().min(notice))
                        .orElse(notice));
    }

    Measured of(List<Measurement> measurements, Combiner combiner) {
        List<Completion> found = new ArrayList<>();
        for (Measurement measurement : measurements) {
            Optional<Completion> completion = measurement.completion();
            if (completion.isEmpty()) {
                return new Measured.Nothing(obstacle(measurement));
            }
            found.add(completion.get());
        }
        List<Completion> parts = found.stream().map(this::counted).toList();
        if (parts.isEmpty()) {
            return new Measured.Nothing(new Bilingual("实际完成值未填报", "no actual value is reported"));
        }
        Optional<Share> share = combined(parts, combiner);
        return share.isPresent()
                ? new Measured.Found(new Taken.Completions(parts, combiner, share.get()))
                : new Measured.Nothing(new Bilingual("各项目标不能相加", "the targets cannot be added up"));
    }

    /** A completion as the policy counts it. */
    Completion counted(Completion completion) {
        if (!completion.reached()) {
            return isLinear(completion) ? completion.with(linear(completion.share())) : completion;
        }
        Optional<Share> beyond = completion.beyond();
        return beyond.isPresent() && beyond.get().compareTo(remarkable) <= 0 ? completion.withoutBeyond() : completion;
    }

    /** How far a target was reached, as the policy counts it. */
    Share share(Completion completion) {
        return isLinear(completion) ? linear(completion.share()) : completion.share();
    }

    private boolean isLinear(Completion completion) {
        return reverse == ReverseFormula.LINEAR && completion.isAboveLimit();
    }

    /** One less the excess over the target, 1 − (a − t) ÷ t, from t ÷ a. */
    private static Share linear(Share targetByActual) {
        return targetByActual.signum() == 0
                ? Share.ZERO
                : TWO.minus(targetByActual.inverse()).max(Share.ZERO);
    }

    private Optional<Share> combined(List<Completion> parts, Combiner combiner) {
        return switch (combiner) {
            case MEAN_OF_CAPPED -> Optional.of(meanOfCapped(parts));
            case ALL_MET -> Optional.of(parts.stream().allMatch(Completion::reached) ? Share.ONE : Share.ZERO);
            case WORST -> parts.stream().map(Completion::share).reduce(Share::min);
            case SUM -> sum(parts);
        };
    }

    private static Share meanOfCapped(List<Completion> parts) {
        Share sum = parts.get(0).share();
        for (int i = 1; i < parts.size(); i++) {
            sum = sum.plus(parts.get(i).share());
        }
        return sum.dividedBy(parts.size());
    }

    /** The sum of the actuals against the sum of the targets, where all count the same thing in the same direction. */
    private Optional<Share> sum(List<Completion> parts) {
        Completion first = parts.get(0);
        boolean alike = parts.stream()
                .allMatch(part -> part.target().number().isPresent()
                        && part.target().isReverse().isPresent()
                        && quantity(part.target()).number().signum() > 0
                        && part.target().isReverse().equals(first.target().isReverse())
                        && quantity(part.target()).isComparableTo(quantity(first.target())));
        if (!alike) {
            return Optional.empty();
        }
        BigDecimal actual = parts.stream()
                .map(part -> part.actual().number().orElseThrow().inBaseUnits())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal target = parts.stream()
                .map(part -> quantity(part.target()).inBaseUnits())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Comparison comparison = first.target().isReverse().orElse(false) ? Comparison.AT_MOST : Comparison.AT_LEAST;
        if (comparison.holds(actual, target)) {
            return Optional.of(Share.ONE);
        }
        return Optional.of(actual.signum() <= 0 ? Share.ZERO : missed(comparison, actual, target));
    }

    private Share missed(Comparison comparison, BigDecimal actual, BigDecimal target) {
        if (!comparison.isReverse()) {
            return Share.quotient(actual, target);
        }
        Share targetByActual = Share.quotient(target, actual);
        return reverse == ReverseFormula.LINEAR ? linear(targetByActual) : targetByActual;
    }

    private static Quantity quantity(Target target) {
        return target.number().orElseThrow();
    }

    /** Why a measurement has no completion, where it has none. */
    private static Bilingual obstacle(Measurement measurement) {
        if (!measurement.hasNumericTarget() && measurement.deadline().isEmpty()) {
            return new Bilingual("没有可计算的指标值", "there is no target to compute with");
        }
        if (!measurement.isReported()) {
            return new Bilingual("实际完成值未填报", "no actual value is reported");
        }
        if (measurement.deadline().isPresent()) {
            return new Bilingual("实际完成值“{0}”不是日期", "the actual value '{0}' is not a day").with(measurement.actual());
        }
        Bilingual pattern =
                measurement.actual().value().flatMap(Observation::number).isPresent()
                        ? new Bilingual(
                                "实际完成值“{0}”不能与指标值“{1}”相比", "the actual '{0}' cannot be held against the target '{1}'")
                        : new Bilingual("实际完成值“{0}”不是数字", "the actual value '{0}' is not a number");
        return pattern.with(
                measurement.actual(), measurement.target().map(Printed::text).orElse(""));
    }
}
