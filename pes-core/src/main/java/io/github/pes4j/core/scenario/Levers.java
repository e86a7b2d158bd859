package io.github.pes4j.core.scenario;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Told;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes levers, for static import ({@code actual("产出指标/数量指标/参保率").to("80%")}), and reads them from text. A {@code #} in the
 * name of an indicator is written {@code ~3}, as {@code /} is {@code ~1} and {@code ~} is {@code ~0}. A text that is no path
 * of an indicator is refused with an {@link IllegalArgumentException}; whether there is such an indicator is asked when the
 * lever is applied. Stateless and thread-safe.
 */
public final class Levers {

    private static final Pattern TEXT = Pattern.compile("\\s*([a-z]+)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

    private static final String KINDS =
            "actual(PATH), actual(PATH#NAME), override(PATH), points(PATH), weight(PATH), weights(PATH), target(PATH), rule(PATH), "
                    + "funds(COLUMN), denominator(PATH) or policy(FIELD)";

    private Levers() {}

    /** What was observed at a leaf with one measurement. */
    public static Lever.Actual actual(String path) {
        return new Lever.Actual(IndicatorPath.parse(path), Optional.empty());
    }

    /** What was observed of one of several measurements of a leaf, or how often something was deducted for. */
    public static Lever.Actual actual(String path, String name) {
        return new Lever.Actual(IndicatorPath.parse(path), Optional.of(name));
    }

    /** A person's decision about a leaf: points, or {@code none}; {@code *} for all leaves. */
    public static Lever.Decision override(String path) {
        return new Lever.Decision(path.equals("*") ? Optional.empty() : Optional.of(IndicatorPath.parse(path)));
    }

    /** The points of a leaf or group; the total of all points changes with them. */
    public static Lever.PointsOf points(String path) {
        return new Lever.PointsOf(IndicatorPath.parse(path));
    }

    /** The points of a leaf or group within those of its parent. */
    public static Lever.Weight weight(String path) {
        return new Lever.Weight(IndicatorPath.parse(path));
    }

    /** The points of all children of a group together; of the first level, where the path is empty. */
    public static Lever.Weights weights(String parent) {
        return new Lever.Weights(parent.isEmpty() ? IndicatorPath.ROOT : IndicatorPath.parse(parent));
    }

    /** The target of a leaf with one measurement. */
    public static Lever.TargetOf target(String path) {
        return new Lever.TargetOf(IndicatorPath.parse(path), Optional.empty());
    }

    /** The target of one of several measurements of a leaf. */
    public static Lever.TargetOf target(String path, String name) {
        return new Lever.TargetOf(IndicatorPath.parse(path), Optional.of(name));
    }

    /** The rule of a leaf. */
    public static Lever.RuleOf rule(String path) {
        return new Lever.RuleOf(IndicatorPath.parse(path));
    }

    /** A figure of the funds, as a total. */
    public static Lever.Funds funds(FundingColumn column) {
        return new Lever.Funds(column);
    }

    /** What the ratio of a leaf divides by: {@code initial}, {@code annual}, {@code received}. */
    public static Lever.Denominator denominator(String path) {
        return new Lever.Denominator(IndicatorPath.parse(path));
    }

    /** A field of the policy. */
    public static Lever.OfPolicy policy(PolicyField field) {
        return new Lever.OfPolicy(field);
    }

    /**
     * A lever from its text.
     *
     * @throws IllegalArgumentException if it is none; the message names all kinds
     */
    public static Lever parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        return parse(text, matcher.group(1), matcher.group(2).strip());
    }

    private static Lever parse(String text, String kind, String argument) {
        return switch (kind) {
            case "actual" -> named(argument, Lever.Actual::new);
            case "target" -> named(argument, Lever.TargetOf::new);
            case "override" ->
                new Lever.Decision(argument.equals("*") ? Optional.empty() : Optional.of(path(argument)));
            case "points" -> new Lever.PointsOf(path(argument));
            case "weight" -> new Lever.Weight(path(argument));
            case "weights" -> new Lever.Weights(argument.isEmpty() ? IndicatorPath.ROOT : path(argument));
            case "rule" -> new Lever.RuleOf(path(argument));
            case "denominator" -> new Lever.Denominator(path(argument));
            case "funds" -> funds(oneOf(FundingColumn.values(), argument, text));
            case "policy" -> policy(oneOf(PolicyField.values(), argument.replace('-', '_'), text));
            default -> throw unknown(text);
        };
    }

    private static IllegalArgumentException unknown(String text) {
        return new RefusalException("“{0}”不是变量；变量的写法有 {1}", "'{0}' is no lever; a lever is {1}", text, KINDS);
    }

    private interface Named {
        Lever of(IndicatorPath path, Optional<String> name);
    }

    private static Lever named(String argument, Named lever) {
        int mark = argument.indexOf('#');
        return mark < 0
                ? lever.of(path(argument), Optional.empty())
                : lever.of(path(argument.substring(0, mark)), Optional.of(argument.substring(mark + 1)));
    }

    private static IndicatorPath path(String text) {
        try {
            return IndicatorPath.parse(text.replace("~3", "#"));
        } catch (IllegalArgumentException e) {
            throw new RefusalException(
                            "“{0}”不是指标路径，如 产出指标/数量指标/参保率：{1}",
                            "'{0}' is no path of an indicator, such as '产出指标/数量指标/参保率': {1}", text, Told.by(e))
                    .because(e);
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String word, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new RefusalException(
                        "“{0}”中的“{1}”不是以下之一：{2}",
                        "'{0}' names '{1}', which is none of {2}",
                        text,
                        word,
                        Arrays.stream(values).map(Levers::lower).collect(Collectors.joining(", "))));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A path as levers write it. */
    static String text(IndicatorPath path) {
        return path.toString().replace("#", "~3");
    }

    static String text(IndicatorPath path, Optional<String> name) {
        return text(path) + name.map(found -> "#" + found).orElse("");
    }
}
