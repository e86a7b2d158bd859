package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How forms write targets and actuals (指标值、完成值), and what the texts mean. Anything that is not surely a number is words:
 * nothing is guessed. Immutable and thread-safe.
 */
public final class Notation {

    private static final String NUMBER = "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    /** A unit: no digit, no punctuation, short; never a word of time such as 9月前, which is a date. */
    private static final String UNIT = "([^\\d\\s,，。；;:：、!?()<>=≥≤前底末初旬]{0,12}?)";

    private static final Map<String, Comparison> OPERATORS = ImmutableMap.<String, Comparison>builder()
            .put("≥", Comparison.AT_LEAST)
            .put(">=", Comparison.AT_LEAST)
            .put("大于等于", Comparison.AT_LEAST)
            .put("大于或等于", Comparison.AT_LEAST)
            .put("不少于", Comparison.AT_LEAST)
            .put("不低于", Comparison.AT_LEAST)
            .put("不小于", Comparison.AT_LEAST)
            .put("至少", Comparison.AT_LEAST)
            .put("≤", Comparison.AT_MOST)
            .put("<=", Comparison.AT_MOST)
            .put("小于等于", Comparison.AT_MOST)
            .put("小于或等于", Comparison.AT_MOST)
            .put("不超过", Comparison.AT_MOST)
            .put("不高于", Comparison.AT_MOST)
            .put("不大于", Comparison.AT_MOST)
            .put("不多于", Comparison.AT_MOST)
            .put(">", Comparison.MORE_THAN)
            .put("大于", Comparison.MORE_THAN)
            .put("超过", Comparison.MORE_THAN)
            .put("高于", Comparison.MORE_THAN)
            .put("<", Comparison.LESS_THAN)
            .put("小于", Comparison.LESS_THAN)
            .put("低于", Comparison.LESS_THAN)
            .put("少于", Comparison.LESS_THAN)
            .put("=", Comparison.EQUAL)
            .put("等于", Comparison.EQUAL)
            .buildOrThrow();

    private static final Map<String, Comparison> ENDINGS = ImmutableMap.of(
            "以上",
            Comparison.AT_LEAST,
            "及以上",
            Comparison.AT_LEAST,
            "以下",
            Comparison.AT_MOST,
            "及以下",
            Comparison.AT_MOST,
            "以内",
            Comparison.AT_MOST);

    private static final Pattern LEVEL =
            Pattern.compile("(" + alternatives(OPERATORS) + ")?" + NUMBER + UNIT + "(" + alternatives(ENDINGS) + ")?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + UNIT + "[-~～—至到]+" + NUMBER + UNIT);
    private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);

    private Notation() {}

    private static String alternatives(Map<String, Comparison> words) {
        return words.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** A target: a level, a range, or words. A bare number is to be reached: ≥. */
    public static Target target(String text) {
        String compact = FormText.compact(text);
        Optional<Target> level = level(compact)
                .map(found -> new Target.Level(found.comparison().orElse(Comparison.AT_LEAST), found.quantity()));
        return level.or(() -> range(compact)).orElseGet(() -> new Target.Words(text));
    }

    /**
     * A target from a cell: its exact number if it holds one, else what its text says. What is displayed as 95 % is 95 %,
     * whatever the cell holds.
     */
    static Target target(GridCell cell) {
        return number(cell)
                .<Target>map(quantity -> new Target.Level(Comparison.AT_LEAST, quantity))
                .orElseGet(() -> target(cell.text()));
    }

    /**
     * An actual, read against its target: a number, a number behind an operator, the one number in a sentence that has the
     * target's unit, or words.
     */
    public static Observation actual(String text, Optional<Target> target) {
        if (FormText.saysNothing(text)) {
            return Observation.Missing.NOT_REPORTED;
        }
        String compact = FormText.compact(text);
        Optional<Unit> unit = target.flatMap(Notation::unitOf);
        Optional<Observation> level =
                level(compact).map(found -> observation(found.comparison(), aligned(found.quantity(), unit)));
        return level.or(() -> unit.flatMap(known -> numberInside(compact, known)))
                .orElseGet(() -> new Observation.Stated(text));
    }

    /** An actual from a cell: its exact number if it holds one, else what its text says. */
    static Observation actual(GridCell cell, Optional<Target> target) {
        return number(cell)
                .<Observation>map(
                        quantity -> new Observation.Measured(aligned(quantity, target.flatMap(Notation::unitOf))))
                .orElseGet(() -> actual(cell.text(), target));
    }

    /** The number of a cell that holds or says nothing but a number; a unit such as 分 or 万元 may follow. */
    static Optional<Quantity> number(GridCell cell) {
        if (cell.number().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = cell.number().get();
        Unit shown = level(FormText.compact(cell.text()))
                .map(found -> found.quantity().unit())
                .orElse(Unit.NONE);
        return Optional.of(new Quantity(shown.equals(Unit.PERCENT) ? number.movePointRight(2) : number, shown));
    }

    /** The number that a text says, without an operator: {@code 15}, {@code 1,234.5元}. */
    static Optional<Quantity> plainNumber(String text) {
        return level(FormText.compact(text))
                .filter(found -> found.comparison().isEmpty())
                .map(Level::quantity);
    }

    private static Observation observation(Optional<Comparison> comparison, Quantity quantity) {
        return comparison
                .<Observation>map(operator -> new Observation.Bound(operator, quantity))
                .orElseGet(() -> new Observation.Measured(quantity));
    }

    /**
     * A bare number takes the unit of its target. Against a share, a bare number up to one is the share itself, as a
     * spreadsheet holds it; a greater one is percent.
     */
    private static Quantity aligned(Quantity quantity, Optional<Unit> targetUnit) {
        if (!quantity.unit().equals(Unit.NONE) || targetUnit.isEmpty()) {
            return quantity;
        }
        Unit unit = targetUnit.get();
        boolean fraction = unit.equals(Unit.PERCENT) && quantity.number().abs().compareTo(BigDecimal.ONE) <= 0;
        return new Quantity(fraction ? quantity.number().movePointRight(2) : quantity.number(), unit);
    }

    private static Optional<Unit> unitOf(Target target) {
        return target.number().map(Quantity::unit);
    }

    private record Level(Optional<Comparison> comparison, Quantity quantity) {}

    private static Optional<Level> level(String compact) {
        Matcher matcher = LEVEL.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Comparison before = lookup(OPERATORS, matcher.group(1)).orElse(null);
        Comparison after = lookup(ENDINGS, matcher.group(4)).orElse(null);
        if (before != null && after != null && before != after) {
            return Optional.empty();
        }
        return decimal(matcher.group(2))
                .map(number -> new Level(
                        Optional.ofNullable(before == null ? after : before),
                        new Quantity(number, Unit.of(matcher.group(3)))));
    }

    private static Optional<Comparison> lookup(Map<String, Comparison> words, @Nullable String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(words.get(word));
    }

    private static Optional<Target> range(String compact) {
        Matcher matcher = RANGE.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Unit unit = Unit.of(matcher.group(4).isEmpty() ? matcher.group(2) : matcher.group(4));
        if (!matcher.group(2).isEmpty() && !Unit.of(matcher.group(2)).equals(unit)) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = decimal(matcher.group(1));
        Optional<BigDecimal> high = decimal(matcher.group(3));
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Target.Range(new Quantity(low.get(), unit), new Quantity(high.get(), unit)));
    }

    /** The one number in a sentence that stands before the unit; none where several do. */
    private static Optional<Observation> numberInside(String compact, Unit unit) {
        List<Observation> found = new ArrayList<>();
        Matcher matcher = ANY_NUMBER.matcher(compact);
        while (matcher.find()) {
            String rest = compact.substring(matcher.end());
            if (rest.startsWith(unit.symbol())) {
                decimal(matcher.group(1))
                        .ifPresent(number -> found.add(new Observation.Measured(new Quantity(number, unit))));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String digits) {
        return Decimals.tryParse(digits.replace(",", ""));
    }
}
