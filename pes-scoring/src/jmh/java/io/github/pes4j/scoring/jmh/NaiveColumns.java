package io.github.pes4j.scoring.jmh;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one would write for speed alone: columns of doubles for actuals and targets, the rules of the workload written into
 * the loops. It knows no units, and is not exact: ties such as 4.35 × 1/2 are lost. The practical limit.
 */
final class NaiveColumns {

    private static final double[] TIER_FROM = {0.6, 0.8, 0.9, 1};
    private static final double[] TIER_RISE = {3, 3, 2, 2};
    private static final double COMPLAINTS_POINTS = 5;
    private static final double COMPLAINT_PRICE = 1.5;

    private final int rows;
    private final double[] weights;
    private final boolean[] reverse;
    private final double[][] actuals;
    private final double[][] targets;
    private final double[] spent;
    private final double[] annual;
    private final double[] complaints;
    private final double[] totals;

    NaiveColumns(Workload work) {
        this(work, Workload.SIZE);
    }

    NaiveColumns(Workload work, int rows) {
        this.rows = rows;
        int leaves = work.rows().size();
        weights = new double[leaves];
        reverse = new boolean[leaves];
        actuals = new double[leaves][rows];
        targets = new double[leaves][rows];
        spent = new double[rows];
        annual = new double[rows];
        complaints = new double[rows];
        totals = new double[rows];
        for (int row = 0; row < rows; row++) {
            fill(work, row);
        }
    }

    private void fill(Workload work, int row) {
        Map<String, BigDecimal> facts = work.facts(row);
        for (int leaf = 0; leaf < weights.length; leaf++) {
            Workload.Row told = work.rows().get(leaf);
            weights[leaf] = Double.parseDouble(told.points());
            reverse[leaf] = told.comparison().isReverse();
            actuals[leaf][row] = PlainScorer.fact(facts, told.name()).doubleValue();
            targets[leaf][row] = Double.parseDouble(told.target());
        }
        spent[row] = PlainScorer.fact(facts, Workload.SPENT).doubleValue();
        annual[row] = PlainScorer.fact(facts, Workload.ANNUAL).doubleValue();
        complaints[row] = PlainScorer.fact(facts, Workload.COMPLAINTS).doubleValue();
    }

    /** The totals of all rows. */
    double[] score() {
        for (int row = 0; row < rows; row++) {
            totals[row] = Math.max(COMPLAINTS_POINTS - COMPLAINT_PRICE * complaints[row], 0);
        }
        tiers();
        for (int leaf = 0; leaf < weights.length; leaf++) {
            if (reverse[leaf]) {
                add(weights[leaf], targets[leaf], actuals[leaf]);
            } else {
                add(weights[leaf], actuals[leaf], targets[leaf]);
            }
        }
        return totals;
    }

    private void tiers() {
        for (int row = 0; row < rows; row++) {
            double rate = spent[row] / annual[row];
            double points = 0;
            for (int tier = 0; tier < TIER_FROM.length; tier++) {
                points += rate >= TIER_FROM[tier] ? TIER_RISE[tier] : 0;
            }
            totals[row] += points;
        }
    }

    private void add(double weight, double[] over, double[] under) {
        for (int row = 0; row < rows; row++) {
            double earned = weight * Math.min(over[row] / under[row], 1);
            totals[row] += Math.floor(earned * 100 + 0.5) / 100;
        }
    }
}
