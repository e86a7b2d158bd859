package io.github.pes4j.examples.text;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;

/** How large a table may be: far more than forms have, and little enough for a small heap. */
final class Limits {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_LETTERS = 32_767;

    private Limits() {}

    /** What a table has too much of. */
    static Optional<Finding> exceededBy(TextTable table) {
        return table.rows().stream()
                .filter(Limits::isTooLarge)
                .findFirst()
                .or(() -> table.rows().stream().skip(MOST_ROWS).findFirst())
                .map(row -> TextFindings.tooLarge(
                        row.line(),
                        new Bilingual(
                                        "不超过 {0} 行 {1} 列、每格 {2} 字的表格",
                                        "a table of at most {0} rows, {1} columns, {2} letters a cell")
                                .with(MOST_ROWS, MOST_COLUMNS, MOST_LETTERS)));
    }

    /** Whether one cell may hold two texts. */
    static boolean allowsInOneCell(String one, String other) {
        return one.length() + other.length() < MOST_LETTERS;
    }

    private static boolean isTooLarge(TextRow row) {
        return row.size() > MOST_COLUMNS
                || row.fields().stream().anyMatch(field -> field.text().length() > MOST_LETTERS);
    }
}
