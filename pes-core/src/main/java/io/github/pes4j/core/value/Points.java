package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    public static final Points ZERO = new Points(0, 0);

    /** The number's digits with {@link #scale} decimals. Its value is elsewhere if {@link #wide} is there. */
    private final long unscaled;

    private final int scale;

    /** The number, if it is not narrow. So points are narrow or wide by their value alone. */
    private final @Nullable BigDecimal wide;

    /** The number as a share, once somebody asked. Two threads may both make it: they make the same. */
    private @Nullable Share exact;

    private Points(long unscaled, int scale) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.wide = null;
    }

    private Points(BigDecimal wide) {
        this.unscaled = Narrow.NONE;
        this.scale = 0;
        this.wide = wide;
    }

    /** Callers pass a number without trailing zeros. */
    private static Points normal(BigDecimal number) {
        long unscaled = Narrow.unscaled(number);
        return unscaled == Narrow.NONE ? new Points(number) : new Points(unscaled, number.scale());
    }

    /**
     * Points of an exact number.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public static Points of(BigDecimal number) {
        return normal(Decimals.bounded(number));
    }

    /**
     * Points from a text such as {@code "12.5"}.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the bounds of {@link Decimals}
     */
    public static Points of(String number) {
        return normal(Decimals.parse(number));
    }

    /** Whole points. */
    public static Points of(long number) {
        return normal(BigDecimal.valueOf(number));
    }

    /** A result of arithmetic on bounded numbers. */
    private static Points exact(BigDecimal number) {
        return normal(Decimals.normal(number));
    }

    /** The number, without trailing zeros. */
    public BigDecimal number() {
        return wide != null ? wide : Decimals.normal(BigDecimal.valueOf(unscaled, scale));
    }

    /** The number, exact. */
    Share exact() {
        Share known = exact;
        if (known == null) {
            known = wide == null ? Share.of(unscaled, Narrow.shifted(1, scale)) : Share.of(wide);
            exact = known;
        }
        return known;
    }

    /** The digits with so many decimals, not fewer than there are; or {@link Narrow#NONE}. */
    private long at(int decimals) {
        return Narrow.shifted(unscaled, decimals - scale);
    }

    /** The sum of the points that things have. */
    public static <T> Points sum(List<? extends T> things, Function<? super T, Points> points) {
        Sum sum = new Sum();
        for (T thing : things) {
            sum.add(points.apply(thing));
        }
        return sum.points();
    }

    /** Adds points up without a value for each step. Not thread-safe. */
    public static final class Sum {
        /** A short number more is still narrow. */
        private static final long MOST_DIGITS = Long.MAX_VALUE / 2;

        private long digits;
        private int decimals;

        /** What does not fit into the digits. */
        private Points wide = ZERO;

        /** Nothing yet. */
        public Sum() {}

        /** Adds more. */
        public void add(Points more) {
            int coarser = decimals - more.scale;
            if (Narrow.isFew(coarser) && Narrow.isShort(more.unscaled) && Math.abs(digits) < MOST_DIGITS) {
                digits += Narrow.shortShifted(more.unscaled, coarser);
                return;
            }
            int finer = Math.max(decimals, more.scale);
            long sum = finer == decimals && finer == more.scale
                    ? Narrow.plus(digits, more.unscaled)
                    : Narrow.plus(Narrow.shifted(digits, finer - decimals), more.at(finer));
            if (sum == Narrow.NONE) {
                wide = wide.plus(more);
            } else {
                digits = sum;
                decimals = finer;
            }
        }

        /** The sum so far. */
        public Points points() {
            Points narrow = new Points(digits, decimals);
            return wide.signum() == 0 ? narrow : narrow.plus(wide);
        }
    }

    /** The sum of both. */
    public Points plus(Points other) {
        int decimals = Math.max(scale, other.scale);
        long sum = Narrow.plus(at(decimals), other.at(decimals));
        return sum == Narrow.NONE ? exact(number().add(other.number())) : new Points(sum, decimals);
    }

    /** This less the other. */
    public Points minus(Points other) {
        return plus(other.negated());
    }

    private Points negated() {
        return wide == null ? new Points(-unscaled, scale) : new Points(wide.negate());
    }

    /** The part of these points that the share stands for, to {@value #WORKING_SCALE} decimals, half up. */
    public Points times(Share share) {
        return times(share, WORKING_SCALE, RoundingMode.HALF_UP);
    }

    /** The part of these points that the share stands for, rounded once, to {@code scale} decimals. */
    public Points times(Share share, int scale, RoundingMode mode) {
        if (share.isWhole() && wide == null && this.scale <= scale) {
            return this;
        }
        long part = share.applyTo(unscaled, this.scale, scale, mode);
        return part == Narrow.NONE ? exact(share.applyTo(number(), scale, mode)) : new Points(part, scale);
    }

    /** These points rounded to {@code scale} decimals. */
    public Points rounded(int scale, RoundingMode mode) {
        return times(Share.ONE, scale, mode);
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
        return wide == null ? Long.signum(unscaled) : wide.signum();
    }

    /** The number with at least {@code decimals} decimals: {@code 92.50}; further ones are never cut off. */
    public String text(int decimals) {
        BigDecimal number = number();
        return (number.scale() < decimals ? number.setScale(decimals) : number).toPlainString();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A shortcut: ends of a range are often one object.
    public int compareTo(Points other) {
        if (this == other) {
            return 0;
        }
        int decimals = Math.max(scale, other.scale);
        long own = at(decimals);
        long others = other.at(decimals);
        return own == Narrow.NONE || others == Narrow.NONE
                ? number().compareTo(other.number())
                : Long.compare(own, others);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Points points && compareTo(points) == 0);
    }

    @Override
    public int hashCode() {
        return number().hashCode();
    }

    /** The number as short as it can be written: {@code 12.5}. */
    @Override
    public String toString() {
        return number().toPlainString();
    }
}
