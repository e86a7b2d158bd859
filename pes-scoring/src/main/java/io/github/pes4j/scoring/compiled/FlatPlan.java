package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.leaf.AnyLeaf;
import io.github.pes4j.scoring.leaf.LeafRounding;
import io.github.pes4j.scoring.leaf.UsualLeaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A tree under a policy, flat: leaves, nodes, the columns that the leaves want, rounding and grades. Immutable, and
 * thread-safe if the custom rules are.
 */
final class FlatPlan {

    private final ScoringPolicy policy;
    private final IndicatorTree tree;
    private final List<IndicatorPath> leafPaths;
    private final List<Indicator> leaves;
    private final NodePlan nodes;
    private final NodePlan totals;
    private final int[] leafNodes;
    private final WholeUnits units;
    private final List<IntFunction<Column>> columns;
    private final AnyLeaf any;
    private final UsualLeaf usual;
    private final int[] fundLeaves;
    private final List<Optional<FundShare>> fundShares;
    private final Grading grading;

    FlatPlan(ScoringPolicy policy, Rules rules, IndicatorTree tree) {
        this.policy = policy;
        this.tree = tree;
        this.leafPaths = List.copyOf(tree.leaves().keySet());
        this.leaves = List.copyOf(tree.leaves().values());
        this.nodes = NodePlan.of(tree, policy.rounding());
        this.totals = nodes.forTotals();
        this.leafNodes = nodes.leafNodes();
        this.units = makeUnits();
        this.columns = makeColumns();
        this.any = new AnyLeaf(policy, rules);
        this.usual = UsualLeaf.under(policy);
        this.fundLeaves = IntStream.range(0, leaves.size())
                .filter(leaf -> usesFunds(leaves.get(leaf).rule()))
                .toArray();
        this.fundShares = leaves.stream().map(leaf -> FundShare.of(leaf.rule())).toList();
        this.grading = new Grading(policy, this);
    }

    /** Units fine enough for the points and the rounding of every leaf, if all points together are few enough of them. */
    private WholeUnits makeUnits() {
        Rounding rounding = policy.rounding();
        int decimals = rounding.scale();
        for (int i = 0; i < leaves.size(); i++) {
            int fine = Math.max(0, leaves.get(i).points().number().scale());
            decimals = Math.max(
                    decimals, Math.max(fine, rounding.leafScale(leafPaths.get(i).level())));
        }
        BigDecimal most = tree.points()
                .number()
                .movePointRight(decimals)
                .multiply(BigDecimal.valueOf(2))
                .add(BigDecimal.valueOf(3).movePointRight(decimals));
        return new WholeUnits(most.doubleValue() < WholeUnits.EXACT / 2 ? decimals : -1);
    }

    private List<IntFunction<Column>> makeColumns() {
        List<IntFunction<Column>> made = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Indicator leaf = leaves.get(i);
            int level = leafPaths.get(i).level();
            Optional<LeafUnits> own = LeafUnits.of(leaf, level, policy.rounding(), units);
            LeafRounding rounding = new LeafRounding(policy.rounding(), level, leaf.points());
            made.add(leaf.rule().match(new ColumnChoice(leaf, own, rounding, units)));
        }
        return List.copyOf(made);
    }

    /** A custom rule may use them. */
    private static boolean usesFunds(ScoringRule rule) {
        return rule instanceof CustomRule
                || rule.measured().filter(Measure.OfFunds.class::isInstance).isPresent();
    }

    IndicatorTree tree() {
        return tree;
    }

    ScoringPolicy policy() {
        return policy;
    }

    List<IndicatorPath> leafPaths() {
        return leafPaths;
    }

    List<Indicator> leaves() {
        return leaves;
    }

    NodePlan nodes() {
        return nodes;
    }

    /** The nodes that totals need. */
    NodePlan totals() {
        return totals;
    }

    int[] leafNodes() {
        return leafNodes;
    }

    WholeUnits units() {
        return units;
    }

    Grading grading() {
        return grading;
    }

    /** A column for a leaf, of which nothing is known yet. */
    Column column(int leaf, int rows) {
        return columns.get(leaf).apply(rows);
    }

    /**
     * The number of the leaf at a path.
     *
     * @throws IllegalArgumentException if the tree has none there
     */
    int leaf(IndicatorPath path) {
        Integer node = nodes.places().get(path);
        int leaf = node == null ? -1 : nodes.leaf()[node];
        if (leaf < 0) {
            throw new IllegalArgumentException("the tree has no leaf '" + path + "'; its leaves are " + leafPaths);
        }
        return leaf;
    }

    /** The leaves whose scores depend on the funds. */
    int[] fundLeaves() {
        return fundLeaves;
    }

    /** Whether a leaf is certainly not open, because it goes the short way of usual leaves. */
    boolean isUsual(int leaf, Optional<Completion> sole) {
        return usual.fits(leaves.get(leaf).rule(), sole);
    }

    /** What a leaf's column takes, where a short way leads to it. */
    Optional<Share> share(int leaf, LeafMeasurement observed, Optional<Completion> sole, Funding funding) {
        if (isUsual(leaf, sole)) {
            return Optional.of(usual.credited(leaves.get(leaf).rule(), sole.get()));
        }
        return fundShares.get(leaf).flatMap(funds -> funds.share(observed, funding));
    }

    /** The score of a leaf, with its reasons. */
    Explanation.OfLeaf score(int leaf, LeafMeasurement observed, Funding funding) {
        return any.score(leafPaths.get(leaf), leaves.get(leaf), observed, funding);
    }

    /** Whether a leaf's score is one number that no other leaf can change. */
    boolean isClosed(Explanation.OfLeaf scored) {
        boolean alone = switch (policy.missing()) {
            case RANGE, ZERO -> true;
            case REDISTRIBUTE, RESCALE, REFUSE -> scored.basis() != Basis.OPEN;
        };
        return alone && scored.score().isExact();
    }

    /** @throws IllegalArgumentException unless the tree is the plan's, or one like it */
    @SuppressWarnings("ReferenceEquality") // A shortcut: most evaluations share the tree.
    void requireSame(IndicatorTree other) {
        if (other != tree && !other.contentHash().equals(tree.contentHash())) {
            throw new IllegalArgumentException("this plan is of the tree '" + tree + "', not of '" + other + "'");
        }
    }
}
