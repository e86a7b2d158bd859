package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that must hold between printed figures. Sealed; values are those of all unknowns, by their index. */
sealed interface Constraint {

    MathContext PRECISION = new MathContext(34);

    /** The figures that it is about. */
    List<Unknown> unknowns();

    /** The figure that people would name it after. */
    Unknown head();

    /** Whether it holds. */
    boolean holds(BigDecimal[] values);

    /** The value of one figure with which it would hold, the others as they are. */
    Optional<BigDecimal> solve(Unknown unknown, BigDecimal[] values);

    /** Whether breaking it is a conflict of scores, rates or sums, which repairs are about; money is not, by itself. */
    default boolean isRepaired() {
        return true;
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal slack) {
        return one.subtract(other).abs().compareTo(slack) <= 0;
    }

    /**
     * Two printed values of one figure.
     *
     * @param one one of them
     * @param other the other
     * @param isRepaired whether it is about points or rates
     */
    record Same(Unknown one, Unknown other, boolean isRepaired) implements Constraint {
        @Override
        public List<Unknown> unknowns() {
            return List.of(one, other);
        }

        @Override
        public Unknown head() {
            return one;
        }

        @Override
        public boolean holds(BigDecimal[] values) {
            return near(values[one.index()], values[other.index()], one.slack().max(other.slack()));
        }

        @Override
        public Optional<BigDecimal> solve(Unknown unknown, BigDecimal[] values) {
            Unknown model = unknown == one ? other : one;
            return Optional.of(unknown.rounded(values[model.index()]));
        }
    }

    /**
     * A sum and its parts.
     *
     * @param total the sum
     * @param parts its parts
     * @param exact for each part the value from which it may have been rounded
     * @param isRepaired whether it is about points
     */
    record SumOf(Unknown total, List<Unknown> parts, List<BigDecimal> exact, boolean isRepaired) implements Constraint {
        @Override
        public List<Unknown> unknowns() {
            List<Unknown> all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }

        @Override
        public Unknown head() {
            return total;
        }

        @Override
        public boolean holds(BigDecimal[] values) {
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal value = values[parts.get(i).index()];
                boolean asPrinted = value.compareTo(parts.get(i).printed()) == 0;
                BigDecimal other = asPrinted ? exact.get(i) : value;
                low = low.add(value.min(other));
                high = high.add(value.max(other));
            }
            BigDecimal sum = values[total.index()];
            return low.subtract(total.slack()).compareTo(sum) <= 0
                    && high.add(total.slack()).compareTo(sum) >= 0;
        }

        @Override
        public Optional<BigDecimal> solve(Unknown unknown, BigDecimal[] values) {
            BigDecimal rest = unknown == total ? BigDecimal.ZERO : values[total.index()];
            for (Unknown part : parts) {
                if (part != unknown) {
                    BigDecimal value = values[part.index()];
                    rest = unknown == total ? rest.add(value) : rest.subtract(value);
                }
            }
            return Optional.of(unknown.rounded(rest));
        }
    }

    /**
     * A rate, and what it is the quotient of.
     *
     * @param rate the rate
     * @param over the numerator
     * @param under the denominator, if it can be changed
     * @param full the denominator, if it is a weight, which no repair changes
     */
    record Quotient(Unknown rate, Unknown over, Optional<Unknown> under, BigDecimal full) implements Constraint {
        @Override
        public List<Unknown> unknowns() {
            return under.map(below -> List.of(rate, over, below)).orElseGet(() -> List.of(rate, over));
        }

        private BigDecimal denominator(BigDecimal[] values) {
            return under.map(below -> values[below.index()]).orElse(full);
        }

        @Override
        public Unknown head() {
            return rate;
        }

        @Override
        public boolean holds(BigDecimal[] values) {
            BigDecimal below = denominator(values);
            return below.signum() > 0
                    && near(values[over.index()].divide(below, PRECISION), values[rate.index()], rate.slack());
        }

        @Override
        public Optional<BigDecimal> solve(Unknown unknown, BigDecimal[] values) {
            BigDecimal below = denominator(values);
            BigDecimal quotient = values[rate.index()];
            if (unknown == over) {
                return Optional.of(unknown.rounded(quotient.multiply(below)));
            }
            BigDecimal above = values[over.index()];
            BigDecimal divisor = unknown == rate ? below : quotient;
            return divisor.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(unknown.rounded(above.divide(divisor, PRECISION)));
        }
    }

    /**
     * A figure that something outside the claims decides: a score by its rule, a rate of completion.
     *
     * @param head the figure
     * @param exact its value
     * @param capped whether 100 % stands for anything above it as well
     */
    record Known(Unknown head, Share exact, boolean capped) implements Constraint {
        @Override
        public List<Unknown> unknowns() {
            return List.of(head);
        }

        @Override
        public boolean holds(BigDecimal[] values) {
            BigDecimal value = values[head.index()];
            boolean atCap = capped && exact.compareTo(Share.ONE) >= 0 && near(value, BigDecimal.ONE, head.slack());
            return atCap || near(exact.decimal(20), value, head.slack());
        }

        @Override
        public Optional<BigDecimal> solve(Unknown wanted, BigDecimal[] values) {
            return Optional.of(head.rounded(exact.decimal(20)));
        }
    }

    /**
     * A score within its weight.
     *
     * @param score the score
     * @param weight the weight
     */
    record AtMost(Unknown score, BigDecimal weight) implements Constraint {
        @Override
        public List<Unknown> unknowns() {
            return List.of(score);
        }

        @Override
        public Unknown head() {
            return score;
        }

        @Override
        public boolean holds(BigDecimal[] values) {
            return values[score.index()].compareTo(weight) <= 0 && values[score.index()].signum() >= 0;
        }

        @Override
        public Optional<BigDecimal> solve(Unknown unknown, BigDecimal[] values) {
            return Optional.of(score.rounded(weight));
        }
    }
}
