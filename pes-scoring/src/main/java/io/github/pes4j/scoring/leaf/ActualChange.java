package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts another number in the place of what was observed at a leaf.
 *
 * @param index which measurement of the leaf
 * @param name its name
 * @param unit the unit of the number
 * @param counted whether it is a count of occurrences
 */
public record ActualChange(int index, String name, Unit unit, boolean counted) {

    /**
     * A change of the measurement of a name; without a name, of the only one.
     *
     * @throws IllegalArgumentException if there is no such measurement, or more than one
     */
    public static ActualChange of(LeafMeasurement leaf, Optional<String> name) {
        List<Measurement> all = leaf.measurements();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (name.isEmpty() || all.get(i).name().equals(name.get())) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new RefusalException(
                    "需要恰好一个测量值；共有 {1}，符合的有 {0} 个",
                    "one measurement is needed; of {1} there are {0} that fit",
                    found.size(),
                    all.stream().map(Measurement::name).toList());
        }
        Measurement changed = all.get(found.get(0));
        boolean counts =
                changed.actual().value().orElse(Observation.Missing.NOT_REPORTED) instanceof Observation.Counted;
        return new ActualChange(found.get(0), changed.name(), unitOf(changed), counts);
    }

    private static Unit unitOf(Measurement measurement) {
        return measurement
                .actual()
                .value()
                .flatMap(Observation::number)
                .or(() -> measurement.target().flatMap(Printed::value).flatMap(Target::number))
                .map(Quantity::unit)
                .orElse(Unit.NONE);
    }

    /** The leaf with another number. */
    public LeafMeasurement apply(LeafMeasurement leaf, BigDecimal number) {
        return apply(
                leaf,
                Printed.of(
                        counted
                                ? new Observation.Counted(times(number))
                                : new Observation.Measured(new Quantity(number, unit))));
    }

    /** The leaf with another observation. */
    public LeafMeasurement apply(LeafMeasurement leaf, Printed<Observation> observed) {
        List<Measurement> all = new ArrayList<>(leaf.measurements());
        all.set(
                index,
                Measurement.builder().from(all.get(index)).actual(observed).build());
        return LeafMeasurement.builder().from(leaf).measurements(all).build();
    }

    /**
     * A number as a count.
     *
     * @throws IllegalArgumentException if it is not a whole number from 0 on that an int holds
     */
    public static int times(BigDecimal number) {
        try {
            int times = number.intValueExact();
            if (times >= 0) {
                return times;
            }
        } catch (ArithmeticException e) {
            throw new RefusalException("{0} 不是发生次数", "{0} is no count of occurrences", number).because(e);
        }
        throw new RefusalException("{0} 不是发生次数", "{0} is no count of occurrences", number);
    }
}
