package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleWordsProperties {

    /** A framework that PES writes is read again by PES: the words of a rule must mean that rule and no other. */
    @Property
    void whatIsWrittenOfTiersAndOfAllOrNothingReadsBack(
            @ForAll("rules") ScoringRule rule, @ForAll("points") Points weight) {
        assertThat(RuleReader.rule(RuleText.of(rule, weight), new RuleReader.Context("某指标", "", weight)))
                .contains(rule);
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(100))
                .ofScale(2)
                .map(Points::of);
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        Arbitrary<ScoringRule> all = Combinators.combine(measures(), shares())
                .as((measure, from) -> new FullOrNothing(measure, from, Guard.USUAL));
        Arbitrary<ScoringRule> tiers = Combinators.combine(
                        measures(),
                        shares().list().ofMinSize(2).ofMaxSize(7).uniqueElements(),
                        points().list().ofSize(8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 20))
                .as(RuleWordsProperties::tiers);
        return Arbitraries.oneOf(all, tiers, Arbitraries.just(ScoringRule.fullOrNothing()));
    }

    /** From high to low; perhaps nothing above the highest bound, nothing below the lowest, and a gap between. */
    private static ScoringRule tiers(
            Measure measure, List<Share> bounds, List<Points> points, boolean open, boolean rest, int gap) {
        List<Share> falling =
                bounds.stream().sorted(Comparator.<Share>reverseOrder()).toList();
        List<Tiers.Tier> tiers = new ArrayList<>();
        for (int i = open ? -1 : 0; i < falling.size(); i++) {
            Optional<Share> below = i < 0 ? Optional.empty() : Optional.of(falling.get(i));
            Optional<Share> from = i + 1 < falling.size() ? Optional.of(falling.get(i + 1)) : Optional.empty();
            boolean left = i != gap || falling.size() < 4;
            if (left && (from.isPresent() || rest)) {
                tiers.add(new Tiers.Tier(from, below, i % 3 == 2 ? Points.ZERO : points.get(i + 1)));
            }
        }
        return tiers.size() < 2
                ? ScoringRule.fullOrNothing(measure, falling.get(0))
                : new Tiers(measure, tiers, Guard.USUAL);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(
                Measure.completion(),
                Measure.observedShare(),
                Measure.of(FundingRatio.SPENT_OF_ANNUAL),
                Measure.of(FundingRatio.SPENT_OF_RECEIVED),
                Measure.of(FundingRatio.RECEIVED_OF_ANNUAL));
    }

    private static Arbitrary<Share> shares() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.5"), BigDecimal.valueOf(150))
                .ofScale(2)
                .map(percent -> Share.percent(percent.stripTrailingZeros().toPlainString()));
    }
}
