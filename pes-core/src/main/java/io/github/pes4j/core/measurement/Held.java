package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.util.Optional;

/**
 * An actual number held against its target: both are numbers of one dimension, and the actual says something about the
 * target. Immutable and thread-safe.
 *
 * @param target the target
 * @param actual the observation
 * @param number the observed number; of a bound its value
 * @param goal the number of the target; of a range its upper end
 */
public record Held(Target target, Observation actual, Quantity number, Quantity goal) {

    /**
     * An actual against a target, if it can be held against it. A bound counts with its value where it points the way of the
     * target; "below 90 %" says nothing about how far 90 % was missed.
     */
    static Optional<Held> of(Optional<Printed<Target>> target, Printed<Observation> actual) {
        Optional<Target> wanted = target.flatMap(Printed::value);
        Optional<Observation> observed = actual.value();
        if (wanted.isEmpty() || observed.isEmpty() || !observed.get().pointsTheWayOf(wanted.get())) {
            return Optional.empty();
        }
        Optional<Quantity> goal = wanted.get().number();
        return observed.get()
                .number()
                .filter(number -> goal.filter(number::isComparableTo).isPresent())
                .map(number -> new Held(wanted.get(), observed.get(), number, goal.orElseThrow()));
    }
}
