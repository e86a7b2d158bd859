package io.github.pes4j.scoring.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The values that a printed number, or what is worked out of such numbers, may have. Immutable.
 *
 * @param low the least
 * @param high the greatest
 */
record Interval(BigDecimal low, BigDecimal high) {

    static final Interval HUNDRED = new Interval(BigDecimal.valueOf(100), BigDecimal.valueOf(100));

    private static final MathContext DEEP = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Interval around(BigDecimal value, BigDecimal slack) {
        return new Interval(value.subtract(slack), value.add(slack));
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval times(Interval other) {
        List<BigDecimal> ends = List.of(
                low.multiply(other.low, DEEP),
                low.multiply(other.high, DEEP),
                high.multiply(other.low, DEEP),
                high.multiply(other.high, DEEP));
        return new Interval(
                ends.stream().reduce(BigDecimal::min).orElseThrow(),
                ends.stream().reduce(BigDecimal::max).orElseThrow());
    }

    /** Empty if the other may be zero. */
    Optional<Interval> dividedBy(Interval other) {
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                times(new Interval(BigDecimal.ONE.divide(other.high, DEEP), BigDecimal.ONE.divide(other.low, DEEP))));
    }

    /** Whether they have a value in common, but for the error of the arithmetic itself. */
    boolean meets(Interval other) {
        BigDecimal error = middle().abs().max(BigDecimal.ONE).scaleByPowerOfTen(-20);
        return low.compareTo(other.high.add(error)) <= 0 && other.low.compareTo(high.add(error)) <= 0;
    }

    BigDecimal middle() {
        return low.add(high).divide(TWO, DEEP);
    }
}
