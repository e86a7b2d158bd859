package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Share;

/**
 * What a batch holds of one leaf: a row for each evaluation. The kind of the column is chosen when the tree is compiled, by
 * the leaf's rule. A row of which nothing is known is not a number, and so is everything that it is added to. Mutable; not
 * thread-safe while it is written.
 */
sealed interface Column permits FractionColumn, LongShareColumn, CountColumn, FixedColumn {

    /**
     * Enters the share of its points that the leaf earns, or, for tiers, the share that was measured; or refuses, if the
     * column does not take shares, or cannot hold this one exactly.
     */
    default boolean enter(int row, Share share) {
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

    /** Puts the scores of some rows into the same rows of {@code out}, in the units of the plan. */
    void score(int from, int to, double[] out);
}
