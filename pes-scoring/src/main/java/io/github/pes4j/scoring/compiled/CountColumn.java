package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.leaf.LeafInput;
import java.util.Arrays;
import java.util.Optional;

/**
 * How often each thing occurred, for each row: the start less a price for each occurrence, with caps, until nothing is left.
 * Start, prices and caps are whole numbers of units, so nothing needs to be rounded.
 */
final class CountColumn implements Column {

    /** What rows have in common. */
    @SuppressWarnings("ArrayRecordComponent") // Flat numbers for loops; nobody compares them.
    record Prices(Deductions rule, WholeUnits units, double weight, double start, double[] prices, double[] caps) {}

    private final Prices prices;

    /** The start; the score itself where a person decided. */
    private final double[] starts;

    /** Which rows are scored by their items: neither open nor decided by a person. */
    private final boolean[] counted;

    /** The counts of each item. */
    private final double[][] counts;

    CountColumn(Prices prices, int rows) {
        this.prices = prices;
        this.starts = new double[rows];
        this.counts = new double[prices.prices.length][rows];
        this.counted = new boolean[rows];
        Arrays.fill(starts, Double.NaN);
    }

    /** Empty if the rule has a condition, or a number is no whole number of the leaf's units. */
    static Optional<Prices> prices(Deductions rule, Indicator leaf, LeafUnits own, WholeUnits plan) {
        int items = rule.items().size();
        double[] prices = new double[items];
        double[] caps = new double[items];
        double least = Math.min(own.weight(), own.own(rule.startAt(leaf.points())));
        for (int i = 0; i < items; i++) {
            Deductions.Item item = rule.items().get(i);
            Points price = item.price().match(points -> points, share -> exactly(leaf.points(), share));
            prices[i] = own.factor() * own.own(price);
            caps[i] = item.cap().map(cap -> own.factor() * own.own(cap)).orElse(Double.MAX_VALUE);
            least = Math.min(least, Math.min(prices[i], caps[i]));
        }
        double start = own.factor() * own.own(rule.startAt(leaf.points()));
        return rule.zeroIf().isPresent() || least < 0
                ? Optional.empty()
                : Optional.of(new Prices(rule, plan, own.factor() * own.weight(), start, prices, caps));
    }

    /** A share of the weight, if that is a decimal; else something that is none of any unit. */
    private static Points exactly(Points weight, Share share) {
        Points part = weight.times(share);
        boolean exact = Share.of(part).equals(Share.of(weight).times(share));
        return exact ? part : Points.of(-1);
    }

    /** Puts the count of one item into a row that is scored by its items; refuses, where the row is not. */
    boolean count(int row, int item, int times) {
        if (counted[row]) {
            put(row, item, times);
        }
        return counted[row];
    }

    private void put(int row, int item, int times) {
        double price = prices.prices[item];
        // So many cost more than there is: further ones change nothing, and numbers stay small.
        double enough = price == 0 ? 0 : Math.floor(prices.start / price) + 1;
        counts[item][row] = Math.min(times, enough);
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        if (scored.calculation() instanceof Calculation.ByItems) {
            starts[row] = prices.start;
            counted[row] = true;
            for (int i = 0; i < counts.length; i++) {
                put(row, i, times(observed, prices.rule.items().get(i).name()));
            }
            return true;
        }
        double score = prices.units.of(scored.score().low());
        if (score >= 0) {
            starts[row] = score;
            noCounts(row);
        }
        return score >= 0;
    }

    /** How often something occurred, where that is known; what does not apply never did. */
    private static int times(LeafMeasurement observed, String item) {
        return LeafInput.named(observed, item).orElse(Observation.Missing.NOT_REPORTED)
                        instanceof Observation.Counted counted
                ? counted.times()
                : 0;
    }

    /** Whether every item is counted, so that one count can be put in place of another and the rest is known. */
    static boolean isCounted(Deductions rule, LeafMeasurement observed) {
        return observed.override().isEmpty()
                && rule.items().stream()
                        .allMatch(item -> LeafInput.named(observed, item.name())
                                .filter(Observation.Counted.class::isInstance)
                                .isPresent());
    }

    private void noCounts(int row) {
        counted[row] = false;
        for (double[] count : counts) {
            count[row] = 0;
        }
    }

    @Override
    public void open(int row) {
        starts[row] = Double.NaN;
        counted[row] = false;
    }

    @Override
    public void nothing(int row) {
        starts[row] = 0;
        noCounts(row);
    }

    @Override
    public void likeFirst() {
        Arrays.fill(starts, starts[0]);
        Arrays.fill(counted, counted[0]);
        for (double[] count : counts) {
            Arrays.fill(count, count[0]);
        }
    }

    @Override
    public void score(int from, int to, double[] out) {
        System.arraycopy(starts, from, out, from, to - from);
        for (int item = 0; item < counts.length; item++) {
            deduct(counts[item], prices.prices[item], prices.caps[item], from, to, out);
        }
        double weight = prices.weight;
        for (int i = from; i < to; i++) {
            out[i] = Math.max(Math.min(out[i], weight), 0);
        }
    }

    private static void deduct(double[] counts, double price, double cap, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] -= Math.min(counts[i] * price, cap);
        }
    }
}
