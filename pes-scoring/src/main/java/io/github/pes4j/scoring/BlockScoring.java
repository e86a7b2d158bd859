package io.github.pes4j.scoring;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.util.Arrays;

/**
 * Scores rows block by block, so that what is worked on stays near the processor: leaf by leaf a block of scores is made and
 * added to the sum above it. Makes no object. One for each thread.
 */
final class BlockScoring {

    /** Rows at a time: a column of them is half of a page, and a few columns fit into the nearest cache. */
    static final int BLOCK = 256;

    private final Scores scores;
    private final NodePlan nodes;

    /** Where each node's block is worked out: its own column, or a place that is used again for every block. */
    private final double[][] places;

    private final boolean keeps;
    private final boolean roundsTotal;
    private final boolean gradesShown;
    private final QuotientRounding rounding;
    private final double display;
    private final Grading grading;

    BlockScoring(Scores scores) {
        this.scores = scores;
        FlatPlan plan = scores.plan();
        this.keeps = scores.nodes().length > 0;
        this.nodes = keeps ? plan.nodes() : plan.totals();
        this.places = keeps ? scores.nodes() : shared(nodes);
        Rounding policy = plan.policy().rounding();
        this.roundsTotal = policy.stage() == Rounding.Stage.TOTAL;
        this.gradesShown = plan.policy().gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED;
        this.rounding = QuotientRounding.of(policy.mode());
        this.display = Math.pow(10, Math.max(plan.units().decimals(), policy.scale()) - policy.scale());
        this.grading = plan.grading();
    }

    /** One place for all leaves, and one for all groups: a group is done before the next one begins. */
    private static double[][] shared(NodePlan nodes) {
        double[] leaf = new double[BLOCK];
        double[] group = new double[BLOCK];
        double[][] shared = new double[nodes.size()][];
        for (int node = 0; node < shared.length; node++) {
            shared[node] = nodes.leaf()[node] >= 0 ? leaf : group;
        }
        return shared;
    }

    /** Scores the rows from one on up to another, not included. */
    void score(Column[] columns, int from, int to) {
        for (int row = from; row < to; row += BLOCK) {
            block(columns, row, Math.min(BLOCK, to - row));
        }
    }

    private void block(Column[] columns, int from, int rows) {
        if (grading.hasCaps()) {
            Arrays.fill(scores.grades(), from, from + rows, 0);
        }
        if (nodes.size() == 0) {
            Arrays.fill(scores.totals(), from, from + rows, 0);
        }
        int at = keeps ? from : 0;
        for (int node = 0; node < nodes.size(); node++) {
            node(columns, node, from, at, rows);
        }
        finish(from, rows);
    }

    private void node(Column[] columns, int node, int from, int at, int rows) {
        double[] own = places[node];
        int leaf = nodes.leaf()[node];
        if (leaf >= 0) {
            columns[leaf].score(from, own, at, rows);
            if (grading.hasCaps()) {
                grading.cap(leaf, own, at, scores.grades(), from, rows);
            }
        } else if (nodes.empty()[node]) {
            Arrays.fill(own, at, at + rows, 0);
        } else if (nodes.rounds()[node]) {
            rounding.multiples(display, own, at, rows);
        }
        int parent = nodes.parent()[node];
        if (parent < 0) {
            pass(nodes.first()[node], own, at, scores.totals(), from, rows);
        } else {
            pass(nodes.first()[node], own, at, places[parent], at, rows);
        }
    }

    /** Adds a block to the sum above it; the first one begins the sum. */
    private static void pass(boolean first, double[] own, int at, double[] sum, int to, int rows) {
        if (first) {
            System.arraycopy(own, at, sum, to, rows);
        } else {
            for (int i = 0; i < rows; i++) {
                sum[to + i] += own[at + i];
            }
        }
    }

    private void finish(int from, int rows) {
        double[] totals = scores.totals();
        if (!gradesShown) {
            grade(from, rows);
        }
        if (roundsTotal) {
            rounding.multiples(display, totals, from, rows);
        }
        if (gradesShown) {
            grade(from, rows);
        }
    }

    private void grade(int from, int rows) {
        grading.grade(scores.totals(), scores.grades(), from, rows);
    }
}
