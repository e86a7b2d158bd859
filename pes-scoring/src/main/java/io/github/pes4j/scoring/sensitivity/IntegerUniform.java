package io.github.pes4j.scoring.sensitivity;

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
            throw new IllegalArgumentException(
                    "whole numbers from " + first + " to " + last + " are none: exchange the bounds");
        }
        if (first < -MOST || last > MOST || last - first >= 1L << 31) {
            throw new IllegalArgumentException("whole numbers from " + first + " to " + last
                    + " are too many or too large: use a uniform distribution");
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
