package io.github.pes4j.scoring;

import io.github.pes4j.core.measurement.Held;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.result.Taken.Completion;
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
 * How far targets were reached (完成率). Where a target was reached the completion is 1, however far beyond; where it was
 * missed it is actual by target, or for reverse indicators what the policy says. Where no such quotient means anything,
 * because the target is zero or a sign differs, a missed target counts 0.
 */
final class Completions {

    /** One less the excess over the target, 1 − (a − t) ÷ t, is two less the quotient. */
    private static final Share TWO = Share.ONE.plus(Share.ONE);

    private final ReverseFormula reverse;

    Completions(ReverseFormula reverse) {
        this.reverse = reverse;
    }

    Measured of(List<Measurement> measurements, Combiner combiner) {
        if (measurements.size() == 1) {
            return one(measurements.get(0), combiner);
        }
        List<Completion> parts = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            Optional<Held> held = measurement.held();
            if (held.isEmpty()) {
                return new Measured.Nothing(obstacle(measurement));
            }
            parts.add(completion(measurement.name(), held.get()));
        }
        if (parts.isEmpty()) {
            return new Measured.Nothing(new Bilingual("实际完成值未填报", "no actual value is reported"));
        }
        return found(parts, combiner);
    }

    /** The usual leaf: one measurement. */
    private Measured one(Measurement measurement, Combiner combiner) {
        Optional<Held> held = measurement.held();
        if (held.isEmpty()) {
            return new Measured.Nothing(obstacle(measurement));
        }
        List<Completion> parts = List.of(completion(measurement.name(), held.get()));
        return found(parts, combiner);
    }

    private Measured found(List<Completion> parts, Combiner combiner) {
        Optional<Share> share = combined(parts, combiner);
        return share.isPresent()
                ? new Measured.Found(new Taken.Completions(parts, combiner, share.get()))
                : new Measured.Nothing(new Bilingual("各项目标不能相加", "the targets cannot be added up"));
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
        if (parts.size() == 1) {
            return parts.get(0).share().min(Share.ONE);
        }
        Share sum = Share.ZERO;
        for (Completion part : parts) {
            sum = sum.plus(part.share().min(Share.ONE));
        }
        return sum.dividedBy(parts.size());
    }

    /** The sum of the actuals against the sum of the targets, where all count the same thing in the same direction. */
    private Optional<Share> sum(List<Completion> parts) {
        Completion first = parts.get(0);
        boolean alike = parts.stream()
                .allMatch(part -> part.target().isReverse().isPresent()
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
        return Optional.of(actual.signum() <= 0 ? Share.ZERO : shortfall(comparison, Share.quotient(actual, target)));
    }

    private static Quantity quantity(Target target) {
        return target.number().orElseThrow();
    }

    /** Why a measurement has no completion, where it has none. */
    private static Bilingual obstacle(Measurement measurement) {
        if (!measurement.hasNumericTarget()) {
            return new Bilingual("没有可计算的指标值", "there is no target to compute with");
        }
        if (!measurement.isReported()) {
            return new Bilingual("实际完成值未填报", "no actual value is reported");
        }
        Bilingual pattern =
                measurement.actual().value().flatMap(Observation::number).isPresent()
                        ? new Bilingual(
                                "实际完成值“{0}”不能与指标值“{1}”相比", "the actual '{0}' cannot be held against the target '{1}'")
                        : new Bilingual("实际完成值“{0}”不是数字", "the actual value '{0}' is not a number");
        return pattern.with(
                measurement.actual(), measurement.target().map(Printed::text).orElse(""));
    }

    private Completion completion(String name, Held held) {
        Quantity actual = held.number();
        return held.target().match(new Target.Cases<Completion>() {
            @Override
            public Completion level(Target.Level level) {
                Quantity wanted = level.quantity();
                boolean reached = reached(level.comparison(), actual, wanted);
                return part(reached, reached ? Share.ONE : shortfall(level.comparison(), actual, wanted));
            }

            @Override
            public Completion range(Target.Range range) {
                if (actual.compareSize(range.low()) < 0) {
                    return part(false, shortfall(Comparison.AT_LEAST, actual, range.low()));
                }
                boolean reached = actual.compareSize(range.high()) <= 0;
                return part(reached, reached ? Share.ONE : shortfall(Comparison.AT_MOST, actual, range.high()));
            }

            @Override
            public Completion deadline(Target.Deadline deadline) {
                throw new IllegalStateException("a date has no number; such a leaf is open");
            }

            @Override
            public Completion words(Target.Words words) {
                throw new IllegalStateException("words have no number; such a leaf is open");
            }

            private Completion part(boolean reached, Share share) {
                return new Completion(name, held.actual(), held.target(), reached, share);
            }
        });
    }

    /** "=" is scored like "≥", except for zero, where more is worse: no accidents. */
    private static boolean reached(Comparison comparison, Quantity actual, Quantity target) {
        if (comparison == Comparison.EQUAL) {
            return target.signum() == 0 ? actual.signum() <= 0 : actual.compareSize(target) >= 0;
        }
        return comparison.holds(actual.compareSize(target));
    }

    private Share shortfall(Comparison comparison, Quantity actual, Quantity target) {
        return target.signum() <= 0 || actual.signum() <= 0
                ? Share.ZERO
                : shortfall(comparison, actual.dividedBy(target));
    }

    private Share shortfall(Comparison comparison, Share actualByTarget) {
        if (!comparison.isReverse()) {
            return actualByTarget;
        }
        return switch (reverse) {
            case RATIO -> actualByTarget.inverse();
            case LINEAR -> TWO.minus(actualByTarget).max(Share.ZERO);
        };
    }
}
