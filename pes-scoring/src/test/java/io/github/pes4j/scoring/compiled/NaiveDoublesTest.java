package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/**
 * How often scores are a cent off where they are worked out as one would write it with doubles, and how often where they are
 * worked out in columns of whole numbers held in doubles: weights of 0.01 to 20.00, targets of 2 to 100, every actual below.
 */
class NaiveDoublesTest {

    private static final int WEIGHTS = 2000;
    private static final int MOST_TARGET = 100;

    /** Every weight meets every fraction below one: 2000 × (1 + 2 + … + 99). */
    private static final int CASES = 9_900_000;

    @Test
    void aDoubleLosesTheTieOfFourThirtyFiveAndAHalf() {
        assertThat(naive(4.35, 1, 2)).isEqualTo(217);
        assertThat(exact(435, 1, 2)).isEqualTo(218);
    }

    /** Only ties are lost: 2 × weight × actual ÷ target is then an odd whole number. */
    @Test
    void naiveDoublesAreACentOffWhereTheColumnsAreNot() {
        int cases = 0;
        int wrong = 0;
        int wrongOtherwise = 0;
        int wrongWithoutTie = 0;
        int columnsWrong = 0;
        for (int cents = 1; cents <= WEIGHTS; cents++) {
            for (int target = 2; target <= MOST_TARGET; target++) {
                double[] columns = columns(cents, target);
                for (int actual = 1; actual < target; actual++) {
                    long exact = exact(cents, actual, target);
                    boolean off = naive(cents / 100.0, actual, target) != exact;
                    wrongOtherwise += otherwise(cents / 100.0, actual, target) == exact ? 0 : 1;
                    boolean tie = 2 * cents * actual % target == 0 && 2 * cents * actual / target % 2 == 1;
                    cases++;
                    wrong += off ? 1 : 0;
                    wrongWithoutTie += off && !tie ? 1 : 0;
                    columnsWrong += columns[actual] == exact ? 0 : 1;
                }
            }
        }
        assertThat(cases).isEqualTo(CASES);
        assertThat(columnsWrong).isZero();
        assertThat(wrongWithoutTie).isZero();
        assertThat(wrong).isEqualTo(22_344);
        assertThat(wrongOtherwise).isEqualTo(24_951);
    }

    /** HALF_UP of weight × actual ÷ target in cents, by whole numbers alone. */
    private static long exact(long cents, long actual, long target) {
        return (2 * cents * actual + target) / (2 * target);
    }

    private static long naive(double weight, double actual, double target) {
        return (long) Math.floor(weight * (actual / target) * 100 + 0.5);
    }

    /** Multiplied first and divided last: no better. */
    private static long otherwise(double weight, double actual, double target) {
        return Math.round(weight * actual / target * 100);
    }

    /** The scores of all actuals below a target, by the loop that compiled scoring uses. */
    private static double[] columns(int cents, int target) {
        double[] actuals = new double[target];
        double[] targets = new double[target];
        for (int actual = 0; actual < target; actual++) {
            actuals[actual] = actual;
            targets[actual] = target;
        }
        double[] scores = new double[target];
        QuotientRounding.of(RoundingMode.HALF_UP).quotients(cents, actuals, targets, 1, 0, target, scores);
        return scores;
    }
}
