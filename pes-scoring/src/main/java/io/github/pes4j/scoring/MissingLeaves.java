package io.github.pes4j.scoring;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.leaf.LeafRounding;
import java.util.List;
import java.util.Optional;

/**
 * Gives leaves of which nothing is known what the policy says. Handing their points to their siblings in proportion, or
 * leaving them out and scaling the rest, is the same as letting them earn at the rate of the others; so every leaf keeps its
 * points, and sums stay sums.
 */
record MissingLeaves(ScoringPolicy policy) {

    /** What others earn together, and of how many points. */
    private record Rate(IndicatorPath group, ScoreRange score, Points of) {}

    /** The leaves of a tree, with what they earn in the end. */
    List<Explanation.OfLeaf> settle(IndicatorTree tree, List<Explanation.OfLeaf> leaves) {
        return settle(Explanation.roots(tree, leaves, policy.rounding())).stream()
                .flatMap(Explanation::leaves)
                .toList();
    }

    private List<Explanation> settle(List<Explanation> roots) {
        return switch (policy.missing()) {
            case REDISTRIBUTE -> filled(roots, IndicatorPath.ROOT);
            case RESCALE ->
                rate(IndicatorPath.ROOT, leavesWithScore(roots))
                        .map(rate -> roots.stream().map(root -> at(rate, root)).toList())
                        .orElse(roots);
            case RANGE, ZERO, REFUSE -> roots;
        };
    }

    /** Siblings, each group among them filled by its own children first. */
    private List<Explanation> filled(List<Explanation> siblings, IndicatorPath parent) {
        List<Explanation> within = siblings.stream().map(this::filled).toList();
        return rate(parent, within.stream().filter(node -> !isMissing(node)).toList())
                .map(rate -> within.stream()
                        .map(node -> isMissing(node) ? at(rate, node) : node)
                        .toList())
                .orElse(within);
    }

    private Explanation filled(Explanation node) {
        return node.match(new Explanation.Cases<Explanation>() {
            @Override
            public Explanation group(Explanation.OfGroup group) {
                return isMissing(group) ? group : with(group, filled(group.children(), group.path()));
            }

            @Override
            public Explanation leaf(Explanation.OfLeaf leaf) {
                return leaf;
            }
        });
    }

    /** Every missing leaf of a node at a rate. */
    private Explanation at(Rate rate, Explanation node) {
        return node.match(new Explanation.Cases<Explanation>() {
            @Override
            public Explanation group(Explanation.OfGroup group) {
                return with(
                        group,
                        group.children().stream().map(child -> at(rate, child)).toList());
            }

            @Override
            public Explanation leaf(Explanation.OfLeaf leaf) {
                return leaf.calculation() instanceof Calculation.Open open ? at(rate, leaf, open) : leaf;
            }
        });
    }

    private Explanation at(Rate rate, Explanation.OfLeaf leaf, Calculation.Open open) {
        Calculation credited = new Calculation.AtRate(open.why(), rate.group(), rate.score(), rate.of());
        ScoreRange score = new LeafRounding(policy.rounding(), leaf.path().level(), leaf.points()).of(credited);
        return Explanation.OfLeaf.of(leaf.path(), leaf.indicator(), score, leaf.byRule(), credited);
    }

    private Explanation with(Explanation.OfGroup group, List<Explanation> children) {
        return Explanation.OfGroup.of(group.path(), group.points(), children, policy.rounding());
    }

    /** Empty where the others have no points: nothing can be handed to them. */
    private static Optional<Rate> rate(IndicatorPath group, List<? extends Explanation> others) {
        Points of = others.stream().map(Explanation::points).reduce(Points.ZERO, Points::plus);
        ScoreRange score = others.stream().map(Explanation::score).reduce(ScoreRange.ZERO, ScoreRange::plus);
        return of.signum() > 0 ? Optional.of(new Rate(group, score, of)) : Optional.empty();
    }

    private static List<Explanation.OfLeaf> leavesWithScore(List<Explanation> roots) {
        return roots.stream()
                .flatMap(Explanation::leaves)
                .filter(leaf -> !isMissing(leaf))
                .toList();
    }

    /** Whether nothing is known of any leaf of a node. A leaf that is partly known keeps its range. */
    private static boolean isMissing(Explanation node) {
        return node.leaves().allMatch(leaf -> leaf.calculation() instanceof Calculation.Open);
    }
}
