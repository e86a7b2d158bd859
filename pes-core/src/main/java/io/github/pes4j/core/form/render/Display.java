package io.github.pes4j.core.form.render;

import io.github.pes4j.core.value.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is displayed: {@code ≥95%} is 0.95 with a sign before it and two places to the right. A cell that displays
 * its printed text in this way still holds a number that formulas can use. Immutable and thread-safe.
 *
 * @param before what stands before the digits, usually an operator; may be empty
 * @param grouped whether thousands are set apart by commas
 * @param decimals how many decimals are shown; {@value #AS_NEEDED} for as many as there are
 * @param percent whether the number is shown in percent
 * @param after what stands behind the digits, usually a unit; may be empty
 */
public record Display(String before, boolean grouped, int decimals, boolean percent, String after) {

    /** As many decimals as there are. */
    public static final int AS_NEEDED = -1;

    /** The number as short as it can be written. */
    public static final Display PLAIN = new Display("", false, AS_NEEDED, false, "");

    /** A spreadsheet holds so many significant digits. */
    private static final int MOST_DIGITS = 15;

    /** An operator, digits, a percent sign or a unit. Letters that format codes know are left to text. */
    private static final Pattern NUMBER = Pattern.compile(
            "(≥|≤|>|<|=|[\\p{IsHan}]{0,5})(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(%?)([\\p{IsHan}/·]{0,8})");

    /** So many decimals. */
    public static Display fixed(int decimals) {
        return new Display("", false, decimals, false, "");
    }

    /** In percent, with so many decimals. */
    public static Display percent(int decimals) {
        return new Display("", false, decimals, true, "");
    }

    /**
     * The display that shows a number exactly as it was printed.
     *
     * @param text the text as printed
     * @param number the number that the text stands for, of a percentage the share itself
     * @return empty if no number is displayed so, or no spreadsheet can hold it
     */
    public static Optional<Display> of(String text, BigDecimal number) {
        Matcher matcher = NUMBER.matcher(text);
        if (number.signum() < 0 || number.stripTrailingZeros().precision() > MOST_DIGITS || !matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3);
        boolean isBare = matcher.group(1).isEmpty()
                && matcher.group(4).isEmpty()
                && matcher.group(5).isEmpty();
        Display display = isBare && PLAIN.show(number).equals(text)
                ? PLAIN
                : new Display(
                        matcher.group(1),
                        matcher.group(2).contains(","),
                        fraction == null ? 0 : fraction.length(),
                        !matcher.group(4).isEmpty(),
                        matcher.group(5));
        boolean fits = display.decimals <= Decimals.MAX_FRACTION_DIGITS;
        return fits && display.isExact(number) && display.show(number).equals(text)
                ? Optional.of(display)
                : Optional.empty();
    }

    /** Whether nothing of a number is hidden by the rounding of the display. */
    private boolean isExact(BigDecimal number) {
        return decimals == AS_NEEDED || shown(number).compareTo(scaled(number)) == 0;
    }

    /** What is displayed. */
    public String show(BigDecimal number) {
        BigDecimal shown = shown(number);
        String sign = shown.signum() < 0 ? "-" : "";
        String digits = shown.abs().toPlainString();
        return sign + before + (grouped ? grouped(digits) : digits) + (percent ? "%" : "") + after;
    }

    private BigDecimal scaled(BigDecimal number) {
        return percent ? number.movePointRight(2) : number;
    }

    private BigDecimal shown(BigDecimal number) {
        BigDecimal scaled = scaled(number);
        if (decimals != AS_NEEDED) {
            return scaled.setScale(decimals, RoundingMode.HALF_UP);
        }
        BigDecimal stripped = scaled.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
