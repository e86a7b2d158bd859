package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.function.Function;

/** What one step or one occurrence costs (扣分标准): points, or a share of the leaf's weight. Sealed; immutable and thread-safe. */
public sealed interface Price {

    /**
     * Points (扣 1 分).
     *
     * @param points how many; not negative
     */
    record InPoints(Points points) implements Price {
        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if the points are negative
         */
        public InPoints {
            if (points.signum() < 0) {
                throw new RefusalException("扣分标准不能为负：{0}", "a price cannot be negative: {0}", points);
            }
        }

        @Override
        public <R> R match(Function<Points, R> points, Function<Share, R> ofWeight) {
            return points.apply(this.points);
        }

        @Override
        public String toString() {
            return points.toString();
        }
    }

    /**
     * A share of the weight (扣权重的 1%).
     *
     * @param share which share; not negative
     */
    record OfWeight(Share share) implements Price {
        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if the share is negative
         */
        public OfWeight {
            if (share.signum() < 0) {
                throw new RefusalException("扣分标准不能为负：{0}", "a price cannot be negative: {0}", share);
            }
        }

        @Override
        public <R> R match(Function<Points, R> points, Function<Share, R> ofWeight) {
            return ofWeight.apply(share);
        }

        @Override
        public String toString() {
            return share.percentText(2);
        }
    }

    /**
     * A price from a text: {@code "2"} points, or {@code "1%"} of the weight.
     *
     * @throws IllegalArgumentException if it is neither, or negative
     */
    static Price parse(String text) {
        return text.endsWith("%") || text.contains("/")
                ? new OfWeight(Share.parse(text))
                : new InPoints(Points.of(text));
    }

    /** The same price for a leaf of so many times the points: a share of the weight grows with the weight. */
    default Price times(Share factor) {
        return match(points -> new InPoints(points.times(factor)), OfWeight::new);
    }

    /** Calls the function for this kind of price. */
    <R> R match(Function<Points, R> points, Function<Share, R> ofWeight);
}
