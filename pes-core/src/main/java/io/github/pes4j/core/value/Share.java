package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact share (比率): 95 %, one third, 0.6366. It is held as a fraction in lowest terms, so that the quotient of two
 * reported figures loses nothing before the one rounding of a score. Shares may be negative or above one; 95 %, 0.95 and
 * 19/20 are one share.
 *
 * <p>Immutable and thread-safe.
 */
public final class Share implements Comparable<Share> {

    /** Nothing of it: 0 %. */
    public static final Share ZERO = new Share(BigInteger.ZERO, BigInteger.ONE);

    /** All of it: 100 %. */
    public static final Share ONE = new Share(BigInteger.ONE, BigInteger.ONE);

    private static final int MOST_DIGITS = 400;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Callers pass a fraction in lowest terms with a positive denominator. */
    private Share(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A share from a decimal: 0.95 is 95 %.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public static Share of(BigDecimal decimal) {
        return quotient(Decimals.bounded(decimal), BigDecimal.ONE);
    }

    /**
     * A share in percent: {@code percent("95")} is 95 %.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the bounds of {@link Decimals}
     */
    public static Share percent(String number) {
        return quotient(Decimals.parse(number), BigDecimal.valueOf(100));
    }

    /**
     * A share from a decimal, a percentage or a fraction: {@code 0.95}, {@code 95%}, {@code 19/20}. Reads back what
     * {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is none of these, or a number is outside the bounds of
     *     {@link Decimals}
     */
    public static Share parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke >= 0) {
            BigDecimal denominator = wide(text.substring(stroke + 1));
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException("'" + text + "' divides by zero");
            }
            return quotient(wide(text.substring(0, stroke)), denominator);
        }
        return text.endsWith("%") ? percent(text.substring(0, text.length() - 1)) : of(Decimals.parse(text));
    }

    /** A part of a fraction in lowest terms: whole numbers may be as long as exact arithmetic makes them. */
    private static BigDecimal wide(String text) {
        boolean whole = text.length() <= MOST_DIGITS && WHOLE.matcher(text).matches();
        return whole ? new BigDecimal(text) : Decimals.parse(text);
    }

    /**
     * The exact quotient of two numbers.
     *
     * @throws IllegalArgumentException if a number has more digits than any sum of bounded numbers
     * @throws ArithmeticException if the denominator is zero: there is no such share, and callers that can meet a zero
     *     (a budget, a target) must say what that means
     */
    public static Share quotient(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal over = Decimals.workable(numerator);
        BigDecimal under = Decimals.workable(denominator);
        int scale = Math.max(over.scale(), under.scale());
        return reduced(
                over.setScale(scale).unscaledValue(), under.setScale(scale).unscaledValue());
    }

    private static Share reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a share of zero: the denominator is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Share(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** The sum of both. */
    public Share plus(Share other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less the other. */
    public Share minus(Share other) {
        return plus(new Share(other.numerator.negate(), other.denominator));
    }

    /** The product of both: the share of a share. */
    public Share times(Share other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * An equal part of this share.
     *
     * @throws ArithmeticException if {@code parts} is zero
     */
    public Share dividedBy(int parts) {
        return reduced(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /**
     * One over this share.
     *
     * @throws ArithmeticException if this share is zero
     */
    public Share inverse() {
        return reduced(denominator, numerator);
    }

    /** The smaller of both. */
    public Share min(Share other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public Share max(Share other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1 as the share is negative, zero or positive. */
    public int signum() {
        return numerator.signum();
    }

    /** The part of a number that this share stands for, rounded once, to {@code scale} decimals. */
    public BigDecimal applyTo(BigDecimal number, int scale, RoundingMode mode) {
        return number.multiply(new BigDecimal(numerator)).divide(new BigDecimal(denominator), scale, mode);
    }

    /** The share as a decimal of at most {@code scale} decimals, half up: one third is 0.3333. */
    public BigDecimal decimal(int scale) {
        return applyTo(BigDecimal.ONE, scale, RoundingMode.HALF_UP);
    }

    /** The share as people print it: {@code 78.33%}, half up to {@code decimals} decimals. */
    public String percentText(int decimals) {
        return applyTo(BigDecimal.valueOf(100), decimals, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share
                && numerator.equals(share.numerator)
                && denominator.equals(share.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Exact: the fraction in lowest terms, {@code 19/20}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
