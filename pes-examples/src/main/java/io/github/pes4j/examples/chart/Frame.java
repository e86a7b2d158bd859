package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import java.math.BigDecimal;

/**
 * What surrounds the figures of a chart with two axes: titles, grid, grades.
 *
 * @param svg where it is drawn
 * @param x the axis across
 * @param y the axis up; its pixels fall
 */
record Frame(Svg svg, Axis x, Axis y) {

    private static final int LINE = 22;
    private static final int EDGE = 4;
    private static final int FIRST = 18;

    void titles(String title, String up, String across) {
        svg.text(EDGE, FIRST, Anchor.START, Letters.BOLD, Fit.within(title, Svg.LETTERS, Svg.WIDTH - 2 * EDGE));
        svg.text(EDGE, FIRST + LINE, Anchor.START, Letters.NOTE, Fit.within(up, Svg.SMALL, Svg.WIDTH - 2 * EDGE));
        svg.text(
                x.to(),
                y.from() + 2 * LINE,
                Anchor.END,
                Letters.NOTE,
                Fit.within(across, Svg.SMALL, Svg.WIDTH - 2 * EDGE));
    }

    /** Lines across, each with its number. */
    void rows() {
        for (BigDecimal tick : y.ticks()) {
            BigDecimal at = y.at(tick);
            svg.stroke(left(), at, right(), at, Svg.GRID, "");
            svg.text(
                    left().subtract(BigDecimal.valueOf(EDGE)),
                    at.add(BigDecimal.valueOf(EDGE)),
                    Anchor.END,
                    Letters.NOTE,
                    Axis.text(tick));
        }
    }

    /** Numbers below. */
    void columns() {
        svg.stroke(left(), bottom(), right(), bottom(), Svg.MUTED, "");
        int free = Integer.MIN_VALUE;
        for (BigDecimal tick : x.ticks()) {
            BigDecimal at = x.at(tick);
            String words = Axis.text(tick);
            int width = Fit.width(words, Svg.SMALL);
            int half = width / 2;
            svg.stroke(at, bottom(), at, bottom().add(BigDecimal.valueOf(EDGE)), Svg.MUTED, "");
            int middle = Math.min(at.intValue(), Svg.WIDTH - half - 1);
            if (middle - half > free) {
                svg.text(middle, y.from() + LINE - EDGE, Anchor.MIDDLE, Letters.NOTE, words);
                free = middle + half + EDGE;
            }
        }
    }

    /** A band of totals that are told upwards. */
    void across(Band band) {
        BigDecimal top = y.at(band.to());
        BigDecimal height = y.at(band.from()).subtract(top);
        svg.rect(left(), top, right().subtract(left()), height, band.tone().tint());
        if (height.compareTo(BigDecimal.valueOf(Svg.SMALL)) >= 0) {
            svg.text(
                    right().subtract(BigDecimal.valueOf(EDGE)),
                    top.add(BigDecimal.valueOf(Svg.SMALL)),
                    Anchor.END,
                    label(band),
                    band.label());
        }
    }

    /** A band of totals that are told from left to right. */
    void upward(Band band) {
        BigDecimal from = x.at(band.from());
        BigDecimal width = x.at(band.to()).subtract(from);
        svg.rect(
                from,
                BigDecimal.valueOf(y.to()),
                width,
                BigDecimal.valueOf(y.from() - (long) y.to()),
                band.tone().tint());
        int room = width.intValue() - EDGE;
        if (room >= Svg.SMALL) {
            svg.text(
                    from.add(BigDecimal.valueOf(EDGE)),
                    BigDecimal.valueOf(y.to() + Svg.SMALL),
                    Anchor.START,
                    label(band),
                    Fit.within(band.label(), Svg.SMALL, room));
        }
    }

    private static Letters label(Band band) {
        return new Letters(Svg.SMALL, true, band.tone().ink());
    }

    private BigDecimal left() {
        return BigDecimal.valueOf(x.from());
    }

    private BigDecimal right() {
        return BigDecimal.valueOf(x.to());
    }

    private BigDecimal bottom() {
        return BigDecimal.valueOf(y.from());
    }
}
