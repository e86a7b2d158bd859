package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/** Where the uniform numbers of a design come from (抽样方法). Immutable and thread-safe. */
public enum Sampling {

    /** Independent random numbers (SplitMix64). */
    RANDOM(new Bilingual("独立随机数", "independent random numbers")),

    /**
     * The sequence of Sobol' with the direction numbers of Joe and Kuo (2008), moved by a random digital shift: it fills the space
     * more evenly, and most results come nearer to the truth with as many runs. Numbers of runs that are powers of 2 are best. Up to
     * 128 uniform numbers in a row; a Saltelli design needs two for each column.
     */
    QUASI_RANDOM(new Bilingual("Sobol 低差异序列（Joe–Kuo，随机位移）", "Sobol' sequence (Joe-Kuo), random digital shift"));

    private final Bilingual title;

    Sampling(Bilingual title) {
        this.title = title;
    }

    /** Its name, for tables and texts. */
    public Bilingual title() {
        return title;
    }

    /** Quasi-random, if it goes that far; else random. */
    static Sampling fitting(int dimensions) {
        return dimensions <= SobolSequence.MOST_DIMENSIONS ? QUASI_RANDOM : RANDOM;
    }

    Uniforms uniforms(int dimensions, long seed) {
        return this == RANDOM ? new RandomUniforms(seed) : new SobolSequence(dimensions, seed);
    }
}
