package io.github.pes4j.scoring.weighting;

import io.github.pes4j.scoring.weighting.Comparisons.Pair;

/** Weights from comparisons, and what the consistency ratio is made of. */
final class Solution {

    /** Missing pairs filled. */
    private final double[][] matrix;

    private final double[] weights;
    private final double eigenvalue;
    private final double ratio;

    private Solution(double[][] matrix, double[] weights, double eigenvalue, double ratio) {
        this.matrix = matrix;
        this.weights = weights;
        this.eigenvalue = eigenvalue;
        this.ratio = ratio;
    }

    static Solution of(Comparisons comparisons, Ahp.Derivation derivation, RandomIndex randomIndex) {
        int n = comparisons.names().size();
        // Asked first: what has no random index must not be worked out for long.
        double random = n < 3 ? 1 : randomIndex.of(n);
        boolean vector = derivation == Ahp.Derivation.EIGENVECTOR;
        double[] means = vector ? new double[0] : LeastSquares.of(comparisons.matrix());
        double[][] matrix = vector ? Completion.of(comparisons) : implied(comparisons, means);
        Perron perron = Perron.of(matrix);
        return new Solution(
                matrix, vector ? perron.right() : means, perron.value(), n < 3 ? 0 : index(perron.value(), n) / random);
    }

    private static double[][] implied(Comparisons comparisons, double[] weights) {
        double[][] matrix = comparisons.matrix();
        for (Pair pair : comparisons.pairs(false)) {
            matrix[pair.first()][pair.second()] = weights[pair.first()] / weights[pair.second()];
            matrix[pair.second()][pair.first()] = weights[pair.second()] / weights[pair.first()];
        }
        return matrix;
    }

    /** It is never below 0 but by rounding. */
    private static double index(double eigenvalue, int n) {
        return Math.max(0, (eigenvalue - n) / (n - 1));
    }

    double[] weights() {
        return weights;
    }

    double eigenvalue() {
        return eigenvalue;
    }

    double index() {
        return index(eigenvalue, matrix.length);
    }

    double ratio() {
        return ratio;
    }

    double judged(Pair pair) {
        return matrix[pair.first()][pair.second()];
    }

    double implied(Pair pair) {
        return weights[pair.first()] / weights[pair.second()];
    }

    /** How far a judgement lies from the quotient of the weights, upwards or downwards. */
    double off(Pair pair) {
        return Math.abs(Math.log(judged(pair) / implied(pair)));
    }
}
