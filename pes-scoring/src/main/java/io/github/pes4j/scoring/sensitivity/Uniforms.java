package io.github.pes4j.scoring.sensitivity;

/** Rows of uniform numbers; each row depends on its number alone. Immutable and thread-safe. */
sealed interface Uniforms permits RandomUniforms, SobolSequence {

    /** Fills a row with numbers above 0 and below 1. */
    void row(int number, double[] row);
}
