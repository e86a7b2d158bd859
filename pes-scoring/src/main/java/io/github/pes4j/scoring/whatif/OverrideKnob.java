package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;

/** Takes the decisions of persons away, or puts points in the place of a computed score. */
record OverrideKnob(Lever.Decision lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> all = List.copyOf(draft.tree().leaves().keySet());
        return lever.path().map(path -> Paths.find(lever, path, all)).orElse(all);
    }

    private Optional<Points> points(Draft draft) {
        List<IndicatorPath> leaves = leaves(draft);
        return leaves.size() > 1
                ? Optional.empty()
                : draft.evaluation()
                        .measurement(leaves.get(0))
                        .override()
                        .flatMap(override -> override.points().value());
    }

    @Override
    public String current(Draft draft) {
        return points(draft).map(Points::toString).orElse("none");
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return points(draft).map(points -> new LeverValue.Figure(points.number(), ""));
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        for (IndicatorPath leaf : leaves(draft)) {
            bounded(value, leaf, draft.tree().leaf(leaf).orElseThrow().points());
        }
        return draft.with(
                leaves(draft),
                leaf -> LeafMeasurement.builder()
                        .from(leaf)
                        .override(override(value))
                        .build());
    }

    /** A decision outside the points would count as none, and leave the leaf open. */
    private void bounded(LeverValue value, IndicatorPath leaf, Points most) {
        if (value instanceof LeverValue.Figure figure) {
            Points points = Points.of(figure.number());
            if (points.signum() < 0 || points.compareTo(most) > 0) {
                throw new LeverException(
                        lever,
                        "{0} 分值为 {1}；评定须在 0 到 {1} 之间，而不是 {2}",
                        "{0} has {1} points; a decision is from 0 to {1}, not {2}",
                        leaf,
                        most,
                        points);
            }
        }
    }

    private Optional<Judgement> override(LeverValue value) {
        if (value instanceof LeverValue.None) {
            return Optional.empty();
        }
        if (value instanceof LeverValue.Figure figure && figure.unit().isEmpty()) {
            Points points = Points.of(figure.number());
            return Optional.of(new Judgement(Printed.of(points), Claimant.THIRD_PARTY, Optional.of("假设")));
        }
        throw new LeverException(lever, "评定须为分数，或 none", "a decision is a number of points, or none");
    }
}
