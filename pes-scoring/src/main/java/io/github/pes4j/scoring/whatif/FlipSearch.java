package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Seeks the fewest points of weight that must change places until something is so. The total is the sum of weight × rate, so
 * for so many points the total falls (or rises) most where they go from the leaves of the greatest rate (the least) to the leaf
 * of the least (the greatest). Weights move in steps, none falls below what the rules of the search leave it, and the leaves of
 * one part of the tree may together keep a floor.
 */
final class FlipSearch {

    /** A leaf with its rate in the direction of the search: what a point of it is worth. */
    private record Leaf(IndicatorPath path, Points points, Share worth, boolean floored) {}

    private final WhatIf base;
    private final Flips rules;
    private final List<Leaf> leaves;

    FlipSearch(WhatIf base, Flips rules, Map<IndicatorPath, Share> worth) {
        this.base = base;
        this.rules = rules;
        this.leaves = new ArrayList<>();
        for (Explanation.OfLeaf leaf : base.scorecard().leaves()) {
            Share found = worth.getOrDefault(leaf.path(), Share.ZERO);
            leaves.add(new Leaf(leaf.path(), leaf.points(), found, rules.isFloored(leaf.path())));
        }
    }

    /** The rate of each leaf that has points. */
    static Map<IndicatorPath, Share> rates(WhatIf study) {
        Map<IndicatorPath, Share> rates = new LinkedHashMap<>();
        for (Explanation.OfLeaf leaf : study.scorecard().leaves()) {
            if (leaf.points().signum() > 0) {
                rates.put(
                        leaf.path(),
                        Share.quotient(
                                leaf.score().low().number(), leaf.points().number()));
            }
        }
        return rates;
    }

    /** The first change that turns it over: worth flows from the greatest to the least. */
    Optional<Flip> first(Predicate<WhatIf> turned) {
        int most = whole(base.scorecard().maximum());
        for (int steps = 1; steps <= most; steps++) {
            Optional<List<Change>> changes = best(steps);
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            WhatIf changed = base.with(changes.get());
            if (turned.test(changed)) {
                return Optional.of(flip(steps, changed, changes.get()));
            }
        }
        return Optional.empty();
    }

    private Flip flip(int steps, WhatIf changed, List<Change> changes) {
        Grade grade = changed.grade().worst();
        Points moved = Points.of(rules.step().number().multiply(BigDecimal.valueOf(steps)));
        return new Flip(
                moved,
                changed.total().low(),
                grade,
                new Scenario(base.evaluation().project().name() + " −" + moved, changes));
    }

    private int whole(Points points) {
        return points.number().divideToIntegralValue(rules.step().number()).intValueExact();
    }

    /** So many steps from the most to the least worth; empty where so many cannot move. */
    private Optional<List<Change>> best(int steps) {
        Optional<int[]> best = Optional.empty();
        Share least = Share.ZERO;
        for (int fromFloored = 0; fromFloored <= Math.min(steps, most(true)); fromFloored++) {
            // What a step brings is the same for each that goes to the floored leaves: as few as the floor asks for, or
            // all.
            for (int toFloored : new int[] {Math.max(0, fromFloored - rules.slack()), steps}) {
                int[] moved = moved(steps, fromFloored, toFloored);
                if (moved.length > 0 && (best.isEmpty() || change(moved).compareTo(least) < 0)) {
                    best = Optional.of(moved);
                    least = change(moved);
                }
            }
        }
        return best.map(this::changes);
    }

    /** How many steps can leave the leaves of one kind. */
    private int most(boolean floored) {
        return leaves.stream()
                .filter(leaf -> leaf.floored == floored)
                .mapToInt(leaf -> whole(leaf.points))
                .sum();
    }

    /** Steps by leaf, or nothing where so many cannot be taken. */
    private int[] moved(int steps, int fromFloored, int toFloored) {
        int[] moved = new int[leaves.size()];
        boolean taken = take(moved, fromFloored, true) && take(moved, steps - fromFloored, false);
        boolean given = taken && give(moved, toFloored, true) && give(moved, steps - toFloored, false);
        return given ? moved : new int[0];
    }

    private boolean take(int[] moved, int steps, boolean floored) {
        int left = steps;
        for (int leaf : byWorth(floored, true)) {
            int taken = Math.min(left, whole(leaves.get(leaf).points));
            moved[leaf] -= taken;
            left -= taken;
        }
        return left == 0;
    }

    private boolean give(int[] moved, int steps, boolean floored) {
        List<Integer> worst = byWorth(floored, false);
        if (steps > 0 && !worst.isEmpty()) {
            moved[worst.get(0)] += steps;
        }
        return steps == 0 || !worst.isEmpty();
    }

    private List<Integer> byWorth(boolean floored, boolean greatestFirst) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).floored == floored && leaves.get(i).points.signum() > 0) {
                found.add(i);
            }
        }
        found.sort(
                (one, other) -> (greatestFirst ? -1 : 1) * leaves.get(one).worth.compareTo(leaves.get(other).worth));
        return found;
    }

    private Share change(int[] moved) {
        Share sum = Share.ZERO;
        for (int i = 0; i < moved.length; i++) {
            sum = sum.plus(leaves.get(i).worth.times(Share.number(moved[i])));
        }
        return sum;
    }

    private List<Change> changes(int[] moved) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != 0) {
                Points more = Points.of(rules.step().number().multiply(BigDecimal.valueOf(moved[i])));
                Lever lever = new Lever.PointsOf(leaves.get(i).path);
                changes.add(lever.to(leaves.get(i).points.plus(more).toString()));
            }
        }
        return changes;
    }
}
