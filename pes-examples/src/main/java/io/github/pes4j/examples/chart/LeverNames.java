package io.github.pes4j.examples.chart;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What people call a lever: the thing that is measured, or the column of the funds. */
record LeverNames(BinaryOperator<String> pen) implements Lever.Cases<String> {

    /** The name of a lever from its text; a text that is no lever stays as it is. */
    static String of(String text, BinaryOperator<String> pen) {
        try {
            return Levers.parse(text).match(new LeverNames(pen));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String name(IndicatorPath path, Optional<String> measurement) {
        return measurement.orElseGet(path::name);
    }

    @Override
    public String actual(Lever.Actual actual) {
        return name(actual.path(), actual.measurement());
    }

    @Override
    public String decision(Lever.Decision decision) {
        return decision.path().map(IndicatorPath::name).orElse("*") + pen.apply("（人工调整）", " (override)");
    }

    @Override
    public String points(Lever.PointsOf points) {
        return points.path().name() + pen.apply("（分值）", " (points)");
    }

    @Override
    public String weight(Lever.Weight weight) {
        return weight.path().name() + pen.apply("（分值）", " (points)");
    }

    @Override
    public String weights(Lever.Weights weights) {
        return weights + pen.apply("（分值）", " (points)");
    }

    @Override
    public String rule(Lever.RuleOf rule) {
        return rule.path().name() + pen.apply("（评分规则）", " (rule)");
    }

    @Override
    public String target(Lever.TargetOf target) {
        return name(target.path(), target.measurement()) + pen.apply("（指标值）", " (target)");
    }

    @Override
    public String funds(Lever.Funds funds) {
        return pen.apply(funds.column().title().zh(), funds.column().title().en());
    }

    @Override
    public String denominator(Lever.Denominator denominator) {
        return denominator.path().name() + pen.apply("（分母）", " (denominator)");
    }

    @Override
    public String policy(Lever.OfPolicy policy) {
        return pen.apply("评分办法：", "policy: ") + policy.field().code();
    }
}
