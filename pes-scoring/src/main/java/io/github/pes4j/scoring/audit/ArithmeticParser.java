package io.github.pes4j.scoring.audit;

import java.math.BigDecimal;
import java.util.Optional;

/** Works out one side of a statement: products before sums, brackets before both. Used once, by one thread. */
final class ArithmeticParser {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_LETTERS = 200;

    private final String side;
    private final Arithmetic.Reading reading;
    private int at;

    ArithmeticParser(String side, Arithmetic.Reading reading) {
        this.side = side;
        this.reading = reading;
    }

    /** Its value; empty if brackets do not match, something is divided by zero, or it is too long to be a statement. */
    Optional<Interval> value() {
        if (side.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        Optional<Interval> value = sum();
        return at == side.length() ? value : Optional.empty();
    }

    private Optional<Interval> sum() {
        Optional<Interval> value = product();
        while (value.isPresent() && (isNext('+') || isNext('-'))) {
            boolean plus = side.charAt(at++) == '+';
            Optional<Interval> next = product();
            Interval before = value.get();
            value = next.map(term -> plus ? before.plus(term) : before.minus(term));
        }
        return value;
    }

    private Optional<Interval> product() {
        Optional<Interval> value = factor();
        while (value.isPresent() && (isNext('*') || isNext('/'))) {
            boolean times = side.charAt(at++) == '*';
            Optional<Interval> next = factor();
            Interval before = value.get();
            value = next.flatMap(factor -> times ? Optional.of(before.times(factor)) : before.dividedBy(factor));
        }
        return value;
    }

    private Optional<Interval> factor() {
        if (!isNext('(')) {
            return number();
        }
        at++;
        Optional<Interval> inside = sum();
        if (!isNext(')')) {
            return Optional.empty();
        }
        at++;
        return inside;
    }

    private boolean isNext(char sign) {
        return at < side.length() && side.charAt(at) == sign;
    }

    private Optional<Interval> number() {
        int start = at;
        while (at < side.length() && (Character.isDigit(side.charAt(at)) || ".,".indexOf(side.charAt(at)) >= 0)) {
            at++;
        }
        String digits = side.substring(start, at).replace(",", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int end = at;
        while (at < side.length() && (Character.isLetter(side.charAt(at)) || side.charAt(at) == '%')) {
            at++;
        }
        BigDecimal scale = scale(side.substring(end, at));
        boolean alone = start == 0 && at == side.length();
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(
                Interval.around(number.multiply(scale), slack(number, alone).multiply(scale)));
    }

    /** A result may always be rounded; of the other numbers those whose last decimal is not zero. */
    private static BigDecimal slack(BigDecimal number, boolean isResult) {
        boolean rounded = number.scale() > 0 && number.stripTrailingZeros().scale() == number.scale();
        return isResult || rounded ? HALF.movePointLeft(number.scale()) : BigDecimal.ZERO;
    }

    private BigDecimal scale(String unit) {
        if (reading == Arithmetic.Reading.NUMBERS) {
            return BigDecimal.ONE;
        }
        if (unit.equals("%")) {
            return BigDecimal.ONE.movePointLeft(2);
        }
        if (reading == Arithmetic.Reading.SHARES || unit.isEmpty()) {
            return BigDecimal.ONE;
        }
        return switch (unit.charAt(0)) {
            case '千' -> BigDecimal.ONE.movePointRight(3);
            case '万' -> BigDecimal.ONE.movePointRight(4);
            case '亿' -> BigDecimal.ONE.movePointRight(8);
            default -> BigDecimal.ONE;
        };
    }
}
