package io.github.pes4j.scoring.sensitivity;

import java.util.Arrays;

/**
 * The sequence of Sobol' (1967) in the order of Antonov and Saleev: point i is the exclusive or of the direction numbers at the
 * bits of i's Gray code, so that every point can be had by itself. A digital shift, the same for all points, moves it as a whole
 * and keeps its evenness.
 */
final class SobolSequence implements Uniforms {

    static final int MOST_DIMENSIONS = 128;

    private static final int BITS = 32;

    /** The direction numbers: by bit, then by dimension. */
    private static final int[][] DIRECTIONS = directions();

    private final int[] shift;

    SobolSequence(int dimensions, long seed) {
        if (dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a quasi-random design has " + MOST_DIMENSIONS
                    + " uniform numbers in a row at most, and this one needs " + dimensions
                    + ": use random sampling or fewer factors");
        }
        this.shift = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            shift[i] = (int) (Draws.seed(seed, i) >>> BITS);
        }
    }

    @Override
    public void row(int number, double[] row) {
        int[] bits = bits(number, Arrays.copyOf(shift, row.length));
        for (int i = 0; i < row.length; i++) {
            row[i] = ((bits[i] & 0xffff_ffffL) + 0.5) * 0x1p-32;
        }
    }

    /** The digits of a point, begun at a shift. */
    static int[] bits(int number, int[] shifted) {
        int gray = number ^ (number >>> 1);
        for (int bit = 0; gray != 0; bit++, gray >>>= 1) {
            if ((gray & 1) != 0) {
                int[] directions = DIRECTIONS[bit];
                for (int i = 0; i < shifted.length; i++) {
                    shifted[i] ^= directions[i];
                }
            }
        }
        return shifted;
    }

    private static int[][] directions() {
        int[][] directions = new int[BITS][MOST_DIMENSIONS];
        for (int bit = 0; bit < BITS; bit++) {
            directions[bit][0] = 1 << (BITS - 1 - bit);
        }
        for (int dimension = 1; dimension < MOST_DIMENSIONS; dimension++) {
            extend(JoeKuo.line(dimension), directions, dimension);
        }
        return directions;
    }

    /**
     * The direction numbers of a dimension: given ones first, then by the recurrence of its primitive polynomial.
     *
     * @param line the degree s, the inner coefficients a as bits, then m1 to ms
     */
    private static void extend(int[] line, int[][] directions, int dimension) {
        int degree = line[0];
        for (int bit = 0; bit < BITS; bit++) {
            if (bit < degree) {
                directions[bit][dimension] = line[2 + bit] << (BITS - 1 - bit);
                continue;
            }
            int earlier = directions[bit - degree][dimension];
            int value = earlier ^ (earlier >>> degree);
            for (int k = 1; k < degree; k++) {
                boolean taken = ((line[1] >>> (degree - 1 - k)) & 1) != 0;
                value ^= taken ? directions[bit - k][dimension] : 0;
            }
            directions[bit][dimension] = value;
        }
    }
}
