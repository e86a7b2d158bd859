package io.github.pes4j.scoring.compiled;

import java.math.RoundingMode;

/**
 * How a quotient of whole numbers, not negative, becomes a whole number: the floor of
 * ({@code times} × over + {@code plus} × under − {@code less}) ÷ ({@code times} × under); where ties go to the even
 * neighbour, one less if that is a tie and odd.
 *
 * <p>The floor of a quotient of doubles is exact as long as dividend and divisor are whole and together below 2^53: where
 * the true quotient is below a whole number, it is so by at least one part of the divisor, and rounding cannot close that
 * gap.
 */
record QuotientRounding(double times, double plus, double less, boolean toEven) {

    static QuotientRounding of(RoundingMode mode) {
        return switch (mode) {
            case UP, CEILING -> new QuotientRounding(1, 1, 1, false);
            case DOWN, FLOOR -> new QuotientRounding(1, 0, 0, false);
            case HALF_DOWN -> new QuotientRounding(2, 1, 1, false);
            case HALF_EVEN -> new QuotientRounding(2, 1, 0, true);
            case HALF_UP -> new QuotientRounding(2, 1, 0, false);
            case UNNECESSARY -> throw new IllegalArgumentException("scores must be rounded");
        };
    }

    /**
     * Rounds {@code weight} × over ÷ under for some rows, and gives {@code factor} times that. All arrays are read and
     * written at the same index: only then does the compiler see that it may use vector instructions.
     *
     * @param overs not negative, and not above their unders
     * @param unders above 0
     */
    void quotients(double weight, double[] overs, double[] unders, double factor, int from, int to, double[] out) {
        double weights = times * weight;
        double times = this.times;
        double plus = this.plus;
        double less = this.less;
        for (int i = from; i < to; i++) {
            double under = unders[i];
            out[i] = factor * Math.floor((weights * overs[i] + (plus * under - less)) / (times * under));
        }
        if (toEven) {
            tiesToEven(weights, overs, unders, factor, from, to, out);
        }
    }

    private void tiesToEven(
            double weights, double[] overs, double[] unders, double factor, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double under = unders[i];
            double quotient = out[i] / factor;
            double rest = weights * overs[i] + under - quotient * (times * under);
            out[i] = factor * (quotient - tie(rest) * odd(quotient));
        }
    }

    /** Rounds whole numbers to multiples of a whole number. */
    void multiples(double of, int from, int to, double[] values) {
        for (int i = from; i < to; i++) {
            double quotient = Math.floor((times * values[i] + (plus * of - less)) / (times * of));
            double rest = times * values[i] + of - quotient * (times * of);
            values[i] = of * (toEven ? quotient - tie(rest) * odd(quotient) : quotient);
        }
    }

    /** {@code weight} × over ÷ under, rounded, where all products fit into longs. */
    long quotient(long weight, long over, long under) {
        long multiple = (long) times;
        long divisor = multiple * under;
        long dividend = multiple * weight * over + (plus == 0 ? 0 : under) - (long) less;
        long quotient = dividend / divisor;
        boolean tieAtOdd = toEven && (quotient & 1) == 1 && quotient * divisor == dividend;
        return tieAtOdd ? quotient - 1 : quotient;
    }

    /** 1 for no rest, else 0. Without a branch, so that loops stay simple. */
    private static double tie(double rest) {
        return 1 - Math.min(rest, 1);
    }

    private static double odd(double whole) {
        return whole - 2 * Math.floor(whole / 2);
    }
}
