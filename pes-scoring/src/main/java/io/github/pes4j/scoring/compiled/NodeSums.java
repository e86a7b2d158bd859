package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Points;
import java.util.Arrays;

/**
 * The scores of all nodes of one evaluation, kept up to date leaf by leaf: a leaf changes the sums above it and no others.
 * Exact for points of any size. Mutable; not thread-safe.
 */
final class NodeSums {

    private final FlatPlan plan;
    private final int[] leafNodes;

    /** Sums of groups before their rounding; scores of leaves. */
    private final Points[] sums;

    private final Points[] scores;
    private final Points[] leaves;
    private Points total = Points.ZERO;

    NodeSums(FlatPlan plan) {
        this.plan = plan;
        this.leafNodes = plan.leafNodes();
        this.sums = zeros(plan.nodes().size());
        this.scores = zeros(plan.nodes().size());
        this.leaves = zeros(leafNodes.length);
    }

    private static Points[] zeros(int size) {
        Points[] zeros = new Points[size];
        Arrays.fill(zeros, Points.ZERO);
        return zeros;
    }

    /** A leaf's score, which takes the place of the one before. */
    void set(int leaf, Points score) {
        leaves[leaf] = score;
        int node = leafNodes[leaf];
        Points change = changed(node, score);
        for (node = plan.nodes().parent()[node]; node >= 0; node = plan.nodes().parent()[node]) {
            sums[node] = sums[node].plus(change);
            change = changed(node, plan.nodes().rounds()[node] ? rounded(sums[node]) : sums[node]);
        }
        total = total.plus(change);
    }

    /** Puts a score in its place, and gives by how much it differs. */
    private Points changed(int node, Points score) {
        Points before = scores[node];
        scores[node] = score;
        return score.minus(before);
    }

    private Points rounded(Points sum) {
        Rounding rounding = plan.policy().rounding();
        return sum.rounded(rounding.scale(), rounding.mode());
    }

    Points score(int node) {
        return scores[node];
    }

    /** The total as it is shown. */
    Points total() {
        return plan.policy().rounding().stage() == Rounding.Stage.TOTAL ? rounded(total) : total;
    }

    int gradeNumber() {
        boolean displayed = plan.policy().gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED;
        return plan.grading().grade(displayed ? total() : total, leaves);
    }

    Grade grade() {
        return plan.grading().grade(gradeNumber());
    }
}
