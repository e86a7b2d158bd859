package io.github.pes4j.examples.table;

import io.github.pes4j.core.scenario.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** A table of results as text for people: long ones are cut, and say so. */
public final class TableText {

    private static final int MOST_ROWS = 200;

    private TableText() {}

    /** The table in columns. */
    public static String of(ResultTable table) {
        return Columns.table(rows(table));
    }

    /** The rows as texts, the names of the columns first. */
    private static List<List<String>> rows(ResultTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(ResultTable.Column::name).toList());
        table.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> rows.add(row.failure()
                        .map(reason -> List.of("✗ " + reason))
                        .orElseGet(() ->
                                row.cells().stream().map(ResultTable.Cell::text).toList())));
        if (table.rows().size() > MOST_ROWS) {
            rows.add(List.of("… " + (table.rows().size() - MOST_ROWS)));
        }
        return rows;
    }
}
