package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.RefusalException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of a fixed sum: gamma quantiles, divided by their sum. */
final class DirichletFactor extends Factor {

    private static final double LEAST_SHAPE = 0.1;

    private final Map<String, Double> means;
    private final double concentration;
    private final double sum;
    private final GammaQuantile[] parts;

    DirichletFactor(String name, Map<String, Double> means, double concentration) {
        super(name, List.copyOf(means.keySet()));
        this.means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
        this.concentration = concentration;
        if (means.size() < 2) {
            throw new IllegalArgumentException("a block of numbers with a fixed sum needs two parts or more, and "
                    + name + " has " + means.size());
        }
        means.forEach((part, mean) -> {
            if (!(mean > 0 && Double.isFinite(mean))) {
                throw new IllegalArgumentException("the mean of " + part + " in " + name + " must be above 0, and is "
                        + mean + ": leave a part out that has no weight");
            }
        });
        this.sum = means.values().stream().mapToDouble(Double::doubleValue).sum();
        this.parts = means.values().stream()
                .map(mean -> new GammaQuantile(shape(mean)))
                .toArray(GammaQuantile[]::new);
    }

    private double shape(double mean) {
        double shape = concentration * mean / sum;
        if (!(shape >= LEAST_SHAPE && Double.isFinite(shape))) {
            throw new RefusalException(
                    "{1} 的集中度 {0} 对合计 {3} 中的 {2} 过低：至少为 {4}",
                    "the concentration {0} of {1} is too low for a part of {2} in {3}: it takes {4} at least",
                    concentration,
                    name(),
                    mean,
                    sum,
                    LEAST_SHAPE * sum / mean);
        }
        return shape;
    }

    @Override
    void draw(double[] numbers, int from) {
        double all = 0;
        for (int i = 0; i < parts.length; i++) {
            numbers[from + i] = parts[i].of(numbers[from + i]);
            all += numbers[from + i];
        }
        for (int i = 0; i < parts.length; i++) {
            numbers[from + i] *= sum / all;
        }
    }

    @Override
    public String toString() {
        return name() + " ~ Dirichlet[means=" + means + ", concentration=" + concentration + "]";
    }
}
