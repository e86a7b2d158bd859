package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.RefusalException;

/**
 * Whole numbers, equally likely (整数均匀分布); see {@link Distribution#integers}. Immutable and thread-safe.
 *
 * @param first the least number, included
 * @param last the greatest number, included
 */
public record IntegerUniform(long first, long last) implements Distribution {

    /** Doubles hold every whole number up to here. */
    private static final long MOST = 1L << 53;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the first is above the last, there are more than 2^31 numbers, or one of them is
     *     beyond ±2^53, which is as far as a double counts
     */
    public IntegerUniform {
        if (first > last) {
            throw new RefusalException(
                    "从 {0} 到 {1} 没有整数：请对调两端",
                    "whole numbers from {0} to {1} are none: exchange the bounds", first, last);
        }
        if (first < -MOST || last > MOST || last - first >= 1L << 31) {
            throw new RefusalException(
                    "从 {0} 到 {1} 的整数过多或过大：请用均匀分布",
                    "whole numbers from {0} to {1} are too many or too large: use a uniform distribution", first, last);
        }
    }

    @Override
    public double quantile(double u) {
        return Math.min((double) last, first + Math.floor(Checks.probability(u) * (last - first + 1)));
    }

    @Override
    public double least() {
        return first;
    }

    @Override
    public double most() {
        return last;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.integers().apply(this);
    }
}
