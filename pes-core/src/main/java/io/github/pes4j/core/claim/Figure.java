package io.github.pes4j.core.claim;

/** Which figure of its subject a claim states. Immutable and thread-safe. */
public enum Figure {
    /** The points that could be earned (分值, 权重). */
    WEIGHT,
    /** The points that were earned (得分). */
    SCORE,
    /** A rate (执行率, 完成率, 得分率). */
    RATE,
    /** An amount of money (金额). */
    AMOUNT,
    /** A count (数量). */
    COUNT,
    /** What was to be reached (指标值). */
    TARGET,
    /** What was reached (完成值). */
    ACTUAL,
    /** A date (日期). */
    DATE,
    /** A grade (等级), or the bands of grades. */
    GRADE,
    /** A name (名称). */
    NAME
}
