package io.github.pes4j.scoring;

import io.github.pes4j.core.measurement.Held;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Taken.Completion;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far one target was reached. Where it was reached the completion is 1, however far beyond; where it was missed it is
 * actual by target, or for reverse indicators what the policy says. Where no such quotient means anything, because the
 * target is zero or a day, or a sign differs, a missed target counts 0.
 */
record TargetCompletion(Measurement measurement, ScoringPolicy policy) implements Target.Cases<Completion> {

    /** One less the excess over the target, 1 − (a − t) ÷ t, is two less the quotient. */
    private static final Share TWO = Share.ONE.plus(Share.ONE);

    /** The completion of a measurement whose target and actual can be held against each other. */
    static Completion of(Measurement measurement, ScoringPolicy policy) {
        return target(measurement).match(new TargetCompletion(measurement, policy));
    }

    private static Target target(Measurement measurement) {
        Optional<Held> held = measurement.held();
        if (held.isPresent()) {
            return held.get().target();
        }
        return measurement.target().flatMap(Printed::value).orElseThrow();
    }

    @Override
    public Completion level(Target.Level level) {
        Quantity observed = observed();
        Quantity wanted = level.quantity();
        if (!reached(level.comparison(), observed, wanted)) {
            return part(false, shortfall(level.comparison(), observed, wanted, policy.reverse()), Optional.empty());
        }
        boolean further = !level.comparison().isReverse() && wanted.signum() > 0 && observed.compareSize(wanted) > 0;
        return part(true, Share.ONE, further ? beyond(observed.dividedBy(wanted)) : Optional.empty());
    }

    @Override
    public Completion range(Target.Range range) {
        Quantity observed = observed();
        Quantity low = range.low();
        Quantity high = range.high();
        Comparison side = observed.compareSize(low) < 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
        Quantity end = side == Comparison.AT_LEAST ? low : high;
        boolean reached = side.holds(observed.compareSize(end));
        Share share = reached ? Share.ONE : shortfall(side, observed, end, policy.reverse());
        return part(reached, share, Optional.empty());
    }

    @Override
    public Completion deadline(Target.Deadline deadline) {
        LocalDate done = measurement.done().orElseThrow();
        boolean inTime = !done.isAfter(deadline.latest());
        return part(inTime, inTime ? Share.ONE : Share.ZERO, Optional.empty());
    }

    @Override
    public Completion words(Target.Words words) {
        throw new IllegalStateException("words cannot be held against a number; such a leaf is open");
    }

    private Quantity observed() {
        return measurement.held().orElseThrow().number();
    }

    /** How far the target was exceeded, where the policy has something to say about it. */
    private Optional<Share> beyond(Share exceeded) {
        OverAchievement policyOf = policy.overAchievement();
        Share from = policyOf.deduction().isEmpty()
                ? policyOf.noticeAbove()
                : policyOf.deduction().get().above().min(policyOf.noticeAbove());
        return exceeded.compareTo(from) > 0 ? Optional.of(exceeded) : Optional.empty();
    }

    private Completion part(boolean reached, Share share, Optional<Share> beyond) {
        Observation observation = measurement.actual().value().orElseThrow();
        return new Completion(measurement.name(), observation, target(measurement), reached, share, beyond);
    }

    /** "=" is scored like "≥", except for zero, where more is worse: no accidents. */
    private static boolean reached(Comparison comparison, Quantity actual, Quantity target) {
        if (comparison == Comparison.EQUAL) {
            return target.signum() == 0 ? actual.signum() <= 0 : actual.compareSize(target) >= 0;
        }
        return comparison.holds(actual.compareSize(target));
    }

    private static Share shortfall(Comparison comparison, Quantity actual, Quantity target, ReverseFormula reverse) {
        return target.signum() <= 0 || actual.signum() <= 0
                ? Share.ZERO
                : shortfall(comparison, actual.dividedBy(target), reverse);
    }

    /** What a missed target counts, where the quotient of both means something. */
    static Share shortfall(Comparison comparison, Share actualByTarget, ReverseFormula reverse) {
        if (!comparison.isReverse()) {
            return actualByTarget;
        }
        return switch (reverse) {
            case RATIO -> actualByTarget.inverse();
            case LINEAR -> TWO.minus(actualByTarget).max(Share.ZERO);
        };
    }
}
