package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts another target in place; a bare number keeps the comparison of the one before it. */
record TargetKnob(Lever.TargetOf lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> found =
                Paths.find(lever, lever.path(), draft.tree().leaves().keySet());
        found.forEach(leaf -> measurement(draft.evaluation().measurement(leaf)));
        return found;
    }

    private int index(LeafMeasurement leaf) {
        try {
            return ActualChange.of(leaf, lever.measurement()).index();
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, "{0}；请写 target(PATH#NAME)", "{0}; write target(PATH#NAME)", Told.by(e));
        }
    }

    private Measurement measurement(LeafMeasurement leaf) {
        return leaf.measurements().get(index(leaf));
    }

    private Measurement first(Draft draft) {
        return measurement(draft.evaluation().measurement(leaves(draft).get(0)));
    }

    @Override
    public String current(Draft draft) {
        return first(draft).target().map(Printed::text).orElse("");
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return first(draft)
                .target()
                .flatMap(Printed::value)
                .flatMap(Target::number)
                .map(number ->
                        new LeverValue.Figure(number.number(), number.unit().symbol()));
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        return draft.with(leaves(draft), leaf -> set(leaf, value));
    }

    private LeafMeasurement set(LeafMeasurement leaf, LeverValue value) {
        int index = index(leaf);
        Measurement before = leaf.measurements().get(index);
        List<Measurement> all = new ArrayList<>(leaf.measurements());
        String text = text(before, value);
        all.set(
                index,
                Measurement.builder()
                        .from(before)
                        .target(Printed.of(text, Notation.target(text)))
                        .build());
        return LeafMeasurement.builder().from(leaf).measurements(all).build();
    }

    private String text(Measurement before, LeverValue value) {
        if (value instanceof LeverValue.Words words) {
            return words.text();
        }
        if (!(value instanceof LeverValue.Figure figure)) {
            throw new LeverException(
                    lever,
                    "指标值不能取消；可用 override(PATH) 直接评分",
                    "a target cannot be taken away; score the leaf by override(PATH)");
        }
        Optional<Target> target = before.target().flatMap(Printed::value);
        String unit = figure.unit().isEmpty()
                ? target.flatMap(Target::number)
                        .map(Quantity::unit)
                        .map(Object::toString)
                        .orElse("")
                : figure.unit();
        String comparison = target.filter(Target.Level.class::isInstance)
                .map(level -> ((Target.Level) level).comparison().symbol())
                .orElse("");
        return comparison + figure.number().toPlainString() + unit;
    }
}
