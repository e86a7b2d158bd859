package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weights as means of those that experts give (专家打分法). Each expert's numbers, points or percentages, are divided by their sum first,
 * so that all experts count alike. Stateless and thread-safe.
 */
public final class ExpertWeights {

    private ExpertWeights() {}

    /**
     * The arithmetic means.
     *
     * @param names what is weighted
     * @param experts a row for each expert, a number for each name
     * @throws IllegalArgumentException if there are no experts, a row has not a number for each name, or one is negative, or a row is
     *     all 0
     */
    public static Weights arithmetic(List<String> names, double[][] experts) {
        double[][] rows = shares(Names.checked(names), experts);
        double[] means = IntStream.range(0, names.size())
                .mapToDouble(j ->
                        Arrays.stream(rows).mapToDouble(row -> row[j]).average().orElse(0))
                .toArray();
        return weights(names, rows, means, new Bilingual("{0} 位专家，算术平均", "arithmetic mean of {0} experts"));
    }

    /**
     * The geometric means, divided by their sum: an expert who gives twice as much is set off by one who gives half.
     *
     * @param names what is weighted
     * @param experts a row for each expert, a number for each name
     * @throws IllegalArgumentException as {@link #arithmetic}, or if a number is 0
     */
    public static Weights geometric(List<String> names, double[][] experts) {
        double[][] rows = shares(Names.checked(names), experts);
        double[] means = new double[names.size()];
        for (int j = 0; j < means.length; j++) {
            double logs = 0;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i][j] == 0) {
                    throw new IllegalArgumentException("expert " + (i + 1) + " gives " + names.get(j)
                            + " nothing, which makes a geometric mean 0: use the arithmetic one");
                }
                logs += Math.log(rows[i][j]);
            }
            means[j] = Math.exp(logs / rows.length);
        }
        return weights(names, rows, means, new Bilingual("{0} 位专家，几何平均", "geometric mean of {0} experts"));
    }

    private static Weights weights(List<String> names, double[][] rows, double[] means, Bilingual method) {
        List<Weights.Spread> spreads = new ArrayList<>();
        for (int j = 0; j < means.length; j++) {
            int column = j;
            spreads.add(
                    spread(Arrays.stream(rows).mapToDouble(row -> row[column]).toArray()));
        }
        return new Weights(names, Names.scaled(means), method.with(rows.length), Optional.empty(), spreads, List.of());
    }

    private static Weights.Spread spread(double[] given) {
        double mean = Arrays.stream(given).average().orElse(0);
        double squares =
                Arrays.stream(given).map(one -> (one - mean) * (one - mean)).sum();
        return new Weights.Spread(
                Arrays.stream(given).min().orElse(0),
                Arrays.stream(given).max().orElse(0),
                given.length < 2 ? 0 : Math.sqrt(squares / (given.length - 1)));
    }

    private static double[][] shares(List<String> names, double[][] experts) {
        if (experts.length == 0) {
            throw new IllegalArgumentException(
                    "there is no expert whose weights could be averaged: give a row for each");
        }
        double[][] shares = new double[experts.length][];
        for (int i = 0; i < experts.length; i++) {
            double sum = Arrays.stream(experts[i]).sum();
            boolean usable = experts[i].length == names.size()
                    && Arrays.stream(experts[i]).allMatch(one -> one >= 0)
                    && sum > 0
                    && Double.isFinite(sum);
            if (!usable) {
                throw new IllegalArgumentException("expert " + (i + 1) + " must give a number of 0 or more for each of "
                        + names + ", not all 0, and gives " + Arrays.toString(experts[i]));
            }
            shares[i] = Arrays.stream(experts[i]).map(one -> one / sum).toArray();
        }
        return shares;
    }
}
