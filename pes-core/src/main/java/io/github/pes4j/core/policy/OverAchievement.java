package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * What exceeding a target by far means (超额完成). It never earns more than the points; above a threshold it is worth a
 * notice, because the target may have been set too low, and only by configuration it costs points. Immutable and
 * thread-safe.
 *
 * @param noticeAbove the completion above which it is noticed: 130 % is 1.3
 * @param deduction what it costs, if anything
 */
public record OverAchievement(Share noticeAbove, Optional<Deduction> deduction) {

    /**
     * What it costs.
     *
     * @param above the completion above which it costs points
     * @param share the share of the points that is lost; of several measurements under one score, each loses its part
     * @param exemptShares whether targets in % are exempt: a rate of 90 % cannot be exceeded by a third
     */
    public record Deduction(Share above, Share share, boolean exemptShares) {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException unless 0 ≤ share ≤ 1
         */
        public Deduction {
            if (share.signum() < 0 || share.compareTo(Share.ONE) > 0) {
                throw new RefusalException(
                        "扣除比例须在 0 与全部之间，而不是 {0}", "a deduction takes between nothing and all, not {0}", share);
            }
        }
    }

    /** A notice above 130 %, from where on 广西 asks for a reason, and nothing else. */
    public static final OverAchievement NOTICE = new OverAchievement(Share.percent("130"), Optional.empty());
}
