package io.github.pes4j.scoring.sensitivity;

import java.util.Arrays;

/**
 * What the estimators of Sobol' indices sum up, group by group: so a bootstrap replicate is a weighted sum of rows, of all factors at
 * once. With a and b the outputs of A and B, and c<sub>i</sub> that of AB<sub>i</sub>, a row is: (c<sub>1</sub>−a)·b …
 * (c<sub>k</sub>−a)·b, (a−c<sub>1</sub>)² … (a−c<sub>k</sub>)², a+b, a²+b².
 */
final class SobolSums {

    /** Below this part of the largest output a spread is rounding. */
    private static final double ROUNDING = 1e-12;

    private final int factors;
    private final int groups;

    /** The rows, one behind the other. */
    private final double[] terms;

    private final int width;
    private final double mean;
    private final double largest;
    private final double[] all;

    private SobolSums(int factors, double[] outputs, int groups) {
        this.factors = factors;
        this.groups = groups;
        this.width = 2 * factors + 2;
        this.mean = mean(outputs);
        this.largest = Arrays.stream(outputs).map(Math::abs).max().orElse(0);
        this.terms = new double[groups * width];
        for (int group = 0; group < groups; group++) {
            row(outputs, group * (factors + 2), group * width);
        }
        int[] once = new int[groups];
        Arrays.fill(once, 1);
        this.all = new double[width];
        weigh(once, all);
    }

    static SobolSums of(SaltelliDesign design, double[] outputs) {
        if (outputs.length != design.rows()) {
            throw new IllegalArgumentException("the design has " + design.rows() + " rows, and there are "
                    + outputs.length + " outputs: they belong to another design");
        }
        int size = design.groupSize();
        double[] kept = new double[outputs.length];
        int groups = 0;
        for (int from = 0; from < outputs.length; from += size) {
            if (Arrays.stream(outputs, from, from + size).allMatch(Double::isFinite)) {
                System.arraycopy(outputs, from, kept, groups++ * size, size);
            }
        }
        return new SobolSums(design.factors().size(), Arrays.copyOf(kept, groups * size), groups);
    }

    /** The mean over A and B. Outputs are measured from it: that does not change what is estimated, but its noise. */
    private double mean(double[] outputs) {
        double sum = 0;
        for (int group = 0; group < groups; group++) {
            int from = group * (factors + 2);
            sum += outputs[from] + outputs[from + factors + 1];
        }
        return groups == 0 ? 0 : sum / (2 * groups);
    }

    private void row(double[] outputs, int from, int to) {
        double a = outputs[from] - mean;
        double b = outputs[from + factors + 1] - mean;
        for (int i = 0; i < factors; i++) {
            double moved = outputs[from + 1 + i] - mean - a;
            terms[to + i] = moved * b;
            terms[to + factors + i] = moved * moved;
        }
        terms[to + 2 * factors] = a + b;
        terms[to + 2 * factors + 1] = a * a + b * b;
    }

    /** The sums of the rows, each taken so many times. The inner loop has no sum across it, and is made a vector of. */
    private void weigh(int[] counts, double[] sums) {
        Arrays.fill(sums, 0);
        for (int group = 0; group < counts.length; group++) {
            double count = counts[group];
            if (count == 0) {
                continue;
            }
            int from = group * width;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += count * terms[from + i];
            }
        }
    }

    /** First-order indices, then total ones. */
    private double[] indices(double[] sums) {
        double[] indices = new double[2 * factors];
        double variance = variance(sums);
        for (int i = 0; i < factors; i++) {
            indices[i] = sums[i] / groups / variance;
            indices[factors + i] = sums[factors + i] / (2 * groups) / variance;
        }
        return indices;
    }

    private double variance(double[] sums) {
        double average = sums[2 * factors] / (2 * groups);
        return sums[2 * factors + 1] / (2 * groups) - average * average;
    }

    /** First-order indices, then total ones, of all groups. */
    double[] indices() {
        return indices(all);
    }

    /** The indices of each replicate in which the output varies. */
    double[][] replicates(Bootstrap bootstrap) {
        double[][] replicates = new double[bootstrap.replicates()][];
        int[] counts = new int[groups];
        double[] sums = new double[width];
        for (int i = 0; i < replicates.length; i++) {
            bootstrap.draw(i, counts);
            weigh(counts, sums);
            // A replicate of one value throughout tells nothing: the estimate stands in for it.
            replicates[i] = indices(isVariance(variance(sums)) ? sums : all);
        }
        return replicates;
    }

    private boolean isVariance(double variance) {
        double rounding = ROUNDING * largest;
        return variance > rounding * rounding;
    }

    /** Whether there are indices. */
    boolean vary() {
        return groups >= 2 && isVariance(variance(all));
    }

    int groups() {
        return groups;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return groups == 0 ? 0 : variance(all);
    }
}
