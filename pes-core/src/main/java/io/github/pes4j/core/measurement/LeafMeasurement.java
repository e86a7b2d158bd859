package io.github.pes4j.core.measurement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that was observed and decided at one leaf. What was observed and what a person made of it stand side by side: a
 * judged leaf has both. Immutable and thread-safe.
 */
@Value.Immutable
public interface LeafMeasurement {

    /** The measurements under the leaf's score, in order. */
    List<Measurement> measurements();

    /** The points that a person gave where the rule leaves them to a person. */
    Optional<Judgement> judgement();

    /** A person's decision against the computed score. Made by people only, never by a reader. */
    Optional<Judgement> override();

    /** A leaf with these measurements. */
    static LeafMeasurement of(Measurement... measurements) {
        return builder().addMeasurements(measurements).build();
    }

    /** A leaf that a person judged. */
    static LeafMeasurement judged(Judgement judgement) {
        return builder().judgement(judgement).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf's measurements. Not thread-safe. */
    final class Builder extends ImmutableLeafMeasurement.Builder {
        Builder() {}
    }
}
