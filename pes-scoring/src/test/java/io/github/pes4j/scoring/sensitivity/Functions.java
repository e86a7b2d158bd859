package io.github.pes4j.scoring.sensitivity;

import java.util.List;
import java.util.stream.IntStream;

/** Functions whose indices are known. */
final class Functions {

    static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Functions() {}

    /** Ishigami and Homma (1990), with a = 7 and b = 0.1. */
    static double ishigami(double[] x) {
        double sine = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * sine * sine + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** The g-function of Sobol' with the coefficients of Saltelli et al. */
    static double g(double[] x) {
        double product = 1;
        for (int i = 0; i < x.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    static Factors uniform(int count, double least, double most) {
        List<Factor> factors = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Factor.of("x" + i, Distribution.uniform(least, most)))
                .toList();
        return Factors.of(factors);
    }

    static double sum(double[] x, double... slopes) {
        return IntStream.range(0, x.length).mapToDouble(i -> slopes[i] * x[i]).sum();
    }
}
