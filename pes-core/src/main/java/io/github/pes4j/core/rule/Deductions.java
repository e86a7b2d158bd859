package io.github.pes4j.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A start, less a price for each occurrence of each kind, until nothing is left (每发现 1 起扣 1 分，扣完为止). How often
 * something occurred is a measurement of the leaf under the item's name. The start is the weight, if not stated; a stated
 * start below the weight makes the full weight unreachable. As the scoring standards (评分标准) of frameworks print it.
 * Immutable and thread-safe.
 *
 * @param start the stated start, if there is one
 * @param items the kinds of occurrence, each name once
 * @param zeroIf the name of a measurement that zeroes the score where it was missed (否则不得分)
 */
public record Deductions(Optional<Points> start, List<Item> items, Optional<String> zeroIf) implements ScoringRule {

    /**
     * A kind of occurrence.
     *
     * @param name its name, which is also that of its measurement
     * @param price what one occurrence costs
     * @param cap the most that all of them cost together, if stated
     */
    public record Item(String name, Price price, Optional<Points> cap) {
        /**
         * Checks the cap.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Item {
            if (cap.isPresent() && cap.get().signum() < 0) {
                throw new RefusalException("扣分上限不能是 {0}", "a deduction cannot be capped at {0}", cap.get());
            }
        }
    }

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if a name comes twice, or the start is negative
     */
    public Deductions {
        items = ImmutableList.copyOf(items);
        if (items.stream().map(Item::name).distinct().count() < items.size()) {
            throw new RefusalException("每项扣分须有各自的名称：{0}", "each deduction needs a name of its own: {0}", items);
        }
        if (start.isPresent() && start.get().signum() < 0) {
            throw new RefusalException("起评分不能是 {0}", "a score cannot start at {0}", start.get());
        }
    }

    /** What is there before anything is deducted. */
    public Points startAt(Points weight) {
        return start.orElse(weight);
    }

    /** Nothing: a kind of occurrence without a cap may occur any number of times; with caps everywhere, what they leave. */
    @Override
    public Points least(Points weight) {
        boolean bounded =
                zeroIf.isEmpty() && items.stream().allMatch(item -> item.cap().isPresent());
        if (!bounded) {
            return Points.ZERO;
        }
        Points caps = items.stream().flatMap(item -> item.cap().stream()).reduce(Points.ZERO, Points::plus);
        return startAt(weight).minus(caps).max(Points.ZERO).min(weight);
    }

    @Override
    public Points most(Points weight) {
        return startAt(weight).min(weight);
    }

    @Override
    public ScoringRule times(Share factor) {
        List<Item> scaled = items.stream()
                .map(item -> new Item(
                        item.name(), item.price().times(factor), item.cap().map(cap -> cap.times(factor))))
                .toList();
        return new Deductions(start.map(points -> points.times(factor)), scaled, zeroIf);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.deductions(this);
    }

    /** Names kinds of occurrence. Not thread-safe. */
    public static final class Builder {
        private Optional<Points> start = Optional.empty();
        private Optional<String> zeroIf = Optional.empty();
        private final List<Item> items = new ArrayList<>();

        Builder() {}

        /**
         * Starts at stated points instead of the weight.
         *
         * @throws IllegalArgumentException if they are no number
         */
        public Builder startingAt(String points) {
            start = Optional.of(Points.of(points));
            return this;
        }

        /** A condition; where it was missed nothing is earned. */
        public Builder unlessMissed(String condition) {
            zeroIf = Optional.of(condition);
            return this;
        }

        /**
         * A kind of occurrence and what each costs: {@code "2"} points or {@code "1%"} of the weight.
         *
         * @throws IllegalArgumentException as {@link Price#parse}
         */
        public Builder each(String name, String price) {
            items.add(new Item(name, Price.parse(price), Optional.empty()));
            return this;
        }

        /**
         * As {@link #each}, with a most for all occurrences together.
         *
         * @throws IllegalArgumentException as {@link Price#parse}, or if the cap is negative or no number of points
         */
        public Builder each(String name, String price, String cap) {
            items.add(new Item(name, Price.parse(price), Optional.of(Points.of(cap))));
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalArgumentException as {@link Deductions}
         */
        public Deductions build() {
            return new Deductions(start, items, zeroIf);
        }
    }
}
