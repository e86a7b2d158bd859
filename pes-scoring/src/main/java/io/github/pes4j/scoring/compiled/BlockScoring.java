package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.util.Arrays;

/**
 * Scores rows block by block, so that what is worked on stays near the processor: leaf by leaf a block of scores is made and
 * added to the sum above it. Makes no object. All arrays have a place for every row, used or not, so that loops read and write
 * at one index.
 */
final class BlockScoring {

    /** Rows at a time: a column of them is half of a page, and a few columns fit into the nearest cache. */
    static final int BLOCK = 256;

    private final Scores scores;
    private final NodePlan nodes;

    /** Where each node's block is worked out: its own column, or a place that is used again for every block. */
    private final double[][] places;

    private final boolean roundsTotal;
    private final boolean gradesShown;
    private final QuotientRounding rounding;
    private final double display;
    private final Grading grading;

    BlockScoring(Scores scores) {
        this.scores = scores;
        FlatPlan plan = scores.plan();
        boolean keeps = scores.nodes().length > 0;
        this.nodes = keeps ? plan.nodes() : plan.totals();
        this.places = keeps ? scores.nodes() : shared(nodes, scores.capacity());
        Rounding policy = plan.policy().rounding();
        this.roundsTotal = policy.stage() == Rounding.Stage.TOTAL;
        this.gradesShown = plan.policy().gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED;
        this.rounding = QuotientRounding.of(policy.mode());
        this.display = Math.pow(10, Math.max(plan.units().decimals(), policy.scale()) - policy.scale());
        this.grading = plan.grading();
    }

    /** One place for all leaves, and one for all groups: a group is done before the next one begins. */
    private static double[][] shared(NodePlan nodes, int rows) {
        double[] leaf = new double[rows];
        double[] group = new double[rows];
        double[][] shared = new double[nodes.size()][];
        for (int node = 0; node < shared.length; node++) {
            shared[node] = nodes.leaf()[node] >= 0 ? leaf : group;
        }
        return shared;
    }

    /** Scores the rows from one on up to another, not included. Threads may score different rows at once. */
    void score(Column[] columns, int from, int to) {
        for (int row = from; row < to; row += BLOCK) {
            block(columns, row, Math.min(row + BLOCK, to));
        }
    }

    private void block(Column[] columns, int from, int to) {
        Arrays.fill(scores.grades(), from, to, 0);
        if (nodes.size() == 0) {
            Arrays.fill(scores.totals(), from, to, 0);
        }
        for (int node = 0; node < nodes.size(); node++) {
            node(columns, node, from, to);
        }
        finish(from, to);
    }

    private void node(Column[] columns, int node, int from, int to) {
        double[] own = places[node];
        int leaf = nodes.leaf()[node];
        if (leaf >= 0) {
            columns[leaf].score(from, to, own);
            grading.cap(leaf, own, scores.grades(), from, to);
        } else if (nodes.empty()[node]) {
            Arrays.fill(own, from, to, 0);
        } else if (nodes.rounds()[node]) {
            rounding.multiples(display, from, to, own);
        }
        int parent = nodes.parent()[node];
        pass(nodes.first()[node], own, parent < 0 ? scores.totals() : places[parent], from, to);
    }

    /** Adds a block to the sum above it; the first one begins the sum. */
    private static void pass(boolean first, double[] own, double[] sum, int from, int to) {
        if (first) {
            System.arraycopy(own, from, sum, from, to - from);
        } else {
            for (int i = from; i < to; i++) {
                sum[i] += own[i];
            }
        }
    }

    private void finish(int from, int to) {
        double[] totals = scores.totals();
        if (!gradesShown) {
            grading.grade(totals, scores.grades(), from, to);
        }
        if (roundsTotal) {
            rounding.multiples(display, from, to, totals);
        }
        if (gradesShown) {
            grading.grade(totals, scores.grades(), from, to);
        }
    }
}
