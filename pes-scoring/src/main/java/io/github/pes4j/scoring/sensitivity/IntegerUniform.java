package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.RefusalException;

/**
 * Whole numbers, equally likely; see {@link Distribution#integers}.
 *
 * @param first the least number
 * @param last the greatest number
 */
public record IntegerUniform(long first, long last) implements Distribution {

    /** Doubles hold every whole number up to here. */
    private static final long MOST = 1L << 53;

    /** Checks. */
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
