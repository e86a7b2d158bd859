package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was to be reached, and what was (指标值与完成值). Most leaves have one; some have several under one score.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Measurement {

    /** Values are made by their builder alone. */
    Measurement() {}

    /** What is measured, where a leaf measures several things; else empty. */
    @Value.Default
    public String name() {
        return "";
    }

    /** What was to be reached (年度指标值), as printed. Empty if none was printed. */
    public abstract Optional<Printed<Target>> target();

    /** What was to be reached at the start of the year (年初指标值), where the target was adjusted since, as printed. */
    public abstract Optional<Printed<Target>> initialTarget();

    /** What was observed (实际完成值), as printed; {@link Observation.Missing} behind an empty text for a blank. */
    @Value.Default
    public Printed<Observation> actual() {
        return Printed.of("", Observation.Missing.NOT_REPORTED);
    }

    /** Why it differs from the target and what is done about it (偏差原因分析及改进措施), if said. */
    public abstract Optional<String> reason();

    /** Whether the target is a number or a range of numbers. */
    public boolean hasNumericTarget() {
        return target().flatMap(Printed::value).flatMap(Target::number).isPresent();
    }

    /** How far the target was reached, where target and actual can be held against each other. */
    public Optional<Completion> completion() {
        return Completion.of(this);
    }

    /** The observed number, if it can be held against the target. */
    public Optional<Quantity> counted() {
        return completion().flatMap(completion -> completion.actual().number());
    }

    /** The day on which it was done, where the target is a deadline and a day was observed. */
    public Optional<LocalDate> done() {
        return deadline().isPresent() ? actual().value().flatMap(Observation::date) : Optional.empty();
    }

    /** The last day that is in time, where the target is a deadline. */
    public Optional<LocalDate> deadline() {
        return target().flatMap(Printed::value).flatMap(Target::date);
    }

    /** Whether anything was observed. A blank is not zero. */
    public boolean isReported() {
        return actual().value()
                .filter(value -> value instanceof Observation.Missing)
                .isEmpty();
    }

    /**
     * How often something occurred that a rule deducts for, under the item's name.
     *
     * @throws IllegalArgumentException if that is below 0
     */
    public static Measurement counted(String name, int times) {
        return observed(name, new Observation.Counted(times));
    }

    /** A verdict on a condition or an evaluation point, under its name. */
    public static Measurement verdict(String name, Attainment attainment) {
        return observed(name, new Observation.Verdict(attainment));
    }

    /** An observation under a name, printed as it writes itself; the empty name where a leaf has only one. */
    public static Measurement observed(String name, Observation observation) {
        return builder().name(name).actual(Printed.of(observation)).build();
    }

    /** A builder of measurements. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measurement. Not thread-safe. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
