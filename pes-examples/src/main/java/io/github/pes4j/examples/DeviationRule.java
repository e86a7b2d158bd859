package io.github.pes4j.examples;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of a plug-in (与计划偏差扣分): each whole step by which the actual differs from the plan, in either direction, costs
 * points, until nothing is left. Some offices score the control of costs so; no built-in rule punishes both directions.
 *
 * <p>Parameters: {@code step}, a positive share of the plan such as {@code 3%}, and {@code price}, what each step costs in
 * points.
 */
public final class DeviationRule implements RuleProvider {

    private static final String STEP = "step";
    private static final String PRICE = "price";

    /** For {@link java.util.ServiceLoader}. */
    public DeviationRule() {}

    // snippet: faults
    @Override
    public String id() {
        return "examples:deviation";
    }

    @Override
    public List<Bilingual> faults(CustomRule rule) {
        List<Bilingual> faults = new ArrayList<>();
        for (String name : List.of(STEP, PRICE)) {
            if (parameter(rule, name).filter(share -> share.signum() > 0).isEmpty()) {
                faults.add(new Bilingual("参数 {0} 应为正数", "the parameter '{0}' must be a positive number").with(name));
            }
        }
        return faults;
    }

    private static Optional<Share> parameter(CustomRule rule, String name) {
        try {
            return Optional.ofNullable(rule.parameters().get(name)).map(Share::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
    // end: faults

    // snippet: calculate
    @Override
    public Calculation calculate(CustomRule rule, RuleInput input) {
        List<Measurement> measurements = input.observed().measurements();
        Optional<Quantity> planned = measurements.size() == 1 ? planned(measurements.get(0)) : Optional.empty();
        Optional<Quantity> actual =
                measurements.size() == 1 ? measurements.get(0).counted() : Optional.empty();
        if (planned.isEmpty() || actual.isEmpty()) {
            return input.open(new Bilingual("没有可比较的计划值和实际值", "there is no plan and actual to compare"));
        }
        BigDecimal plan = planned.get().inBaseUnits();
        Share deviation =
                Share.quotient(actual.get().inBaseUnits().subtract(plan).abs(), plan);
        return deducted(rule, input, measurements.get(0), deviation);
    }

    private static Optional<Quantity> planned(Measurement measurement) {
        return measurement
                .target()
                .flatMap(Printed::value)
                .flatMap(Target::number)
                .filter(plan -> plan.number().signum() > 0);
    }
    // end: calculate

    // snippet: deducted
    private Calculation deducted(CustomRule rule, RuleInput input, Measurement measurement, Share deviation) {
        Share step = parameter(rule, STEP).orElseThrow();
        Share price = parameter(rule, PRICE).orElseThrow();
        BigDecimal steps = deviation.times(step.inverse()).applyTo(BigDecimal.ONE, 0, RoundingMode.DOWN);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("计划", measurement.target().map(Printed::text).orElse(""));
        figures.put("实际", measurement.actual().text());
        figures.put("偏差", deviation.percentText(2));
        return new Calculation.ByPlugIn(
                id(),
                figures,
                new Bilingual("{0} 个 {1}，每个扣 {2} 分", "{0} steps of {1} at {2} points each")
                        .with(
                                steps.toPlainString(),
                                step.percentText(2),
                                price.decimal(2).toPlainString()),
                Share.of(input.indicator().points().number()).minus(price.times(Share.of(steps))));
    }
    // end: deducted
}
