package io.github.pes4j.core.result;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.function.UnaryOperator;

/**
 * A number of points before any rounding, or the range in which it lies. Shares hold it because they are exact: a third of
 * a point is no decimal. Immutable and thread-safe.
 *
 * @param low the least that it can be
 * @param high the most that it can be
 */
public record ExactRange(Share low, Share high) {

    /** No points, for certain. */
    public static final ExactRange ZERO = exactly(Share.ZERO);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the least is above the most
     */
    public ExactRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("no range from " + low + " to " + high);
        }
    }

    /** A number that is known. */
    public static ExactRange exactly(Share number) {
        return new ExactRange(number, number);
    }

    /** Points that are known. */
    public static ExactRange exactly(Points points) {
        return exactly(number(points));
    }

    /**
     * Between two points.
     *
     * @throws IllegalArgumentException if the least is above the most
     */
    public static ExactRange between(Points low, Points high) {
        return new ExactRange(number(low), number(high));
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return low.equals(high);
    }

    /**
     * Both ends changed by a function that keeps their order.
     *
     * @throws IllegalArgumentException if it does not keep it
     */
    public ExactRange map(UnaryOperator<Share> rising) {
        return isExact() ? exactly(rising.apply(low)) : new ExactRange(rising.apply(low), rising.apply(high));
    }

    /** Points as an exact number. */
    public static Share number(Points points) {
        return Share.of(points);
    }
}
