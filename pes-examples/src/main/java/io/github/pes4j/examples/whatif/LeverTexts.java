package io.github.pes4j.examples.whatif;

import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.scoring.whatif.Variation;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How levers, axes and distributions are written on a command line. */
public final class LeverTexts {

    private static final Pattern DRAWN = Pattern.compile("([a-z]+)\\((.*)\\)");

    private static final String KINDS = "uniform(LEAST,MOST), triangular(LEAST,LIKELIEST,MOST), "
            + "normal(MEAN,DEVIATION,LEAST,MOST), integers(FIRST,LAST), oneof(A|B|C), dirichlet(CONCENTRATION)";

    private LeverTexts() {}

    /** A lever and what stands behind its {@code =}. */
    private record Assignment(Lever lever, String value) {}

    private static Assignment assignment(String text) {
        int end = text.indexOf(")=");
        if (end < 0) {
            throw new RefusalException(
                    "“{0}”不是 LEVER=VALUE 的写法，如 funds(SPENT)=35",
                    "'{0}' is not LEVER=VALUE, such as funds(SPENT)=35", text);
        }
        return new Assignment(
                Levers.parse(text.substring(0, end + 1)),
                text.substring(end + 2).strip());
    }

    /**
     * {@code LEVER=VALUE}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Change change(String text) {
        Assignment assignment = assignment(text);
        if (assignment.value.isEmpty()) {
            throw new RefusalException(
                    "{0}：= 后面没有值；未填报的写 none",
                    "{0}: there is no value behind =; write none for what was not reported", assignment.lever);
        }
        return assignment.lever.to(assignment.value);
    }

    /**
     * {@code LEVER=FROM:TO:STEP}, or {@code LEVER=A|B|C}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Axis axis(String text) {
        Assignment assignment = assignment(text);
        if (assignment.value.contains("|")) {
            return assignment.lever.values(assignment.value.split("\\|", -1));
        }
        List<String> parts = Arrays.asList(assignment.value.split(":", -1));
        if (parts.size() != 3) {
            throw new RefusalException(
                    "“{0}”既不是 LEVER=FROM:TO:STEP，也不是 LEVER=A|B|C",
                    "'{0}' is neither LEVER=FROM:TO:STEP nor LEVER=A|B|C", text);
        }
        return assignment.lever.from(parts.get(0)).to(parts.get(1)).step(parts.get(2));
    }

    /** Whether a text says how far a lever goes, or names the lever alone. */
    static boolean isAxis(String text) {
        return text.contains(")=");
    }

    /**
     * Adds {@code LEVER=DISTRIBUTION} to what varies.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Variation vary(WhatIf study, Optional<Variation> before, String text) {
        Assignment assignment = assignment(text);
        Matcher matcher = DRAWN.matcher(assignment.value);
        if (!matcher.matches()) {
            throw unknown(assignment.value);
        }
        Lever lever = assignment.lever;
        if (matcher.group(1).equals("oneof")) {
            String[] values = matcher.group(2).split("\\|", -1);
            return before.map(variation -> variation.choose(lever, values))
                    .orElseGet(() -> study.choose(lever, values));
        }
        if (lever instanceof Lever.Weights weights && matcher.group(1).equals("dirichlet")) {
            int concentration = whole(numbers(matcher.group(2), 1)[0]);
            return before.map(variation -> variation.and(weights, concentration))
                    .orElseGet(() -> study.vary(weights, concentration));
        }
        if (matcher.group(2).contains("%") && !study.match(lever).current().endsWith("%")) {
            throw new RefusalException(
                    "{0}：现为 {1}，不是百分比；请去掉 {2} 中的 %",
                    "{0}: it stands at {1}, which is no percentage; leave out the % of {2}",
                    lever,
                    study.match(lever).current(),
                    assignment.value);
        }
        Distribution distribution = distribution(lever, matcher.group(1), matcher.group(2));
        return before.map(variation -> variation.and(lever, distribution))
                .orElseGet(() -> study.vary(lever, distribution));
    }

    /** Refusals name the lever. */
    private static Distribution distribution(Lever lever, String kind, String arguments) {
        try {
            return distribution(kind, arguments);
        } catch (IllegalArgumentException e) {
            throw new RefusalException("{0}：{1}", "{0}: {1}", lever, Told.by(e)).because(e);
        }
    }

    private static Distribution distribution(String kind, String arguments) {
        return switch (kind) {
            case "uniform" -> {
                double[] ends = numbers(arguments, 2);
                yield Distribution.uniform(ends[0], ends[1]);
            }
            case "triangular" -> {
                double[] corners = numbers(arguments, 3);
                yield Distribution.triangular(corners[0], corners[1], corners[2]);
            }
            case "normal" -> {
                double[] shape = numbers(arguments, 4);
                yield Distribution.truncatedNormal(shape[0], shape[1], shape[2], shape[3]);
            }
            case "integers" -> {
                double[] ends = numbers(arguments, 2);
                yield Distribution.integers(whole(ends[0]), whole(ends[1]));
            }
            default -> throw unknown(kind + "(" + arguments + ")");
        };
    }

    private static int whole(double number) {
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new RefusalException("{0} 不是通常大小的整数", "{0} is no whole number of a usual size", number);
        }
        return (int) number;
    }

    private static double[] numbers(String text, int count) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == count) {
                return Arrays.stream(parts)
                        .map(part -> part.strip().replaceFirst("%$", ""))
                        .mapToDouble(part -> new BigDecimal(part).doubleValue())
                        .toArray();
            }
        } catch (NumberFormatException e) {
            throw notNumbers(text, count).because(e);
        }
        throw notNumbers(text, count);
    }

    private static RefusalException notNumbers(String text, int count) {
        return new RefusalException("“{0}”不是 {1} 个数字", "'{0}' are not {1} numbers", text, count);
    }

    private static RefusalException unknown(String text) {
        return new RefusalException("“{0}”不是分布；分布的写法有 {1}", "'{0}' is no distribution; one is {1}", text, KINDS);
    }
}
