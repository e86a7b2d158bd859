package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.util.List;
import java.util.Optional;

/** Rates of completion: how far an actual reached its target. */
final class MeasuredRates {

    private MeasuredRates() {}

    /** The completion of the one measurement that a subject stands for; empty if it stands for none, or for several. */
    static Optional<Share> of(AuditCase audited, Subject subject) {
        List<Measurement> found = Observed.of(audited).stream()
                .filter(observed -> observed.isCalled(subject))
                .map(Observed::measurement)
                .toList();
        return found.size() == 1 ? of(found.get(0)) : Optional.empty();
    }

    /** Actual by target; for a target that less is better of, target by actual. Without a direction 100 % where it was met. */
    static Optional<Share> of(Measurement measurement) {
        Optional<Target> target = measurement.target().flatMap(Printed::value);
        Optional<Quantity> actual = measurement.counted();
        if (target.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        return target.get() instanceof Target.Level level ? of(level, actual.get()) : Optional.empty();
    }

    private static Optional<Share> of(Target.Level level, Quantity actual) {
        boolean reverse = level.comparison().isReverse();
        boolean met = level.comparison() != Comparison.EQUAL
                && level.comparison()
                        .holds(actual.inBaseUnits(), level.quantity().inBaseUnits());
        Quantity over = reverse ? level.quantity() : actual;
        Quantity under = reverse ? actual : level.quantity();
        if (under.number().signum() <= 0) {
            return met ? Optional.of(Share.ONE) : Optional.empty();
        }
        return Optional.of(Share.quotient(over.inBaseUnits(), under.inBaseUnits()));
    }

    /** A rate of 100 % agrees with any completion from 100 % on: completion is often printed capped. */
    static boolean agrees(StatedFigure rate, Share completion) {
        boolean capped = rate.agrees(Share.ONE) && completion.compareTo(Share.ONE) >= 0;
        return capped || rate.agrees(completion);
    }
}
