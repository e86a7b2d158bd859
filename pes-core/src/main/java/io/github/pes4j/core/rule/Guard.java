package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * What holds for every measured rule: the most and the least share of the points, and a pass mark (及格门槛) below which
 * nothing is earned. Immutable and thread-safe.
 *
 * @param cap the most, usually 100 %: reaching more earns no more
 * @param floor the least, usually 0 %
 * @param passMark below this share of the measure nothing is earned
 */
public record Guard(Share cap, Share floor, Optional<Share> passMark) {

    /** From 0 % to 100 %, without a pass mark. */
    public static final Guard USUAL = new Guard(Share.ONE, Share.ZERO, Optional.empty());

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the floor is above the cap, or one is outside 0–100 %
     */
    public Guard {
        if (floor.signum() < 0 || floor.compareTo(cap) > 0 || cap.compareTo(Share.ONE) > 0) {
            throw new IllegalArgumentException(
                    "a guard needs 0 ≤ floor ≤ cap ≤ 1, not floor " + floor + " and cap " + cap);
        }
    }

    /** The share of the points that a measured share earns. */
    public Share credit(Share measured) {
        if (passMark.isPresent() && measured.compareTo(passMark.get()) < 0) {
            return Share.ZERO;
        }
        return measured.max(floor).min(cap);
    }

    /** The least share that can be earned: nothing where there is a pass mark, else the floor. */
    public Share least() {
        return passMark.isPresent() ? Share.ZERO : floor;
    }
}
