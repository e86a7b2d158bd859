package io.github.pes4j.examples.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of the text.
 *
 * @param title what stands above it, if that is a title and no sentence
 * @param rows its rows, from top to bottom; at least one, none of them blank
 */
record TextTable(Optional<TextLine> title, List<TextRow> rows) {

    /** What numbers a paragraph of a report: 1. （一） 二、 */
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{1,3}[.、．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\\s*");

    private static final int MOST_NAME_LETTERS = 60;

    TextTable {
        rows = List.copyOf(rows);
    }

    int line() {
        return title.map(TextLine::number).orElse(rows.get(0).line());
    }

    /** What it is called: its title, or the text that its first row consists of; empty if there is neither. */
    Optional<String> name() {
        TextRow first = rows.get(0);
        Optional<String> lone = first.filled().size() == 1
                ? first.filled().stream()
                        .map(index -> first.fields().get(index).text())
                        .filter(text -> text.length() <= MOST_NAME_LETTERS)
                        .findFirst()
                : Optional.empty();
        return title.map(above -> above.text().strip())
                .or(() -> lone)
                .map(text -> NUMBER.matcher(text).replaceFirst(""))
                .filter(text -> !text.isEmpty());
    }
}
