package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, as it was reported: 95 %, 3.6 万人, 7 家. Quantities are equal when number and unit are: 3.6 万人
 * is as many as 36000 人, but was reported otherwise. Immutable and thread-safe.
 */
public final class Quantity {

    private final BigDecimal number;
    private final Unit unit;

    /** Made once: every comparison asks for it. */
    private final BigDecimal inBaseUnits;

    /** Its digits, for the narrow way; or {@link Narrow#NONE}. */
    private final long unscaled;

    private final int scale;

    /**
     * A quantity.
     *
     * @param number the number in the unit
     * @param unit its unit; {@link Unit#NONE} for a bare number
     * @throws IllegalArgumentException if the number is outside the bounds of {@link Decimals}
     */
    public Quantity(BigDecimal number, Unit unit) {
        this.number = Decimals.bounded(number);
        this.unit = unit;
        this.inBaseUnits = unit.isBase() ? this.number : Decimals.normal(this.number.multiply(unit.scale()));
        this.unscaled = Narrow.unscaled(inBaseUnits);
        this.scale = unscaled == Narrow.NONE ? 0 : inBaseUnits.scale();
    }

    /**
     * A quantity from texts: {@code Quantity.of("95", "%")}.
     *
     * @throws IllegalArgumentException if the number is no decimal within the bounds of {@link Decimals}
     */
    public static Quantity of(String number, String unit) {
        return new Quantity(Decimals.parse(number), Unit.of(unit));
    }

    /**
     * A number without a unit.
     *
     * @throws IllegalArgumentException as {@link #of(String, String)}
     */
    public static Quantity of(String number) {
        return new Quantity(Decimals.parse(number), Unit.NONE);
    }

    /** The number in the unit, without trailing zeros. */
    public BigDecimal number() {
        return number;
    }

    /** Its unit; {@link Unit#NONE} for a bare number. */
    public Unit unit() {
        return unit;
    }

    /** The number in base units: 36000 for 3.6 万人, 0.95 for 95 %. */
    public BigDecimal inBaseUnits() {
        return inBaseUnits;
    }

    /**
     * The same quantity in another unit, exactly: 3.6 万人 is 36000 人.
     *
     * @throws IllegalArgumentException if the units count different things
     */
    public Quantity in(Unit other) {
        if (!unit.isComparableTo(other)) {
            throw new RefusalException("“{0}”与“{1}”计量的不是同一种东西", "'{0}' and '{1}' count different things", unit, other);
        }
        // Scales are powers of ten: the quotient is a finite decimal.
        return new Quantity(number.multiply(unit.scale()).divide(other.scale()), other);
    }

    /** The share that it is, if it is one: 95 % and 950 ‰ are the same share. A bare number is none. */
    public Optional<Share> share() {
        return unit.isShare() ? Optional.of(Share.quotient(inBaseUnits(), BigDecimal.ONE)) : Optional.empty();
    }

    /** Whether both count the same thing. */
    public boolean isComparableTo(Quantity other) {
        return unit.isComparableTo(other.unit);
    }

    private long at(int decimals) {
        return Narrow.shifted(unscaled, decimals - scale);
    }

    /**
     * -1, 0 or 1 as it is less, as much or more than another: 3.6 万人 is as many as 36000 人. Only numbers are compared;
     * whether both count the same thing is another question ({@link #isComparableTo}).
     */
    public int compareSize(Quantity other) {
        int decimals = Math.max(scale, other.scale);
        long own = at(decimals);
        long others = other.at(decimals);
        return own == Narrow.NONE || others == Narrow.NONE
                ? inBaseUnits.compareTo(other.inBaseUnits)
                : Long.compare(own, others);
    }

    /**
     * The exact quotient of both numbers in base units: 18 家 by 36 家 is a half.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Share dividedBy(Quantity other) {
        int decimals = Math.max(scale, other.scale);
        long own = at(decimals);
        long others = other.at(decimals);
        return own == Narrow.NONE || others == Narrow.NONE
                ? Share.quotient(inBaseUnits, other.inBaseUnits)
                : Share.of(own, others);
    }

    /** -1, 0 or 1 as the number is negative, zero or positive. */
    public int signum() {
        return unscaled == Narrow.NONE ? number.signum() : Long.signum(unscaled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && number.equals(quantity.number) && unit.equals(quantity.unit);
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + unit.hashCode();
    }

    /** Number and unit without a blank: {@code 95%}. */
    @Override
    public String toString() {
        return number.toPlainString() + unit;
    }
}
