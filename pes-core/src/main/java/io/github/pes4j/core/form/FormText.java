package io.github.pes4j.core.form;

import io.github.pes4j.core.value.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts of forms are made comparable. What is kept is always the printed text. */
final class FormText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Set<String> NOTHING = Set.of("", "/", "\\", "-", "--", "—", "——", "－", "–", "…", "……");

    private static final Pattern POINTS =
            Pattern.compile("[(（](?:分值|权重|满分|共|计)?[:：]?(\\d{1,4}(?:\\.\\d{1,4})?)分[^()（）]*[)）]?");
    private static final Pattern LEFT_OVER = Pattern.compile("指标\\d*[:.、]?|[….·。]+|指标[….]+|无|不涉及|不适用");
    private static final Pattern NUMBERED = Pattern.compile("指标\\d+\\s*[:：.、]\\s*(\\S.*)");

    private FormText() {}

    /** Half width, without any blank: what a label is looked up by, and a number is read from. */
    static String compact(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = (char) half(text.charAt(i));
            if (!isBlank(letter)) {
                half.append(letter);
            }
        }
        return half.toString();
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ' ? Character.isWhitespace(letter) : letter > '\u007F' && isWideBlank(letter);
    }

    private static boolean isWideBlank(char letter) {
        return Character.isSpaceChar(letter) || letter == '\u200B' || letter == '\uFEFF' || letter == '\u0085';
    }

    /** A header without blanks, brackets and what they hold, and a colon or a percent sign at its end: 项目资金(万元): is 项目资金. */
    static String label(String text) {
        String bare = BRACKETS.matcher(compact(text)).replaceAll("");
        return bare.endsWith(":") || bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** A name on one line: line breaks inside a cell only wrap it. */
    static String name(String text) {
        return text.chars().noneMatch(FormText::isAnyBlank) ? text : unwrapped(text);
    }

    private static boolean isAnyBlank(int letter) {
        return isBlank((char) letter);
    }

    private static String unwrapped(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(text.codePoints().anyMatch(FormText::isLatin) ? " " : "");
    }

    /** The name of a level or of an indicator without the points in brackets behind it: 产出指标(50分). */
    static String withoutPoints(String text) {
        String name = name(text);
        if (!mayHavePoints(name)) {
            return name;
        }
        Matcher points = POINTS.matcher(name);
        return points.find() && points.start() > 0 ? name.substring(0, points.start()) : name;
    }

    private static boolean mayHavePoints(String text) {
        return text.indexOf('分') >= 0 && (text.indexOf('(') >= 0 || text.indexOf('（') >= 0);
    }

    /** The points in brackets behind a name or a header: 产出指标(50分), 得分(20分*执行率). */
    static Optional<BigDecimal> pointsBehind(String text) {
        if (!mayHavePoints(text)) {
            return Optional.empty();
        }
        Matcher points = POINTS.matcher(compact(text));
        return points.find() ? Decimals.tryParse(points.group(1)) : Optional.empty();
    }

    /** Whether a name is left over from an empty form: 指标2, ……. */
    static boolean isLeftOver(String text) {
        return LEFT_OVER.matcher(compact(text)).matches();
    }

    /** A name without the number that an empty form puts before it: 指标1：培训次数. */
    static String withoutNumber(String name) {
        if (!name.startsWith("指标")) {
            return name;
        }
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) : name;
    }

    /** Whether a cell says "nothing here": blank, a dash, a stroke. */
    static boolean saysNothing(String text) {
        return NOTHING.contains(compact(text));
    }

    private static boolean isLatin(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }

    private static int half(int point) {
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return point - 0xFEE0;
        }
        return switch (point) {
            case 0xFE66, 0x2550 -> '=';
            case 0xFE65 -> '>';
            case 0xFE64 -> '<';
            case 0x2267, 0x2A7E -> '≥';
            case 0x2266, 0x2A7D -> '≤';
            case 0xFE6A -> '%';
            default -> point;
        };
    }
}
