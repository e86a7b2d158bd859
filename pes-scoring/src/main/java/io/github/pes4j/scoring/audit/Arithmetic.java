package io.github.pes4j.scoring.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement such as {@code (13.92+8.29)÷40=55.5%} in a text. Only numbers, units, brackets, the four operators and equals
 * signs make one; what has a name in it is none. Immutable.
 *
 * @param text the statement, with one sign for each operator
 * @param sides what stands between its equals signs
 */
record Arithmetic(String text, List<String> sides) {

    /** A number, and a unit that ends with it: a longer word is none. */
    private static final String TERM =
            "\\(*\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|[\\u4e00-\\u9fff]{1,3}(?![\\u4e00-\\u9fff]))?\\)*";

    private static final String OPERATOR = "\\s*[-+*/]\\s*";

    /** A number right behind such a word belongs to it: 指标1-2, 附件3, 记账-26. */
    private static final String START = "(?<![\\w.,%()*/+第表标项号条款图期类级件账-])";

    /** The first side has an operator: 5=3+2 may well say that number 5 is something else. */
    private static final Pattern STATEMENT = Pattern.compile(START + TERM + "(?:" + OPERATOR + TERM + ")+(?:\\s*=\\s*"
            + TERM + "(?:" + OPERATOR + TERM + ")*)+(?!\\s*[-+*/=(]|[\\w.])");

    private static final int DECIMALS = 4;

    /** How units are read: people mix them, as in 11÷50×100=22% or 20+30=50万元. */
    enum Reading {
        /** Left aside. */
        NUMBERS,
        /** Percent as hundredths, other units left aside. */
        SHARES,
        /** Percent and money as what they stand for. */
        UNITS
    }

    /** The statements of a text, in order. */
    static List<Arithmetic> in(String text) {
        List<Arithmetic> found = new ArrayList<>();
        if (text.indexOf('=') < 0 && text.indexOf('＝') < 0) {
            return found;
        }
        Matcher statement = STATEMENT.matcher(plain(text));
        while (statement.find()) {
            String whole = statement.group().replaceAll("\\s", "");
            found.add(new Arithmetic(whole, List.of(whole.split("=", -1))));
        }
        return found;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(
                    i,
                    switch (plain.charAt(i)) {
                        case '＋' -> '+';
                        case '－', '−', '–' -> '-';
                        case '×', '＊' -> '*';
                        case '÷', '／' -> '/';
                        case '（' -> '(';
                        case '）' -> ')';
                        case '＝' -> '=';
                        case '％' -> '%';
                        default -> plain.charAt(i);
                    });
        }
        return plain.toString();
    }

    /** Whether it is wrong however its units are read; what cannot be worked out is not. */
    boolean isWrong() {
        boolean any = false;
        for (Reading reading : Reading.values()) {
            Optional<Boolean> holds = holds(reading);
            if (holds.orElse(false)) {
                return false;
            }
            any |= holds.isPresent();
        }
        return any;
    }

    /** Whether each side is what the first one comes to, as rounding intervals. */
    private Optional<Boolean> holds(Reading reading) {
        List<Interval> values = new ArrayList<>();
        for (String side : sides) {
            Optional<Interval> value = new ArithmeticParser(side, reading).value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        Interval first = values.get(0);
        for (Interval value : values.subList(1, values.size())) {
            // A quotient is also called so many hundredths: 11÷50=22.
            boolean hundredths =
                    sides.get(0).contains("/") && first.times(Interval.HUNDRED).meets(value);
            if (!first.meets(value) && !hundredths) {
                return Optional.of(false);
            }
        }
        return Optional.of(true);
    }

    /** What the first side comes to, with at most four decimals; in percent if that is what it is said to come to. */
    String computed() {
        boolean percent = sides.get(sides.size() - 1).endsWith("%");
        return new ArithmeticParser(sides.get(0), Reading.SHARES)
                .value()
                .map(value -> percent ? value.times(Interval.HUNDRED) : value)
                .map(value -> Said.plain(value.middle().setScale(DECIMALS, RoundingMode.HALF_UP)))
                .map(number -> percent ? number + "%" : number)
                .orElse("");
    }
}
