package io.github.pes4j.testkit;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of rules (评分规则) of every kind, valid by construction. Stateless and thread-safe. */
public final class RuleGenerators {

    private RuleGenerators() {}

    /** Rules of every kind. */
    public static Arbitrary<ScoringRule> rules() {
        return Arbitraries.oneOf(
                proportional(),
                fullOrNothing(),
                tiers(),
                steps(),
                shortfalls(),
                deductions(),
                checklists(),
                judged(),
                custom());
    }

    /** Shares from 0 % to 100 %, in whole percent. */
    public static Arbitrary<Share> shares() {
        return Arbitraries.integers().between(0, 100).map(RuleGenerators::percent);
    }

    private static Share percent(int number) {
        return Share.quotient(BigDecimal.valueOf(number), BigDecimal.valueOf(100));
    }

    /** Measures of every kind. */
    public static Arbitrary<Measure> measures() {
        Arbitrary<Measure> completion = Arbitraries.of(Combiner.class).map(Measure.Completion::new);
        Arbitrary<Measure> funds = Combinators.combine(
                        Arbitraries.of(FundingColumn.class),
                        Arbitraries.of(FundingColumn.class),
                        Arbitraries.of(FundingRatio.Form.class))
                .as((over, under, form) -> Measure.of(new FundingRatio(over, under, form)));
        return Arbitraries.oneOf(
                completion, funds, Arbitraries.of(Measure.observedShare(), Measure.verdict(), Measure.daysLate()));
    }

    /** Guards whose floor is not above their cap. */
    public static Arbitrary<Guard> guards() {
        Arbitrary<Guard> any = Combinators.combine(
                        shares(), shares(), Values.maybe(shares()), Values.maybe(Arbitraries.of("条件")))
                .as((one, other, passMark, zeroIf) -> new Guard(one.max(other), one.min(other), passMark, zeroIf));
        return Arbitraries.oneOf(Arbitraries.just(Guard.USUAL), any);
    }

    /** A condition that zeroes, or nothing. */
    private static Arbitrary<Guard> conditions() {
        return Values.maybe(Arbitraries.of("条件"))
                .map(condition -> new Guard(Share.ONE, Share.ZERO, Optional.empty(), condition));
    }

    private static Arbitrary<ScoringRule> proportional() {
        return Combinators.combine(measures(), guards()).as(Proportional::new);
    }

    private static Arbitrary<ScoringRule> fullOrNothing() {
        return Combinators.combine(measures(), shares(), conditions()).as(FullOrNothing::new);
    }

    /** Falling tiers, with or without something below the last. */
    private static Arbitrary<ScoringRule> tiers() {
        Arbitrary<List<Integer>> bounds = Arbitraries.integers()
                .between(0, 120)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(measures(), bounds, Values.points(), Arbitraries.of(true, false), conditions())
                .as((measure, from, points, otherwise, guard) -> {
                    List<Tiers.Tier> tiers = new ArrayList<>();
                    Optional<Share> below = Optional.empty();
                    for (int bound : from.stream().sorted((a, b) -> b - a).toList()) {
                        tiers.add(new Tiers.Tier(Optional.of(percent(bound)), below, points));
                        below = Optional.of(percent(bound));
                    }
                    if (otherwise) {
                        tiers.add(new Tiers.Tier(Optional.empty(), below, Points.ZERO));
                    }
                    return new Tiers(measure, tiers, guard);
                });
    }

    private static Arbitrary<ScoringRule> steps() {
        return Values.names()
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(names -> Values.points().list().ofSize(names.size()).map(points -> {
                    List<StepScale.Step> steps = new ArrayList<>();
                    for (int i = 0; i < names.size(); i++) {
                        steps.add(new StepScale.Step(names.get(i), points.get(i)));
                    }
                    return new StepScale(steps);
                }));
    }

    private static Arbitrary<Price> prices() {
        return Arbitraries.oneOf(Values.points().map(Price.InPoints::new), shares().map(Price.OfWeight::new));
    }

    private static Arbitrary<ScoringRule> shortfalls() {
        return Combinators.combine(
                        measures(),
                        shares(),
                        Arbitraries.of(LinearShortfall.Side.class),
                        Arbitraries.integers().between(1, 10).map(RuleGenerators::percent),
                        prices(),
                        Arbitraries.of(LinearShortfall.Counting.class),
                        guards().map(guard -> new Guard(guard.cap(), guard.floor(), Optional.empty(), guard.zeroIf())))
                .as(LinearShortfall::new);
    }

    private static Arbitrary<ScoringRule> deductions() {
        Arbitrary<Deductions.Item> items = Combinators.combine(Values.names(), prices(), Values.maybe(Values.points()))
                .as(Deductions.Item::new);
        return Combinators.combine(
                        Values.maybe(Values.points()),
                        items.list().uniqueElements(Deductions.Item::name).ofMaxSize(4),
                        Values.maybe(Arbitraries.of("条件")))
                .as(Deductions::new);
    }

    private static Arbitrary<ScoringRule> checklists() {
        Arbitrary<Checklist.Point> points = Combinators.combine(
                        Values.names(), Values.maybe(Values.points()), Arbitraries.of(false, false, true))
                .as(Checklist.Point::new);
        return points.list()
                .uniqueElements(Checklist.Point::name)
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Checklist::new);
    }

    private static Arbitrary<ScoringRule> judged() {
        return Combinators.combine(shares(), shares()).as((one, other) -> new Judged(one.min(other), one.max(other)));
    }

    private static Arbitrary<ScoringRule> custom() {
        return Combinators.combine(
                        Arbitraries.of("acme:weather", "local:rule-2"),
                        Arbitraries.maps(Values.names(), Values.names()).ofMaxSize(2))
                .as((id, parameters) -> new CustomRule(id, Map.copyOf(parameters)));
    }
}
