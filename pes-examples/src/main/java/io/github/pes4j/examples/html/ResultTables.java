package io.github.pes4j.examples.html;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.examples.chart.TornadoTable;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;

/** Tables of what-if results; a tornado as a picture as well. */
final class ResultTables {

    /** More rows than anybody reads on a page; what is left out is counted. */
    private static final int MOST_ROWS = 200;

    private final Pen pen;
    private final Markup out;

    ResultTables(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(List<ResultTable> tables) {
        if (tables.isEmpty()) {
            return;
        }
        out.open("section").styled("scenarios").line();
        out.element("h2", pen.say("情景分析", "What if")).line();
        for (ResultTable table : tables) {
            TornadoTable.chart(table, pen.locale()).ifPresent(chart -> chart.draw(out));
            write(table);
        }
        out.closeLine();
    }

    private void write(ResultTable table) {
        out.open("div").styled("scroll").open("table").styled("money").line();
        out.open("thead").open("tr");
        for (ResultTable.Column column : table.columns()) {
            out.open("th")
                    .with("scope", "col")
                    .styled(style(column))
                    .text(column.name())
                    .close();
        }
        out.close().closeLine();
        out.open("tbody").line();
        table.rows().stream().limit(MOST_ROWS).forEach(row -> row(row, table.columns()));
        out.close().close().closeLine();
        if (table.rows().size() > MOST_ROWS) {
            pen.note(pen.say(
                    "另有 {0} 行未列出", "{0} more rows, not listed", table.rows().size() - MOST_ROWS));
        }
    }

    private void row(ResultTable.Row row, List<ResultTable.Column> columns) {
        out.open("tr");
        if (row.failure().isPresent()) {
            out.open("td").styled("none").with("colspan", Math.max(1, columns.size()));
            out.text(row.failure().get().in(pen.locale())).close();
        }
        for (int i = 0; i < row.cells().size(); i++) {
            ResultTable.Cell cell = row.cells().get(i);
            out.open("td").styled(style(columns.get(i))).name(cell.text()).close();
        }
        out.closeLine();
    }

    private static String style(ResultTable.Column column) {
        return column.type() == ResultTable.Type.NUMBER ? "n" : "";
    }
}
