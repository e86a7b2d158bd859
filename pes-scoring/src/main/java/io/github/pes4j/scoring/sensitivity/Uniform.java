package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/**
 * Equally likely everywhere between two ends (均匀分布); see {@link Distribution#uniform}. Immutable and thread-safe.
 *
 * @param least the lower end
 * @param most the upper end
 */
public record Uniform(double least, double most) implements Distribution {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless the least is below the most and both are finite
     */
    public Uniform {
        Checks.below(least, most, new Bilingual("均匀分布", "uniform distribution"));
    }

    @Override
    public double quantile(double u) {
        return Math.min(most, least + Checks.probability(u) * (most - least));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.uniform().apply(this);
    }
}
