package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/**
 * Equally likely everywhere between two ends; see {@link Distribution#uniform}.
 *
 * @param least the lower end
 * @param most the upper end
 */
public record Uniform(double least, double most) implements Distribution {

    /** Checks. */
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
