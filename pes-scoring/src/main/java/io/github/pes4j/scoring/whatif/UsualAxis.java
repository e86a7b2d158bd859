package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.Optional;

/** The way of a lever from where it stands to where it completes, in steps of the last printed digit. */
final class UsualAxis {

    private UsualAxis() {}

    /**
     * The axis of a lever.
     *
     * @throws LeverException if it has none of itself
     */
    static Axis of(WhatIf base, Lever lever) {
        base.match(lever);
        LeverValue.Figure now = Knobs.of(lever)
                .number(base.draft())
                .orElseThrow(() -> new LeverException(
                        lever,
                        "现值不是数字；请列出取值：by(lever.from(…).to(…).step(…))",
                        "it stands at no number; name its values: by(lever.from(…).to(…).step(…))"));
        BigDecimal end = end(base, lever)
                .orElseThrow(() -> new LeverException(
                        lever,
                        "没有自然的终点；请列出取值：by(lever.from(…).to(…).step(…))",
                        "it has no end of itself; name its values: by(lever.from(…).to(…).step(…))"));
        int decimals = Math.max(0, Math.max(now.number().scale(), end.scale()));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        while (end.subtract(now.number())
                        .abs()
                        .divideToIntegralValue(step)
                        .compareTo(BigDecimal.valueOf(Frontier.MOST_VALUES))
                > 0) {
            step = step.movePointRight(1);
        }
        return lever.from(now.number().toPlainString() + now.unit())
                .to(end.toPlainString() + now.unit())
                .step(step.toPlainString() + now.unit());
    }

    private static Optional<BigDecimal> end(WhatIf base, Lever lever) {
        if (lever instanceof Lever.Funds funds && funds.column() == FundingColumn.SPENT) {
            return new FundsKnob(new Lever.Funds(FundingColumn.ANNUAL))
                    .number(base.draft())
                    .map(LeverValue.Figure::number);
        }
        if (!(lever instanceof Lever.Actual actual)) {
            return Optional.empty();
        }
        if (Paths.isPattern(actual.path())) {
            return Optional.empty();
        }
        LeafMeasurement leaf = base.evaluation().measurement(actual.path());
        ActualChange change = ActualChange.of(leaf, actual.measurement());
        Measurement measurement = leaf.measurements().get(change.index());
        return change.counted() ? Optional.of(BigDecimal.ZERO) : target(measurement, change.unit());
    }

    private static Optional<BigDecimal> target(Measurement measurement, Unit unit) {
        return measurement
                .target()
                .flatMap(Printed::value)
                .flatMap(Target::number)
                .filter(number -> number.unit().isComparableTo(unit))
                .map(number -> number.in(unit).number());
    }
}
