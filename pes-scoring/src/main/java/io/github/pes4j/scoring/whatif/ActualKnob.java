package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts something else in the place of what was observed. */
record ActualKnob(Lever.Actual lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> found =
                Paths.find(lever, lever.path(), draft.tree().leaves().keySet());
        List<IndicatorPath> measured = found.stream()
                .filter(leaf -> !Paths.isPattern(lever.path())
                        || !draft.evaluation().measurement(leaf).measurements().isEmpty())
                .toList();
        if (measured.isEmpty()) {
            throw new LeverException(lever, "none of the leaves that it finds has a measurement; try override(PATH)");
        }
        measured.forEach(leaf -> change(draft.evaluation().measurement(leaf)));
        return measured;
    }

    private ActualChange change(LeafMeasurement leaf) {
        if (leaf.measurements().isEmpty()) {
            throw new LeverException(lever, "nothing was measured there; a person's points are override(PATH)");
        }
        try {
            return ActualChange.of(leaf, lever.measurement());
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, e.getMessage() + "; write actual(PATH#NAME)");
        }
    }

    @Override
    public String current(Draft draft) {
        LeafMeasurement leaf = draft.evaluation().measurement(leaves(draft).get(0));
        return leaf.measurements().get(change(leaf).index()).actual().text();
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        LeafMeasurement leaf = draft.evaluation().measurement(leaves(draft).get(0));
        ActualChange change = change(leaf);
        return number(leaf.measurements().get(change.index()), change)
                .map(number -> new LeverValue.Figure(number, change.unit().symbol()));
    }

    private static Optional<BigDecimal> number(Measurement measurement, ActualChange change) {
        Optional<Observation> actual = measurement.actual().value();
        if (actual.isPresent() && actual.get() instanceof Observation.Counted counted) {
            return Optional.of(BigDecimal.valueOf(counted.times()));
        }
        return actual.flatMap(Observation::number)
                .map(number -> number.in(change.unit()).number());
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        return draft.with(leaves(draft), leaf -> set(leaf, change(leaf), value));
    }

    private LeafMeasurement set(LeafMeasurement leaf, ActualChange change, LeverValue value) {
        if (value instanceof LeverValue.None) {
            return change.apply(leaf, Printed.of(Observation.Missing.NOT_REPORTED));
        }
        if (value instanceof LeverValue.Figure figure) {
            return change.apply(leaf, inUnit(change, figure));
        }
        String words = ((LeverValue.Words) value).text();
        return change.apply(
                leaf, Printed.of(words, observed(words, leaf.measurements().get(change.index()))));
    }

    /** Words of the kind of what they replace: a verdict for a verdict, a step for a step; else as forms are read. */
    private static Observation observed(String words, Measurement measurement) {
        Observation before = measurement.actual().value().orElse(Observation.Missing.NOT_REPORTED);
        if (before instanceof Observation.Step) {
            return new Observation.Step(words);
        }
        Optional<Attainment> verdict = Arrays.stream(Attainment.values())
                .filter(one -> words.equals(one.title().zh())
                        || words.equals(one.title().en()))
                .findFirst();
        return before instanceof Observation.Verdict && verdict.isPresent()
                ? new Observation.Verdict(verdict.get())
                : Notation.actual(words, measurement.target().flatMap(Printed::value));
    }

    /** The number in the unit of what it replaces. */
    BigDecimal inUnit(ActualChange change, LeverValue.Figure figure) {
        Unit unit = figure.unit().isEmpty() ? change.unit() : Unit.of(figure.unit());
        if (!unit.isComparableTo(change.unit())) {
            throw new LeverException(
                    lever, figure.number() + figure.unit() + " is not in " + change.unit() + " or a unit like it");
        }
        return new Quantity(figure.number(), unit).in(change.unit()).number();
    }
}
