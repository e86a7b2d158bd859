package io.github.pes4j.core.value;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Exact arithmetic on whole numbers that fit into a {@code long}. Nearly every figure of a form does, and a long costs a
 * fraction of a {@link BigInteger}. What does not fit is {@link #NONE}, and stays so in further steps; callers then go the
 * wide way. {@link Long#MIN_VALUE} itself is therefore no narrow number: each has a negative.
 */
final class Narrow {

    /** No narrow number. */
    static final long NONE = Long.MIN_VALUE;

    /** Most decimals of a narrow decimal: ten to this power is narrow. */
    static final int MOST_DECIMALS = 18;

    private static final int SHORT_BITS = 24;
    private static final int FEW_DECIMALS = 4;
    private static final int MOST_BITS = 63;
    private static final long MOST_DOUBLED = Long.MAX_VALUE / 4;
    private static final int SURE_DIGITS = 18;
    private static final long[] TENS = tens();

    private Narrow() {}

    private static long[] tens() {
        long[] tens = new long[MOST_DECIMALS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    /** Whether a number is so small that products of some such numbers need no care: from 0 to 2^24. */
    static boolean isShort(long number) {
        return number >>> SHORT_BITS == 0;
    }

    /** Whether so many decimals may be added to a product of two short numbers. */
    static boolean isFew(int decimals) {
        return decimals >= 0 && decimals <= FEW_DECIMALS;
    }

    /** A short number with a few zeros more: below 2^38. */
    static long shortShifted(long number, int few) {
        return number * TENS[few];
    }

    /** A short number times a fraction of short numbers, with a few decimals more, half up. */
    static long shortPart(long number, long over, long under, int few) {
        // Twice the product stays below 2^63: 24 + 24 + 13.3 + 1 bits.
        return (2 * shortShifted(number, few) * over + under) / (2 * under);
    }

    /** Whether so many decimals are few enough. */
    static boolean isScale(int scale) {
        return scale >= 0 && scale <= MOST_DECIMALS;
    }

    /** The product, or {@link #NONE}. */
    static long times(long a, long b) {
        long product = a * b;
        boolean fits = Math.multiplyHigh(a, b) == product >> 63;
        return fits && a != NONE && b != NONE ? product : NONE;
    }

    /** The sum, or {@link #NONE}. */
    static long plus(long a, long b) {
        long sum = a + b;
        boolean fits = ((a ^ sum) & (b ^ sum)) >= 0;
        return fits && a != NONE && b != NONE ? sum : NONE;
    }

    /** The number with {@code decimals} zeros more, or {@link #NONE}. */
    static long shifted(long number, int decimals) {
        return decimals == 0 ? number : times(number, TENS[decimals]);
    }

    /** The order of the exact products a × b and c × d, for narrow numbers. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** A quotient of narrow numbers, rounded to a whole number. */
    static long quotient(long over, long under, RoundingMode mode) {
        if (mode == RoundingMode.HALF_UP && over >= 0 && over <= MOST_DOUBLED && under <= MOST_DOUBLED) {
            // The usual mode in one division.
            return (2 * over + under) / (2 * under);
        }
        return LongMath.divide(over, under, mode);
    }

    /** The greatest common divisor of a narrow number and a positive one; at least 1. */
    static long gcd(long a, long b) {
        return LongMath.gcd(Math.abs(a), b);
    }

    /** A whole number, or {@link #NONE}. */
    static long of(BigInteger number) {
        return number.bitLength() <= MOST_BITS ? number.longValue() : NONE;
    }

    /** The digits of a decimal as a whole number, or {@link #NONE} also where it has too many decimals. */
    static long unscaled(BigDecimal number) {
        if (!isScale(number.scale())) {
            return NONE;
        }
        // Both ways are exact; the first makes no BigInteger.
        return number.precision() <= SURE_DIGITS
                ? number.scaleByPowerOfTen(number.scale()).longValue()
                : of(number.unscaledValue());
    }
}
