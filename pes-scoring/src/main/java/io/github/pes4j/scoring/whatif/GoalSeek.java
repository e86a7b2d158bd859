package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seeks the cheapest values of some levers that reach a goal. Levers move along their axes, so bounds and steps are those of
 * the axes; every value is scored, because scores are step functions and a search that guesses between values could miss a
 * step. Levers that share no leaf are tried apart and added up. Immutable and thread-safe.
 */
public final class GoalSeek {

    /** Fields that say when a goal is reached, not what is scored. */
    private static final Set<PolicyField> GRADING =
            Set.of(PolicyField.BANDS, PolicyField.GRADE_FROM, PolicyField.GRADE_CAPS, PolicyField.ROUNDING);

    private final WhatIf base;
    private final Aim goal;
    private final List<Priced> levers;

    /** An axis, and what one unit of its lever costs; without a price the whole way along the axis costs 1. */
    record Priced(Axis axis, Optional<BigDecimal> price) {}

    private GoalSeek(WhatIf base, Aim goal, List<Priced> levers) {
        this.base = base;
        this.goal = goal;
        this.levers = levers;
    }

    static GoalSeek of(WhatIf base, Aim goal) {
        OpenScoreException.unlessExact(base.scorecard());
        goal.atLeast(base.scorer().policy());
        return new GoalSeek(base, goal, List.of());
    }

    /**
     * Lets levers move along axes.
     *
     * @throws LeverException if a lever finds nothing
     */
    public GoalSeek by(Axis... axes) {
        GoalSeek more = this;
        for (Axis axis : axes) {
            more = more.and(new Priced(axis, Optional.empty()));
        }
        return more;
    }

    /**
     * Lets a lever move along an axis, where each unit of change costs so much.
     *
     * @param price what a change by 1, in the unit of the axis, costs: a decimal from 0 on, in whatever costs are counted in
     * @throws LeverException if the lever finds nothing, or the price is negative or no number
     */
    public GoalSeek by(Axis axis, String price) {
        if (!(LeverValue.parse(price) instanceof LeverValue.Figure figure)
                || !figure.unit().isEmpty()) {
            throw new LeverException(
                    axis.lever(), "代价须为数字，如 1.5，而不是“{0}”", "a price is a number, such as 1.5, not '{0}'", price);
        }
        if (figure.number().signum() < 0) {
            throw new LeverException(axis.lever(), "代价不能为负：{0}", "a price cannot be negative: {0}", price);
        }
        return and(new Priced(axis, Optional.of(figure.number())));
    }

    /**
     * Lets levers move from where they stand to where they complete: an actual to its target, what was spent to the annual
     * budget, a count to none, in steps of their last printed digit.
     *
     * @throws LeverException if a lever finds nothing, or has no such way; then name its axis
     */
    public GoalSeek by(Lever... some) {
        return by(Arrays.stream(some).map(lever -> UsualAxis.of(base, lever)).toArray(Axis[]::new));
    }

    private GoalSeek and(Priced priced) {
        Lever lever = priced.axis.lever();
        base.match(lever);
        if (lever instanceof Lever.OfPolicy policy && GRADING.contains(policy.field())) {
            throw new LeverException(
                    lever,
                    "它会改变目标本身的含义；请先设定其值，再求目标",
                    "it changes what the goal means; put it to a value first, and then seek");
        }
        new Sweep(base, Grid.of(priced.axis));
        List<Priced> all = new ArrayList<>(levers);
        all.add(priced);
        return new GoalSeek(base, goal, List.copyOf(all));
    }

    /**
     * Keeps levers where they stand, though they were named.
     *
     * @throws LeverException if a lever was not named
     */
    public GoalSeek freeze(Lever... frozen) {
        List<Priced> rest = new ArrayList<>(levers);
        for (Lever lever : frozen) {
            if (!rest.removeIf(priced -> priced.axis.lever().equals(lever))) {
                throw new LeverException(lever, "它本来就不变动，无法固定", "it does not move, so it cannot be frozen");
            }
        }
        return new GoalSeek(base, goal, List.copyOf(rest));
    }

    /**
     * The cheapest changes that reach the goal, or why none do.
     *
     * @throws IllegalStateException if no lever may move
     * @throws LeverException if there are too many values together
     */
    public GoalResult solve() {
        if (goal.isReachedBy(base.scorecard(), base.scorer().policy())) {
            Points total = base.total().low();
            return result(GoalResult.Status.ALREADY, List.of(), total, Share.ZERO, total, List.of(), 1);
        }
        if (levers.isEmpty()) {
            throw new IllegalStateException("no lever may move; name some with by(...)");
        }
        Frontier frontier = Frontier.of(base, goal, levers, List.of());
        Frontier.Option best = frontier.greatest();
        WhatIf greatest = base.with(best.changes());
        Points most = greatest.total().low();
        List<GoalResult.Held> held = held(greatest.scorecard());
        Optional<Frontier.Option> cheapest = frontier.cheapest();
        if (cheapest.isEmpty()) {
            return result(
                    GoalResult.Status.UNREACHABLE, best.changes(), most, best.cost(), most, held, frontier.tried());
        }
        if (reaches(cheapest.get())) {
            return reached(GoalResult.Status.FOUND, cheapest.get(), most, held, frontier.tried());
        }
        Frontier uncapped =
                Frontier.of(base, goal, levers, goal.caps(base.scorer().policy()));
        Optional<Frontier.Option> free = uncapped.cheapest().filter(this::reaches);
        return reached(
                free.isPresent() ? GoalResult.Status.FOUND : GoalResult.Status.CAPPED,
                free.orElse(cheapest.get()),
                most,
                held,
                frontier.tried() + uncapped.tried());
    }

    private boolean reaches(Frontier.Option option) {
        return goal.isReachedBy(
                base.with(option.changes()).scorecard(), base.scorer().policy());
    }

    private GoalResult reached(
            GoalResult.Status status, Frontier.Option option, Points most, List<GoalResult.Held> held, long tried) {
        Points total = base.with(option.changes()).total().low();
        return result(status, option.changes(), total, option.cost(), most, held, tried);
    }

    private GoalResult result(
            GoalResult.Status status,
            List<Change> changes,
            Points total,
            Share cost,
            Points most,
            List<GoalResult.Held> held,
            long tried) {
        return new GoalResult(status, goal, changes, total, cost, most, held, tried);
    }

    private static List<GoalResult.Held> held(Scorecard card) {
        return card.deductions().stream()
                .map(deduction ->
                        new GoalResult.Held(deduction.path(), deduction.lost().low()))
                .sorted(Comparator.comparing(GoalResult.Held::lost).reversed())
                .toList();
    }
}
