package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways to Shapley's values. */
final class Shapley {

    private Shapley() {}

    static Attribution exact(List<String> changes, SetFunction function) {
        int n = count(changes);
        if (n > Attribution.MOST_EXACT) {
            throw new IllegalArgumentException(
                    "all sets of " + n + " changes are too many to try: join some of them to " + Attribution.MOST_EXACT
                            + " or fewer, or sample their orders");
        }
        Points[] values = IntStream.range(0, 1 << n)
                .mapToObj(set -> function.with(BitSet.valueOf(new long[] {set})))
                .toArray(Points[]::new);
        List<Attribution.Part> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            parts.add(new Attribution.Part(changes.get(i), part(values, i, n), Optional.empty()));
        }
        Bilingual method = new Bilingual("Shapley 值，{0} 个组合，精确", "Shapley values, {0} sets, exact").with(values.length);
        return new Attribution(parts, values[0], values[values.length - 1], method, values.length);
    }

    /** The mean over sizes of the mean over the sets of a size, of what the change adds to the set. */
    private static Share part(Points[] values, int change, int n) {
        Points.Sum[] added = new Points.Sum[n];
        for (int size = 0; size < n; size++) {
            added[size] = new Points.Sum();
        }
        for (int set = 0; set < values.length; set++) {
            if ((set & (1 << change)) == 0) {
                added[Integer.bitCount(set)].add(values[set | (1 << change)].minus(values[set]));
            }
        }
        Share part = Share.ZERO;
        for (int size = 0; size < n; size++) {
            part = part.plus(Share.of(added[size].points()).dividedBy(choices(n - 1, size)));
        }
        return part.dividedBy(n);
    }

    private static int choices(int of, int size) {
        int choices = 1;
        for (int i = 0; i < size; i++) {
            choices = choices * (of - i) / (i + 1);
        }
        return choices;
    }

    static Attribution inOrder(List<String> changes, SetFunction function) {
        int n = count(changes);
        Points[] added = new Points[n];
        Points before = function.with(new BitSet());
        Points after = function.with(all(n));
        int[] order = IntStream.range(0, n).toArray();
        walk(function, order, before, after, added);
        List<Attribution.Part> parts = IntStream.range(0, n)
                .mapToObj(i -> new Attribution.Part(changes.get(i), Share.of(added[i]), Optional.empty()))
                .toList();
        return new Attribution(
                parts, before, after, new Bilingual("按所列顺序逐项计算", "one after the other, as listed"), n + 1);
    }

    static Attribution sampled(List<String> changes, SetFunction function, int pairs, double level, long seed) {
        int n = count(changes);
        Checks.atLeast(2, pairs, new Bilingual("次序对数", "the number of pairs of orders"));
        double z = Intervals.z(level);
        Points before = function.with(new BitSet());
        Points after = function.with(all(n));
        Points[][] sums = new Points[pairs][n];
        for (int pair = 0; pair < pairs; pair++) {
            int[] order = IntStream.range(0, n).toArray();
            Draws.of(seed, pair).shuffle(order);
            Points[] added = new Points[n];
            walk(function, order, before, after, added);
            walk(function, reversed(order), before, after, sums[pair]);
            for (int i = 0; i < n; i++) {
                sums[pair][i] = sums[pair][i].plus(added[i]);
            }
        }
        List<Attribution.Part> parts = IntStream.range(0, n)
                .mapToObj(i -> mean(changes.get(i), sums, i, z, level))
                .toList();
        Bilingual method = new Bilingual(
                        "Shapley 值，抽样 {0} 对顺序，种子 {1}", "Shapley values, {0} pairs of orders sampled, seed {1}")
                .with(pairs, seed);
        return new Attribution(parts, before, after, method, 2 + 2 * pairs * (n - 1));
    }

    /** Makes one change after the other, and notes what each adds. */
    private static void walk(SetFunction function, int[] order, Points before, Points after, Points[] added) {
        BitSet made = new BitSet();
        Points reached = before;
        for (int i = 0; i < order.length; i++) {
            made.set(order[i]);
            Points next = i == order.length - 1 ? after : function.with(made);
            added[order[i]] = next.minus(reached);
            reached = next;
        }
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    /** The exact mean of the sums of pairs, and the interval from their spread. */
    private static Attribution.Part mean(String change, Points[][] sums, int place, double z, double level) {
        Points.Sum sum = new Points.Sum();
        double[][] means = new double[sums.length][1];
        for (int pair = 0; pair < sums.length; pair++) {
            sum.add(sums[pair][place]);
            means[pair][0] = sums[pair][place].number().doubleValue() / 2;
        }
        Share mean = Share.of(sum.points()).dividedBy(2 * sums.length);
        double half = z * Intervals.deviation(means, 0) / Math.sqrt(sums.length);
        return new Attribution.Part(
                change, mean, Optional.of(new Estimate(mean.decimal(12).doubleValue(), half, level)));
    }

    private static int count(List<String> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("without changes there is no difference to divide");
        }
        return changes.size();
    }

    private static BitSet all(int n) {
        BitSet all = new BitSet();
        all.set(0, n);
        return all;
    }
}
