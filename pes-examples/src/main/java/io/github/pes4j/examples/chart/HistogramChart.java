package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How often totals fall into equal ranges, over the bands of the grades. Immutable and thread-safe.
 *
 * @param title what it shows
 * @param across what the totals are
 * @param up what is counted
 * @param bins the ranges, from left to right
 * @param bands the bands of grades behind them; may be empty
 */
public record HistogramChart(String title, String across, String up, List<Bin> bins, List<Band> bands)
        implements Chart {

    private static final int RIGHT = Svg.WIDTH - 14;
    private static final int LEFT = 48;
    private static final int TOP = 56;
    private static final int PLOT = 180;
    private static final int BELOW = 52;
    private static final int LIFT = 4;
    private static final BigDecimal GAP = BigDecimal.ONE;
    private static final BigDecimal MOST_BINS = BigDecimal.valueOf(1000);

    /** Copies the lists. */
    public HistogramChart {
        bins = List.copyOf(bins);
        bands = List.copyOf(bands);
    }

    /**
     * A half-open range, and how many totals lie in it.
     *
     * @param from its lower end, included
     * @param to its upper end
     * @param count how many; not below 0
     */
    public record Bin(BigDecimal from, BigDecimal to, long count) {}

    /**
     * Counts numbers into ranges of equal width that begin at multiples of it. The highest range takes its upper end as well,
     * where {@code highest} says so: a total of 100 of 100 belongs to 95–100.
     *
     * @param numbers the numbers
     * @param width the width of a range; above 0
     * @param highest the highest number that is possible
     * @throws IllegalArgumentException if the width is not above 0, or gives more ranges than anybody could see
     */
    public static List<Bin> counted(List<BigDecimal> numbers, BigDecimal width, BigDecimal highest) {
        if (width.signum() <= 0) {
            throw new IllegalArgumentException("a range must have a width, not " + width);
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        TreeMap<BigDecimal, Long> counts = new TreeMap<>();
        numbers.forEach(number -> counts.merge(place(number, width, highest), 1L, Long::sum));
        BigDecimal last = counts.lastKey();
        if (last.subtract(counts.firstKey()).compareTo(MOST_BINS) > 0) {
            throw new IllegalArgumentException("more than " + MOST_BINS + " ranges of " + width);
        }
        List<Bin> bins = new ArrayList<>();
        for (BigDecimal place = counts.firstKey(); place.compareTo(last) <= 0; place = place.add(BigDecimal.ONE)) {
            long count = counts.getOrDefault(place, 0L);
            bins.add(new Bin(place.multiply(width), place.add(BigDecimal.ONE).multiply(width), count));
        }
        return bins;
    }

    private static BigDecimal place(BigDecimal number, BigDecimal width, BigDecimal highest) {
        boolean top = number.compareTo(highest) == 0 && number.remainder(width).signum() == 0 && number.signum() > 0;
        BigDecimal place = number.divide(width, 0, RoundingMode.FLOOR);
        return top ? place.subtract(BigDecimal.ONE) : place;
    }

    @Override
    public void draw(Markup out) {
        List<BigDecimal> ends = new ArrayList<>();
        bins.forEach(bin -> ends.addAll(List.of(bin.from(), bin.to())));
        BigDecimal most =
                BigDecimal.valueOf(bins.stream().mapToLong(Bin::count).max().orElse(1));
        Axis x = Axis.between(
                ends.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                ends.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE),
                LEFT,
                RIGHT);
        // One more than the most: the number above the highest bar needs room.
        Axis y = Axis.around(List.of(BigDecimal.ZERO, most.add(BigDecimal.ONE)), TOP + PLOT, TOP)
                .whole();
        Svg svg = new Svg(out).begin(TOP + PLOT + BELOW, title, "chart");
        Frame frame = new Frame(svg, x, y);
        frame.titles(title, up, across);
        bands.forEach(frame::upward);
        frame.rows();
        bins.forEach(bin -> bar(svg, bin, x, y));
        frame.columns();
        svg.end();
    }

    private static void bar(Svg svg, Bin bin, Axis x, Axis y) {
        BigDecimal from = x.at(bin.from()).add(GAP);
        BigDecimal width = x.at(bin.to()).subtract(GAP).subtract(from);
        BigDecimal top = y.at(BigDecimal.valueOf(bin.count()));
        svg.rect(from, top, width, BigDecimal.valueOf(y.from()).subtract(top), Tone.GOOD.solid());
        String count = Long.toString(bin.count());
        if (bin.count() > 0 && Fit.width(count, Svg.SMALL) <= width.intValue()) {
            BigDecimal middle = from.add(width.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
            svg.text(middle, top.subtract(BigDecimal.valueOf(LIFT)), Anchor.MIDDLE, Letters.NOTE, count);
        }
    }
}
