package io.github.pes4j.examples.html;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;

/** Amounts as pages show them: exact, with digits in groups of three. Stateless and thread-safe. */
final class Money {

    private static final int GROUP = 3;

    private Money() {}

    /** In 万元 from ten thousand yuan up, else in 元. */
    static String text(Amount amount) {
        boolean large = amount.yuan().abs().compareTo(Unit.WAN_YUAN.scale()) >= 0;
        Unit unit = large ? Unit.WAN_YUAN : Unit.YUAN;
        return in(amount, unit) + " " + unit;
    }

    /** The number alone, in a unit. */
    static String in(Amount amount, Unit unit) {
        return grouped(amount.in(unit));
    }

    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(',');
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(plain, point, plain.length()).toString();
    }
}
