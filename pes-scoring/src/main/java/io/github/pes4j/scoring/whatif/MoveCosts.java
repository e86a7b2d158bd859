package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each value of an axis costs: how far it is from where the lever stands, times its price, or as a part of the farthest
 * value. A lever that finds several leaves goes as far as the leaf that goes farthest.
 */
final class MoveCosts {

    private final List<Place> places;
    private final Share[] costs;
    private final boolean[] stays;

    /** Where a lever stands at one of its leaves. */
    private record Place(Optional<LeverValue.Figure> now, String text) {

        /** How far a number is, in the unit of the lever; words are as far as the next ones. */
        BigDecimal to(LeverValue value) {
            if (value instanceof LeverValue.Figure figure && now.isPresent()) {
                return inUnit(figure, now.get().unit())
                        .subtract(now.get().number())
                        .abs();
            }
            boolean same =
                    value instanceof LeverValue.Words words ? words.text().equals(text) : isNone(value);
            return same ? BigDecimal.ZERO : BigDecimal.ONE;
        }

        private boolean isNone(LeverValue value) {
            return value instanceof LeverValue.None && text.equals("none");
        }

        private static BigDecimal inUnit(LeverValue.Figure figure, String own) {
            if (figure.unit().isEmpty() || figure.unit().equals(own)) {
                return figure.number();
            }
            Unit from = Unit.of(figure.unit());
            Unit unit = Unit.of(own);
            return from.isComparableTo(unit)
                    ? new Quantity(figure.number(), from).in(unit).number()
                    : figure.number();
        }
    }

    MoveCosts(WhatIf base, GoalSeek.Priced lever) {
        List<LeverValue> values = Sweep.values(base, lever.axis());
        places = apart(base, lever.axis().lever()).stream()
                .map(Knobs::of)
                .map(knob -> new Place(knob.number(base.draft()), knob.current(base.draft())))
                .toList();
        costs = new Share[values.size()];
        stays = new boolean[values.size()];
        BigDecimal span = BigDecimal.ZERO;
        for (LeverValue value : values) {
            span = span.max(distance(value));
        }
        BigDecimal whole = span.signum() == 0 ? BigDecimal.ONE : span;
        for (int i = 0; i < costs.length; i++) {
            BigDecimal distance = distance(values.get(i));
            stays[i] = distance.signum() == 0;
            costs[i] = lever.price()
                    .map(price -> Share.of(price.multiply(distance)))
                    .orElse(Share.quotient(distance, whole));
        }
    }

    /** A pattern as one lever for each leaf that it finds. */
    private static List<Lever> apart(WhatIf base, Lever lever) {
        List<IndicatorPath> leaves = base.match(lever).leaves();
        if (leaves.size() == 1) {
            return List.of(lever);
        }
        if (lever instanceof Lever.Actual actual) {
            return each(leaves, leaf -> new Lever.Actual(leaf, actual.measurement()));
        }
        if (lever instanceof Lever.TargetOf target) {
            return each(leaves, leaf -> new Lever.TargetOf(leaf, target.measurement()));
        }
        if (lever instanceof Lever.Decision) {
            return each(leaves, leaf -> new Lever.Decision(Optional.of(leaf)));
        }
        if (lever instanceof Lever.RuleOf) {
            return each(leaves, Lever.RuleOf::new);
        }
        return lever instanceof Lever.Denominator ? each(leaves, Lever.Denominator::new) : List.of(lever);
    }

    private static List<Lever> each(List<IndicatorPath> leaves, Function<IndicatorPath, Lever> lever) {
        return leaves.stream().map(lever).toList();
    }

    private BigDecimal distance(LeverValue value) {
        return places.stream().map(place -> place.to(value)).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What a value costs. */
    Share of(int place) {
        return costs[place];
    }

    /** Whether the lever stands there already. */
    boolean stays(int place) {
        return stays[place];
    }
}
