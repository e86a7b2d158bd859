package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.leaf.LeafRounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A measured share for each row, and the scores of tiers without a gap. A share is held
 * against the bound of a tier by exact cross products; each bound that is reached adds what its tier earns more than the
 * one below.
 */
final class TierColumn extends FractionColumn {

    /** Half of what is exact, so that the difference of two products is exact too. */
    private static final double HALF = 0x1p52 - 1;

    /** What rows have in common. */
    @SuppressWarnings("ArrayRecordComponent") // Flat numbers for loops; nobody compares them.
    record Steps(double lowest, double[] bounds, double[] parts, double[] rises, double mostOver, double mostUnder) {}

    private final Steps steps;

    TierColumn(Steps steps, int rows) {
        super(rows);
        this.steps = steps;
    }

    /** The steps from tier to tier, from the lowest; empty if there is a gap, or a number is too great or too fine. */
    static Optional<Steps> steps(Tiers rule, Indicator leaf, LeafRounding rounding, WholeUnits units) {
        List<Tiers.Tier> rising = new ArrayList<>(rule.tiers());
        rising.sort(Comparator.comparing(tier -> tier.from(), TierColumn::byBound));
        int last = rising.size() - 1;
        double[] scores = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            Optional<Share> next =
                    i == last ? Optional.empty() : rising.get(i + 1).from();
            ExactRange earned = ExactRange.exactly(rising.get(i).points().min(leaf.points()));
            scores[i] = units.of(rounding.of(earned).low());
            if (!rising.get(i).below().equals(next) || scores[i] < 0) {
                return Optional.empty();
            }
        }
        List<Share> bounds = rising.stream()
                .skip(1)
                .map(tier -> tier.from().orElse(Share.ZERO))
                .toList();
        return rising.get(0).from().isPresent() || !bounds.stream().allMatch(Share::isNarrow)
                ? Optional.empty()
                : Optional.of(steps(scores, bounds));
    }

    private static int byBound(Optional<Share> one, Optional<Share> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    private static Steps steps(double[] scores, List<Share> bounds) {
        double[] over = new double[bounds.size()];
        double[] under = new double[bounds.size()];
        double[] rises = new double[bounds.size()];
        double greatestOver = 1;
        double greatestUnder = 1;
        for (int i = 0; i < over.length; i++) {
            over[i] = bounds.get(i).over();
            under[i] = bounds.get(i).under();
            rises[i] = scores[i + 1] - scores[i];
            greatestOver = Math.max(greatestOver, Math.abs(over[i]));
            greatestUnder = Math.max(greatestUnder, under[i]);
        }
        return new Steps(
                scores[0],
                over,
                under,
                rises,
                Math.floor(HALF / 2 / greatestUnder),
                Math.floor(HALF / 2 / greatestOver));
    }

    @Override
    boolean fits(long over, long under) {
        return Math.abs(over) <= steps.mostOver && under <= steps.mostUnder;
    }

    @Override
    public boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed) {
        return scored.calculation() instanceof Calculation.ByTier byTier
                && enter(row, byTier.taken().share());
    }

    @Override
    public void score(int from, int to, double[] out) {
        double lowest = steps.lowest;
        for (int i = from; i < to; i++) {
            // Not a number stays so.
            out[i] = lowest + 0 * overs[i];
        }
        for (int k = 0; k < steps.rises.length; k++) {
            rise(overs, unders, steps.bounds[k], steps.parts[k], steps.rises[k], from, to, out);
        }
    }

    /** Adds what one more tier earns to each row that reaches it: 1 or 0 times, without a branch. */
    private static void rise(
            double[] overs, double[] unders, double bound, double part, double rise, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double distance = overs[i] * part - bound * unders[i];
            out[i] += rise * Math.max(Math.min(distance + 1, 1), 0);
        }
    }
}
