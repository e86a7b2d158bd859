package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Points;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A tree compiled for one policy (编译评分): scores many evaluations at once, in columns, or one of them again and again as
 * single figures change. Scores, sums and grades are those of {@code Scorer}, to the last digit; there are no reasons, and
 * no ranges: a leaf of which too little is known is refused. Immutable, and thread-safe if the custom rules are.
 */
public final class CompiledScorer {

    private final FlatPlan plan;

    private CompiledScorer(FlatPlan plan) {
        this.plan = plan;
    }

    /** A plan of a tree, under a policy and with custom rules; {@code Scorer.compile} makes one as well. */
    public static CompiledScorer of(ScoringPolicy policy, Rules rules, IndicatorTree tree) {
        return new CompiledScorer(new FlatPlan(policy, rules, tree));
    }

    /** The tree. */
    public IndicatorTree tree() {
        return plan.tree();
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return plan.policy();
    }

    /** Room for so many evaluations, of which nothing is known yet. */
    public Batch batch(int rows) {
        return new Batch(plan, rows);
    }

    /** Room for the scores of all nodes of so many evaluations. */
    public Scores scores(int rows) {
        return new Scores(plan, rows, true);
    }

    /** Room for the totals and grades of so many evaluations: less memory to fill, and faster. */
    public Scores totals(int rows) {
        return new Scores(plan, rows, false);
    }

    /** The scores of all nodes of a batch; see {@link #score(Batch, Scores, int)}. */
    public Scores score(Batch batch) {
        Scores scores = scores(batch.rows());
        score(batch, scores);
        return scores;
    }

    /** Scores a batch on this thread; see {@link #score(Batch, Scores, int)}. */
    public void score(Batch batch, Scores scores) {
        score(batch, scores, 1);
    }

    /**
     * Scores a batch. However many threads there are, the scores are the same. No object is made for any row, except where
     * numbers do not fit into the columns.
     *
     * @param batch of this plan, or of another of the same tree and policy
     * @param scores where they are put; what was there is lost
     * @param threads how many threads share the work at most; they are those of the common pool
     * @throws OpenLeafException if a row has a leaf that is open: it names the first one
     * @throws IllegalArgumentException if batch or scores were made by another plan, there is no room, or {@code threads} is
     *     below 1
     */
    public void score(Batch batch, Scores scores, int threads) {
        check(batch, scores, threads);
        scores.forget();
        int rows = batch.rows();
        // Whole blocks for each thread.
        int blocks = (rows + BlockScoring.BLOCK - 1) / BlockScoring.BLOCK;
        int slices = Math.max(1, Math.min(threads, blocks));
        int slice = (blocks + slices - 1) / slices * BlockScoring.BLOCK;
        if (slices == 1) {
            scores.blocks().score(batch.columns(), 0, rows);
        } else {
            inParallel(batch, scores, slices, slice);
        }
        refuseOpen(batch, scores);
        batch.wide().forEach((row, wide) -> {
            if (row < rows) {
                scores.wide(row, sums(batch, row, wide));
            }
        });
        scores.scored(rows);
    }

    private static void inParallel(Batch batch, Scores scores, int slices, int slice) {
        int rows = batch.rows();
        IntStream.range(0, slices)
                .parallel()
                .forEach(i -> scores.blocks()
                        .score(batch.columns(), Math.min(rows, i * slice), Math.min(rows, (i + 1) * slice)));
    }

    private void check(Batch batch, Scores scores, int threads) {
        if (batch.plan() != plan || scores.plan() != plan) {
            throw new IllegalArgumentException("batch and scores must be made by this compiled scorer");
        }
        if (scores.capacity() < batch.rows() || threads < 1) {
            throw new IllegalArgumentException("no room for " + batch.rows() + " rows in scores of " + scores.capacity()
                    + ", or no thread: " + threads);
        }
    }

    /** What is open is not a number, and so is the total of its row. */
    private static void refuseOpen(Batch batch, Scores scores) {
        double[] totals = scores.totals();
        for (int row = 0; row < batch.rows(); row++) {
            if (Double.isNaN(totals[row])) {
                int open = row;
                batch.openLeaf(row).ifPresent(leaf -> {
                    throw new OpenLeafException(leaf, " in row " + open);
                });
            }
        }
    }

    /** A row with numbers that do not fit, by exact points of any size. */
    private NodeSums sums(Batch batch, int row, Map<Integer, Points> wide) {
        NodeSums sums = new NodeSums(plan);
        for (int leaf = 0; leaf < batch.columns().length; leaf++) {
            Points known = wide.get(leaf);
            sums.set(leaf, known == null ? plan.units().points(batch.score(row, leaf)) : known);
        }
        return sums;
    }

    /**
     * The first leaf of an evaluation whose score would be a range; empty if the evaluation can be scored.
     *
     * @throws IllegalArgumentException if it is an evaluation of another tree
     */
    public Optional<IndicatorPath> openLeaf(Evaluation evaluation) {
        plan.requireSame(evaluation.tree());
        Funding funding = evaluation.funding();
        for (int leaf = 0; leaf < plan.leaves().size(); leaf++) {
            LeafMeasurement observed = evaluation.leafMeasurements().get(leaf);
            boolean usual = plan.isUsual(leaf, evaluation.soleCompletions().get(leaf));
            if (!usual && !plan.isClosed(plan.score(leaf, observed, funding))) {
                return Optional.of(plan.leafPaths().get(leaf));
            }
        }
        return Optional.empty();
    }

    /**
     * One evaluation, scored again as single figures change.
     *
     * @throws IllegalArgumentException if it is an evaluation of another tree
     * @throws OpenLeafException if the score of a leaf would be a range
     */
    public Rescoring rescoring(Evaluation evaluation) {
        plan.requireSame(evaluation.tree());
        return new Rescoring(plan, evaluation);
    }
}
