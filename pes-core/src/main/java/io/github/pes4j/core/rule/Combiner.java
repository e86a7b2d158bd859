package io.github.pes4j.core.rule;

/** How several completions under one score become one. Immutable and thread-safe. */
public enum Combiner {
    /** The mean of the completions, each capped at 100 %: more of one does not make up for less of another. */
    MEAN_OF_CAPPED,
    /** 100 % if every target was reached, else 0 %. */
    ALL_MET,
    /** The least of the completions. */
    WORST,
    /** The sum of the actuals against the sum of the targets, which must count the same thing. */
    SUM
}
