package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact share (比率): 95 %, one third, 0.6366. It is a fraction, so that the quotient of two
 * reported figures loses nothing before the one rounding of a score. Shares may be negative or above one; 95 %, 0.95 and
 * 19/20 are one share.
 *
 * <p>Immutable and thread-safe.
 */
public final class Share implements Comparable<Share> {

    /** Nothing of it: 0 %. */
    public static final Share ZERO = new Share(0, 1);

    /** All of it: 100 %. */
    public static final Share ONE = new Share(1, 1);

    private static final int MOST_DIGITS = 400;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /** Narrow; any terms of the fraction. Its value is elsewhere if {@link #wide} is there. */
    private final long over;

    /** Narrow and positive. */
    private final long under;

    /** The fraction, if its lowest terms are not narrow. So a share is narrow or wide by its value alone. */
    private final @Nullable Fraction wide;

    /** Callers pass narrow numbers, the denominator positive. */
    private Share(long over, long under) {
        this.over = over;
        this.under = under;
        this.wide = null;
    }

    private Share(Fraction wide) {
        this.over = Narrow.NONE;
        this.under = Narrow.NONE;
        this.wide = wide;
    }

    /**
     * A share from a decimal: 0.95 is 95 %.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public static Share of(BigDecimal decimal) {
        return quotient(Decimals.bounded(decimal), BigDecimal.ONE);
    }

    /** Points as an exact number: 12.5 points are 25/2. */
    public static Share of(Points points) {
        return points.exact();
    }

    /** A whole number, exact: how often, how many. 3 is three times the whole, 300 %. */
    public static Share number(long number) {
        return number == Narrow.NONE ? of(BigDecimal.valueOf(number)) : new Share(number, 1);
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
        if (Narrow.isScale(numerator.scale()) && Narrow.isScale(denominator.scale())) {
            int scale = Math.max(numerator.scale(), denominator.scale());
            long over = Narrow.shifted(Narrow.unscaled(numerator), scale - numerator.scale());
            long under = Narrow.shifted(Narrow.unscaled(denominator), scale - denominator.scale());
            if (over != Narrow.NONE && under != Narrow.NONE) {
                return of(over, under);
            }
        }
        return of(Fraction.quotient(Decimals.workable(numerator), Decimals.workable(denominator)));
    }

    /** The quotient of narrow numbers. */
    static Share of(long over, long under) {
        if (under == 0) {
            throw Fraction.overZero();
        }
        return under > 0 ? new Share(over, under) : new Share(-over, -under);
    }

    private static Share of(Fraction fraction) {
        long over = Narrow.of(fraction.over());
        long under = Narrow.of(fraction.under());
        return over == Narrow.NONE || under == Narrow.NONE ? new Share(fraction) : new Share(over, under);
    }

    /** The fraction in lowest terms. */
    private Fraction fraction() {
        return wide != null ? wide : Fraction.reduced(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** The sum of both. */
    public Share plus(Share other) {
        long sum = under == other.under
                ? Narrow.plus(over, other.over)
                : Narrow.plus(Narrow.times(over, other.under), Narrow.times(other.over, under));
        long common = under == other.under ? under : Narrow.times(under, other.under);
        return sum == Narrow.NONE || common == Narrow.NONE
                ? of(fraction().plus(other.fraction()))
                : new Share(sum, common);
    }

    /** This less the other. */
    public Share minus(Share other) {
        return plus(other.negated());
    }

    private Share negated() {
        return wide == null ? new Share(-over, under) : new Share(wide.negated());
    }

    /** The product of both: the share of a share. */
    public Share times(Share other) {
        long product = Narrow.times(over, other.over);
        long common = Narrow.times(under, other.under);
        return product == Narrow.NONE || common == Narrow.NONE
                ? of(fraction().times(other.fraction()))
                : new Share(product, common);
    }

    /**
     * An equal part of this share.
     *
     * @throws ArithmeticException if {@code parts} is zero
     */
    public Share dividedBy(int parts) {
        return parts == 1 ? this : times(new Share(parts, 1).inverse());
    }

    /**
     * One over this share.
     *
     * @throws ArithmeticException if this share is zero
     */
    public Share inverse() {
        return wide == null ? of(under, over) : of(wide.inverse());
    }

    /** The smaller of both. */
    public Share min(Share other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public Share max(Share other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether some terms of the fraction fit into longs; {@link #over} and {@link #under} are then these. */
    public boolean isNarrow() {
        return wide == null;
    }

    /**
     * The numerator of the fraction as it is held, not in lowest terms: for columns of plain numbers. Means nothing unless
     * {@link #isNarrow()}.
     */
    public long over() {
        return over;
    }

    /** The denominator to {@link #over()}; above 0. Means nothing unless {@link #isNarrow()}. */
    public long under() {
        return under;
    }

    /** Whether it is all of it: 100 %. */
    public boolean isWhole() {
        return wide == null && over == under;
    }

    /** Whether it is a part of a whole: from 0 to 100 %. */
    public boolean isPart() {
        return wide == null ? over >= 0 && over <= under : signum() >= 0 && compareTo(ONE) <= 0;
    }

    /** -1, 0 or 1 as the share is negative, zero or positive. */
    public int signum() {
        return wide == null ? Long.signum(over) : wide.over().signum();
    }

    /** The part of a number that this share stands for, rounded once, to {@code scale} decimals. */
    public BigDecimal applyTo(BigDecimal number, int scale, RoundingMode mode) {
        if (Narrow.isScale(number.scale())) {
            long rounded = applyTo(Narrow.unscaled(number), number.scale(), scale, mode);
            if (rounded != Narrow.NONE) {
                return BigDecimal.valueOf(rounded, scale);
            }
        }
        return fraction().applyTo(number, scale, mode);
    }

    /** As above for {@code unscaled} ÷ 10^{@code from}, times 10^{@code scale}; or {@link Narrow#NONE}. */
    long applyTo(long unscaled, int from, int scale, RoundingMode mode) {
        if (wide != null || !Narrow.isScale(scale)) {
            return Narrow.NONE;
        }
        if (mode == RoundingMode.HALF_UP && Narrow.isShort(unscaled) && Narrow.isShort(over) && Narrow.isShort(under)) {
            int finer = scale - from;
            if (Narrow.isFew(finer)) {
                return Narrow.shortPart(unscaled, over, under, finer);
            }
        }
        long product = Narrow.shifted(Narrow.times(unscaled, over), Math.max(scale - from, 0));
        long divisor = Narrow.shifted(under, Math.max(from - scale, 0));
        return product == Narrow.NONE || divisor == Narrow.NONE ? Narrow.NONE : Narrow.quotient(product, divisor, mode);
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
    @SuppressWarnings("ReferenceEquality") // A shortcut: ends of a range are often one object.
    public int compareTo(Share other) {
        if (this == other) {
            return 0;
        }
        return wide == null && other.wide == null
                ? Narrow.compareProducts(over, other.under, other.over, under)
                : fraction().compareTo(other.fraction());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && Objects.equals(wide, share.wide) && compareTo(share) == 0;
    }

    @Override
    public int hashCode() {
        if (wide != null) {
            return wide.hashCode();
        }
        long divisor = Narrow.gcd(over, under);
        return 31 * Long.hashCode(over / divisor) + Long.hashCode(under / divisor);
    }

    /** Exact: the fraction in lowest terms, {@code 19/20}. */
    @Override
    public String toString() {
        return fraction().toString();
    }
}
