package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.util.Optional;

/**
 * How far one target was reached (完成率): 1 where it was reached, however far beyond; where it was missed, actual by
 * target, and target by actual where less is better. Where no such quotient means anything, because the target is zero or
 * a day, or a sign differs, a missed target counts 0. Policies may count a miss otherwise. Immutable and thread-safe.
 *
 * @param name what is measured; empty where a leaf measures one thing
 * @param actual what was observed
 * @param target the target
 * @param reached whether the target was reached
 * @param share how far: 1 where it was reached, never below 0 or above 1
 * @param beyond actual by target, where the target was exceeded and exceeding it means something; in scores only where it
 *     was exceeded by more than the policy passes over
 */
public record Completion(
        String name, Observation actual, Target target, boolean reached, Share share, Optional<Share> beyond) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException unless 0 ≤ share ≤ 1
     */
    public Completion {
        if (share.signum() < 0 || share.compareTo(Share.ONE) > 0) {
            throw new IllegalArgumentException("a target is reached by 0 to 100 %, not by " + share.percentText(2));
        }
    }

    /** The completion of a target, where target and actual can be held against each other. */
    static Optional<Completion> of(Measurement measurement) {
        return TargetCompletion.of(measurement);
    }

    /** Whether the actual is above a number that it should not exceed. */
    public boolean isAboveLimit() {
        return !reached
                && actual.number()
                        .filter(number -> target.number()
                                .filter(goal -> isAbove(number, goal))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isAbove(Quantity number, Quantity goal) {
        return number.compareSize(goal) > 0;
    }

    /** The same with another share. */
    public Completion with(Share other) {
        return new Completion(name, actual, target, reached, other, beyond);
    }

    /** The same, without a word on how far the target was exceeded. */
    public Completion withoutBeyond() {
        return new Completion(name, actual, target, reached, share, Optional.empty());
    }
}
