package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;

/** Texts as cells can hold them: of bounded length, and without characters that XML forbids. Whatever is changed is said. */
final class CellWords {

    /** A cell holds so many characters. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String MORE = "…";
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Finding> findings;

    CellWords(List<Finding> findings) {
        this.findings = findings;
    }

    /** The text that a cell can hold. */
    String of(String text, String sheet, int row, int column) {
        String held = holdable(text);
        if (!held.equals(text)) {
            report(sheet, row, column, new Bilingual("XML 不允许的字符", "characters that XML does not allow"));
        }
        if (held.length() <= MOST_CHARACTERS) {
            return held;
        }
        report(
                sheet,
                row,
                column,
                new Bilingual("{0} 个字符，超过单元格上限 {1}，已截断", "{0} characters, cut to the {1} that a cell holds")
                        .with(held.length(), MOST_CHARACTERS));
        return cut(held, MOST_CHARACTERS);
    }

    /** The beginning of a text that is longer, with a sign that there is more; no character is cut in two. */
    static String cut(String text, int most) {
        int end = most - MORE.length();
        if (end <= 0) {
            return "";
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private void report(String sheet, int row, int column, Bilingual got) {
        findings.add(Finding.of(FindingCodes.NOT_REPRESENTABLE)
                .addPlace(new SourceLocation.Cell(sheet, row, column))
                .got(got)
                .build());
    }

    /** The text with a mark for each character that XML forbids: controls, and halves of characters. */
    static String holdable(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean allowed = point >= 0x20
                    ? point < 0xD800 || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF
                    : point == '\t' || point == '\n' || point == '\r';
            held.appendCodePoint(allowed ? point : REPLACEMENT);
        });
        return held.toString();
    }
}
