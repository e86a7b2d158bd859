package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a report as a graph: figures are nodes, the places where they are printed their mentions, and the tree says
 * which are parts of which. Immutable and thread-safe.
 */
public final class ClaimGraph {

    private final ImmutableListMultimap<FigureKey, StatedFigure> figures;
    private final Map<IndicatorPath, List<IndicatorPath>> children;

    private ClaimGraph(
            ImmutableListMultimap<FigureKey, StatedFigure> figures, Map<IndicatorPath, List<IndicatorPath>> children) {
        this.figures = figures;
        this.children = children;
    }

    /** The graph of an evaluation. */
    public static ClaimGraph of(Evaluation evaluation) {
        return new ClaimGraph(new FigureReading(evaluation).figures(), children(evaluation.tree()));
    }

    /** The subject that a path stands for: of the tree itself the total. */
    public static Subject subject(IndicatorPath path) {
        return path.level() == 0 ? new Subject.Total() : new Subject.OfIndicator(path);
    }

    /** The path that a subject stands for: of the total that of the tree itself; empty if it is no node. */
    public static Optional<IndicatorPath> path(Subject subject) {
        if (subject instanceof Subject.OfIndicator indicator) {
            return Optional.of(indicator.path());
        }
        return subject instanceof Subject.Total ? Optional.of(IndicatorPath.ROOT) : Optional.empty();
    }

    /** All nodes, in the order in which they are first printed. */
    public Set<FigureKey> keys() {
        return figures.keySet();
    }

    /** Every mention of a figure, in printed order. */
    public List<StatedFigure> mentions(FigureKey key) {
        return figures.get(key);
    }

    /** Every mention of a figure of a subject, in printed order. */
    public List<StatedFigure> mentions(Subject subject, Figure figure) {
        return figures.get(new FigureKey(subject, figure));
    }

    /** A figure as one place prints it. */
    public Optional<StatedFigure> at(Subject subject, Figure figure, String place) {
        for (StatedFigure stated : mentions(subject, figure)) {
            if (stated.place().equals(place)) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }

    /** The places that print a figure of some node of the tree, in order. */
    public Set<String> places(Figure figure) {
        Set<String> places = new LinkedHashSet<>();
        figures.forEach((key, stated) -> {
            if (key.figure() == figure && path(key.subject()).isPresent()) {
                places.add(stated.place());
            }
        });
        return places;
    }

    /** What a place prints of indicators that the tree does not have: they may belong anywhere. */
    public List<StatedFigure> unplaced(Figure figure, String place) {
        ImmutableList.Builder<StatedFigure> found = ImmutableList.builder();
        figures.forEach((key, stated) -> {
            if (key.figure() == figure
                    && key.subject() instanceof Subject.UnknownIndicator
                    && stated.place().equals(place)) {
                found.add(stated);
            }
        });
        return found.build();
    }

    /** The children of a node; those of the tree itself are the first level. */
    public List<IndicatorPath> children(IndicatorPath path) {
        return children.getOrDefault(path, List.of());
    }

    /** The groups, each after the groups below it, the tree itself last. */
    public List<IndicatorPath> parents() {
        return ImmutableList.copyOf(children.keySet());
    }

    /** What a place states of the parts of a node. */
    public Parts parts(IndicatorPath parent, Figure figure, String place) {
        List<StatedFigure> stated = new ArrayList<>();
        List<IndicatorPath> missing = new ArrayList<>();
        collect(parent, figure, place, stated, missing);
        return new Parts(stated, missing);
    }

    private void collect(
            IndicatorPath parent, Figure figure, String place, List<StatedFigure> stated, List<IndicatorPath> missing) {
        for (IndicatorPath child : children(parent)) {
            Optional<StatedFigure> own = at(subject(child), figure, place);
            if (own.isPresent()) {
                stated.add(own.get());
            } else if (children.containsKey(child)) {
                collect(child, figure, place, stated, missing);
            } else {
                missing.add(child);
            }
        }
    }

    private static Map<IndicatorPath, List<IndicatorPath>> children(IndicatorTree tree) {
        Map<IndicatorPath, List<IndicatorPath>> children = new LinkedHashMap<>();
        List<IndicatorPath> roots = tree.fold(new IndicatorTree.Fold<>() {
            @Override
            public IndicatorPath leaf(IndicatorPath path, Indicator indicator) {
                return path;
            }

            @Override
            public IndicatorPath group(IndicatorPath path, IndicatorGroup group, List<IndicatorPath> paths) {
                children.put(path, paths);
                return path;
            }
        });
        children.put(IndicatorPath.ROOT, roots);
        return children;
    }
}
