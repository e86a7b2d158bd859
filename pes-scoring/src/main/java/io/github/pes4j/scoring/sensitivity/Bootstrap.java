package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.Arrays;

/**
 * How intervals are made (自助法; Efron 1979): what was sampled is drawn again, with replacement, so many times; the interval is the
 * estimate ± z standard deviations of what comes out, as in SALib. Replicate i depends on seed and i alone. Immutable and
 * thread-safe.
 *
 * @param replicates how many times, 2 or more; 1,000 are usual
 * @param level the confidence, above 0 and below 1, such as 0.95
 * @param seed of the drawing
 */
public record Bootstrap(int replicates, double level, long seed) {

    /** Keeps the drawing apart from that of a design with the same seed. */
    private static final long APART = 0x626f6f74L;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if there are fewer than 2 replicates, or the level is not between 0 and 1
     */
    public Bootstrap {
        Checks.atLeast(2, replicates, new Bilingual("自助法重复次数", "the number of bootstrap replicates"));
        Intervals.level(level);
    }

    /** A thousand replicates, 95 %. */
    public static Bootstrap of(long seed) {
        return new Bootstrap(1000, 0.95, seed);
    }

    /** Writes how often each of the things is in a replicate. */
    void draw(int replicate, int[] counts) {
        Arrays.fill(counts, 0);
        Draws draws = Draws.of(Draws.seed(seed, APART), replicate);
        for (int i = 0; i < counts.length; i++) {
            counts[draws.below(counts.length)]++;
        }
    }

    /** An estimate with its interval from the replicates, each a row. */
    Estimate estimate(double value, double[][] rows, int place) {
        return new Estimate(value, Intervals.z(level) * Intervals.deviation(rows, place), level);
    }
}
