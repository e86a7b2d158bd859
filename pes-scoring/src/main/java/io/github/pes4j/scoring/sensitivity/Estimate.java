package io.github.pes4j.scoring.sensitivity;

import java.util.Locale;

/**
 * An estimate with its interval of confidence (置信区间). Nothing is clipped: a share may come out below 0 or above 1 where its
 * interval says how little that means. Immutable and thread-safe.
 *
 * @param value the estimate
 * @param halfWidth how far the interval goes to each side, in the unit of the value
 * @param level the confidence of the interval, such as 0.95
 */
public record Estimate(double value, double halfWidth, double level) {

    /** The lower end of the interval. */
    public double low() {
        return value - halfWidth;
    }

    /** The upper end of the interval. */
    public double high() {
        return value + halfWidth;
    }

    /** Whether the interval leaves 0 out. */
    public boolean isDistinguishableFromZero() {
        return low() > 0 || high() < 0;
    }

    /** As it is printed: {@code 0.41 ± 0.03 (95 %)}. */
    @Override
    public String toString() {
        return decimals(value) + " ± " + decimals(halfWidth) + " (" + percent(level) + ")";
    }

    /** To two decimals; what lies below 0.005 on either side is 0.00. */
    static String decimals(double number) {
        return String.format(Locale.ROOT, "%.2f", Math.abs(number) < 0.005 ? 0.0 : number);
    }

    static String percent(double share) {
        double percent = 100 * share;
        String text = String.format(Locale.ROOT, "%.1f", Math.abs(percent) < 0.05 ? 0.0 : percent);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }

    /** To whole percent, as an index of two decimals is read. */
    static String wholePercent(double share) {
        double percent = 100 * share;
        return String.format(Locale.ROOT, "%.0f", Math.abs(percent) < 0.5 ? 0.0 : percent) + " %";
    }
}
