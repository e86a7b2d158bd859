package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many sets of observations of one tree, in columns: a row for each evaluation. Rules, policy and units decide when a row is
 * set; {@link CompiledScorer#score(Batch)} then works all rows out at once. At first nothing is known of any row. Mutable;
 * made to be used again. Rows count from 0. Not thread-safe.
 */
public final class Batch {

    private static final LeafMeasurement NOTHING = LeafMeasurement.builder().build();

    /** What became of a leaf that was entered. */
    private enum Entered {
        SCORED,
        /** Too little is known, and the policy counts that as zero. */
        ZERO,
        OPEN
    }

    private final FlatPlan plan;
    private final Column[] columns;
    private final Funding[] fundings;

    /** What was observed, where a later change of something else needs it; else no rows. */
    private final LeafMeasurement[][] kept;

    /** Scores that are no whole numbers of the plan's units, or too great: by row, then by leaf. */
    private final Map<Integer, Map<Integer, Points>> wide = new TreeMap<>();

    /** A place for the score of one row. */
    private final double[] one;

    private @Nullable Evaluation template;
    private int rows;

    Batch(FlatPlan plan, int capacity) {
        this.plan = plan;
        this.rows = capacity;
        this.fundings = new Funding[capacity];
        this.one = new double[capacity];
        this.columns = new Column[plan.leaves().size()];
        this.kept = new LeafMeasurement[columns.length][0];
        Arrays.fill(fundings, Funding.none());
        for (int leaf = 0; leaf < columns.length; leaf++) {
            columns[leaf] = plan.column(leaf, capacity);
        }
        for (int leaf : plan.fundLeaves()) {
            keep(leaf, NOTHING);
        }
    }

    /** How many rows are scored. */
    public int rows() {
        return rows;
    }

    /** How many rows it can hold. */
    public int capacity() {
        return fundings.length;
    }

    /**
     * Scores the first rows only: the last batch of a stream is seldom full.
     *
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public void limit(int first) {
        if (first < 0 || first > capacity()) {
            throw new IndexOutOfBoundsException(first + " rows of " + capacity());
        }
        rows = first;
    }

    /**
     * Sets a row to what an evaluation of the tree says.
     *
     * @throws IndexOutOfBoundsException if the batch has no such row, here and in all that follows
     * @throws IllegalArgumentException if it is an evaluation of another tree
     * @throws OpenLeafException if the score of a leaf would be a range; ask {@link CompiledScorer#openLeaf} before. Nothing
     *     can then be scored until the row is set again
     */
    public void set(int row, Evaluation evaluation) {
        plan.requireSame(evaluation.tree());
        int open = enter(row, evaluation, Entered.OPEN);
        if (open >= 0) {
            throw new OpenLeafException(plan.leafPaths().get(open), " in row " + row);
        }
    }

    /**
     * As {@link #set(int, Evaluation)}, but says so if too little is known of a leaf, even where the policy counts that as zero:
     * there is something to tell about such a row. A stream leaves it to {@code Scorer}, and sets the next evaluation in its
     * place or {@link #limit limits} the batch to the rows before.
     *
     * @return whether every leaf is scored by what is known of it
     * @throws IllegalArgumentException if it is an evaluation of another tree
     */
    public boolean trySet(int row, Evaluation evaluation) {
        plan.requireSame(evaluation.tree());
        return enter(row, evaluation, Entered.ZERO) < 0;
    }

    /**
     * Sets all rows alike, and remembers the evaluation for {@link #actual}. Leaves may be open here, as long as they are set
     * before the batch is scored.
     *
     * @throws IllegalArgumentException if it is an evaluation of another tree
     */
    public void fill(Evaluation evaluation) {
        plan.requireSame(evaluation.tree());
        wide.clear();
        enter(0, evaluation, Entered.OPEN);
        for (Column column : columns) {
            column.likeFirst();
        }
        Arrays.fill(fundings, evaluation.funding());
        for (LeafMeasurement[] observed : kept) {
            if (observed.length > 0) {
                Arrays.fill(observed, observed[0]);
            }
        }
        Map<Integer, Points> first = wide.get(0);
        for (int row = 1; first != null && row < capacity(); row++) {
            wide.put(row, new HashMap<>(first));
        }
        template = evaluation;
    }

    /**
     * Sets one leaf of a row. Where its rule uses funds, those of the row count. What leaves the leaf open is taken too: the
     * batch cannot be scored then, and {@link #openLeaf} says why.
     *
     * @throws IllegalArgumentException if the tree has no leaf there
     */
    public void set(int row, IndicatorPath leaf, LeafMeasurement observed) {
        set(row, plan.leaf(leaf), observed);
    }

    /** Sets the funds of a row: every leaf that uses them changes. */
    public void funding(int row, Funding funding) {
        fundings[row] = funding;
        for (int leaf : plan.fundLeaves()) {
            set(row, leaf, kept[leaf][row]);
        }
    }

    /**
     * Writes actuals of a leaf with one measurement, fast, row by row, against the target of the evaluation that the batch
     * was filled with. A row that was set otherwise takes the leaf of that evaluation, with the actual that is written.
     *
     * @throws IllegalArgumentException if the tree has no leaf there, or the leaf no such measurement
     * @throws IllegalStateException if the batch was not filled
     */
    public Actuals actual(IndicatorPath leaf) {
        return new Actuals(this, plan.leaf(leaf), Optional.empty());
    }

    /** As {@link #actual(IndicatorPath)}, for one of several measurements, or for the count of something deducted for. */
    public Actuals actual(IndicatorPath leaf, String name) {
        return new Actuals(this, plan.leaf(leaf), Optional.of(name));
    }

    /** The first leaf of a row that has no single score yet; empty if the row can be scored. */
    public Optional<IndicatorPath> openLeaf(int row) {
        for (int leaf = 0; leaf < columns.length; leaf++) {
            if (Double.isNaN(score(row, leaf))) {
                return Optional.of(plan.leafPaths().get(leaf));
            }
        }
        return Optional.empty();
    }

    FlatPlan plan() {
        return plan;
    }

    Column[] columns() {
        return columns;
    }

    Map<Integer, Map<Integer, Points>> wide() {
        return wide;
    }

    /** The score of a leaf of one row, in units of the plan; not a number where the leaf is open. */
    double score(int row, int leaf) {
        columns[leaf].score(row, row + 1, one);
        return one[row];
    }

    /** What the template says of a leaf. */
    LeafMeasurement template(int leaf) {
        if (template == null) {
            throw new IllegalStateException(
                    "actuals are held against targets: fill the batch with an evaluation first");
        }
        return template.leafMeasurements().get(leaf);
    }

    /** From now on what is observed at a leaf is kept, row by row; until now it was this. */
    LeafMeasurement[] keep(int leaf, LeafMeasurement before) {
        if (kept[leaf].length == 0) {
            kept[leaf] = new LeafMeasurement[capacity()];
            Arrays.fill(kept[leaf], before);
        }
        return kept[leaf];
    }

    void set(int row, int leaf, LeafMeasurement observed) {
        enter(row, leaf, observed, observed.soleCompletion());
    }

    /** The first leaf of which this became, or worse; or -1. */
    private int enter(int row, Evaluation evaluation, Entered bad) {
        fundings[row] = evaluation.funding();
        int found = -1;
        for (int leaf = columns.length - 1; leaf >= 0; leaf--) {
            LeafMeasurement observed = evaluation.leafMeasurements().get(leaf);
            if (enter(row, leaf, observed, evaluation.soleCompletions().get(leaf))
                            .compareTo(bad)
                    >= 0) {
                found = leaf;
            }
        }
        return found;
    }

    private Entered enter(int row, int leaf, LeafMeasurement observed, Optional<Completion> sole) {
        narrow(row, leaf);
        if (kept[leaf].length > 0) {
            kept[leaf][row] = observed;
        }
        Optional<Share> share = plan.share(leaf, observed, sole, fundings[row]);
        if (share.isPresent() && columns[leaf].enter(row, share.get())) {
            return Entered.SCORED;
        }
        Explanation.OfLeaf scored = plan.score(leaf, observed, fundings[row]);
        if (!plan.isClosed(scored)) {
            columns[leaf].open(row);
            return Entered.OPEN;
        }
        if (!columns[leaf].enter(row, scored, observed)) {
            enterOtherwise(row, leaf, scored, observed);
        }
        return scored.basis() == Basis.OPEN ? Entered.ZERO : Entered.SCORED;
    }

    /** The column falls back to scores worked out on entry; what is no whole number of units stands beside the columns. */
    private void enterOtherwise(int row, int leaf, Explanation.OfLeaf scored, LeafMeasurement observed) {
        Points score = scored.score().low();
        if (plan.units().of(score) < 0) {
            columns[leaf].nothing(row);
            wide.computeIfAbsent(row, none -> new HashMap<>()).put(leaf, score);
        } else {
            columns[leaf] = FixedColumn.of(columns[leaf], plan.units(), capacity());
            columns[leaf].enter(row, scored, observed);
        }
    }

    /** A leaf of a row is no longer what stood beside the columns. */
    void narrow(int row, int leaf) {
        if (!wide.isEmpty()) {
            Map<Integer, Points> found = wide.get(row);
            if (found != null && found.remove(leaf) != null && found.isEmpty()) {
                wide.remove(row);
            }
        }
    }
}
