package io.github.pes4j.core.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Chinese and English: whatever PES says to people. Immutable and thread-safe.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Bilingual(String zh, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");

    /** A text that needs no translation: a figure, a name. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The Chinese text for any Chinese locale, else the English one. */
    public String in(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    /** Whether a locale is a Chinese one, of whatever country and script. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /**
     * Both with their {@code {0}}, {@code {1}} … replaced by the arguments, in order.
     *
     * @throws IllegalArgumentException if there are fewer arguments than a text asks for
     */
    public Bilingual with(Object... arguments) {
        return new Bilingual(filled(zh, arguments, Locale.CHINESE), filled(en, arguments, Locale.ENGLISH));
    }

    /** In one pass, so that an argument which itself holds {@code {0}} is left as it is. */
    private static String filled(String pattern, Object[] arguments, Locale locale) {
        return PLACE.matcher(pattern)
                .replaceAll(
                        place -> Matcher.quoteReplacement(text(argument(place.group(1), arguments, pattern), locale)));
    }

    private static Object argument(String place, Object[] arguments, String pattern) {
        int number = Integer.parseInt(place);
        if (number >= arguments.length) {
            throw new IllegalArgumentException(
                    "nothing to put for {" + number + "} in '" + pattern + "': " + arguments.length + " given");
        }
        return arguments[number];
    }

    private static String text(Object argument, Locale locale) {
        return argument instanceof Bilingual bilingual ? bilingual.in(locale) : String.valueOf(argument);
    }

    /** Both, Chinese first. */
    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
