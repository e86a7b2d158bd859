package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import java.math.BigDecimal;
import java.util.List;

/**
 * How one of several lines is drawn: colour, dashes and the shape of its marks all differ, so that any one of them is enough.
 *
 * @param colour its colour
 * @param dashes its dashes; none if empty
 * @param mark a mark around a place, as relative path
 */
record Pencil(String colour, String dashes, String mark) {

    private static final int MOST_MARKS = 40;
    private static final int SAMPLE = 28;
    private static final int LIFT = 5;

    private static final List<Pencil> ALL = List.of(
            new Pencil("#0b5f95", "", "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
            new Pencil("#c4500c", "7 4", "m-4-4h8v8h-8z"),
            new Pencil("#0b7a5e", "2 4", "m0-5l5 9h-10z"),
            new Pencil("#8b4f8f", "10 3 2 3", "m0-5l5 5-5 5-5-5z"),
            new Pencil("#8a6500", "4 2", "m-5-4h10l-5 9z"),
            new Pencil("#3f4a56", "12 5", "m-2-5h4v3h3v4h-3v3h-4v-3h-3v-4h3z"));

    /** The pencil of a series; they come again after the last. */
    static Pencil of(int series) {
        return ALL.get(series % ALL.size());
    }

    /** Draws a line through the points, broken where one has no value. */
    void draw(Svg svg, List<LineChart.Point> points, Axis x, Axis y) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean down = false;
        for (LineChart.Point point : points) {
            if (point.y().isEmpty()) {
                down = false;
                continue;
            }
            String place = Svg.pixels(x.at(point.x())) + " "
                    + Svg.pixels(y.at(point.y().get()));
            line.append(down ? "L" : "M").append(place);
            marks.append('M').append(place).append(mark);
            down = true;
        }
        if (!line.isEmpty()) {
            svg.path(line.toString(), "none", colour, dashes);
            // A line of hundreds of points would be nothing but marks; a single point would not be seen without.
            if (points.size() <= MOST_MARKS) {
                svg.path(marks.toString(), colour, "none", "");
            }
        }
    }

    void legend(Svg svg, int baseline, String name) {
        String middle = Integer.toString(baseline - LIFT);
        svg.path("M14 " + middle + "h" + SAMPLE, "none", colour, dashes);
        svg.path("M" + SAMPLE + " " + middle + mark, colour, "none", "");
        int left = 2 * SAMPLE;
        svg.text(
                BigDecimal.valueOf(left),
                BigDecimal.valueOf(baseline),
                Anchor.START,
                Letters.NOTE,
                Fit.within(name, Svg.SMALL, Svg.WIDTH - left));
    }
}
