package io.github.pes4j.examples.whatif;

import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.examples.chart.Band;
import io.github.pes4j.examples.chart.Chart;
import io.github.pes4j.examples.chart.HistogramChart;
import io.github.pes4j.examples.chart.LineChart;
import io.github.pes4j.examples.chart.TornadoTable;
import io.github.pes4j.scoring.whatif.MonteCarlo;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers as pictures. */
final class Charts {

    private static final int MOST_BINS = 20;
    private static final List<BigDecimal> WIDTHS =
            List.of(new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    private Charts() {}

    /** A line, where one lever runs through numbers. */
    static Optional<Chart> sweep(WhatIf study, ResultTable table, Axis[] axes, Locale locale) {
        if (axes.length != 1 || table.columns().get(0).type() != ResultTable.Type.NUMBER) {
            return Optional.empty();
        }
        List<LineChart.Point> points = new ArrayList<>();
        for (ResultTable.Row row : table.rows()) {
            if (row.failure().isEmpty()) {
                points.add(LineChart.Point.of(
                        row.cells().get(0).number().orElseThrow(),
                        row.cells().get(1).number().orElseThrow()));
            }
        }
        String total = new Bilingual("总分", "total").in(locale);
        String title = study.evaluation().project().name();
        return Optional.of(new LineChart(
                title,
                table.columns().get(0).name(),
                total,
                List.of(new LineChart.Series(total, points)),
                bands(study, locale)));
    }

    static Optional<Chart> tornado(ResultTable table, Locale locale) {
        return TornadoTable.chart(table, locale).map(chart -> chart);
    }

    static Optional<Chart> histogram(WhatIf study, MonteCarlo result, Locale locale) {
        List<BigDecimal> totals = Arrays.stream(result.total().sorted())
                .mapToObj(BigDecimal::valueOf)
                .toList();
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal span = totals.get(totals.size() - 1).subtract(totals.get(0));
        BigDecimal width = WIDTHS.stream()
                .filter(each -> span.compareTo(each.multiply(BigDecimal.valueOf(MOST_BINS))) <= 0)
                .findFirst()
                .orElse(BigDecimal.TEN);
        Points maximum = study.scorecard().maximum();
        return Optional.of(new HistogramChart(
                study.evaluation().project().name(),
                new Bilingual("总分", "total").in(locale),
                new Bilingual("次数", "runs").in(locale),
                HistogramChart.counted(totals, width, maximum.number()),
                bands(study, locale)));
    }

    private static List<Band> bands(WhatIf study, Locale locale) {
        return Band.of(
                study.scorer().policy().bands(),
                study.scorecard().maximum().number(),
                grade -> grade.title().in(locale));
    }
}
