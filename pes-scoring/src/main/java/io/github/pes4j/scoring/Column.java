package io.github.pes4j.scoring;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Share;

/**
 * What a batch holds of one leaf: a row for each evaluation. The kind of the column is chosen when the tree is compiled, by
 * the leaf's rule. A row of which nothing is known is not a number, and so is everything that it is added to. Mutable; not
 * thread-safe while it is written.
 */
sealed interface Column permits ShareColumn, LongShareColumn, TierColumn, CountColumn, FixedColumn {

    /** Enters the share of its points that the leaf earns; or refuses, if the column cannot hold that exactly. */
    default boolean enter(int row, Share credited) {
        return false;
    }

    /** Enters a leaf whose score is known; or refuses, if the column cannot hold it exactly. */
    boolean enter(int row, Explanation.OfLeaf scored, LeafMeasurement observed);

    /** Nothing is known of a row. */
    void open(int row);

    /** A row earns nothing. */
    void nothing(int row);

    /** All rows become like the first. */
    void likeFirst();

    /** The scores of a block of rows, in the units of the plan. */
    void score(int from, double[] out, int at, int rows);

    /** The score of one row; not a number where nothing is known. */
    default double score(int row) {
        double[] score = new double[1];
        score(row, score, 0, 1);
        return score[0];
    }
}
