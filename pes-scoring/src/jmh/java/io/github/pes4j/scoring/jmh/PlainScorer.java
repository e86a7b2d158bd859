package io.github.pes4j.scoring.jmh;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The yardstick: a tree of objects that scores a map of decimals into a tree of results, as a Java programmer would write
 * it for one form. It knows no units, no ranges, no policies, and does not say why.
 */
public final class PlainScorer {

    private static final int DECIMALS = 2;
    private static final int RATIO_DECIMALS = 10;

    private PlainScorer() {}

    /** A scored node. */
    record Result(String name, BigDecimal points, BigDecimal score, List<Result> children) {}

    /** A node of the tree. */
    interface Node {
        Result score(Map<String, BigDecimal> facts);
    }

    /** What a leaf earns. */
    interface Rule {
        BigDecimal score(String name, BigDecimal points, Map<String, BigDecimal> facts);
    }

    record Group(String name, List<Node> children) implements Node {
        @Override
        public Result score(Map<String, BigDecimal> facts) {
            List<Result> results = new ArrayList<>(children.size());
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal score = BigDecimal.ZERO;
            for (Node child : children) {
                Result result = child.score(facts);
                results.add(result);
                points = points.add(result.points());
                score = score.add(result.score());
            }
            return new Result(name, points, score, results);
        }
    }

    record Leaf(String name, BigDecimal points, Rule rule) implements Node {
        @Override
        public Result score(Map<String, BigDecimal> facts) {
            return new Result(name, points, rule.score(name, points, facts), List.of());
        }
    }

    /**
     * The points by how far the target was reached: the rate of completion, to ten decimals and never above 1, times the
     * points, rounded. So forms, spreadsheets and most programs have it: the rate is a figure of its own. Not exact where
     * the true score is a tie.
     */
    record Proportional(BigDecimal target, boolean reverse) implements Rule {
        @Override
        public BigDecimal score(String name, BigDecimal points, Map<String, BigDecimal> facts) {
            BigDecimal actual = fact(facts, name);
            BigDecimal rate = reverse
                    ? target.divide(actual, RATIO_DECIMALS, RoundingMode.HALF_UP)
                    : actual.divide(target, RATIO_DECIMALS, RoundingMode.HALF_UP);
            return points.multiply(rate.min(BigDecimal.ONE)).setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /**
     * The same without a rate: compared first, multiplied before it is divided, rounded as it is divided. Whoever knows
     * what decimals cost, and needs the rate for nothing else, writes it so.
     */
    record Tuned(BigDecimal target, boolean reverse) implements Rule {
        @Override
        public BigDecimal score(String name, BigDecimal points, Map<String, BigDecimal> facts) {
            BigDecimal actual = fact(facts, name);
            boolean reached = reverse ? actual.compareTo(target) <= 0 : actual.compareTo(target) >= 0;
            if (reached) {
                return points;
            }
            return reverse
                    ? points.multiply(target).divide(actual, DECIMALS, RoundingMode.HALF_UP)
                    : points.multiply(actual).divide(target, DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** Stated points by the tier of a quotient. */
    record Tiers(String numerator, String denominator, List<Tier> tiers) implements Rule {
        record Tier(BigDecimal from, BigDecimal points) {}

        @Override
        public BigDecimal score(String name, BigDecimal points, Map<String, BigDecimal> facts) {
            BigDecimal ratio =
                    fact(facts, numerator).divide(fact(facts, denominator), RATIO_DECIMALS, RoundingMode.HALF_UP);
            for (Tier tier : tiers) {
                if (ratio.compareTo(tier.from()) >= 0) {
                    return tier.points();
                }
            }
            return BigDecimal.ZERO;
        }
    }

    /** The points less a price for each occurrence. */
    record Deduction(BigDecimal price) implements Rule {
        @Override
        public BigDecimal score(String name, BigDecimal points, Map<String, BigDecimal> facts) {
            return points.subtract(price.multiply(fact(facts, name))).max(BigDecimal.ZERO);
        }
    }

    static BigDecimal fact(Map<String, BigDecimal> facts, String name) {
        return requireNonNull(facts.get(name), name);
    }
}
