package io.github.pes4j.core.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many decimals a printed number has: "18.00" has two. Stateless and thread-safe. */
public final class PrintedDecimals {

    private PrintedDecimals() {}

    /** The decimals of the number in a text which stands for a value; those of the value where the text has none such. */
    public static int of(String text, BigDecimal value) {
        int found = -1;
        int start = 0;
        while (start < text.length()) {
            int end = endOfNumber(text, start);
            if (end > start) {
                int decimals = decimals(text, start, end);
                if (isPrintOf(text.substring(start, end), decimals, value)) {
                    found = decimals;
                }
                start = end;
            } else {
                start++;
            }
        }
        return found < 0 ? Math.max(0, value.scale()) : found;
    }

    /** The end of the run of digits, commas and points that begins here; the beginning itself where none does. */
    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || (end > start && isMark(text.charAt(end))))) {
            end++;
        }
        while (end > start && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isMark(char character) {
        return character == '.' || character == ',' || character == '，';
    }

    private static int decimals(String text, int start, int end) {
        int point = text.lastIndexOf('.', end - 1);
        return point < start ? 0 : end - 1 - point;
    }

    private static boolean isPrintOf(String digits, int decimals, BigDecimal value) {
        if (digits.length() > 40 || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return false;
        }
        BigDecimal printed = new BigDecimal(digits.replace(",", "").replace("，", ""));
        return printed.compareTo(value.abs().setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }
}
