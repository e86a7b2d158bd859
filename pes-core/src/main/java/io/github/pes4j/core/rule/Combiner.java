package io.github.pes4j.core.rule;

/** How several completions under one score become one. Immutable and thread-safe. */
public enum Combiner {
    /** The mean of the completions, each capped at 100 %: more of one does not make up for less of another. */
    MEAN_OF_CAPPED,
    /** The least of the completions. */
    WORST
}
