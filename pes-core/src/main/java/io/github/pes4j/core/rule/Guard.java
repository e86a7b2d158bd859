package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * What holds for every measured rule: the most and the least share of the points, a pass mark (及格门槛) below which nothing
 * is earned, and a condition without which nothing is earned. Immutable and thread-safe.
 *
 * @param cap the most, at most 100 %, which is usual: reaching more earns no more
 * @param floor the least, usually 0 %
 * @param passMark below this share of the measure nothing is earned
 * @param zeroIf the name of a measurement of the leaf; where its verdict is that it was missed, nothing is earned
 */
public record Guard(Share cap, Share floor, Optional<Share> passMark, Optional<String> zeroIf) {

    /** From 0 % to 100 %, without a pass mark or a condition. */
    public static final Guard USUAL = new Guard(Share.ONE, Share.ZERO, Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the floor is above the cap, or one is outside 0–100 %
     */
    public Guard {
        if (floor.signum() < 0 || floor.compareTo(cap) > 0 || cap.compareTo(Share.ONE) > 0) {
            throw new RefusalException(
                    "须满足 0 ≤ 下限 ≤ 上限 ≤ 1，而不是下限 {0}、上限 {1}",
                    "a guard needs 0 ≤ floor ≤ cap ≤ 1, not floor {0} and cap {1}", floor, cap);
        }
    }

    /**
     * The usual guard with a pass mark.
     *
     * @throws IllegalArgumentException if the text is no share such as {@code 60%}
     */
    public static Guard passMark(String share) {
        return new Guard(Share.ONE, Share.ZERO, Optional.of(Share.parse(share)), Optional.empty());
    }

    /** Whether it is a condition alone, or nothing: what rules of stated points can respect. */
    boolean isConditionOnly() {
        return cap.equals(Share.ONE) && floor.equals(Share.ZERO) && passMark.isEmpty();
    }

    /** The share of the points that a measured share earns, if the condition is met. */
    public Share credit(Share measured) {
        if (passMark.isPresent() && measured.compareTo(passMark.get()) < 0) {
            return Share.ZERO;
        }
        // Nearly every guard is so: nothing is to be compared.
        boolean passes = floor.signum() == 0 && cap.isWhole() && measured.isPart();
        return passes ? measured : measured.max(floor).min(cap);
    }

    /** The least share that can be earned: nothing where there is a pass mark or a condition, else the floor. */
    public Share least() {
        return passMark.isPresent() || zeroIf.isPresent() ? Share.ZERO : floor;
    }
}
