package io.github.pes4j.core.audit;

import java.util.regex.Pattern;

/** Names of indicators (指标名称), as far as they are the same name. Stateless and thread-safe. */
public final class IndicatorNames {

    /** A unit in brackets behind the name: 参保人数（万人）. */
    private static final Pattern UNIT = Pattern.compile("\\s*[(（][^()（）]{0,8}[)）]\\s*$");

    private IndicatorNames() {}

    /** The name without a unit in brackets behind it. */
    public static String withoutUnit(String name) {
        return name.endsWith(")") || name.endsWith("）") ? UNIT.matcher(name).replaceFirst("") : name;
    }

    /** Whether the name ends with a unit in brackets. */
    public static boolean hasUnit(String name) {
        return !withoutUnit(name).equals(name);
    }

    /** The name without blanks, marks and a unit: what is the same name however it is written. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        withoutUnit(name).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
