package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * How a difference divides among the changes that made it, whatever their order (Shapley 分解; Shapley 1953): each change gets the mean of
 * what it adds, over all orders in which the changes can be made. The parts sum exactly to the difference. Immutable and
 * thread-safe.
 *
 * @param parts what each change accounts for, in order
 * @param before what came out before all changes
 * @param after what came out after all changes
 * @param method how the parts were found
 * @param evaluations how often the set function was asked
 */
public record Attribution(List<Part> parts, Points before, Points after, Bilingual method, int evaluations) {

    /** With so many changes or fewer all sets of them are tried. */
    public static final int MOST_EXACT = 12;

    /**
     * What one change accounts for.
     *
     * @param change its name
     * @param points its part, as an exact fraction; {@link Share#decimal} rounds it
     * @param interval the part as an estimate with its interval, if only some orders were tried
     */
    public record Part(String change, Share points, Optional<Estimate> interval) {}

    /** Copies the parts. */
    public Attribution {
        parts = List.copyOf(parts);
    }

    /** The difference: the sum of the parts. */
    public Points difference() {
        return after.minus(before);
    }

    /**
     * By all 2<sup>n</sup> sets of changes; exact.
     *
     * @param changes their names
     * @throws IllegalArgumentException if there are no changes, or more than {@value #MOST_EXACT}
     */
    public static Attribution exact(List<String> changes, SetFunction function) {
        return Shapley.exact(changes, function);
    }

    /**
     * By random orders of the changes, each together with its reverse (antithetic pairs): the parts are means over all these orders, and
     * still sum exactly to the difference.
     *
     * @param changes their names
     * @param pairs how many pairs of orders, 2 or more; each asks the set function 2(n − 1) times
     * @param level the confidence of the intervals, such as 0.95
     * @param seed of the orders
     * @throws IllegalArgumentException if there are no changes, or an argument is out of its range
     */
    public static Attribution sampled(List<String> changes, SetFunction function, int pairs, double level, long seed) {
        return Shapley.sampled(changes, function, pairs, level, seed);
    }

    /**
     * In one order, the one in which the changes are listed: each gets what it adds to those before it. Another order gives other
     * parts.
     *
     * @throws IllegalArgumentException if there are no changes
     */
    public static Attribution inOrder(List<String> changes, SetFunction function) {
        return Shapley.inOrder(changes, function);
    }
}
