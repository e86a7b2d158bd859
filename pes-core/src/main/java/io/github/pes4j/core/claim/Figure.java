package io.github.pes4j.core.claim;

/** Which figure of its subject a claim states. Immutable and thread-safe. */
public enum Figure {
    /** The points that could be earned (分值). */
    WEIGHT,
    /** The points that were earned (得分). */
    SCORE,
    /** A rate (执行率, 完成率, 得分率). */
    RATE
}
