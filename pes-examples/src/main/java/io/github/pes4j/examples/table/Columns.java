package io.github.pes4j.examples.table;

import java.util.List;
import java.util.Set;

/** Columns of text in which Chinese characters take two places. */
public final class Columns {

    private Columns() {}

    /** A text with blanks behind it, so wide. */
    public static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    /** A text with blanks before it, so wide. */
    public static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    /** Rows of texts under each other, two blanks between columns; a row of one text stands alone. */
    public static String table(List<List<String>> rows) {
        return table(rows, Set.of());
    }

    /** The same, where some columns, counted from 0, end under each other. */
    public static String table(List<List<String>> rows, Set<Integer> right) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; row.size() == columns && i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.size() == columns ? cell(row.get(i), widths[i], right.contains(i)) : row.get(i))
                        .append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String cell(String text, int width, boolean right) {
        return right ? right(text, width) : left(text, width);
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
