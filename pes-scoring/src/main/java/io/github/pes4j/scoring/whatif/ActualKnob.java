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
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts something else in the place of what was observed. */
record ActualKnob(Lever.Actual lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> found =
                Paths.find(lever, lever.path(), draft.tree().leaves().keySet());
        List<IndicatorPath> measured = found.stream()
                .filter(leaf -> !Paths.isPattern(lever.path())
                        || isMeasured(draft.evaluation().measurement(leaf)))
                .toList();
        if (measured.isEmpty()) {
            throw new LeverException(
                    lever,
                    "所指的指标都没有这样的测量值；可改用 override(PATH)",
                    "none of the leaves that it finds has such a measurement; try override(PATH)");
        }
        for (IndicatorPath leaf : measured) {
            LeafMeasurement all = draft.evaluation().measurement(leaf);
            if (Paths.isPattern(lever.path())
                    && lever.measurement().isEmpty()
                    && all.measurements().size() > 1) {
                throw new LeverException(
                        lever,
                        "{0} 有多个测量值；请写明其中一个 actual(PATH#NAME)，或缩小路径范围",
                        "{0} has several measurements; name one, actual(PATH#NAME), or a narrower pattern",
                        leaf);
            }
            change(all);
        }
        return measured;
    }

    /** Whether a pattern means a leaf: it has a measurement, of the name if one is asked for. */
    private boolean isMeasured(LeafMeasurement leaf) {
        return leaf.measurements().stream()
                .anyMatch(measurement ->
                        lever.measurement().map(measurement.name()::equals).orElse(true));
    }

    private ActualChange change(LeafMeasurement leaf) {
        if (leaf.measurements().isEmpty()) {
            throw new LeverException(
                    lever,
                    "该处没有测量值；人工评定的分数用 override(PATH)",
                    "nothing was measured there; a person's points are override(PATH)");
        }
        try {
            return ActualChange.of(leaf, lever.measurement());
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, "{0}；请写 actual(PATH#NAME)", "{0}; write actual(PATH#NAME)", Told.by(e));
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
            Measurement before = leaf.measurements().get(change.index());
            boolean verdict =
                    before.actual().value().orElse(Observation.Missing.NOT_REPORTED) instanceof Observation.Verdict;
            if (verdict && !before.hasNumericTarget()) {
                throw new LeverException(
                        lever,
                        "现为定性结论，只能取 {0} 之一或 none",
                        "it stands at a verdict, so it takes one of {0}, or none",
                        verdicts());
            }
            return change.apply(leaf, inUnit(change, figure));
        }
        String words = ((LeverValue.Words) value).text();
        Measurement measurement = leaf.measurements().get(change.index());
        return change.apply(leaf, Printed.of(words, said(words, measurement)));
    }

    /** What words say; where there was a number or a verdict, words that are none would leave the leaf open. */
    private Observation said(String words, Measurement before) {
        Optional<Target> target = before.target().flatMap(Printed::value);
        Optional<Observation> actual = before.actual().value();
        if (actual.filter(Observation.Step.class::isInstance).isPresent()) {
            return new Observation.Step(words);
        }
        boolean numbers = actual.filter(Observation.Counted.class::isInstance).isPresent()
                || actual.flatMap(Observation::number).isPresent()
                || target.flatMap(Target::number).isPresent();
        boolean verdicts = actual.filter(Observation.Verdict.class::isInstance).isPresent();
        Observation said = Notation.actual(words, target);
        if (!(said instanceof Observation.Stated) || !(numbers || verdicts)) {
            return said;
        }
        return Arrays.stream(Attainment.values())
                .filter(verdict -> verdict.title().zh().equals(words)
                        || verdict.title().en().equals(words))
                .findFirst()
                .map(Observation.Verdict::new)
                .orElseThrow(() -> new LeverException(
                        lever,
                        "“{0}”既不是数字（如 80%），也不是定性结论（{1}），也不是 none",
                        "'{0}' is neither a number, such as 80%, nor a verdict ({1}), nor none",
                        words,
                        verdicts()));
    }

    private static String verdicts() {
        return Arrays.stream(Attainment.values())
                .map(verdict -> verdict.title().zh())
                .collect(Collectors.joining(", "));
    }

    /** The number in the unit of what it replaces. */
    BigDecimal inUnit(ActualChange change, LeverValue.Figure figure) {
        Unit unit = figure.unit().isEmpty() ? change.unit() : Unit.of(figure.unit());
        if (!unit.isComparableTo(change.unit())) {
            throw new LeverException(
                    lever,
                    "{0} 的单位不是“{1}”或可换算的单位",
                    "{0} is not in {1} or a unit like it",
                    figure.number() + figure.unit(),
                    change.unit());
        }
        return new Quantity(figure.number(), unit).in(change.unit()).number();
    }
}
