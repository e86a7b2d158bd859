package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the text.
 *
 * @param title what stands above it, if that is a title and no sentence
 * @param rows its rows, from top to bottom; at least one, none of them blank
 */
record TextTable(Optional<TextLine> title, List<TextRow> rows) {

    TextTable {
        rows = List.copyOf(rows);
    }

    int line() {
        return title.map(TextLine::number).orElse(rows.get(0).line());
    }

    /** Whether it begins with the heading of another one: a report prints long tables piece by piece. */
    boolean continues(TextTable other) {
        TextRow heading = rows.get(0);
        return heading.isHeading() && heading.saysTheSame(other.rows.get(0));
    }

    /** Both as one table. */
    TextTable and(TextTable more) {
        List<TextRow> both = new ArrayList<>(rows);
        both.addAll(more.rows);
        return new TextTable(title, both);
    }
}
