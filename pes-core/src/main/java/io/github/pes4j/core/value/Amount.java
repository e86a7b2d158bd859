package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money (金额) in yuan (元), exact, of either sign. 16 万元 and 160000 元 are the same amount; how one was printed is
 * kept by {@link Printed}, not here.
 *
 * <p>Immutable and thread-safe.
 */
public final class Amount implements Comparable<Amount> {

    /** No money; not the same as an amount that was not reported. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    private final BigDecimal yuan;

    /** Its digits, for the narrow way; or {@link Narrow#NONE}. */
    private final long unscaled;

    private final int scale;

    private Amount(BigDecimal yuan) {
        this.yuan = yuan;
        this.unscaled = Narrow.unscaled(yuan);
        this.scale = unscaled == Narrow.NONE ? 0 : yuan.scale();
    }

    /**
     * An amount in yuan.
     *
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public static Amount yuan(BigDecimal number) {
        return new Amount(Decimals.bounded(number));
    }

    /**
     * An amount in yuan from a text such as {@code "160000.00"}.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the bounds of {@link Decimals}
     */
    public static Amount yuan(String number) {
        return new Amount(Decimals.parse(number));
    }

    /**
     * An amount in a unit of money such as 万元.
     *
     * @throws IllegalArgumentException if the unit is not one of money, or the amount outside the bounds of
     *     {@link Decimals}
     */
    public static Amount of(BigDecimal number, Unit unit) {
        if (!unit.isMoney()) {
            throw new RefusalException("“{0}”不是货币单位，如 元、万元", "'{0}' is not a unit of money such as 元 or 万元", unit);
        }
        return yuan(Decimals.bounded(number).multiply(unit.scale()));
    }

    /** As {@link #of(BigDecimal, Unit)}, but empty where that would refuse. */
    public static Optional<Amount> tryOf(BigDecimal number, Unit unit) {
        try {
            return Optional.of(of(number, unit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * An amount in a unit of money, from text: {@code Amount.of("16.6", Unit.WAN_YUAN)}.
     *
     * @throws IllegalArgumentException as {@link #of(BigDecimal, Unit)}, or if the text is no number
     */
    public static Amount of(String number, Unit unit) {
        return of(Decimals.parse(number), unit);
    }

    /** A result of arithmetic on bounded numbers. */
    private static Amount exact(BigDecimal yuan) {
        return new Amount(Decimals.normal(yuan));
    }

    /** The number of yuan, without trailing zeros. */
    public BigDecimal yuan() {
        return yuan;
    }

    /**
     * The number of units that the amount is, exactly.
     *
     * @throws IllegalArgumentException if the unit is not one of money
     */
    public BigDecimal in(Unit unit) {
        if (!unit.isMoney()) {
            throw new RefusalException("“{0}”不是货币单位，如 元、万元", "'{0}' is not a unit of money such as 元 or 万元", unit);
        }
        // Scales of money are powers of ten: the quotient is a finite decimal.
        return Decimals.normal(yuan.divide(unit.scale()));
    }

    /** The sum of both. */
    public Amount plus(Amount other) {
        return exact(yuan.add(other.yuan));
    }

    /** This less the other. */
    public Amount minus(Amount other) {
        return exact(yuan.subtract(other.yuan));
    }

    /**
     * The exact quotient of both: the share of another amount that this one is.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Share dividedBy(Amount other) {
        int decimals = Math.max(scale, other.scale);
        long over = Narrow.shifted(unscaled, decimals - scale);
        long under = Narrow.shifted(other.unscaled, decimals - other.scale);
        return over == Narrow.NONE || under == Narrow.NONE ? Share.quotient(yuan, other.yuan) : Share.of(over, under);
    }

    /** -1, 0 or 1 as the amount is negative, zero or positive. */
    public int signum() {
        return yuan.signum();
    }

    @Override
    public int compareTo(Amount other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount && yuan.equals(amount.yuan);
    }

    @Override
    public int hashCode() {
        return yuan.hashCode();
    }

    /** As people write it: in 万元 from ten thousand yuan up, else in 元; exact either way. */
    public String text() {
        Unit unit = yuan.abs().compareTo(Unit.WAN_YUAN.scale()) >= 0 ? Unit.WAN_YUAN : Unit.YUAN;
        return in(unit).toPlainString() + unit;
    }

    /** The number of yuan and the unit: {@code 160000元}. */
    @Override
    public String toString() {
        return yuan.toPlainString() + Unit.YUAN;
    }
}
