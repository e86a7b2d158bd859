package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Weights (权重) that sum to 1, with what they were derived by. Immutable and thread-safe.
 *
 * @param names what is weighted, in order
 * @param values the weight of each, from 0 to 1
 * @param method how they were derived, with its source
 * @param consistency how well the comparisons fit together, if they are made of comparisons
 * @param spreads how far the experts lie apart about each, if several were asked; else empty
 * @param notes what to know before the weights are relied on
 */
public record Weights(
        List<String> names,
        List<Double> values,
        Bilingual method,
        Optional<Consistency> consistency,
        List<Spread> spreads,
        List<Bilingual> notes) {

    private static final double ROUNDING = 1e-9;

    /**
     * How far the weights lie apart that experts gave one thing.
     *
     * @param least the least of them
     * @param most the greatest
     * @param deviation their standard deviation, with one less than their number below the fraction line
     */
    public record Spread(double least, double most, double deviation) {}

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are no names, one comes twice, there is not a weight for each, or the weights are
     *     negative or do not sum to 1
     */
    public Weights {
        names = Names.checked(names);
        values = List.copyOf(values);
        spreads = List.copyOf(spreads);
        notes = List.copyOf(notes);
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        if (values.size() != names.size() || values.stream().anyMatch(value -> !(value >= 0))) {
            throw new IllegalArgumentException("each of " + names + " needs a weight of 0 or more: " + values);
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException(
                    "weights must sum to 1, and sum to " + sum + ": divide them by their sum");
        }
    }

    /** Weights in proportion to positive numbers. */
    static Weights of(List<String> names, double[] parts, Bilingual method, Optional<Consistency> consistency) {
        return new Weights(names, Names.scaled(parts), method, consistency, List.of(), List.of());
    }

    Weights noting(List<Bilingual> more) {
        return new Weights(names, values, method, consistency, spreads, more);
    }

    /**
     * The weight of one.
     *
     * @throws IllegalArgumentException if it is not among the names
     */
    public double value(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no weight of " + name + "; there are " + names);
        }
        return values.get(place);
    }

    /**
     * The weights of the leaves of a hierarchy (层次总排序): each of these weights times those below it. What has nothing below it stays
     * as it is.
     *
     * @param below the weights within some of these, by name; a leaf is then named as {@code 产出/数量}
     * @throws IllegalArgumentException if a name of {@code below} is not among these
     */
    public Weights leaves(Map<String, Weights> below) {
        below.keySet().forEach(this::value);
        Map<String, Double> leaves = new LinkedHashMap<>();
        for (String name : names) {
            Weights within = below.get(name);
            if (within == null) {
                leaves.put(name, value(name));
            } else {
                within.names.forEach(leaf -> leaves.put(name + "/" + leaf, value(name) * within.value(leaf)));
            }
        }
        return joined(leaves, below);
    }

    /**
     * The weights of alternatives under all criteria (方案总排序): these weights are those of the criteria; each criterion weighs all
     * alternatives, and what it gives to an alternative is added up.
     *
     * @param below the weights of the alternatives under each criterion
     * @throws IllegalArgumentException if a criterion has no alternatives, or one that is none of these has
     */
    public Weights alternatives(Map<String, Weights> below) {
        below.keySet().forEach(this::value);
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String name : names) {
            Weights under = below.get(name);
            if (under == null) {
                throw new IllegalArgumentException("the alternatives are not weighed under " + name
                        + ": compare them, or leave the criterion out");
            }
            under.names.forEach(one -> sums.merge(one, value(name) * under.value(one), Double::sum));
        }
        return joined(sums, below);
    }

    private Weights joined(Map<String, Double> weights, Map<String, Weights> below) {
        // In the order of these names: that of a map may be another one tomorrow.
        List<Bilingual> methods = names.stream()
                .flatMap(name -> Optional.ofNullable(below.get(name)).stream())
                .map(Weights::method)
                .distinct()
                .toList();
        Bilingual lower = new Bilingual(
                methods.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                methods.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
        return new Weights(
                List.copyOf(weights.keySet()),
                Names.scaled(weights.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()),
                new Bilingual("逐层相乘；上层 {0}；下层 {1}", "multiplied along the hierarchy; above: {0}; below: {1}")
                        .with(method, lower),
                Optional.empty(),
                List.of(),
                notes);
    }

    /**
     * Points in proportion to the weights that add up exactly (分值分配); see {@link Allotment#of}.
     *
     * @throws IllegalArgumentException if the total is no whole number of steps
     */
    public Allotment points(Points total, Points step) {
        return Allotment.of(this, total, step);
    }
}
