package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sweep: what comes of each value of a lever, for one or several series, over the bands of the grades. Immutable and
 * thread-safe.
 *
 * @param title what it shows
 * @param across the name of the lever
 * @param up the name of what comes of it
 * @param series the series, in order
 * @param bands the bands of grades behind them; may be empty
 */
public record LineChart(String title, String across, String up, List<Series> series, List<Band> bands)
        implements Chart {

    private static final int RIGHT = Svg.WIDTH - 14;
    private static final int PLOT = 190;
    private static final int LINE = 22;
    private static final int GAP = 8;

    /** Copies the lists. */
    public LineChart {
        series = List.copyOf(series);
        bands = List.copyOf(bands);
    }

    /**
     * One line.
     *
     * @param name its name
     * @param points its points, from left to right
     */
    public record Series(String name, List<Point> points) {
        /** Copies the points. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One run.
     *
     * @param x the value of the lever
     * @param y what came of it; where the run failed nothing, and the line is broken
     */
    public record Point(BigDecimal x, Optional<BigDecimal> y) {
        /** A run that did not fail. */
        public static Point of(BigDecimal x, BigDecimal y) {
            return new Point(x, Optional.of(y));
        }
    }

    @Override
    public void draw(Markup out) {
        int legend = series.size() > 1 ? series.size() * LINE : 0;
        int top = 2 * LINE + legend + GAP;
        Axis y = Axis.around(heights(), top + PLOT, top);
        int left = GAP
                + y.ticks().stream()
                        .mapToInt(tick -> Fit.width(Axis.text(tick), Svg.SMALL))
                        .max()
                        .orElse(0)
                + GAP;
        List<BigDecimal> values = series.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::x)
                .toList();
        Axis x = Axis.between(
                values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE),
                left,
                RIGHT);
        Svg svg = new Svg(out).begin(top + PLOT + 2 * LINE + GAP, title, "chart");
        Frame frame = new Frame(svg, x, y);
        frame.titles(title, up, across);
        bands.forEach(frame::across);
        frame.rows();
        frame.columns();
        for (int i = 0; i < series.size(); i++) {
            Pencil pencil = Pencil.of(i);
            pencil.draw(svg, series.get(i).points(), x, y);
            if (series.size() > 1) {
                pencil.legend(svg, (i + 3) * LINE - GAP / 2, series.get(i).name());
            }
        }
        svg.end();
    }

    private List<BigDecimal> heights() {
        return series.stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> point.y().stream())
                .toList();
    }
}
