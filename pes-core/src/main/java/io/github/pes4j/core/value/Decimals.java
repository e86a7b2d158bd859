package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The bounds of every decimal that PES holds, and the one way from text to a decimal.
 *
 * <p>A decimal has at most {@value #MAX_INTEGER_DIGITS} digits before and {@value #MAX_FRACTION_DIGITS} after the point.
 * That is far more than any budget needs, and it keeps {@code 1e1000000000}, which is short to write, from filling the
 * memory as soon as somebody adds to it: the bounds are checked before any arithmetic. Stateless and thread-safe.
 */
public final class Decimals {

    /** Most digits before the decimal point. */
    public static final int MAX_INTEGER_DIGITS = 24;

    /** Most digits after the decimal point. */
    public static final int MAX_FRACTION_DIGITS = 20;

    /** Longest text that is tried as a number. */
    private static final int MAX_TEXT = 64;

    private Decimals() {}

    /**
     * The same number without trailing zeros and without an exponent, if it is within the bounds.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of this class
     */
    public static BigDecimal bounded(BigDecimal number) {
        if (!withinBounds(number)) {
            throw refusal(shown(number));
        }
        return normal(number);
    }

    /** As {@link #normal}, for numbers that callers worked out: far wider than the bounds, but no exponent fills the memory. */
    static BigDecimal workable(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 400 || number.precision() > 400) {
            throw refusal(shown(number));
        }
        return normal(number);
    }

    /**
     * The same number without trailing zeros and without an exponent. For results of sums and products of bounded numbers:
     * these may leave the bounds a little, and must not fail for it.
     */
    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The number that a text such as {@code "12.50"}, {@code "-3"} or {@code "1.2E3"} stands for. Digits are those of ASCII,
     * and a text of more than 64 characters is no number.
     *
     * @throws IllegalArgumentException if the text is no number, or one outside the bounds of this class
     */
    public static BigDecimal parse(String text) {
        if (text.length() > MAX_TEXT) {
            throw refusal(text.substring(0, MAX_TEXT) + "…");
        }
        // BigDecimal would take the digits of every script.
        if (!isAscii(text)) {
            throw new RefusalException("“{0}”不是数字，如 12.50", "'{0}' is not a decimal number such as 12.50", text);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new RefusalException("“{0}”不是数字，如 12.50", "'{0}' is not a decimal number such as 12.50", text)
                    .because(e);
        }
        return bounded(number);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #parse}, but empty where that would refuse. */
    public static Optional<BigDecimal> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean withinBounds(BigDecimal number) {
        long scale = number.scale();
        long integerDigits = number.precision() - scale;
        if (number.signum() == 0) {
            return Math.abs(scale) <= MAX_INTEGER_DIGITS;
        }
        if (integerDigits > MAX_INTEGER_DIGITS) {
            return false;
        }
        return scale <= MAX_FRACTION_DIGITS
                || (scale <= 4L * MAX_FRACTION_DIGITS
                        && number.stripTrailingZeros().scale() <= MAX_FRACTION_DIGITS);
    }

    private static String shown(BigDecimal number) {
        String text =
                number.precision() > MAX_TEXT ? "a number of " + number.precision() + " digits" : number.toString();
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
    }

    private static RefusalException refusal(String shown) {
        return new RefusalException(
                "数字超出范围：{0}（小数点前最多 {1} 位，后最多 {2} 位）",
                "number out of bounds: {0} (at most {1} digits before and {2} after the decimal point)",
                shown,
                MAX_INTEGER_DIGITS,
                MAX_FRACTION_DIGITS);
    }
}
