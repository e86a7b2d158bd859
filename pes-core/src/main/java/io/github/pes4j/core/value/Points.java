package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points (分): the weight (分值) of an indicator or the score (得分) that it earned. Exact, of either sign: deductions are
 * points too. Two points are equal when their numbers are, whatever zeros they were written with.
 *
 * <p>Immutable and thread-safe.
 */
public final class Points implements Comparable<Points> {

    /** Decimals to which points are worked out where a policy rounds later: half up. */
    public static final int WORKING_SCALE = 10;

    /** No points. */
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    private final BigDecimal number;

    private Points(BigDecimal number) {
        this.number = number;
    }

    /**
     * Points of an exact number.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public static Points of(BigDecimal number) {
        return new Points(Decimals.bounded(number));
    }

    /**
     * Points from a text such as {@code "12.5"}.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the bounds of {@link Decimals}
     */
    public static Points of(String number) {
        return new Points(Decimals.parse(number));
    }

    /** Whole points. */
    public static Points of(long number) {
        return new Points(BigDecimal.valueOf(number));
    }

    /** A result of arithmetic on bounded numbers. */
    private static Points exact(BigDecimal number) {
        return new Points(Decimals.normal(number));
    }

    /** The number, without trailing zeros. */
    public BigDecimal number() {
        return number;
    }

    /** The sum of both. */
    public Points plus(Points other) {
        return exact(number.add(other.number));
    }

    /** This less the other. */
    public Points minus(Points other) {
        return exact(number.subtract(other.number));
    }

    /** The part of these points that the share stands for, to {@value #WORKING_SCALE} decimals, half up. */
    public Points times(Share share) {
        return times(share, WORKING_SCALE, RoundingMode.HALF_UP);
    }

    /** The part of these points that the share stands for, rounded once, to {@code scale} decimals. */
    public Points times(Share share, int scale, RoundingMode mode) {
        return exact(share.applyTo(number, scale, mode));
    }

    /** These points rounded to {@code scale} decimals. */
    public Points rounded(int scale, RoundingMode mode) {
        return exact(number.setScale(scale, mode));
    }

    /** The smaller of both. */
    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public int signum() {
        return number.signum();
    }

    /** The number with at least {@code decimals} decimals: {@code 92.50}; further ones are never cut off. */
    public String text(int decimals) {
        return (number.scale() < decimals ? number.setScale(decimals) : number).toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && number.equals(points.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The number as short as it can be written: {@code 12.5}. */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
