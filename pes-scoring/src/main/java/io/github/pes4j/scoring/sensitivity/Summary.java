package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * What the outputs of many runs come to (描述统计): mean, spread, quantiles, shares. Runs that failed, which are NaN, are counted and left
 * out. Immutable and thread-safe.
 */
public final class Summary {

    private final double[] sorted;
    private final int failed;
    private final double mean;
    private final double deviation;

    private Summary(double[] sorted, int failed) {
        this.sorted = sorted;
        this.failed = failed;
        this.mean = Arrays.stream(sorted).average().orElse(Double.NaN);
        this.deviation = sorted.length < 2
                ? 0
                : Math.sqrt(Arrays.stream(sorted)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / (sorted.length - 1));
    }

    /**
     * Of outputs in any order.
     *
     * @throws IllegalArgumentException if an output is infinite
     */
    public static Summary of(double[] outputs) {
        double[] sorted = Arrays.stream(outputs)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        for (double value : sorted) {
            Checks.finite(value, new Bilingual("输出值", "an output"));
        }
        return new Summary(sorted, outputs.length - sorted.length);
    }

    /** How many runs succeeded; the figures are of these. */
    public int runs() {
        return sorted.length;
    }

    /** How many runs failed. */
    public int failed() {
        return failed;
    }

    private double[] some() {
        if (sorted.length == 0) {
            throw new IllegalStateException("no run succeeded, of " + failed + ": look at the reasons of the failures");
        }
        return sorted;
    }

    /**
     * The mean.
     *
     * @throws IllegalStateException if no run succeeded
     */
    public double mean() {
        some();
        return mean;
    }

    /**
     * The standard deviation, with one less than the number of runs below the fraction line; 0 for a single run.
     *
     * @throws IllegalStateException if no run succeeded
     */
    public double deviation() {
        some();
        return deviation;
    }

    /**
     * The least output.
     *
     * @throws IllegalStateException if no run succeeded
     */
    public double least() {
        return some()[0];
    }

    /**
     * The greatest output.
     *
     * @throws IllegalStateException if no run succeeded
     */
    public double most() {
        return some()[sorted.length - 1];
    }

    /**
     * The quantile: between the order statistics around (n − 1)·{@code share}, in proportion. It is type 7 of Hyndman and Fan (1996),
     * as in Excel's PERCENTILE.INC, R and NumPy.
     *
     * @param share from 0, the least, to 1, the greatest
     * @throws IllegalArgumentException if the share lies outside
     * @throws IllegalStateException if no run succeeded
     */
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "a quantile is asked for a share from 0 to 1, not for " + share + ": 5 % is 0.05");
        }
        double place = share * (some().length - 1);
        int below = (int) place;
        double low = sorted[below];
        double high = sorted[Math.min(below + 1, sorted.length - 1)];
        return Math.min(high, low + (place - below) * (high - low));
    }

    /** The share of the successful runs whose output is so. */
    public Proportion share(DoublePredicate so) {
        return new Proportion((int) Arrays.stream(sorted).filter(so).count(), sorted.length);
    }

    /** The outputs of the successful runs, rising. A copy. */
    public double[] sorted() {
        return sorted.clone();
    }
}
