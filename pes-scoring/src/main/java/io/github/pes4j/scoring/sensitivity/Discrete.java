package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some values with their chances (离散分布); see {@link Distribution#discrete}.
 * Equal if values and chances are. Immutable and thread-safe.
 */
public final class Discrete implements Distribution {

    /** Rising. */
    private final double[] values;

    /** The chance of each value and all below it; the last one is 1. */
    private final double[] cumulated;

    private Discrete(double[] values, double[] cumulated) {
        this.values = values;
        this.cumulated = cumulated;
    }

    static Discrete evenly(double... values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return weighted(values, weights);
    }

    static Discrete weighted(double[] values, double[] weights) {
        check(values, weights);
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double[] sorted = order.stream().mapToDouble(i -> values[i]).toArray();
        double[] sums = order.stream().mapToDouble(i -> weights[i]).toArray();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        double all = Checks.finite(sums[sums.length - 1], new Bilingual("权重之和", "the sum of the weights"));
        for (int i = 0; i < sorted.length; i++) {
            sums[i] /= all;
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException(
                        "the value " + sorted[i] + " comes twice: write it once, with the sum of both weights");
            }
        }
        return new Discrete(sorted, sums);
    }

    private static void check(double[] values, double[] weights) {
        if (values.length == 0 || values.length != weights.length) {
            throw new IllegalArgumentException("a discrete distribution needs a value and a weight for each, and has "
                    + values.length + " values and " + weights.length + " weights");
        }
        for (int i = 0; i < values.length; i++) {
            Checks.finite(values[i], new Bilingual("离散分布的取值", "a value of a discrete distribution"));
            if (!(weights[i] >= 0)) {
                throw new IllegalArgumentException(
                        "the weight of " + values[i] + " must not be negative, and is " + weights[i]);
            }
        }
        if (Arrays.stream(weights).noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("some value of a discrete distribution needs a weight above 0");
        }
    }

    /** The values, rising. */
    public List<Double> values() {
        return Arrays.stream(values).boxed().toList();
    }

    /** The chance of each value, in the order of {@link #values()}; they sum to 1. */
    public List<Double> chances() {
        return IntStream.range(0, values.length)
                .mapToObj(i -> i == 0 ? cumulated[0] : cumulated[i] - cumulated[i - 1])
                .toList();
    }

    @Override
    public double quantile(double u) {
        int place = Arrays.binarySearch(cumulated, Checks.probability(u));
        if (place < 0) {
            return values[-place - 1];
        }
        // Values without weight repeat the sum before them: the first of equal sums is the one that was reached.
        while (place > 0 && cumulated[place - 1] == cumulated[place]) {
            place--;
        }
        return values[place];
    }

    @Override
    public double least() {
        return values[0];
    }

    @Override
    public double most() {
        return values[values.length - 1];
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.discrete().apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Discrete that
                && Arrays.equals(values, that.values)
                && Arrays.equals(cumulated, that.cumulated);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(cumulated);
    }

    @Override
    public String toString() {
        return "Discrete[values=" + values() + ", chances=" + chances() + "]";
    }
}
