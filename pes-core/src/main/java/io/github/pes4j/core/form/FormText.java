package io.github.pes4j.core.form;

import java.util.Set;
import java.util.regex.Pattern;

/** How texts of forms are made comparable. What is kept is always the printed text. */
final class FormText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Set<String> NOTHING = Set.of("", "/", "\\", "-", "--", "—", "——", "－", "–", "…", "……");

    private FormText() {}

    /** Half width, without any blank: what a label is looked up by, and a number is read from. */
    static String compact(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.codePoints().map(FormText::half).forEach(half::appendCodePoint);
        return BLANKS.matcher(half).replaceAll("");
    }

    /** A header without blanks, brackets and what they hold, and a colon at its end: {@code 项目资金(万元):} is 项目资金. */
    static String label(String text) {
        String bare = BRACKETS.matcher(compact(text)).replaceAll("");
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** A name on one line: line breaks inside a cell only wrap it. */
    static String name(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(text.codePoints().anyMatch(FormText::isLatin) ? " " : "");
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
            case 0x2267, 0x2A7E -> '≥';
            case 0x2266, 0x2A7D -> '≤';
            case 0xFE6A -> '%';
            default -> point;
        };
    }
}
