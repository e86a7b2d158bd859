package io.github.pes4j.core.form;

import com.google.common.base.CharMatcher;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How forms write targets and actuals (指标值、完成值), and what the texts mean. Anything that is not surely a number is words:
 * nothing is guessed. Immutable and thread-safe.
 */
public final class Notation {

    private static final String NUMBER = "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    /** A unit: no digit, no punctuation, short; never a word of time such as 9月前, which is a date. */
    private static final String UNIT = "([^\\d\\s,，。；;:：、!?()<>=≥≤前底末初旬]{0,12}?)";

    /** Units that make a date of a number: 10月 is a month, not ten of something. */
    private static final Set<String> OF_THE_CALENDAR = Set.of("月", "月份", "号", "年度", "季度");

    private static final Pattern A_YEAR = Pattern.compile("[^\\d]*(?:19|20)\\d{2}年[^\\d]*");

    /** Words that turn the number behind them into something else than what was reached. */
    private static final Pattern NOT_REACHED = Pattern.compile("未|没有|不足|不到|低于|少于|下降|减少|降低|上升|增长|增加|提高|剩余|还差|仅剩");

    private static final String BOUNDED = "(" + ComparisonWords.alternatives(ComparisonWords.OPERATORS) + ")?" + NUMBER
            + UNIT + "(" + ComparisonWords.alternatives(ComparisonWords.ENDINGS) + ")?";
    private static final Pattern LEVEL = Pattern.compile(BOUNDED);
    private static final Pattern REACHED =
            Pattern.compile("(" + ComparisonWords.alternatives(ComparisonWords.REACHING) + ")(.+)");
    /** Words, and behind them one bound: 培训人数≥200人. A bound per something (每季度至少1次) is none of the whole year. */
    private static final Pattern SENTENCE = Pattern.compile("[^\\d每均<>=≥≤]{2,30}?((?:"
            + ComparisonWords.alternatives(ComparisonWords.OPERATORS) + ")\\d.*|\\d.*(?:以上|以下|以内|之内))");

    private static final Pattern RANGE = Pattern.compile(NUMBER + UNIT + "[-~～—至到]+" + NUMBER + UNIT);
    /** A number that no letter or digit of another number runs into: no 3 in 1E3. */
    private static final Pattern ANY_NUMBER = Pattern.compile("(?<![\\p{Alnum}.,])" + NUMBER);

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private Notation() {}

    /**
     * The scoring rule that a text states of a leaf (评分标准): tiers, or all points or none. Empty where the text says more or
     * less than that: half a rule is a wrong one.
     */
    public static Optional<ScoringRule> rule(String text, Indicator leaf) {
        return RuleReader.rule(
                text, new RuleReader.Context(leaf.name(), leaf.explanation().orElse(""), leaf.points()));
    }

    /** A measurement as a form would print it: {@code measurement("≥12次", "9次")}. */
    public static Measurement measurement(String target, String actual) {
        Target wanted = target(target);
        return Measurement.builder()
                .target(Printed.of(target, wanted))
                .actual(Printed.of(actual, actual(actual, Optional.of(wanted))))
                .build();
    }

    /** A target: a level, a range, a date, or words. A bare number is to be reached: ≥. */
    public static Target target(String text) {
        return target(text, Optional.empty());
    }

    /**
     * A target of a year: {@code 9月前} is a date in it.
     *
     * @param year the year that is evaluated, if it is known
     */
    public static Target target(String text, Optional<Integer> year) {
        String compact = FormText.compact(text);
        return target(text, compact, level(compact), year);
    }

    /** A target whose compacted text has been looked at already. */
    private static Target target(String text, String compact, Optional<Level> level, Optional<Integer> year) {
        Optional<Target> day = NotedDate.of(compact, year).map(Target.Deadline::new);
        return day.or(() -> level.or(() -> reached(compact)).map(Notation::target))
                .or(() -> range(compact))
                .or(() -> inSentence(compact).map(Notation::target))
                .orElseGet(() -> new Target.Words(text));
    }

    private static Target target(Level level) {
        return new Target.Level(level.comparison().orElse(Comparison.AT_LEAST), level.quantity());
    }

    /** A level behind a word that says no more than that it is to be reached. */
    private static Optional<Level> reached(String compact) {
        Matcher reached = REACHED.matcher(compact);
        if (!reached.matches()) {
            return Optional.empty();
        }
        Optional<Comparison> usual = Optional.ofNullable(ComparisonWords.REACHING.get(reached.group(1)))
                .flatMap(found -> found);
        return level(reached.group(2)).map(level -> new Level(level.comparison().or(() -> usual), level.quantity()));
    }

    private static Optional<Level> inSentence(String compact) {
        Matcher matcher = SENTENCE.matcher(compact);
        return matcher.matches()
                ? level(matcher.group(1)).filter(level -> level.comparison().isPresent())
                : Optional.empty();
    }

    /**
     * A target from a cell: its exact number if it holds one, else what its text says. What is displayed as 95 % is 95 %,
     * whatever the cell holds.
     */
    static Target target(GridCell cell, Optional<Integer> year) {
        String compact = FormText.compact(cell.text());
        return target(cell, compact, level(compact), year);
    }

    private static Target target(GridCell cell, String compact, Optional<Level> level, Optional<Integer> year) {
        Optional<Comparison> shown = level.flatMap(Level::comparison);
        return number(cell, level)
                .filter(number -> !NotedDate.isDotted(compact))
                .<Target>map(quantity -> new Target.Level(shown.orElse(Comparison.AT_LEAST), quantity))
                .orElseGet(() -> target(cell.text(), compact, level, year));
    }

    /**
     * A target whose operator and unit stand in columns of their own.
     *
     * @param operator ≥, 大于等于; empty if none is printed
     * @param unit the unit; empty if none is printed
     */
    static Target target(GridCell cell, Optional<Comparison> operator, Optional<Unit> unit, Optional<Integer> year) {
        String compact = FormText.compact(cell.text());
        Optional<Level> level = level(compact);
        Target alone = target(cell, compact, level, unit.isPresent() ? Optional.empty() : year);
        Optional<Quantity> number = unit.isPresent()
                ? number(cell, level).or(() -> level.map(Level::quantity))
                : alone.number().filter(found -> alone instanceof Target.Level);
        Optional<Comparison> shown = level.flatMap(Level::comparison);
        return number.map(found ->
                        found.unit().equals(Unit.NONE) ? new Quantity(found.number(), unit.orElse(Unit.NONE)) : found)
                .<Target>map(found -> new Target.Level(operator.or(() -> shown).orElse(Comparison.AT_LEAST), found))
                .orElse(alone);
    }

    /** The operator that a whole text is: ≥, 大于等于. */
    static Optional<Comparison> comparison(String text) {
        return ComparisonWords.of(ComparisonWords.OPERATORS, FormText.compact(text));
    }

    /**
     * An actual, read against its target: a number, a number behind an operator, the one number in a sentence that has the
     * target's unit, a day where the target is one, or words.
     */
    public static Observation actual(String text, Optional<Target> target) {
        String compact = FormText.compact(text);
        return actual(text, compact, level(compact), target);
    }

    private static Observation actual(String text, String compact, Optional<Level> said, Optional<Target> target) {
        if (FormText.saysNothing(text)) {
            return Observation.Missing.NOT_REPORTED;
        }
        Optional<Observation> day = target.filter(Target.Deadline.class::isInstance)
                .map(Target.Deadline.class::cast)
                .flatMap(deadline ->
                        NotedDate.of(compact, Optional.of(deadline.latest().getYear())))
                .map(Observation.Dated::new);
        Optional<Observation> level =
                said.map(found -> observation(found.comparison(), aligned(found.quantity(), target)));
        return day.or(() -> level)
                .or(() -> target.flatMap(Target::number).flatMap(wanted -> numberInside(compact, wanted.unit())))
                .orElseGet(() -> new Observation.Stated(text));
    }

    /** An actual from a cell: its exact number if it holds one, else what its text says. */
    static Observation actual(GridCell cell, Optional<Target> target) {
        String compact = FormText.compact(cell.text());
        Optional<Level> level = level(compact);
        return number(cell, level)
                .filter(number ->
                        target.filter(Target.Deadline.class::isInstance).isEmpty())
                .map(quantity -> observation(level.flatMap(Level::comparison), aligned(quantity, target)))
                .orElseGet(() -> actual(cell.text(), compact, level, target));
    }

    /**
     * The number of a cell that holds one, in the unit that it displays. The cell's own number is exact where the display
     * only rounds it; where the display scales it (a format that shows 160000 as 16.0万元), what is displayed counts.
     */
    static Optional<Quantity> number(GridCell cell) {
        return cell.number().isEmpty() ? Optional.empty() : number(cell, level(FormText.compact(cell.text())));
    }

    private static Optional<Quantity> number(GridCell cell, Optional<Level> level) {
        return cell.number()
                .map(number -> level.map(shown -> exact(number, shown.quantity()))
                        .orElseGet(() -> new Quantity(number, Unit.NONE)));
    }

    /** How formats scale: percent, nothing, thousands, 万, millions, 亿. */
    private static final List<Integer> SCALES = List.of(0, 3, 4, 6, 8);

    /** The number behind a display that rounds it, and perhaps scales it; else what is displayed. */
    private static Quantity exact(BigDecimal held, Quantity shown) {
        if (shown.unit().isShare()) {
            BigDecimal share = held.divide(shown.unit().scale(), MathContext.DECIMAL128);
            if (rounds(share, shown)) {
                return new Quantity(share, shown.unit());
            }
        }
        return SCALES.stream()
                .map(held::movePointLeft)
                .filter(scaled -> scaled.scale() <= Decimals.MAX_FRACTION_DIGITS && rounds(scaled, shown))
                .findFirst()
                .map(scaled -> new Quantity(scaled, shown.unit()))
                .orElse(shown);
    }

    private static boolean rounds(BigDecimal number, Quantity shown) {
        int decimals = Math.max(0, shown.number().scale());
        return number.subtract(shown.number()).abs().movePointRight(decimals).compareTo(BigDecimal.ONE) < 0;
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
     * A bare number takes the unit of its target. Against a percentage above one, a bare number up to one is the share
     * itself, as a spreadsheet holds it: 0.45 against ≥90% is 45 %, but 0.4 against ≥0.5% is 0.4 %.
     */
    private static Quantity aligned(Quantity quantity, Optional<Target> target) {
        Optional<Quantity> wanted = target.flatMap(Target::number);
        if (!quantity.unit().equals(Unit.NONE) || wanted.isEmpty()) {
            return quantity;
        }
        Unit unit = wanted.get().unit();
        boolean share = unit.equals(Unit.PERCENT)
                && quantity.number().abs().compareTo(BigDecimal.ONE) <= 0
                && wanted.get().number().compareTo(BigDecimal.ONE) > 0;
        return new Quantity(share ? quantity.number().movePointRight(2) : quantity.number(), unit);
    }

    private record Level(Optional<Comparison> comparison, Quantity quantity) {}

    private static Optional<Level> level(String compact) {
        // Most cells of a form hold nothing but digits, or none.
        int digits = DIGIT.countIn(compact);
        if (digits == compact.length() && digits > 0) {
            return decimal(compact).map(number -> new Level(Optional.empty(), new Quantity(number, Unit.NONE)));
        }
        if (digits == 0) {
            return Optional.empty();
        }
        Matcher matcher = LEVEL.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Comparison before =
                ComparisonWords.of(ComparisonWords.OPERATORS, matcher.group(1)).orElse(null);
        Comparison after =
                ComparisonWords.of(ComparisonWords.ENDINGS, matcher.group(4)).orElse(null);
        if (before != null && after != null && before != after) {
            return Optional.empty();
        }
        if (OF_THE_CALENDAR.contains(matcher.group(3))
                || (compact.indexOf('年') >= 0 && A_YEAR.matcher(compact).matches())) {
            return Optional.empty();
        }
        return decimal(matcher.group(2))
                .map(number -> new Level(
                        Optional.ofNullable(before == null ? after : before),
                        new Quantity(number, Unit.of(matcher.group(3)))));
    }

    /** Two numbers; a unit behind only one of them is that of both. */
    private static Optional<Target> range(String compact) {
        Matcher matcher = RANGE.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String lowUnit = matcher.group(2).isEmpty() ? matcher.group(4) : matcher.group(2);
        String highUnit = matcher.group(4).isEmpty() ? matcher.group(2) : matcher.group(4);
        Optional<Quantity> low = decimal(matcher.group(1)).map(number -> new Quantity(number, Unit.of(lowUnit)));
        Optional<Quantity> high = decimal(matcher.group(3)).map(number -> new Quantity(number, Unit.of(highUnit)));
        return low.flatMap(from -> high.filter(from::isComparableTo)
                .filter(to -> from.inBaseUnits().compareTo(to.inBaseUnits()) <= 0)
                .map(to -> new Target.Range(from, to)));
    }

    /**
     * The one number in a sentence that stands before the unit; none where several do, or where the sentence says that
     * something was not reached. Behind a unit other than % the sentence must pause: "3家庭农场" are no 3家.
     */
    private static Optional<Observation> numberInside(String compact, Unit unit) {
        if (NOT_REACHED.matcher(compact).find()) {
            return Optional.empty();
        }
        List<Observation> found = new ArrayList<>();
        Matcher matcher = ANY_NUMBER.matcher(compact);
        while (matcher.find()) {
            String rest = compact.substring(matcher.end());
            if (rest.startsWith(unit.symbol())
                    && (unit.isShare() || pauses(rest.substring(unit.symbol().length())))) {
                decimal(matcher.group(1))
                        .ifPresent(number -> found.add(new Observation.Measured(new Quantity(number, unit))));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean pauses(String rest) {
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    private static Optional<BigDecimal> decimal(String digits) {
        return Decimals.tryParse(digits.replace(",", ""));
    }
}
