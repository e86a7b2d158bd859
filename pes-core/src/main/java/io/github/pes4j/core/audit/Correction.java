package io.github.pes4j.core.audit;

import io.github.pes4j.core.evaluation.Evaluation;

/**
 * The evaluation as it would be if a figure had its expected value. Pure, hence thread-safe; it never changes what it is
 * given.
 */
@FunctionalInterface
public interface Correction {

    /** The corrected evaluation. */
    Evaluation of(Evaluation evaluation);
}
