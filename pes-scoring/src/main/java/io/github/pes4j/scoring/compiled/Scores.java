package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.value.Points;
import java.util.HashMap;
import java.util.Map;

/**
 * What a {@link Batch} scores: the total and the grade of each row, and, if it was made for them, the scores of all nodes.
 * Made to be used again; filled by {@link CompiledScorer#score(Batch, Scores)}. Safe to read from several threads once it is
 * filled. Rows count from 0.
 */
public final class Scores {

    private final FlatPlan plan;
    private final double[] totals;
    private final int[] grades;

    /** The scores of each node; no columns where only totals are wanted. */
    private final double[][] nodes;

    /** Rows whose numbers are too great or too fine for the columns. */
    private final Map<Integer, NodeSums> wide = new HashMap<>();

    private final BlockScoring blocks;
    private int rows;

    Scores(FlatPlan plan, int capacity, boolean everyNode) {
        this.plan = plan;
        this.totals = new double[capacity];
        this.grades = new int[capacity];
        this.nodes = everyNode ? new double[plan.nodes().size()][capacity] : new double[0][];
        this.blocks = new BlockScoring(this);
    }

    /** How many rows were scored. */
    public int rows() {
        return rows;
    }

    /**
     * The total (总分) of a row, as it is shown.
     *
     * @throws IndexOutOfBoundsException if no such row was scored, here and in all that follows
     */
    public Points total(int row) {
        check(row);
        NodeSums sums = wide.get(row);
        return sums == null ? plan.units().points(totals[row]) : sums.total();
    }

    /** The grade (等级) of a row. */
    public Grade grade(int row) {
        check(row);
        return plan.grading().grade(grades[row]);
    }

    /**
     * The score (得分) of a node, leaf or group.
     *
     * @throws IllegalArgumentException if the tree has no node there
     * @throws IllegalStateException if only totals were wanted
     */
    public Points score(int row, IndicatorPath path) {
        check(row);
        Integer node = plan.nodes().places().get(path);
        if (node == null) {
            throw new IllegalArgumentException("the tree has no node '" + path + "'");
        }
        if (nodes.length == 0) {
            throw new IllegalStateException("these scores hold totals only; CompiledScorer.scores holds all nodes");
        }
        NodeSums sums = wide.get(row);
        return sums == null ? plan.units().points(nodes[node][row]) : sums.score(node);
    }

    /** How many decimals {@link #totalInUnits} has. */
    public int decimals() {
        return Math.max(plan.units().decimals(), 0);
    }

    /**
     * The total of a row as a whole number of 10^-{@link #decimals()} points: 92.5 is 9250 with two decimals. Makes no object.
     *
     * @throws ArithmeticException if the total of this row is no such number; {@link #total} gives it
     */
    public long totalInUnits(int row) {
        check(row);
        if (!wide.isEmpty() && wide.containsKey(row)) {
            throw new ArithmeticException("the total of row " + row + ", " + total(row) + ", is no whole number of 10^-"
                    + decimals() + " that is held exactly");
        }
        return (long) totals[row];
    }

    private void check(int row) {
        if (row < 0 || row >= rows) {
            throw new IndexOutOfBoundsException("row " + row + " of " + rows);
        }
    }

    int capacity() {
        return totals.length;
    }

    FlatPlan plan() {
        return plan;
    }

    double[] totals() {
        return totals;
    }

    int[] grades() {
        return grades;
    }

    double[][] nodes() {
        return nodes;
    }

    /** Nothing is scored any more, or so many rows are. */
    void scored(int scored) {
        rows = scored;
    }

    void forget() {
        rows = 0;
        wide.clear();
    }

    /** Puts a row that does not fit beside the columns. */
    void wide(int row, NodeSums sums) {
        wide.put(row, sums);
        grades[row] = sums.gradeNumber();
    }

    BlockScoring blocks() {
        return blocks;
    }
}
