package io.github.pes4j.scoring.weighting;

import java.util.Arrays;

/**
 * The largest eigenvalue of a positive matrix with its right and left vectors, each of sum 1 (Perron 1907). The matrix is squared
 * again and again: its rows and columns soon point along the vectors.
 */
final class Perron {

    private static final int MOST_SQUARES = 60;
    private static final double EXACT = 1e-15;

    private final double value;
    private final double[] right;
    private final double[] left;

    private Perron(double value, double[] right, double[] left) {
        this.value = value;
        this.right = right;
        this.left = left;
    }

    double value() {
        return value;
    }

    double[] right() {
        return right;
    }

    double[] left() {
        return left;
    }

    static Perron of(double[][] matrix) {
        double[][] power = scaled(matrix);
        double[] right = rows(power);
        for (int i = 0; i < MOST_SQUARES; i++) {
            power = scaled(product(power, power));
            double[] next = rows(power);
            double change = change(right, next);
            right = next;
            if (change <= EXACT) {
                break;
            }
        }
        double[] last = right;
        double value = Arrays.stream(matrix).mapToDouble(row -> dot(row, last)).sum();
        return new Perron(value, right, rows(transposed(power)));
    }

    private static double change(double[] one, double[] other) {
        double change = 0;
        for (int i = 0; i < one.length; i++) {
            change = Math.max(change, Math.abs(one[i] - other[i]));
        }
        return change;
    }

    /** The sums of the rows, divided by the sum of all. */
    private static double[] rows(double[][] matrix) {
        double[] sums = Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double sum = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(row -> row / sum).toArray();
    }

    /** Divided by the greatest number, so that powers stay within bounds. */
    private static double[][] scaled(double[][] matrix) {
        double most =
                Arrays.stream(matrix).flatMapToDouble(Arrays::stream).max().orElse(1);
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).map(value -> value / most).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] product(double[][] one, double[][] other) {
        double[][] columns = transposed(other);
        return Arrays.stream(one)
                .map(row -> Arrays.stream(columns)
                        .mapToDouble(column -> dot(row, column))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
