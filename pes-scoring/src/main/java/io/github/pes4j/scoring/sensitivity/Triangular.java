package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;

/**
 * A triangle over an interval (三角分布); see {@link Distribution#triangular}. Immutable and thread-safe.
 *
 * @param least the lower end
 * @param likeliest where it is highest; may be an end
 * @param most the upper end
 */
public record Triangular(double least, double likeliest, double most) implements Distribution {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless least ≤ likeliest ≤ most, all finite, the ends apart
     */
    public Triangular {
        Checks.below(least, most, new Bilingual("三角分布", "triangular distribution"));
        if (!(least <= likeliest && likeliest <= most)) {
            throw new RefusalException(
                    "三角分布的最可能值须在 {0} 到 {1} 之间，而不是 {2}：请依次写最小值、最可能值、最大值",
                    "the likeliest number of a triangular distribution must lie from {0} to {1}, and is {2}: write least, likeliest, most in this order",
                    least,
                    most,
                    likeliest);
        }
    }

    @Override
    public double quantile(double u) {
        Checks.probability(u);
        double range = most - least;
        double rising = (likeliest - least) / range;
        double drawn =
                u < rising ? least + range * Math.sqrt(u * rising) : most - range * Math.sqrt((1 - u) * (1 - rising));
        return Math.max(least, Math.min(most, drawn));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.triangular().apply(this);
    }
}
