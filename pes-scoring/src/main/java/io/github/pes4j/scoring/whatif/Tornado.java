package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Each number a share down and up, one at a time. */
final class Tornado {

    /** The columns of the table. */
    static final List<ResultTable.Column> COLUMNS = List.of(
            new ResultTable.Column("lever", ResultTable.Type.TEXT),
            new ResultTable.Column("low", ResultTable.Type.TEXT),
            new ResultTable.Column("now", ResultTable.Type.TEXT),
            new ResultTable.Column("high", ResultTable.Type.TEXT),
            new ResultTable.Column("total at low", ResultTable.Type.NUMBER),
            new ResultTable.Column("total", ResultTable.Type.NUMBER),
            new ResultTable.Column("total at high", ResultTable.Type.NUMBER),
            new ResultTable.Column("swing", ResultTable.Type.NUMBER));

    private static final int DECIMALS = 10;

    private final WhatIf base;
    private final Share by;

    Tornado(WhatIf base, Share by) {
        if (by.signum() <= 0) {
            throw new RefusalException(
                    "变动幅度须大于 0，如 10%，而不是 {0}",
                    "numbers move by a share above 0, such as 10 %, not {0}", by.percentText(2));
        }
        OpenScoreException.unlessExact(base.scorecard());
        this.base = base;
        this.by = by;
    }

    /** All levers that stand at a number: the actuals in the order of the tree, then what was spent. */
    static List<Lever> numbers(WhatIf base) {
        List<Lever> levers = new ArrayList<>();
        for (IndicatorPath path : base.evaluation().tree().leaves().keySet()) {
            LeafMeasurement leaf = base.evaluation().measurement(path);
            List<Measurement> all = leaf.measurements();
            for (Measurement measurement : all) {
                boolean alone = all.size() == 1;
                boolean named = all.stream()
                                .filter(other -> other.name().equals(measurement.name()))
                                .count()
                        == 1;
                if (alone || named) {
                    levers.add(new Lever.Actual(path, alone ? Optional.empty() : Optional.of(measurement.name())));
                }
            }
        }
        boolean usesFunds = base.evaluation().tree().leaves().values().stream()
                .anyMatch(leaf -> leaf.rule().measured().isPresent());
        if (usesFunds) {
            levers.add(new Lever.Funds(FundingColumn.SPENT));
        }
        levers.removeIf(lever -> !standsAtNumber(base, lever));
        return levers;
    }

    private static boolean standsAtNumber(WhatIf base, Lever lever) {
        try {
            Knob knob = Knobs.of(lever);
            knob.leaves(base.draft());
            return knob.number(base.draft()).isPresent();
        } catch (LeverException e) {
            return false;
        }
    }

    private record Bar(ResultTable.Row row, BigDecimal swing) {}

    ResultTable table() {
        List<Bar> bars = new ArrayList<>();
        for (Lever lever : numbers(base)) {
            bars.add(bar(lever));
        }
        bars.sort(Comparator.comparing(Bar::swing).reversed());
        return new ResultTable(COLUMNS, bars.stream().map(Bar::row).toList());
    }

    private Bar bar(Lever lever) {
        Knob knob = Knobs.of(lever);
        LeverValue.Figure now = knob.number(base.draft()).orElseThrow();
        boolean whole = isCount(base, lever);
        LeverValue.Figure low =
                new LeverValue.Figure(moved(now, Share.ONE.minus(by), whole, RoundingMode.FLOOR), now.unit());
        LeverValue.Figure high =
                new LeverValue.Figure(moved(now, Share.ONE.plus(by), whole, RoundingMode.CEILING), now.unit());
        Trials.Results results = new Trials(base, List.of(lever)).run(2, (only, run) -> run == 0 ? low : high);
        Optional<Bilingual> failure = results.failure(0).or(() -> results.failure(1));
        if (failure.isPresent()) {
            return new Bar(
                    ResultTable.Row.failed(new Bilingual("{0}：{1}", "{0}: {1}").with(lever, failure.get())),
                    BigDecimal.ONE.negate());
        }
        BigDecimal atLow = results.total(0).map(Points::number).orElseThrow();
        BigDecimal atHigh = results.total(1).map(Points::number).orElseThrow();
        BigDecimal total = base.total().low().number();
        // Where both sides lose, as around a target that is to be hit, the ends are no further apart than the middle.
        BigDecimal swing =
                atHigh.max(atLow).max(total).subtract(atHigh.min(atLow).min(total));
        return new Bar(
                ResultTable.Row.of(
                        ResultTable.Cell.of(lever.toString()),
                        ResultTable.Cell.of(text(low)),
                        ResultTable.Cell.of(text(now)),
                        ResultTable.Cell.of(text(high)),
                        ResultTable.Cell.of(atLow),
                        ResultTable.Cell.of(total),
                        ResultTable.Cell.of(atHigh),
                        ResultTable.Cell.of(swing)),
                swing);
    }

    /** A count has no tenth: it moves to the next whole number. */
    private static BigDecimal moved(LeverValue.Figure now, Share factor, boolean whole, RoundingMode outwards) {
        BigDecimal moved =
                factor.applyTo(now.number(), DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return whole ? moved.setScale(0, outwards) : moved.setScale(Math.max(0, moved.scale()));
    }

    static boolean isCount(WhatIf base, Lever lever) {
        return lever instanceof Lever.Actual actual
                && base.evaluation().measurement(actual.path()).measurements().stream()
                        .filter(measurement -> actual.measurement()
                                .map(measurement.name()::equals)
                                .orElse(true))
                        .anyMatch(measurement -> measurement.actual().value().orElse(Observation.Missing.NOT_REPORTED)
                                instanceof Observation.Counted);
    }

    private static String text(LeverValue.Figure figure) {
        return figure.number().toPlainString() + figure.unit();
    }
}
