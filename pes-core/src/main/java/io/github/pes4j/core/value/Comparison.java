package io.github.pes4j.core.value;

/** How an actual value must stand to its target (计算符号). Immutable and thread-safe. */
public enum Comparison {
    /** At least (大于等于, 不低于): the usual one, and what a bare number means. */
    AT_LEAST("≥"),
    /** More than (大于). */
    MORE_THAN(">"),
    /** Exactly (等于). */
    EQUAL("="),
    /** At most (小于等于, 不超过): a reverse indicator (反向指标). */
    AT_MOST("≤"),
    /** Less than (小于): a reverse indicator (反向指标). */
    LESS_THAN("<");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The sign as forms print it: {@code ≥ > = ≤ <}. */
    public String symbol() {
        return symbol;
    }

    /** Whether less is better: {@link #AT_MOST} and {@link #LESS_THAN}. */
    public boolean isReverse() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether {@code actual} stands to {@code target} as this comparison says. */
    public <T extends Comparable<? super T>> boolean holds(T actual, T target) {
        return holds(actual.compareTo(target));
    }

    /** Whether an actual of this order to its target, below 0 for less, stands to it as this comparison says. */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
