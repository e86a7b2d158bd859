package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds an actual against a target. A bound counts with its value where it points the way of the target; "below 90 %" says
 * nothing about how far 90 % was missed.
 */
record TargetCompletion(String name, Target target, Observation actual) implements Target.Cases<Optional<Completion>> {

    static Optional<Completion> of(Measurement measurement) {
        Optional<Target> target = measurement.target().flatMap(Printed::value);
        Optional<Observation> actual = measurement.actual().value();
        return target.isPresent() && actual.isPresent()
                ? target.get().match(new TargetCompletion(measurement.name(), target.get(), actual.get()))
                : Optional.empty();
    }

    @Override
    public Optional<Completion> level(Target.Level level) {
        return observed(level.quantity()).map(observed -> level(level.comparison(), observed, level.quantity()));
    }

    private Completion level(Comparison comparison, Quantity observed, Quantity wanted) {
        if (!reached(comparison, observed, wanted)) {
            return part(false, shortfall(comparison, observed, wanted), Optional.empty());
        }
        boolean further = !comparison.isReverse() && wanted.signum() > 0 && observed.compareSize(wanted) > 0;
        return part(true, Share.ONE, further ? Optional.of(observed.dividedBy(wanted)) : Optional.empty());
    }

    @Override
    public Optional<Completion> range(Target.Range range) {
        return observed(range.high()).map(observed -> range(range, observed));
    }

    private Completion range(Target.Range range, Quantity observed) {
        Comparison side = observed.compareSize(range.low()) < 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
        Quantity end = side == Comparison.AT_LEAST ? range.low() : range.high();
        boolean reached = side.holds(observed.compareSize(end));
        return part(reached, reached ? Share.ONE : shortfall(side, observed, end), Optional.empty());
    }

    @Override
    public Optional<Completion> deadline(Target.Deadline deadline) {
        return actual.date().map(done -> deadline(deadline.latest(), done));
    }

    private Completion deadline(LocalDate latest, LocalDate done) {
        boolean inTime = !done.isAfter(latest);
        return part(inTime, inTime ? Share.ONE : Share.ZERO, Optional.empty());
    }

    @Override
    public Optional<Completion> words(Target.Words words) {
        return Optional.empty();
    }

    /** The observed number, if it says something about a target of this dimension. */
    private Optional<Quantity> observed(Quantity goal) {
        return actual.pointsTheWayOf(target)
                ? actual.number().filter(number -> number.isComparableTo(goal))
                : Optional.empty();
    }

    private Completion part(boolean reached, Share share, Optional<Share> beyond) {
        return new Completion(name, actual, target, reached, share, beyond);
    }

    /** "=" is scored like "≥", except for zero, where more is worse: no accidents. */
    private static boolean reached(Comparison comparison, Quantity actual, Quantity target) {
        if (comparison == Comparison.EQUAL) {
            return target.signum() == 0 ? actual.signum() <= 0 : actual.compareSize(target) >= 0;
        }
        return comparison.holds(actual.compareSize(target));
    }

    private static Share shortfall(Comparison comparison, Quantity actual, Quantity target) {
        if (target.signum() <= 0 || actual.signum() <= 0) {
            return Share.ZERO;
        }
        return comparison.isReverse() ? target.dividedBy(actual) : actual.dividedBy(target);
    }
}
