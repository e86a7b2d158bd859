package io.github.pes4j.core.form;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The frameworks of one report. A body prints scores and an annex rules, or a body cuts its table into one for each level-2
 * indicator: one of them gives the tree, and takes from the others what they say of its own indicators.
 */
final class Frameworks {

    private Frameworks() {}

    /**
     * The framework that gives the tree: the one with the most indicators; but where that has no scores, the one that
     * scores most of the same indicators.
     */
    static Optional<Draft> main(List<Draft> frameworks) {
        Comparator<Draft> byLeaves = Comparator.comparingInt(
                        (Draft draft) -> draft.tree().leaves().size())
                .thenComparing(draft -> -frameworks.indexOf(draft));
        return frameworks.stream()
                .max(byLeaves)
                .map(finest -> isScored(finest)
                        ? finest
                        : frameworks.stream()
                                .filter(draft -> isScored(draft) && hasMostOf(draft, finest))
                                .max(byLeaves)
                                .orElse(finest));
    }

    private static boolean isScored(Draft draft) {
        return draft.measurements().values().stream()
                .anyMatch(leaf ->
                        leaf.judgement().isPresent() || !leaf.measurements().isEmpty());
    }

    private static boolean hasMostOf(Draft draft, Draft finest) {
        Set<String> names = draft.tree().leaves().values().stream()
                .map(leaf -> FormText.label(leaf.name()))
                .collect(Collectors.toSet());
        long same = finest.tree().leaves().values().stream()
                .filter(leaf -> names.contains(FormText.label(leaf.name())))
                .count();
        return same * 2 > finest.tree().leaves().size();
    }

    /** Adds to the main framework the level above it, and the rules, that another one states. */
    static void complete(Draft main, List<Draft> others) {
        others.stream()
                .flatMap(other -> LevelAbove.of(main.tree(), other.tree()).stream())
                .findFirst()
                .ifPresent(level -> main.tree(level.tree(), level::path));
        others.forEach(other -> {
            Rules rules = new Rules(other.tree());
            main.tree(rules.in(main.tree()), UnaryOperator.identity());
        });
    }

    /** What a framework says of its indicators, by their names. */
    private static final class Rules {
        /** Empty where two indicators share a name. */
        private final Map<String, Optional<Indicator>> byName = new HashMap<>();

        Rules(IndicatorTree tree) {
            tree.leaves()
                    .values()
                    .forEach(leaf -> byName.merge(
                            FormText.label(leaf.name()), Optional.of(leaf), (one, other) -> Optional.empty()));
        }

        IndicatorTree in(IndicatorTree tree) {
            return IndicatorTree.of(tree.title(), in(tree.roots()));
        }

        private List<IndicatorNode> in(List<IndicatorNode> nodes) {
            return nodes.stream().map(this::in).toList();
        }

        private IndicatorNode in(IndicatorNode node) {
            return node.match(new IndicatorNode.Cases<>() {
                @Override
                public IndicatorNode indicator(Indicator leaf) {
                    Optional<Indicator> other = byName.getOrDefault(FormText.label(leaf.name()), Optional.empty());
                    return other.map(stated -> with(leaf, stated)).orElse(leaf);
                }

                @Override
                public IndicatorNode group(IndicatorGroup group) {
                    return new IndicatorGroup(group.name(), in(group.children()));
                }
            });
        }

        /** A rule in points holds for the weight that it was written for alone; its words are kept all the same. */
        private static Indicator with(Indicator leaf, Indicator stated) {
            boolean sameWeight = leaf.points().equals(stated.points());
            Indicator.Builder builder = Indicator.builder()
                    .from(leaf)
                    .explanation(leaf.explanation().or(stated::explanation))
                    .criterion(leaf.criterion().or(stated::criterion))
                    .statedRule(leaf.statedRule().or(() -> sameWeight ? stated.statedRule() : Optional.empty()));
            return leaf.evaluationPoints().isEmpty()
                    ? builder.evaluationPoints(stated.evaluationPoints()).build()
                    : builder.build();
        }
    }
}
