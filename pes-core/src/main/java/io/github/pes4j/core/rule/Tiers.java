package io.github.pes4j.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points by half-open intervals of a measure (分档赋分): 100 % → 5, [90 %, 100 %) → 3, [80 %, 90 %) → 2 … Intervals may leave
 * gaps, as printed rules do; a measure that falls into one has no score. Overlaps are refused. As the scoring standards
 * (评分标准) of frameworks print it. Immutable and thread-safe.
 *
 * @param measure what is measured
 * @param tiers the tiers, in stated order
 * @param guard a condition that zeroes, or nothing: stated points have no cap, floor or pass mark
 */
public record Tiers(Measure measure, List<Tier> tiers, Guard guard) implements ScoringRule {

    /**
     * One tier.
     *
     * @param from the least share of the tier, included; empty for everything below
     * @param below the share where it ends, not included; empty for everything above
     * @param points what it earns
     */
    public record Tier(Optional<Share> from, Optional<Share> below, Points points) {

        /**
         * Checks the interval.
         *
         * @throws IllegalArgumentException if it is empty, or the points are negative
         */
        public Tier {
            if (from.isPresent() && below.isPresent() && from.get().compareTo(below.get()) >= 0) {
                throw new RefusalException(
                        "从 {0} 到低于 {1} 不成一档", "no tier from {0} to below {1}", from.get(), below.get());
            }
            if (points.signum() < 0) {
                throw new RefusalException("一档的得分不能是 {0}", "a tier cannot earn {0} points", points);
            }
        }

        /** Whether a measured share lies in the tier. */
        public boolean holds(Share share) {
            return (from.isEmpty() || from.get().compareTo(share) <= 0)
                    && (below.isEmpty() || below.get().compareTo(share) > 0);
        }

        /** The interval and its points: {@code [9/10, 1/1) → 3}. */
        @Override
        public String toString() {
            String low = from.map(share -> "[" + share).orElse("(−∞");
            String high = below.map(share -> share + ")").orElse("∞)");
            return low + ", " + high + " → " + points;
        }

        private Range<Share> range() {
            Range<Share> above = from.map(Range::atLeast).orElse(Range.all());
            return above.intersection(below.map(Range::lessThan).orElse(Range.all()));
        }
    }

    /**
     * Copies the tiers.
     *
     * @throws IllegalArgumentException if there is none, two overlap, or the guard is more than a condition
     */
    public Tiers {
        if (!guard.isConditionOnly()) {
            throw new RefusalException(
                    "分档已写明得分，不能再有上限、下限或及格线", "tiers state their points: they take no cap, floor or pass mark");
        }
        tiers = ImmutableList.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new RefusalException("分档规则至少需要一档", "a rule by tiers needs at least one");
        }
        for (int i = 0; i < tiers.size(); i++) {
            for (int j = 0; j < i; j++) {
                Range<Share> one = tiers.get(i).range();
                Range<Share> other = tiers.get(j).range();
                if (one.isConnected(other) && !one.intersection(other).isEmpty()) {
                    throw new RefusalException(
                            "分档重叠：{0} 与 {1}", "tiers overlap: {0} and {1}", tiers.get(j), tiers.get(i));
                }
            }
        }
    }

    /** The tier of a measured share; empty where it falls into a gap. */
    public Optional<Tier> tierOf(Share share) {
        for (Tier tier : tiers) {
            if (tier.holds(share)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    @Override
    public Points least(Points weight) {
        Points least = tiers.stream().map(Tier::points).reduce(Points::min).orElse(Points.ZERO);
        return guard.zeroIf().isPresent() ? Points.ZERO : least.min(weight);
    }

    @Override
    public Points most(Points weight) {
        return tiers.stream()
                .map(Tier::points)
                .reduce(Points::max)
                .orElse(Points.ZERO)
                .min(weight);
    }

    @Override
    public Optional<Measure> measured() {
        return Optional.of(measure);
    }

    @Override
    public ScoringRule measuring(Measure other) {
        return new Tiers(other, tiers, guard);
    }

    @Override
    public ScoringRule times(Share factor) {
        return new Tiers(
                measure,
                tiers.stream()
                        .map(tier -> new Tier(
                                tier.from(), tier.below(), tier.points().times(factor)))
                        .toList(),
                guard);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tiers(this);
    }

    /** Names tiers from the highest down, each up to the one before. Not thread-safe. */
    public static final class Builder {
        private final Measure measure;
        private final List<Tier> tiers = new ArrayList<>();
        private Optional<Share> below = Optional.empty();

        Builder(Measure measure) {
            this.measure = measure;
        }

        /**
         * Points from a share on, up to the tier named before.
         *
         * @throws IllegalArgumentException if it is not below the tier named before, or a text is no share or number
         */
        public Builder atLeast(String share, String points) {
            Share from = Share.parse(share);
            tiers.add(new Tier(Optional.of(from), below, Points.of(points)));
            below = Optional.of(from);
            return this;
        }

        /**
         * Points for everything below the last tier; completes the rule.
         *
         * @throws IllegalArgumentException as {@link Tiers}, or if the points are no number
         */
        public Tiers otherwise(String points) {
            tiers.add(new Tier(Optional.empty(), below, Points.of(points)));
            return build();
        }

        /**
         * The rule, with a gap below the last tier.
         *
         * @throws IllegalArgumentException if no tier was named
         */
        public Tiers build() {
            return new Tiers(measure, tiers, Guard.USUAL);
        }
    }
}
