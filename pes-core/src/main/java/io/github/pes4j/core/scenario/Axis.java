package io.github.pes4j.core.scenario;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.RefusalException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that one lever runs through, in order, as people write them: {@code 80%, 81%, …}. Immutable and thread-safe.
 *
 * @param lever what changes
 * @param values to what, one after the other
 */
public record Axis(Lever lever, List<String> values) {

    /** The most values of one axis. */
    public static final int MOST = 1_000_000;

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there is none, or more than {@value #MOST}
     */
    public Axis {
        values = ImmutableList.copyOf(values);
        if (values.isEmpty() || values.size() > MOST) {
            throw new RefusalException(
                    "{0} 须有 1 到 {1} 个取值，而不是 {2} 个",
                    "{0} needs from 1 to {1} values, not {2}", lever, MOST, values.size());
        }
    }

    /**
     * One of the changes that it runs through.
     *
     * @param index its place among the values, from 0
     * @throws IndexOutOfBoundsException if there is no such value
     */
    public Change change(int index) {
        return lever.to(values.get(index));
    }

    /**
     * An axis of which the first value is known.
     *
     * @param lever what changes
     * @param first the first value
     */
    public record From(Lever lever, String first) {
        /** Up or down to a value. */
        public To to(String last) {
            return new To(lever, first, last);
        }
    }

    /**
     * An axis of which the ends are known.
     *
     * @param lever what changes
     * @param first the first value
     * @param last the last value, which is always among the values
     */
    public record To(Lever lever, String first, String last) {

        /**
         * In steps of so much, as exact decimals. The last step may be shorter.
         *
         * @throws IllegalArgumentException if one of the three is no number, their units differ, the step is not positive,
         *     or there would be more than {@value Axis#MOST} values
         */
        public Axis step(String step) {
            LeverValue.Figure from = number(lever, first);
            LeverValue.Figure until = number(lever, last);
            LeverValue.Figure by = number(lever, step);
            String unit = from.unit().isEmpty() ? until.unit() : from.unit();
            boolean oneUnit = List.of(from, until, by).stream()
                    .allMatch(number -> number.unit().isEmpty() || number.unit().equals(unit));
            if (!oneUnit) {
                throw new RefusalException(
                        "{0}：从 {1} 到 {2}，步长 {3}，单位须一致；三处都写同样的单位",
                        "{0}: from {1} to {2} by {3} needs one unit; write the same behind all three",
                        lever,
                        first,
                        last,
                        step);
            }
            if (by.number().signum() <= 0) {
                throw new RefusalException(
                        "{0}：步长须大于 0，而不是 {1}；要递减请对调两端",
                        "{0}: a step must be positive, not {1}; to go down, swap the ends", lever, step);
            }
            return new Axis(lever, values(from.number(), until.number(), by.number(), unit));
        }

        private List<String> values(BigDecimal from, BigDecimal until, BigDecimal by, String unit) {
            BigDecimal distance = until.subtract(from);
            if (distance.abs().divideToIntegralValue(by).compareTo(BigDecimal.valueOf(MOST - 2L)) > 0) {
                throw new RefusalException(
                        "{0}：从 {2} 到 {3} 超过 {1} 个取值；请加大步长",
                        "{0}: more than {1} values from {2} to {3}; take a greater step", lever, MOST, first, last);
            }
            BigDecimal signed = distance.signum() < 0 ? by.negate() : by;
            List<String> values = new ArrayList<>();
            for (BigDecimal at = from; at.subtract(until).signum() * distance.signum() < 0; at = at.add(signed)) {
                values.add(at.toPlainString() + unit);
            }
            values.add(until.toPlainString() + unit);
            return values;
        }
    }

    private static LeverValue.Figure number(Lever lever, String text) {
        if (LeverValue.parse(text) instanceof LeverValue.Figure figure) {
            return figure;
        }
        throw new RefusalException("{0}：“{1}”不是数字", "{0}: '{1}' is no number", lever, text);
    }
}
