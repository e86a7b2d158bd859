package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.Correction;
import io.github.pes4j.core.audit.IndicatorNames;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that was measured, at a leaf or as a goal.
 *
 * @param subject what findings name: the measurement if it has a name, else the leaf
 * @param path the leaf, unless it is a goal
 * @param index its place among the measurements of the leaf
 * @param name what it is called
 * @param measurement target and actual
 */
record Observed(Subject subject, Optional<IndicatorPath> path, int index, String name, Measurement measurement) {

    /** All of them, leaves first. */
    static List<Observed> of(AuditCase audited) {
        return of(audited.evaluation());
    }

    static List<Observed> of(Evaluation evaluation) {
        List<Observed> all = new ArrayList<>();
        for (Map.Entry<IndicatorPath, LeafMeasurement> leaf :
                evaluation.measurements().entrySet()) {
            List<Measurement> measurements = leaf.getValue().measurements();
            for (int i = 0; i < measurements.size(); i++) {
                all.add(atLeaf(leaf.getKey(), i, measurements.get(i)));
            }
        }
        for (Goal goal : evaluation.goals()) {
            String name =
                    goal.names().isEmpty() ? "" : goal.names().get(goal.names().size() - 1);
            all.add(new Observed(new Subject.UnknownIndicator(name), Optional.empty(), 0, name, goal.measurement()));
        }
        return all;
    }

    private static Observed atLeaf(IndicatorPath path, int index, Measurement measurement) {
        boolean named = !measurement.name().isEmpty();
        Subject subject = named ? new Subject.UnknownIndicator(measurement.name()) : new Subject.OfIndicator(path);
        return new Observed(subject, Optional.of(path), index, named ? measurement.name() : path.name(), measurement);
    }

    /** Whether a subject stands for this, a unit in the name left aside. */
    boolean isCalled(Subject wanted) {
        if (wanted instanceof Subject.UnknownIndicator unknown && subject instanceof Subject.UnknownIndicator own) {
            return IndicatorNames.withoutUnit(unknown.name()).equals(IndicatorNames.withoutUnit(own.name()));
        }
        return subject.equals(wanted);
    }

    /** The evaluation with this measurement changed, if it is one of a leaf. */
    Optional<Correction> corrected(UnaryOperator<Measurement> change) {
        return path.map(leaf -> evaluation -> {
            LeafMeasurement before = evaluation.measurement(leaf);
            List<Measurement> measurements = new ArrayList<>(before.measurements());
            measurements.set(index, change.apply(measurements.get(index)));
            LeafMeasurement after = LeafMeasurement.builder()
                    .from(before)
                    .measurements(measurements)
                    .build();
            return Evaluation.builder()
                    .from(evaluation)
                    .putMeasurement(leaf, after)
                    .build();
        });
    }
}
