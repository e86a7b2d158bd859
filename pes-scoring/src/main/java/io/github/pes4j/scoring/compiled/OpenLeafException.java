package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.IndicatorPath;

/**
 * A leaf of which too little is known for a score: what is open has a range, and compiled scoring holds single numbers only.
 * {@code Scorer.score} gives the range. The leaf is not serialised.
 */
public final class OpenLeafException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorPath leaf;

    OpenLeafException(IndicatorPath leaf, String where) {
        super("too little is known of '" + leaf + "'" + where
                + " for a single score: compiled scoring refuses ranges, Scorer.score gives them");
        this.leaf = leaf;
    }

    /** The leaf; the first of them in the order of the tree. */
    public IndicatorPath leaf() {
        return leaf;
    }
}
