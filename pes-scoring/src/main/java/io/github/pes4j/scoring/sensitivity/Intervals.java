package io.github.pes4j.scoring.sensitivity;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Intervals by the normal approximation. */
final class Intervals {

    private Intervals() {}

    /** How many standard deviations to both sides hold a share of a normal distribution: 1.96 for 0.95. */
    static double z(double level) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level(level)) / 2);
    }

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "a level of confidence lies between 0 and 1, such as 0.95, and not " + level);
        }
        return level;
    }

    /** The standard deviation of the numbers at one place of each row. */
    static double deviation(double[][] rows, int place) {
        double mean = 0;
        for (double[] row : rows) {
            mean += row[place];
        }
        mean /= rows.length;
        double squares = 0;
        for (double[] row : rows) {
            squares += (row[place] - mean) * (row[place] - mean);
        }
        return Math.sqrt(squares / (rows.length - 1));
    }
}
