package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/**
 * Rows drawn from the distributions of the factors (蒙特卡洛): for means, quantiles and shares of what may come out. Immutable and
 * thread-safe.
 */
public final class MonteCarloDesign extends Design {

    private final Sampling sampling;
    private final Uniforms uniforms;

    private MonteCarloDesign(Factors factors, int runs, Sampling sampling, long seed) {
        super(factors, Checks.atLeast(1, runs, new Bilingual("运行次数", "the number of runs")), seed);
        this.sampling = sampling;
        this.uniforms = sampling.uniforms(factors.width(), seed);
    }

    /**
     * Independent random rows.
     *
     * @throws IllegalArgumentException if {@code runs} is not positive
     */
    public static MonteCarloDesign of(Factors factors, int runs, long seed) {
        return of(factors, runs, seed, Sampling.RANDOM);
    }

    /**
     * Rows of the sampling. Intervals such as {@link Proportion}'s hold for random rows, and are too wide for quasi-random ones.
     *
     * @throws IllegalArgumentException if {@code runs} is not positive, or there are too many columns for the sampling
     */
    public static MonteCarloDesign of(Factors factors, int runs, long seed, Sampling sampling) {
        return new MonteCarloDesign(factors, runs, sampling, seed);
    }

    /** Where the uniform numbers come from. */
    public Sampling sampling() {
        return sampling;
    }

    @Override
    public Bilingual title() {
        return new Bilingual("蒙特卡洛，{0} 次，{1}", "Monte Carlo, {0} runs, {1}").with(rows(), sampling.title());
    }

    @Override
    Rows source() {
        return (number, row) -> {
            uniforms.row(number, row);
            factors().draw(row);
        };
    }
}
