package io.github.pes4j.testkit;

import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of single values, valid by construction. Stateless and thread-safe. */
public final class Values {

    private Values() {}

    /** Names as forms have them, some with characters that paths and files must escape. */
    public static Arbitrary<String> names() {
        Arbitrary<String> plain = Arbitraries.of("参保率", "覆盖率", "完成及时性", "满意度", "System availability", "成本");
        Arbitrary<String> awkward =
                Arbitraries.of("a/b", "~0", "参保[2]", "\"引号\"", "=1+1", "换行\n名称", "𠮷野", "x[1]", "~2[3]");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u4e00', '\u4eff')
                .withChars("abc/~[]2 ")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, awkward), Tuple.of(2, any));
    }

    /** Decimals of at most {@code scale} decimals from 0 up to a bound. */
    public static Arbitrary<BigDecimal> decimals(long most, int scale) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(scale);
    }

    /** Points of an indicator, from 0 to 50, in halves and hundredths. */
    public static Arbitrary<Points> points() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 50).map(Points::of),
                decimals(50, 2).map(Points::of));
    }

    /** Amounts in 元 up to a hundred million. */
    public static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.just(Amount.ZERO), decimals(100_000_000, 2).map(Amount::yuan));
    }

    /** Units of counts, shares and money. */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of("", "%", "家", "人", "万人", "万元", "元", "次", "元/人·月", "‰")
                .map(Unit::of);
    }

    /** Quantities of a unit. */
    public static Arbitrary<Quantity> quantities(Unit unit) {
        return decimals(1_000, 3).map(number -> new Quantity(number, unit));
    }

    /** Targets of a unit: levels, or ranges. */
    public static Arbitrary<Target> targets(Unit unit) {
        Arbitrary<Target> levels = Combinators.combine(Arbitraries.of(Comparison.class), quantities(unit))
                .as(Target.Level::new);
        Arbitrary<Target> ranges = Combinators.combine(quantities(unit), decimals(100, 2))
                .as((low, width) ->
                        new Target.Range(low, new Quantity(low.number().add(width), unit)));
        return Arbitraries.frequencyOf(Tuple.of(4, levels), Tuple.of(1, ranges));
    }

    /** Observations in numbers of a unit. */
    public static Arbitrary<Observation> observations(Unit unit) {
        return Arbitraries.oneOf(
                quantities(unit).map(Observation.Measured::new),
                Combinators.combine(Arbitraries.of(Comparison.class), quantities(unit))
                        .as(Observation.Bound::new));
    }

    /** What claims state: numbers, targets, dates, words. */
    public static Arbitrary<ClaimValue> claimValues() {
        Arbitrary<ClaimValue> numbers = units().flatMap(Values::quantities).map(ClaimValue.Numeric::new);
        Arbitrary<ClaimValue> goals = units().flatMap(Values::targets).map(ClaimValue.Goal::new);
        Arbitrary<ClaimValue> days = days().map(ClaimValue.Day::new);
        Arbitrary<ClaimValue> words = names().map(ClaimValue.Word::new);
        return Arbitraries.frequencyOf(Tuple.of(5, numbers), Tuple.of(1, goals), Tuple.of(1, days), Tuple.of(1, words));
    }

    /** Days of this century. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10_000).map(LocalDate.of(2010, 1, 1)::plusDays);
    }

    /** A value as printed: as it writes itself, or with blanks around. */
    public static <T> Arbitrary<Printed<T>> printed(Arbitrary<T> values) {
        return Combinators.combine(values, Arbitraries.of("", " ", "约"))
                .as((value, before) -> Printed.of(before + value, value));
    }

    /** Present in three cases of four. */
    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.75);
    }
}
