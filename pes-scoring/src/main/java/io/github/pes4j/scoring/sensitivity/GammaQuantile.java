package io.github.pes4j.scoring.sensitivity;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The inverse of the distribution function of a gamma distribution of scale 1. The library's own inverse halves an interval, and a
 * study draws millions; this one takes Newton's steps on the logarithm of the smaller tail, which is nearly straight, within a
 * bracket. It begins at Wilson's and Hilferty's cube, or at the leading term of the series for small numbers.
 */
final class GammaQuantile {

    private static final int MOST_STEPS = 200;
    private static final double EXACT = 1e-13;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double shape;
    private final GammaDistribution distribution;

    GammaQuantile(double shape) {
        this.shape = shape;
        this.distribution = GammaDistribution.of(shape, 1);
    }

    double of(double u) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double x = guess(u);
        for (int step = 0; step < MOST_STEPS; step++) {
            boolean lower = u < 0.5;
            double tail = lower ? distribution.cumulativeProbability(x) : distribution.survivalProbability(x);
            double off = Math.log(tail / (lower ? u : 1 - u));
            if (lower == off < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = off * tail / distribution.density(x);
            double next = within(low, high, lower ? x - newton : x + newton);
            if (Math.abs(next - x) <= EXACT * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** The next place, or one further inside of the bracket if it lies outside. */
    private static double within(double low, double high, double x) {
        if (x >= low && x <= high && x > 0 && x < Double.POSITIVE_INFINITY) {
            return x;
        }
        if (high == Double.POSITIVE_INFINITY) {
            return 2 * low;
        }
        return low == 0 ? high / 16 : (low + high) / 2;
    }

    private double guess(double u) {
        double leading = Math.exp((Math.log(u) + logGamma(shape + 1)) / shape);
        if (leading < 0.1 * (shape + 1)) {
            return Math.max(Double.MIN_NORMAL, leading);
        }
        double ninth = 1 / (9 * shape);
        double cube = 1 - ninth + NORMAL.inverseCumulativeProbability(u) * Math.sqrt(ninth);
        return cube > 0 ? shape * cube * cube * cube : leading;
    }

    /** Stirling's series, good enough for a guess: exact to four digits from 1 on. */
    private static double logGamma(double z) {
        return 0.5 * Math.log(2 * Math.PI / z) + z * (Math.log(z) - 1) + 1 / (12 * z) - 1 / (360 * z * z * z);
    }
}
