package io.github.pes4j.scoring.weighting;

import java.util.Arrays;

/**
 * Weights whose quotients come nearest to the judgements, in the squares of the differences of logarithms (Crawford and Williams
 * 1985; for missing pairs Bozóki, Fülöp and Rónyai 2010). Where no pair is missing these are the geometric means of the rows.
 */
final class LeastSquares {

    private LeastSquares() {}

    /** Not scaled. The comparisons must be connected: then there is one solution with the first weight 1. */
    static double[] of(double[][] matrix) {
        int n = matrix.length;
        double[][] system = new double[n][n + 1];
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && matrix[i][j] != 0) {
                    system[i][i]++;
                    system[i][j]--;
                    system[i][n] += Math.log(matrix[i][j]);
                }
            }
        }
        system[0][0] = 1;
        return Arrays.stream(solved(system)).map(Math::exp).toArray();
    }

    /** Gauss and Jordan. Each row outweighs the rest of itself, so no rows need exchanging. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= n; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = system[i][n] / system[i][i];
        }
        return solution;
    }
}
