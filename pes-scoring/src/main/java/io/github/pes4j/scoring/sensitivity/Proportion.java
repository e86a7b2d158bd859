package io.github.pes4j.scoring.sensitivity;

/**
 * A share of runs, such as those that reach a grade. Immutable and thread-safe.
 *
 * @param hits the runs that are so
 * @param runs all runs that succeeded; may be 0, and then there is no share
 */
public record Proportion(int hits, int runs) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException unless 0 ≤ hits ≤ runs
     */
    public Proportion {
        if (hits < 0 || hits > runs) {
            throw new IllegalArgumentException(hits + " of " + runs + " runs is no share");
        }
    }

    /**
     * The share, from 0 to 1.
     *
     * @throws IllegalStateException if there are no runs
     */
    public double share() {
        if (runs == 0) {
            throw new IllegalStateException("no run succeeded, so no share of them is known");
        }
        return (double) hits / runs;
    }

    /**
     * The lower end of Wilson's interval (1927) for the chance behind the share, for random runs.
     *
     * @param level above 0 and below 1, such as 0.95
     * @throws IllegalArgumentException if it is not
     * @throws IllegalStateException if there are no runs
     */
    public double low(double level) {
        return middle(level) - half(level);
    }

    /** The upper end of Wilson's interval; see {@link #low}. */
    public double high(double level) {
        return middle(level) + half(level);
    }

    private double middle(double level) {
        double square = square(level);
        return (share() + square / (2 * runs)) / (1 + square / runs);
    }

    private double half(double level) {
        double square = square(level);
        double spread = share() * (1 - share()) / runs + square / (4.0 * runs * runs);
        return Math.sqrt(square * spread) / (1 + square / runs);
    }

    private static double square(double level) {
        double z = Intervals.z(level);
        return z * z;
    }
}
