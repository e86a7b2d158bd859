package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.render.Display;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.io.excel.TableSheet.Column;
import io.github.pes4j.io.excel.TableSheet.Value;
import java.util.ArrayList;
import java.util.List;

/** A table of what-if results: its columns, and behind them why a run failed. */
final class ResultTableSheet {

    private static final int WIDTH = 18;

    private ResultTableSheet() {}

    static void write(TableSheet.Book book, ResultTable results) {
        List<Column> columns = new ArrayList<>();
        results.columns().forEach(column -> columns.add(new Column(column.name(), WIDTH)));
        boolean failed = !results.failures().isEmpty();
        if (failed) {
            columns.add(new Column("失败原因", WIDTH + WIDTH));
        }
        TableSheet sheet = new TableSheet(book, "情景", columns);
        for (ResultTable.Row row : results.rows()) {
            List<Value> values = new ArrayList<>();
            for (ResultTable.Cell cell : row.cells()) {
                values.add(cell.number()
                        .map(number -> Value.of(number, Display.PLAIN))
                        .orElseGet(() -> Value.of(cell.text())));
            }
            while (values.size() < results.columns().size()) {
                values.add(Value.NOTHING);
            }
            row.failure().ifPresent(reason -> values.add(Value.of(reason.zh())));
            sheet.add(values);
        }
    }
}
