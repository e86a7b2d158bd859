package io.github.pes4j.core.scenario;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the values of levers are written. */
final class LeverText {

    private static final Pattern NUMBER =
            Pattern.compile("([×*])?\\s*([-+]?\\d{1,30}(?:\\.\\d{1,30})?)\\s*([^\\d\\s]{0,12})");

    private LeverText() {}

    static LeverValue value(String text) {
        String bare = text.strip();
        if (bare.equals("none")) {
            return new LeverValue.None();
        }
        Matcher matcher = NUMBER.matcher(bare);
        if (!matcher.matches()) {
            return new LeverValue.Words(bare);
        }
        BigDecimal number = new BigDecimal(matcher.group(2));
        String unit = matcher.group(3);
        boolean times = matcher.group(1) != null;
        if (times) {
            return unit.isEmpty() ? new LeverValue.Times(number) : new LeverValue.Words(bare);
        }
        return new LeverValue.Figure(number, unit);
    }
}
