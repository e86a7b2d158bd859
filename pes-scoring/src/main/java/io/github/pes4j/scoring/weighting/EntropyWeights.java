package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weights from the spread of data (熵权法; Shannon 1948, Hwang and Yoon 1981): the more the units differ on an indicator, the more it
 * weighs. With p<sub>ij</sub> the share of unit i in the sum of indicator j, the entropy is e<sub>j</sub> = −Σ p ln p ÷ ln m over the m
 * units, where 0 ln 0 is 0, and the weight is in proportion to 1 − e<sub>j</sub>. Stateless and thread-safe.
 */
public final class EntropyWeights {

    private EntropyWeights() {}

    /**
     * From the figures as they are: none may be negative, and all indicators should be of a kind of which more is better.
     *
     * @param indicators their names, a column each
     * @param matrix a row for each unit
     * @throws IllegalArgumentException if there are fewer than two units, a row has not a figure for each indicator, one is negative
     *     or no number, or no indicator differs between the units
     */
    public static Weights of(List<String> indicators, double[][] matrix) {
        return weights(indicators, matrix, new Bilingual("熵权法，原值占比", "entropy, shares of the figures as they are"));
    }

    /**
     * From figures brought to 0 … 1 first (极差标准化): the best unit gets 1 and the worst one 0. So units of measure and negative
     * figures do not matter, and the weights differ from those of {@link #of}.
     *
     * @param indicators their names, a column each
     * @param matrix a row for each unit
     * @param lessIsBetter the indicators of which less is better (逆向指标)
     * @throws IllegalArgumentException as {@link #of}, negative figures aside, or if one of {@code lessIsBetter} is no
     *     indicator
     */
    public static Weights scaled(List<String> indicators, double[][] matrix, Set<String> lessIsBetter) {
        if (!indicators.containsAll(lessIsBetter)) {
            throw new IllegalArgumentException(
                    "less is said to be better of " + lessIsBetter + ", and the indicators are " + indicators);
        }
        check(Names.checked(indicators), matrix);
        double[][] scaled = new double[matrix.length][indicators.size()];
        for (int j = 0; j < indicators.size(); j++) {
            double[] column = column(matrix, j);
            double least = Arrays.stream(column).min().orElse(0);
            double most = Arrays.stream(column).max().orElse(0);
            boolean reversed = lessIsBetter.contains(indicators.get(j));
            for (int i = 0; i < column.length; i++) {
                double up = most == least ? 1 : (column[i] - least) / (most - least);
                scaled[i][j] = reversed && most != least ? 1 - up : up;
            }
        }
        return weights(indicators, scaled, new Bilingual("熵权法，极差标准化", "entropy, figures scaled to 0 … 1"));
    }

    private static Weights weights(List<String> indicators, double[][] matrix, Bilingual method) {
        List<String> names = Names.checked(indicators);
        check(names, matrix);
        double[] parts = new double[names.size()];
        List<Bilingual> notes = new ArrayList<>();
        for (int j = 0; j < parts.length; j++) {
            double[] column = column(matrix, j);
            checkPositive(names.get(j), column);
            if (Arrays.stream(column).distinct().count() == 1) {
                notes.add(new Bilingual(
                                "{0} 各单位相同，没有区分作用，权重为 0",
                                "{0} is the same for all units and tells nothing: its weight is 0")
                        .with(names.get(j)));
            } else {
                parts[j] = 1 - entropy(column);
            }
        }
        if (Arrays.stream(parts).sum() <= 0) {
            throw new IllegalArgumentException("no indicator of " + names
                    + " differs between the units, so entropy tells nothing: weigh them by comparisons or experts");
        }
        return Weights.of(names, parts, method, Optional.empty()).noting(notes);
    }

    private static void check(List<String> names, double[][] matrix) {
        if (matrix.length < 2) {
            throw new IllegalArgumentException(
                    "entropy weights need two units or more that can differ, and there are " + matrix.length);
        }
        for (int i = 0; i < matrix.length; i++) {
            if (matrix[i].length != names.size() || !Arrays.stream(matrix[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("unit " + (i + 1) + " needs a figure for each of " + names
                        + ", and has " + Arrays.toString(matrix[i]) + ": leave out units with missing figures");
            }
        }
    }

    private static void checkPositive(String name, double[] column) {
        for (double value : column) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " has the negative figure " + value
                        + ": scale the figures to 0 … 1 first, with scaled()");
            }
        }
    }

    private static double[] column(double[][] matrix, int column) {
        return Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray();
    }

    private static double entropy(double[] column) {
        double sum = Arrays.stream(column).sum();
        double entropy = Arrays.stream(column)
                .map(value -> value / sum)
                .filter(share -> share > 0)
                .map(share -> -share * Math.log(share))
                .sum();
        return entropy / Math.log(column.length);
    }
}
