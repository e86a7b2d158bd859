package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One evaluation whose figures change one by one (增量重算). A change scores its leaf and the sums above it again, nothing
 * else; other funds score the leaves that use funds. Mutable; not thread-safe.
 */
public final class Rescoring {

    private final FlatPlan plan;
    private final LeafMeasurement[] observed;
    private final NodeSums sums;
    private Funding funding;

    Rescoring(FlatPlan plan, Evaluation evaluation) {
        this.plan = plan;
        this.observed = evaluation.leafMeasurements().toArray(new LeafMeasurement[0]);
        this.funding = evaluation.funding();
        this.sums = new NodeSums(plan);
        for (int leaf = 0; leaf < observed.length; leaf++) {
            sums.set(leaf, score(leaf, observed[leaf], funding));
        }
    }

    /**
     * Puts other observations at a leaf.
     *
     * @throws IllegalArgumentException if the tree has no leaf there
     * @throws OpenLeafException if the score of the leaf would be a range; nothing is then changed
     */
    public void set(IndicatorPath path, LeafMeasurement measured) {
        set(plan.leaf(path), measured);
    }

    /**
     * Puts another number in the place of the one actual of a leaf, in the unit of that actual, or of the target where none
     * was reported.
     *
     * @throws IllegalArgumentException if the tree has no leaf there, or the leaf not exactly one measurement
     */
    public void actual(IndicatorPath path, BigDecimal number) {
        actual(plan.leaf(path), Optional.empty(), number);
    }

    /** As {@link #actual(IndicatorPath, BigDecimal)}, for the measurement of a name: one of several, or a deduction's item. */
    public void actual(IndicatorPath path, String name, BigDecimal number) {
        actual(plan.leaf(path), Optional.of(name), number);
    }

    private void actual(int leaf, Optional<String> name, BigDecimal number) {
        set(leaf, ActualChange.of(observed[leaf], name).apply(observed[leaf], number));
    }

    private void set(int leaf, LeafMeasurement measured) {
        sums.set(leaf, score(leaf, measured, funding));
        observed[leaf] = measured;
    }

    /**
     * Puts other funds in place: every leaf that uses funds is scored again.
     *
     * @throws OpenLeafException if the score of a leaf would be a range; nothing is then changed
     */
    public void funding(Funding other) {
        Points[] scores = new Points[observed.length];
        for (int leaf : plan.fundLeaves()) {
            scores[leaf] = score(leaf, observed[leaf], other);
        }
        for (int leaf : plan.fundLeaves()) {
            sums.set(leaf, scores[leaf]);
        }
        funding = other;
    }

    /** The total (总分), as it is shown. */
    public Points total() {
        return sums.total();
    }

    /** The grade (等级). */
    public Grade grade() {
        return sums.grade();
    }

    /**
     * The score of a node, leaf or group.
     *
     * @throws IllegalArgumentException if the tree has no node there
     */
    public Points score(IndicatorPath path) {
        Integer node = plan.nodes().places().get(path);
        if (node == null) {
            throw new IllegalArgumentException("the tree has no node '" + path + "'");
        }
        return sums.score(node);
    }

    private Points score(int leaf, LeafMeasurement measured, Funding funds) {
        Explanation.OfLeaf scored = plan.score(leaf, measured, funds);
        if (!plan.isClosed(scored)) {
            throw new OpenLeafException(plan.leafPaths().get(leaf), "");
        }
        return scored.score().low();
    }
}
