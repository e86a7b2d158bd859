package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of some levers that nothing beats: none gives more for the same cost. Levers that share no leaf change the
 * total apart from each other, so each such group is tried alone, value by value, and the groups are added up.
 */
final class Frontier {

    /** How many values one lever may have. */
    static final int MOST_VALUES = 100_000;

    /** How many settings may be put together at once. */
    private static final long MOST_PAIRS = 20_000_000;

    /**
     * A setting.
     *
     * @param gain how much more it gives than the base
     * @param cost what it costs
     * @param changes the changes
     */
    record Option(Points gain, Share cost, List<Change> changes) {
        private Option plus(Option other) {
            List<Change> all = new ArrayList<>(changes);
            all.addAll(other.changes);
            return new Option(gain.plus(other.gain), cost.plus(other.cost), all);
        }
    }

    private final Option greatest;
    private final Optional<Option> cheapest;
    private final long tried;

    private Frontier(Option greatest, Optional<Option> cheapest, long tried) {
        this.greatest = greatest;
        this.cheapest = cheapest;
        this.tried = tried;
    }

    /** The setting of the greatest total; among several, a cheapest one. */
    Option greatest() {
        return greatest;
    }

    /** The cheapest setting that reaches the goal. */
    Optional<Option> cheapest() {
        return cheapest;
    }

    /** How many settings were scored. */
    long tried() {
        return tried;
    }

    /**
     * The frontier of some levers.
     *
     * @param caps conditions that every setting must meet, as far as its levers touch their leaves
     */
    static Frontier of(WhatIf base, Aim goal, List<GoalSeek.Priced> levers, List<GradeCap> caps) {
        ScoringPolicy policy = base.scorer().policy();
        WhatIf summed = WhatIf.on(base.evaluation(), base.scorer().under(additive(policy)));
        Points need = goal.leastSum(policy).minus(summed.total().low());
        List<Option> front = List.of(new Option(Points.ZERO, Share.ZERO, List.of()));
        Option greatest = front.get(0);
        long tried = 0;
        for (List<GoalSeek.Priced> group : LeverGroups.of(base, levers)) {
            List<Option> options = new ArrayList<>(options(summed, group));
            options.removeIf(option -> isCapped(summed, group, option, caps));
            tried += group.stream()
                    .mapToLong(lever -> lever.axis().values().size())
                    .reduce(1, Math::multiplyExact);
            List<Option> best = unbeaten(options);
            greatest = best.isEmpty() ? greatest : greatest.plus(best.get(best.size() - 1));
            front = merged(front, best, caps.isEmpty() ? Optional.of(need) : Optional.empty(), group.get(0));
        }
        Optional<Option> cheapest = front.stream()
                .filter(option -> option.gain.compareTo(need) >= 0)
                .findFirst();
        return new Frontier(greatest, cheapest, tried);
    }

    /** A policy under which gains add up: where the total alone is rounded, one that does not round it. */
    private static ScoringPolicy additive(ScoringPolicy policy) {
        return policy.rounding().stage() == Rounding.Stage.TOTAL
                ? ScoringPolicy.builder()
                        .from(policy)
                        .rounding(new Rounding(Rounding.WORKING_SCALE, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                        .build()
                : policy;
    }

    /** Whether a leaf that the levers of a group touch keeps the grade down. */
    private static boolean isCapped(WhatIf base, List<GoalSeek.Priced> group, Option option, List<GradeCap> caps) {
        Set<IndicatorPath> touched = new HashSet<>();
        for (GoalSeek.Priced lever : group) {
            touched.addAll(base.match(lever.axis().lever()).leaves());
        }
        List<GradeCap> own =
                caps.stream().filter(cap -> touched.contains(cap.leaf())).toList();
        if (own.isEmpty()) {
            return false;
        }
        Scorecard card = base.with(option.changes()).scorecard();
        return own.stream()
                .flatMap(cap -> card
                        .leaf(cap.leaf())
                        .map(leaf -> leaf.score().low().compareTo(leaf.points().times(cap.below())) < 0)
                        .stream())
                .anyMatch(below -> below);
    }

    /** Every setting of a group, and the base. */
    private static List<Option> options(WhatIf base, List<GoalSeek.Priced> group) {
        Grid grid = Grid.cross(group.stream().map(GoalSeek.Priced::axis).toArray(Axis[]::new));
        List<MoveCosts> costs =
                group.stream().map(lever -> new MoveCosts(base, lever)).toList();
        Trials.Results results = new Sweep(base, grid).results();
        Points before = base.total().low();
        List<Option> options = new ArrayList<>();
        options.add(new Option(Points.ZERO, Share.ZERO, List.of()));
        for (int point = 0; point < grid.size(); point++) {
            if (results.total(point).isPresent()) {
                Share cost = Share.ZERO;
                for (int axis = 0; axis < costs.size(); axis++) {
                    cost = cost.plus(costs.get(axis).of(grid.place(axis, point)));
                }
                options.add(new Option(results.total(point).get().minus(before), cost, moved(grid, point, costs)));
            }
        }
        return options;
    }

    /** The changes of a point, without levers that stay where they are. */
    private static List<Change> moved(Grid grid, int point, List<MoveCosts> costs) {
        List<Change> changes = new ArrayList<>();
        for (int axis = 0; axis < costs.size(); axis++) {
            if (!costs.get(axis).stays(grid.place(axis, point))) {
                changes.add(grid.axes().get(axis).change(grid.place(axis, point)));
            }
        }
        return changes;
    }

    /** By rising cost, each giving more than all that cost less. */
    private static List<Option> unbeaten(List<Option> options) {
        List<Option> sorted = new ArrayList<>(options);
        sorted.sort(Comparator.comparing(Option::cost).thenComparing(Option::gain, Comparator.reverseOrder()));
        List<Option> unbeaten = new ArrayList<>();
        for (Option option : sorted) {
            if (unbeaten.isEmpty() || option.gain.compareTo(unbeaten.get(unbeaten.size() - 1).gain) > 0) {
                unbeaten.add(option);
            }
        }
        return unbeaten;
    }

    /** Sums of settings; where a need is named, dearer ones that are not needed are left out. */
    private static List<Option> merged(
            List<Option> one, List<Option> other, Optional<Points> need, GoalSeek.Priced lever) {
        if ((long) one.size() * other.size() > MOST_PAIRS) {
            throw new LeverException(
                    lever.axis().lever(),
                    "组合过多；请加大步长或减少变量",
                    "too many settings together; take greater steps, or fewer levers");
        }
        List<Option> sums = new ArrayList<>();
        for (Option option : one) {
            for (Option more : other) {
                sums.add(option.plus(more));
                boolean enough = need.isPresent() && option.gain.plus(more.gain).compareTo(need.get()) >= 0;
                if (enough) {
                    break;
                }
            }
        }
        return unbeaten(sums);
    }
}
