package io.github.pes4j.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A fraction of whole numbers of any length, in lowest terms: the wide way of {@link Share}.
 *
 * @param over the numerator
 * @param under the denominator; positive
 */
record Fraction(BigInteger over, BigInteger under) {

    /**
     * A fraction in lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    static Fraction reduced(BigInteger over, BigInteger under) {
        if (under.signum() == 0) {
            throw overZero();
        }
        BigInteger divisor = over.gcd(under);
        if (under.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Fraction(over.divide(divisor), under.divide(divisor));
    }

    /** The exact quotient of two decimals. */
    static Fraction quotient(BigDecimal over, BigDecimal under) {
        int scale = Math.max(over.scale(), under.scale());
        return reduced(
                over.setScale(scale).unscaledValue(), under.setScale(scale).unscaledValue());
    }

    static ArithmeticException overZero() {
        return new ArithmeticException("a share of zero: the denominator is 0");
    }

    Fraction plus(Fraction other) {
        return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    Fraction times(Fraction other) {
        return reduced(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction inverse() {
        return reduced(under, over);
    }

    BigDecimal applyTo(BigDecimal number, int scale, RoundingMode mode) {
        return number.multiply(new BigDecimal(over)).divide(new BigDecimal(under), scale, mode);
    }

    int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return over + "/" + under;
    }
}
