package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives leaves other points. */
final class Reweighing {

    private Reweighing() {}

    /** Points of leaves that keep their proportion and add up exactly: what rounding leaves over goes to the greatest. */
    static Map<IndicatorPath, Points> apportion(Draft draft, List<IndicatorPath> leaves, Points sum, Lever lever) {
        List<Points> before = leaves.stream()
                .map(leaf -> draft.tree().leaf(leaf).orElseThrow().points())
                .toList();
        Points all = Points.sum(before, points -> points);
        if (all.signum() == 0 && sum.signum() > 0) {
            throw new LeverException(
                    lever, "没有分值的指标没有比例可据以分配 {0}", "what has no points has no proportion in which to take {0}", sum);
        }
        Share factor = all.signum() == 0 ? Share.ONE : Share.quotient(sum.number(), all.number());
        Points left = sum;
        int greatest = 0;
        List<Points> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            after.add(before.get(i).times(factor));
            left = left.minus(after.get(i));
            greatest = before.get(i).compareTo(before.get(greatest)) > 0 ? i : greatest;
        }
        after.set(greatest, after.get(greatest).plus(left));
        Map<IndicatorPath, Points> found = new LinkedHashMap<>();
        for (int i = 0; i < after.size(); i++) {
            found.put(leaves.get(i), after.get(i));
        }
        return found;
    }

    /** The draft with other points at some leaves: rules and persons' points go along. */
    static Draft reweigh(Draft draft, Map<IndicatorPath, Points> points) {
        Map<IndicatorPath, LeafMeasurement> measurements =
                new LinkedHashMap<>(draft.evaluation().measurements());
        points.forEach((leaf, wanted) -> {
            Points before = draft.tree().leaf(leaf).orElseThrow().points();
            if (before.signum() > 0 && measurements.containsKey(leaf)) {
                measurements.computeIfPresent(leaf, (path, observed) -> scaled(observed, factor(before, wanted)));
            }
        });
        IndicatorTree tree = replace(draft.tree(), points.keySet(), (path, leaf) -> {
            Points wanted = points.getOrDefault(path, leaf.points());
            Share factor = leaf.points().signum() == 0 ? Share.ONE : factor(leaf.points(), wanted);
            return Indicator.builder()
                    .from(leaf)
                    .points(wanted)
                    .rule(leaf.rule().times(factor))
                    .build();
        });
        return draft.with(Evaluation.builder()
                .from(draft.evaluation())
                .tree(tree)
                .measurements(measurements)
                .build());
    }

    private static Share factor(Points before, Points wanted) {
        return Share.quotient(wanted.number(), before.number());
    }

    private static LeafMeasurement scaled(LeafMeasurement observed, Share factor) {
        UnaryOperator<Judgement> scale = judged -> new Judgement(
                judged.points()
                        .value()
                        .map(points -> Printed.of(points.times(factor)))
                        .orElse(judged.points()),
                judged.by(),
                judged.reason());
        Optional<Judgement> judgement = observed.judgement().map(scale);
        Optional<Judgement> override = observed.override().map(scale);
        return LeafMeasurement.builder()
                .from(observed)
                .judgement(judgement)
                .override(override)
                .build();
    }

    /** What becomes of a leaf. */
    interface LeafChange {
        Indicator of(IndicatorPath path, Indicator leaf);
    }

    /** A tree with some leaves changed. */
    static IndicatorTree replace(IndicatorTree tree, Collection<IndicatorPath> leaves, LeafChange change) {
        Set<IndicatorPath> changed = Set.copyOf(leaves);
        List<IndicatorNode> roots = tree.fold(new IndicatorTree.Fold<IndicatorNode>() {
            @Override
            public IndicatorNode leaf(IndicatorPath path, Indicator indicator) {
                return changed.contains(path) ? change.of(path, indicator) : indicator;
            }

            @Override
            public IndicatorNode group(IndicatorPath path, IndicatorGroup group, List<IndicatorNode> children) {
                return new IndicatorGroup(group.name(), children);
            }
        });
        return IndicatorTree.of(tree.title(), roots);
    }
}
