package io.github.pes4j.examples;

/** Columns of text in which Chinese characters take two places. */
final class Columns {

    private Columns() {}

    static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    private static int width(String text) {
        return text.codePoints()
                .map(point -> point >= 0x1100 && isWide(point) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(int point) {
        return point <= 0x115F
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
