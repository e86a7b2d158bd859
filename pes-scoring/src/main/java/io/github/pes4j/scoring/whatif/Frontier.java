package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    static Frontier of(WhatIf base, Goal goal, List<GoalSeek.Priced> levers) {
        ScoringPolicy policy = base.scorer().policy();
        WhatIf summed = WhatIf.on(base.evaluation(), base.scorer().under(additive(policy)));
        Points need = goal.leastSum(policy).minus(summed.total().low());
        List<Option> front = List.of(new Option(Points.ZERO, Share.ZERO, List.of()));
        Option greatest = front.get(0);
        long tried = 0;
        for (List<GoalSeek.Priced> group : LeverGroups.of(base, levers)) {
            List<Option> options = options(summed, group);
            tried += group.stream()
                    .mapToLong(lever -> lever.axis().values().size())
                    .reduce(1, Math::multiplyExact);
            List<Option> best = unbeaten(options);
            greatest = greatest.plus(best.get(best.size() - 1));
            front = merged(front, best, need, group.get(0));
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

    /** Every setting of a group, and the base. */
    private static List<Option> options(WhatIf base, List<GoalSeek.Priced> group) {
        Grid grid = Grid.cross(group.stream().map(GoalSeek.Priced::axis).toArray(Axis[]::new));
        List<Costs> costs = group.stream().map(lever -> new Costs(base, lever)).toList();
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
    private static List<Change> moved(Grid grid, int point, List<Costs> costs) {
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

    private static List<Option> merged(List<Option> one, List<Option> other, Points need, GoalSeek.Priced lever) {
        if ((long) one.size() * other.size() > MOST_PAIRS) {
            throw new LeverException(
                    lever.axis().lever(), "too many settings together; take greater steps, or fewer levers");
        }
        List<Option> sums = new ArrayList<>();
        for (Option option : one) {
            for (Option more : other) {
                sums.add(option.plus(more));
                // What costs still more is not needed.
                if (option.gain.plus(more.gain).compareTo(need) >= 0) {
                    break;
                }
            }
        }
        return unbeaten(sums);
    }

    /** What each value of an axis costs. */
    private static final class Costs {
        private final Share[] costs;
        private final boolean[] stays;

        Costs(WhatIf base, GoalSeek.Priced lever) {
            List<LeverValue> values = Sweep.values(base, lever.axis());
            Knob knob = Knobs.of(lever.axis().lever());
            Optional<LeverValue.Figure> now = knob.number(base.draft());
            costs = new Share[values.size()];
            stays = new boolean[values.size()];
            BigDecimal span = BigDecimal.ZERO;
            for (LeverValue value : values) {
                span = span.max(distance(value, now, knob.current(base.draft())));
            }
            for (int i = 0; i < costs.length; i++) {
                BigDecimal distance = distance(values.get(i), now, knob.current(base.draft()));
                stays[i] = distance.signum() == 0;
                BigDecimal whole = span.signum() == 0 ? BigDecimal.ONE : span;
                costs[i] = lever.price()
                        .map(price -> Share.of(price.multiply(distance)))
                        .orElse(Share.quotient(distance, whole));
            }
        }

        /** How far a number is; words are as far as the next ones. */
        private static BigDecimal distance(LeverValue value, Optional<LeverValue.Figure> now, String text) {
            if (value instanceof LeverValue.Figure figure && now.isPresent()) {
                return figure.number().subtract(now.get().number()).abs();
            }
            boolean same =
                    value instanceof LeverValue.Words words && words.text().equals(text);
            return same ? BigDecimal.ZERO : BigDecimal.ONE;
        }

        Share of(int place) {
            return costs[place];
        }

        boolean stays(int place) {
            return stays[place];
        }
    }
}
