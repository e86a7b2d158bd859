package io.github.pes4j.examples.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers on a line of pixels, with round numbers to read them by.
 *
 * @param low the number at {@code from}
 * @param high the number at {@code to}; above {@code low}
 * @param step the distance of the ticks
 * @param from a pixel
 * @param to a pixel
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step, int from, int to) {

    private static final int DECIMALS = 2;
    private static final int MOST_TICKS = 6;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** An axis with all the numbers on it, from round number to round number. */
    static Axis around(Collection<BigDecimal> numbers, int from, int to) {
        BigDecimal low = numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        if (low.compareTo(high) == 0) {
            low = low.subtract(BigDecimal.ONE);
            high = high.add(BigDecimal.ONE);
        }
        BigDecimal step = step(high.subtract(low));
        return new Axis(round(low, step, RoundingMode.FLOOR), round(high, step, RoundingMode.CEILING), step, from, to);
    }

    /** An axis with exactly these ends. */
    static Axis between(BigDecimal low, BigDecimal high, int from, int to) {
        return low.compareTo(high) < 0
                ? new Axis(low, high, step(high.subtract(low)), from, to)
                : around(List.of(low), from, to);
    }

    /** The same for counts: no tick between whole numbers. */
    Axis whole() {
        return new Axis(low, high, step.max(BigDecimal.ONE), from, to);
    }

    private static BigDecimal step(BigDecimal length) {
        BigDecimal least = length.divide(BigDecimal.valueOf(MOST_TICKS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal round(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** Where a number lies; numbers beyond the ends lie at the ends. */
    BigDecimal at(BigDecimal number) {
        BigDecimal inside = number.max(low).min(high);
        return inside.subtract(low)
                .multiply(BigDecimal.valueOf(to - (long) from))
                .divide(high.subtract(low), DECIMALS, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(from));
    }

    /** The round numbers on it. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = round(low, step, RoundingMode.CEILING);
                tick.compareTo(high) <= 0;
                tick = tick.add(step)) {
            ticks.add(tick);
        }
        return List.copyOf(ticks);
    }

    /** A number as short as it can be written. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
