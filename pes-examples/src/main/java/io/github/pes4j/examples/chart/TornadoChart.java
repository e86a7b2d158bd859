package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each of several levers does to the total, the one that moves it most on top. Immutable and thread-safe.
 *
 * @param title what it shows
 * @param atLow what the bars of low values are called
 * @param atHigh what the bars of high values are called
 * @param base the total without any change
 * @param bars a bar for each lever; kept by their length, longest first
 */
public record TornadoChart(String title, String atLow, String atHigh, BigDecimal base, List<Bar> bars)
        implements Chart {

    private static final String LOW = "#d9812b";
    private static final String HIGH = "#0b5f95";
    private static final int SIDE = 62;
    private static final int TOP = 74;
    private static final int ROW = 48;
    private static final int BAR = 18;
    private static final int LINE = 22;
    private static final int EDGE = 4;
    private static final int LABEL = 16;

    /** Copies and sorts; bars of one length stay in their order. */
    public TornadoChart {
        bars = bars.stream()
                .sorted(Comparator.comparing(Bar::length).reversed())
                .toList();
    }

    /**
     * One lever.
     *
     * @param lever its name
     * @param low its low value, as people write it
     * @param high its high value, as people write it
     * @param totalAtLow the total at its low value
     * @param totalAtHigh the total at its high value
     */
    public record Bar(String lever, String low, String high, BigDecimal totalAtLow, BigDecimal totalAtHigh) {
        BigDecimal length() {
            return totalAtHigh.subtract(totalAtLow).abs();
        }
    }

    @Override
    public void draw(Markup out) {
        List<BigDecimal> totals = new ArrayList<>(List.of(base));
        bars.forEach(bar -> totals.addAll(List.of(bar.totalAtLow(), bar.totalAtHigh())));
        Axis axis = Axis.around(totals, SIDE, Svg.WIDTH - SIDE);
        int bottom = TOP + bars.size() * ROW;
        Svg svg = new Svg(out).begin(bottom + LINE + EDGE, title, "chart");
        svg.text(EDGE, LABEL, Anchor.START, Letters.BOLD, Fit.within(title, Svg.LETTERS, Svg.WIDTH - EDGE));
        legend(svg, EDGE, LOW, atLow);
        legend(svg, Svg.WIDTH / 2, HIGH, atHigh);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, axis, bars.get(i), TOP + i * ROW);
        }
        BigDecimal zero = axis.at(base);
        svg.stroke(zero, BigDecimal.valueOf(TOP - EDGE), zero, BigDecimal.valueOf(bottom), Svg.INK, "3 3");
        svg.text(zero, BigDecimal.valueOf(bottom + LABEL), Anchor.MIDDLE, Letters.BOLD, Axis.text(base));
        svg.end();
    }

    private static void legend(Svg svg, int x, String colour, String name) {
        int baseline = LABEL + LINE + EDGE;
        svg.rect(
                BigDecimal.valueOf(x),
                BigDecimal.valueOf(baseline - LABEL + EDGE),
                BigDecimal.valueOf(LABEL),
                BigDecimal.valueOf(LABEL - EDGE),
                colour);
        int left = x + LABEL + EDGE + EDGE;
        svg.text(left, baseline, Anchor.START, Letters.NOTE, Fit.within(name, Svg.SMALL, Svg.WIDTH / 2 - LINE - EDGE));
    }

    private void draw(Svg svg, Axis axis, Bar bar, int top) {
        String values = bar.low() + " … " + bar.high();
        int room = Svg.WIDTH - 2 * EDGE;
        int valuesRoom = room / 3;
        String shown = Fit.within(values, Svg.SMALL, valuesRoom);
        svg.text(
                EDGE,
                top + LABEL,
                Anchor.START,
                Letters.PLAIN,
                Fit.within(bar.lever(), Svg.LETTERS, room - Fit.width(shown, Svg.SMALL) - LABEL));
        svg.text(Svg.WIDTH - EDGE, top + LABEL, Anchor.END, Letters.NOTE, shown);
        int low = bar.totalAtLow().compareTo(base);
        int high = bar.totalAtHigh().compareTo(base);
        if (low * high > 0) {
            // Both values move the total the same way: two thin bars, and one number, or they would hide each other.
            half(svg, axis, bar.totalAtLow(), new Place(top + LINE, BAR / 2), LOW);
            half(svg, axis, bar.totalAtHigh(), new Place(top + LINE + BAR / 2, BAR / 2), HIGH);
            boolean lowIsFurther = bar.totalAtLow()
                            .subtract(base)
                            .abs()
                            .compareTo(bar.totalAtHigh().subtract(base).abs())
                    > 0;
            number(svg, axis, lowIsFurther ? bar.totalAtLow() : bar.totalAtHigh(), top + LINE);
        } else {
            half(svg, axis, bar.totalAtLow(), new Place(top + LINE, BAR), LOW);
            half(svg, axis, bar.totalAtHigh(), new Place(top + LINE, BAR), HIGH);
            number(svg, axis, bar.totalAtLow(), top + LINE);
            number(svg, axis, bar.totalAtHigh(), top + LINE);
        }
    }

    private record Place(int top, int height) {}

    /** From the base to a total; one that changes nothing is not drawn. */
    private void half(Svg svg, Axis axis, BigDecimal total, Place place, String colour) {
        BigDecimal zero = axis.at(base);
        BigDecimal end = axis.at(total);
        svg.rect(
                zero.min(end),
                BigDecimal.valueOf(place.top()),
                end.subtract(zero).abs(),
                BigDecimal.valueOf(place.height()),
                colour);
    }

    /** The total at the end of its bar. */
    private void number(Svg svg, Axis axis, BigDecimal total, int top) {
        int side = total.compareTo(base);
        if (side != 0) {
            svg.text(
                    axis.at(total).add(BigDecimal.valueOf(side < 0 ? -EDGE : EDGE)),
                    BigDecimal.valueOf(top + BAR - EDGE),
                    side < 0 ? Anchor.END : Anchor.START,
                    Letters.NOTE,
                    Axis.text(total));
        }
    }
}
