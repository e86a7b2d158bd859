package io.github.pes4j.examples.chart;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Which tables of results are tornados: those with the columns {@value #LEVER}, {@value #LOW} and {@value #HIGH} (texts: the
 * lever, and its two values as people write them), {@value #TOTAL_AT_LOW} and {@value #TOTAL_AT_HIGH} (numbers: what the two
 * values make of the total), and {@value #TOTAL} (a number: the total without any change, the same in every row). They may
 * stand in any order, and others may stand among them. This is the one place that knows them. Stateless and thread-safe.
 */
public final class TornadoTable {

    /** The column of the levers. */
    public static final String LEVER = "lever";

    /** The column of low values. */
    public static final String LOW = "low";

    /** The column of high values. */
    public static final String HIGH = "high";

    /** The column of totals at low values. */
    public static final String TOTAL_AT_LOW = "total at low";

    /** The column of totals at high values. */
    public static final String TOTAL_AT_HIGH = "total at high";

    /** The column of the total without any change. */
    public static final String TOTAL = "total";

    private static final List<ResultTable.Column> COLUMNS = List.of(
            new ResultTable.Column(LEVER, ResultTable.Type.TEXT),
            new ResultTable.Column(LOW, ResultTable.Type.TEXT),
            new ResultTable.Column(HIGH, ResultTable.Type.TEXT),
            new ResultTable.Column(TOTAL_AT_LOW, ResultTable.Type.NUMBER),
            new ResultTable.Column(TOTAL_AT_HIGH, ResultTable.Type.NUMBER),
            new ResultTable.Column(TOTAL, ResultTable.Type.NUMBER));

    private TornadoTable() {}

    /** The table of these bars. */
    public static ResultTable of(BigDecimal total, List<TornadoChart.Bar> bars) {
        return new ResultTable(
                COLUMNS,
                bars.stream()
                        .map(bar -> ResultTable.Row.of(
                                ResultTable.Cell.of(bar.lever()),
                                ResultTable.Cell.of(bar.low()),
                                ResultTable.Cell.of(bar.high()),
                                ResultTable.Cell.of(bar.totalAtLow()),
                                ResultTable.Cell.of(bar.totalAtHigh()),
                                ResultTable.Cell.of(total)))
                        .toList());
    }

    /** The tornado of a table, its words in a language; nothing if it is none, or if nothing moves the total. */
    public static Optional<TornadoChart> chart(ResultTable table, Locale locale) {
        return chart(table, (zh, en) -> new Bilingual(zh, en).in(locale));
    }

    private static Optional<TornadoChart> chart(ResultTable table, BinaryOperator<String> pen) {
        List<Integer> places = COLUMNS.stream().map(table.columns()::indexOf).toList();
        if (places.contains(-1)) {
            return Optional.empty();
        }
        List<TornadoChart.Bar> bars = new ArrayList<>();
        Optional<BigDecimal> base = Optional.empty();
        for (ResultTable.Row row : table.rows()) {
            if (row.failure().isEmpty()) {
                List<ResultTable.Cell> cells =
                        places.stream().map(place -> row.cells().get(place)).toList();
                base = cells.get(5).number();
                TornadoChart.Bar bar = new TornadoChart.Bar(
                        LeverNames.of(cells.get(0).text(), pen),
                        cells.get(1).text(),
                        cells.get(2).text(),
                        number(cells, 3),
                        number(cells, 4));
                if (bar.totalAtLow().compareTo(bar.totalAtHigh()) != 0) {
                    bars.add(bar);
                }
            }
        }
        return base.filter(total -> !bars.isEmpty())
                .map(total -> new TornadoChart(
                        pen.apply("哪些因素最影响总分", "what moves the total most"),
                        pen.apply("取低值时的总分", "total at the low value"),
                        pen.apply("取高值时的总分", "total at the high value"),
                        total,
                        bars));
    }

    private static BigDecimal number(List<ResultTable.Cell> cells, int place) {
        return cells.get(place).number().orElseThrow();
    }
}
