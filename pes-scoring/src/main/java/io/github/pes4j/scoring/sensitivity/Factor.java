package io.github.pes4j.scoring.sensitivity;

import java.util.List;
import java.util.Map;

/**
 * What is varied (因素): one number, or a block of numbers that can only vary together, such as the weights of siblings, whose sum
 * is fixed. A block is one factor: its index tells what all of it contributes, since numbers bound to a sum have no separate
 * variance. Immutable and thread-safe.
 */
public abstract sealed class Factor permits SingleFactor, DirichletFactor {

    private final String name;
    private final List<String> columns;

    Factor(String name, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor needs a name, so that its index can be told from others");
        }
    }

    /** One number of a distribution. */
    public static Factor of(String name, Distribution distribution) {
        return new SingleFactor(name, distribution);
    }

    /**
     * Numbers with a fixed sum, such as the points of siblings, around their means: a Dirichlet distribution (狄利克雷分布), times
     * the sum of the means. Each number is the quantile of a gamma distribution of shape {@code concentration} × its share of the
     * means, divided by the sum of these quantiles; so it takes one uniform number for each part, and quasi-random designs work.
     * With a concentration c a part of share s has the standard deviation √(s(1−s)/(c+1)) of the sum: 50 lets a part of
     * one fifth vary by ±5.6 points in 100.
     *
     * @param name the name of the block
     * @param means the parts by name, in order, with the mean of each
     * @param concentration how closely the parts keep to their means
     * @throws IllegalArgumentException if there are fewer than two parts, a mean is not positive, or the concentration gives a part a
     *     shape below 0.1, where nearly all draws would be 0
     */
    public static Factor dirichlet(String name, Map<String, Double> means, double concentration) {
        return new DirichletFactor(name, means, concentration);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The names of its numbers, in order: one, unless it is a block. */
    public List<String> columns() {
        return columns;
    }

    /** How many numbers it has. */
    public int width() {
        return columns.size();
    }

    /** Turns uniform numbers into the factor's, in place, from one place on. */
    abstract void draw(double[] numbers, int from);
}
