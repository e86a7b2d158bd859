package io.github.pes4j.core.measurement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that was observed and decided at one leaf (完成情况). What was observed and what a person made of it stand side by side: a
 * judged leaf has both. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LeafMeasurement {

    /** Values are made by their builder alone. */
    LeafMeasurement() {}

    /** The measurements under the leaf's score, in order. */
    public abstract List<Measurement> measurements();

    /** The points that a person gave where the rule leaves them to a person. */
    public abstract Optional<Judgement> judgement();

    /** A person's decision against the computed score. Made by people only, never by a reader. */
    public abstract Optional<Judgement> override();

    /**
     * How far the one target was reached, which is all that most leaves come to. Empty where a person decided, where several
     * things were measured or nothing, and where target and actual cannot be held against each other.
     */
    public Optional<Completion> soleCompletion() {
        return override().isPresent() || measurements().size() != 1
                ? Optional.empty()
                : measurements().get(0).completion();
    }

    /** A leaf with these measurements. */
    public static LeafMeasurement of(Measurement... measurements) {
        return builder().addMeasurements(measurements).build();
    }

    /** A leaf that a person judged. */
    public static LeafMeasurement judged(Judgement judgement) {
        return builder().judgement(judgement).build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf's measurements. Not thread-safe. */
    public static final class Builder extends ImmutableLeafMeasurement.Builder {
        Builder() {}
    }
}
