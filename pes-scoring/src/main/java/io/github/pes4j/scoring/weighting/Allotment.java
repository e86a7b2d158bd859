package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Points in proportion to weights, in whole steps, that add up to the total exactly (最大余数法). Immutable and thread-safe.
 *
 * @param points the points of each, in the order of the weights
 * @param step what the points are multiples of
 * @param method how they were rounded and where the weights come from
 */
public record Allotment(Map<String, Points> points, Points step, Bilingual method) {

    /** Weights that differ by less are equal, so that the last digits of an eigenvector decide nothing. */
    private static final int DECIMALS = 12;

    /** Copies the points. */
    public Allotment {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /**
     * By the largest remainder (Hamilton, Hare): each gets the whole steps in its share of the total; the steps that are left go
     * one each to those with the largest remainders, and of equal ones to those that stand first. Weights count to twelve
     * decimals.
     *
     * @param total what the points add up to
     * @param step what they are multiples of, such as 1 or 0.5
     * @throws IllegalArgumentException if the step is not positive, or the total is no whole number of steps, or negative
     */
    public static Allotment of(Weights weights, Points total, Points step) {
        if (step.signum() <= 0 || total.signum() < 0) {
            throw new IllegalArgumentException(
                    "a total of 0 or more and a step above 0 are needed, not " + total + " and " + step);
        }
        BigDecimal[] steps = total.number().divideAndRemainder(step.number());
        if (steps[1].signum() != 0) {
            throw new IllegalArgumentException("a total of " + total + " is no whole number of steps of " + step
                    + ": choose a step that divides it");
        }
        List<BigDecimal> exact = weights.values().stream()
                .map(value -> new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .toList();
        Map<String, Points> points = new LinkedHashMap<>();
        List<BigDecimal> whole = shares(exact, steps[0]);
        for (int i = 0; i < whole.size(); i++) {
            points.put(weights.names().get(i), Points.of(whole.get(i).multiply(step.number())));
        }
        Bilingual method =
                new Bilingual("最大余数法，步长 {0}；{1}", "largest remainder, steps of {0}; {1}").with(step, weights.method());
        return new Allotment(points, step, method);
    }

    private static List<BigDecimal> shares(List<BigDecimal> weights, BigDecimal steps) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> whole = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal[] share = weight.multiply(steps).divideAndRemainder(sum);
            whole.add(share[0]);
            remainders.add(share[1]);
        }
        BigDecimal given = whole.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // A sorted stream is stable: of equal remainders the first one comes first.
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(steps.subtract(given).longValueExact())
                .forEach(i -> whole.set(i, whole.get(i).add(BigDecimal.ONE)));
        return whole;
    }
}
