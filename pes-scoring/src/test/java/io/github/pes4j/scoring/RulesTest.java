package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.LinearShortfall.Counting;
import io.github.pes4j.core.rule.LinearShortfall.Side;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers of every rule, worked out by hand. */
class RulesTest {

    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_EVALUATION);

    private static String score(String points, ScoringRule rule, Measurement... measurements) {
        return card(points, rule, measurements).totalText();
    }

    private static Scorecard card(String points, ScoringRule rule, Measurement... measurements) {
        Evaluation evaluation = Forms.evaluation(Forms.tree(points, rule))
                .putMeasurement(
                        Forms.LEAF,
                        LeafMeasurement.builder().addMeasurements(measurements).build())
                .build();
        return SCORER.score(evaluation);
    }

    private static Measurement named(String name, Observation observation) {
        return Measurement.builder().name(name).actual(Printed.of(observation)).build();
    }

    private static Measurement verdict(String name, Attainment attainment) {
        return named(name, new Observation.Verdict(attainment));
    }

    private static Measurement counted(String name, int times) {
        return named(name, new Observation.Counted(times));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "100%, 5.00",
        "99.99%, 3.00",
        "90%, 3.00",
        "89%, 2.00",
        "80%, 2.00",
        "70%, 1.00",
        "69.9%, 0.00",
        "120%, 5.00"
    })
    void tiersAreHalfOpen(String observed, String expected) {
        ScoringRule rule = ScoringRule.tiers(Measure.observedShare())
                .atLeast("100%", "5")
                .atLeast("90%", "3")
                .atLeast("80%", "2")
                .atLeast("70%", "1")
                .otherwise("0");
        assertThat(score("5", rule, Forms.measurement("", observed))).isEqualTo(expected);
    }

    @Test
    void aMeasureInAGapHasNoScoreAndPointsBeyondTheWeightAreNotEarned() {
        ScoringRule gap =
                ScoringRule.tiers(Measure.observedShare()).atLeast("90%", "5").build();
        assertThat(score("5", gap, Forms.measurement("", "80%"))).isEqualTo("5.00");
        assertThat(card("5", gap, Forms.measurement("", "80%"))
                        .leaves()
                        .get(0)
                        .basis()
                        .code())
                .isEqualTo("open");
        assertThat(score("4", gap, Forms.measurement("", "95%"))).isEqualTo("4.00");
    }

    @Test
    void fullOrNothingGivesAllOrNothing() {
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.ATTAINED)))
                .isEqualTo("5.00");
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.PARTLY)))
                .isEqualTo("0.00");
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.MISSED)))
                .isEqualTo("0.00");
        assertThat(score("5", ScoringRule.fullOrNothing())).isEqualTo("0.00–5.00");
        ScoringRule ceiling = ScoringRule.fullOrNothing(Measure.completion(), Share.ONE);
        assertThat(score("2", ceiling, Forms.measurement("≤40万元", "40万元"))).isEqualTo("2.00");
        assertThat(score("2", ceiling, Forms.measurement("≤40万元", "40.01万元"))).isEqualTo("0.00");
    }

    @Test
    void aScaleGivesThePointsOfTheNamedStep() {
        ScoringRule rule = ScoringRule.steps()
                .step("明确", "2")
                .step("较明确", "1")
                .step("不明确", "0")
                .build();
        assertThat(score("2", rule, named("", new Observation.Step("较明确")))).isEqualTo("1.00");
        assertThat(score("2", rule, named("", new Observation.Step("未知")))).isEqualTo("0.00–2.00");
    }

    private static ScoringRule shortfall(Side side, Counting counting, String threshold, String price, Guard guard) {
        return new LinearShortfall(
                Measure.observedShare(),
                Share.parse(threshold),
                side,
                Share.parse("1%"),
                Price.parse(price),
                counting,
                guard);
    }

    @ParameterizedTest(name = "{0} observed → whole {1}, pro rata {2}")
    @CsvSource({
        // at or above the threshold everything; 1 % of 10 points a step
        "98%, 10.00, 10.00",
        "99%, 10.00, 10.00",
        "97%, 9.90, 9.90",
        // 1.5 steps: 1 whole step costs 0.1; pro rata 0.15
        "96.5%, 9.90, 9.85",
        "0%, 0.20, 0.20"
    })
    void aShortfallCostsAShareOfTheWeightForEachStep(String observed, String whole, String proRata) {
        Measurement measured = Forms.measurement("", observed);
        assertThat(score("10", shortfall(Side.BELOW, Counting.WHOLE_STEPS, "98%", "1%", Guard.USUAL), measured))
                .isEqualTo(whole);
        assertThat(score("10", shortfall(Side.BELOW, Counting.PRO_RATA, "98%", "1%", Guard.USUAL), measured))
                .isEqualTo(proRata);
    }

    @Test
    void anExcessCostsPointsDownToTheFloor() {
        // control rate: each point above 100 % costs 0.1
        ScoringRule rule = shortfall(Side.ABOVE, Counting.WHOLE_STEPS, "100%", "0.1", Guard.USUAL);
        assertThat(score("2", rule, Forms.measurement("", "105%"))).isEqualTo("1.50");
        assertThat(score("2", rule, Forms.measurement("", "95%"))).isEqualTo("2.00");
        assertThat(score("2", rule, Forms.measurement("", "150%"))).isEqualTo("0.00");
        Guard half = new Guard(Share.ONE, Share.parse("1/2"), Optional.empty(), Optional.empty());
        assertThat(score(
                        "2",
                        shortfall(Side.ABOVE, Counting.WHOLE_STEPS, "100%", "0.1", half),
                        Forms.measurement("", "150%")))
                .isEqualTo("1.00");
    }

    @Test
    void thirdsOfAWeightLoseNothing() {
        // three occurrences at a third of 1 point each leave exactly nothing
        ScoringRule rule = ScoringRule.deductions().each("违规", "1/3").build();
        assertThat(score("1", rule, counted("违规", 3))).isEqualTo("0.00");
        assertThat(score("1", rule, counted("违规", 1))).isEqualTo("0.67");
    }

    @Test
    void deductionsCostTheirPricesUntilNothingIsLeft() {
        ScoringRule rule = ScoringRule.deductions()
                .unlessMissed("合规")
                .each("审批不全", "1")
                .each("超范围支出", "2")
                .each("核算不规范", "1", "2")
                .build();
        Measurement legal = verdict("合规", Attainment.ATTAINED);
        assertThat(score("5", rule, legal, counted("审批不全", 1), counted("超范围支出", 1), counted("核算不规范", 0)))
                .isEqualTo("2.00");
        assertThat(score("5", rule, legal, counted("审批不全", 0), counted("超范围支出", 0), counted("核算不规范", 9)))
                .isEqualTo("3.00");
        assertThat(score("5", rule, legal, counted("审批不全", 0), counted("超范围支出", 4), counted("核算不规范", 0)))
                .isEqualTo("0.00");
        assertThat(score("5", rule, verdict("合规", Attainment.MISSED))).isEqualTo("0.00");
        assertThat(score("5", rule, legal, counted("审批不全", 0))).isEqualTo("0.00–5.00");
    }

    private static String explained(String points, ScoringRule rule, Measurement... measurements) {
        return ExplanationText.of(card(points, rule, measurements).leaves().get(0), 2)
                .in(Locale.ENGLISH);
    }

    @Test
    void itemsAreExplainedOneByOne() {
        ScoringRule rule =
                ScoringRule.deductions().each("审批不全", "1").each("超范围支出", "2").build();
        assertThat(explained("5", rule, counted("审批不全", 1), counted("超范围支出", 1)))
                .isEqualTo("starts at 5; 审批不全 × 1: -1, 超范围支出 × 1: -2; 2.00 points");
        assertThat(explained("5", ScoringRule.deductions().build()))
                .isEqualTo("starts at 5, nothing to deduct; 5.00 points");
        ScoringRule points = ScoringRule.checklist().point("①").point("②").build();
        assertThat(explained("4", points, verdict("①", Attainment.ATTAINED), verdict("②", Attainment.MISSED)))
                .isEqualTo("① 达成: +2, ② 未达成: 0; 2.00 points");
    }

    @Test
    void overlappingTiersAreRefusedInWordsOfTheRule() {
        assertThatThrownBy(() -> ScoringRule.tiers(Measure.observedShare())
                        .atLeast("90%", "3")
                        .atLeast("95%", "5"))
                .isInstanceOf(IllegalArgumentException.class);
        Tiers.Tier high = new Tiers.Tier(Optional.of(Share.parse("90%")), Optional.empty(), Points.of(3));
        Tiers.Tier all = new Tiers.Tier(Optional.empty(), Optional.of(Share.parse("95%")), Points.of(1));
        assertThatThrownBy(() -> new Tiers(Measure.observedShare(), List.of(high, all), Guard.USUAL))
                .hasMessage("tiers overlap: [9/10, ∞) → 3 and (−∞, 19/20) → 1");
    }

    @Test
    void deductionsMayStartBelowTheWeight() {
        ScoringRule rule =
                ScoringRule.deductions().startingAt("5").each("制度缺失", "1").build();
        assertThat(score("8", rule, counted("制度缺失", 0))).isEqualTo("5.00");
        assertThat(score("8", rule, counted("制度缺失", 2))).isEqualTo("3.00");
        assertThat(score("8", rule)).isEqualTo("0.00–5.00");
    }

    @Test
    void evaluationPointsCountAlikeOrTheirOwn() {
        ScoringRule equal =
                ScoringRule.checklist().point("①").point("②").point("③").build();
        assertThat(score(
                        "4",
                        equal,
                        verdict("①", Attainment.ATTAINED),
                        verdict("②", Attainment.ATTAINED),
                        verdict("③", Attainment.MISSED)))
                .isEqualTo("2.67");
        assertThat(score(
                        "4",
                        equal,
                        verdict("①", Attainment.ATTAINED),
                        verdict("②", Attainment.PARTLY),
                        verdict("③", Attainment.MISSED)))
                .isEqualTo("2.00");
        ScoringRule own =
                ScoringRule.checklist().point("①").point("②", "2").point("③").build();
        assertThat(score(
                        "4",
                        own,
                        verdict("①", Attainment.ATTAINED),
                        verdict("②", Attainment.MISSED),
                        verdict("③", Attainment.ATTAINED)))
                .isEqualTo("2.00");
    }

    @Test
    void aPointThatDoesNotApplyLeavesItsPartToTheOthers() {
        ScoringRule rule = ScoringRule.checklist().point("①").point("②").build();
        Measurement notApplicable = named("②", new Observation.NotApplicable(new Bilingual("未发生", "did not happen")));
        assertThat(score("4", rule, verdict("①", Attainment.ATTAINED), notApplicable))
                .isEqualTo("4.00");
        assertThat(score("4", rule, verdict("①", Attainment.ATTAINED))).isEqualTo("0.00–4.00");
    }

    @Test
    void aVetoZeroesEverything() {
        ScoringRule rule = ScoringRule.checklist().veto("合法").point("规范").build();
        assertThat(score("4", rule, verdict("合法", Attainment.MISSED), verdict("规范", Attainment.ATTAINED)))
                .isEqualTo("0.00");
        assertThat(score("4", rule, verdict("合法", Attainment.ATTAINED), verdict("规范", Attainment.ATTAINED)))
                .isEqualTo("4.00");
    }

    @Test
    void aJudgementMustLieInTheBandOfItsVerdict() {
        LeafMeasurement partly = LeafMeasurement.builder()
                .addMeasurement(verdict("", Attainment.PARTLY))
                .judgement(Forms.judgement("7"))
                .build();
        Evaluation within = Forms.evaluation(Forms.tree("10", ScoringRule.judged()))
                .putMeasurement(Forms.LEAF, partly)
                .build();
        assertThat(SCORER.score(within).totalText()).isEqualTo("7.00");
        Evaluation beyond = Forms.evaluation(Forms.tree("10", ScoringRule.judged()))
                .putMeasurement(
                        Forms.LEAF,
                        LeafMeasurement.builder()
                                .from(partly)
                                .judgement(Forms.judgement("9"))
                                .build())
                .build();
        assertThat(SCORER.score(beyond).totalText()).isEqualTo("0.00–10.00");
    }

    @Test
    void aConditionZeroesMeasuredRulesToo() {
        Guard guard = new Guard(Share.ONE, Share.ZERO, Optional.empty(), Optional.of("合规"));
        ScoringRule rule = new Proportional(Measure.completion(), guard);
        Measurement half = Forms.measurement("≥10", "5");
        assertThat(score("4", rule, verdict("合规", Attainment.ATTAINED), half)).isEqualTo("2.00");
        assertThat(score("4", rule, verdict("合规", Attainment.MISSED), half)).isEqualTo("0.00");
        assertThat(score("4", rule, half)).isEqualTo("0.00–4.00");
        assertThat(score(
                        "4",
                        new FullOrNothing(Measure.completion(), Share.parse("50%"), guard),
                        verdict("合规", Attainment.ATTAINED),
                        half))
                .isEqualTo("4.00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"MEAN_OF_CAPPED, 7.50", "ALL_MET, 0.00", "WORST, 5.00", "SUM, 10.00"})
    void completionsAreCombinedAsNamed(Combiner combiner, String expected) {
        // 5 of 10, and 30 of 20: mean of 1/2 and 1; worst 1/2; together 35 of 30
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(combiner));
        assertThat(score("10", rule, Forms.measurement("≥10人", "5人"), Forms.measurement("≥20人", "30人")))
                .isEqualTo(expected);
    }

    @Test
    void targetsThatCountDifferentThingsHaveNoSum() {
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(Combiner.SUM));
        assertThat(score("10", rule, Forms.measurement("≥10人", "5人"), Forms.measurement("≥20次", "30次")))
                .isEqualTo("0.00–10.00");
    }

    @Test
    void aSurveyIsAnExactShare() {
        ScoringRule rule = ScoringRule.proportional(Measure.observedShare());
        // 2 of 3 satisfied: two thirds of 10
        assertThat(score("10", rule, named("", new Observation.Surveyed(2, 3)))).isEqualTo("6.67");
    }

    @Test
    void aStrictTargetThatIsOnlyEqualledIsMissed() {
        ScoringRule all = ScoringRule.fullOrNothing(Measure.completion(), Share.ONE);
        assertThat(score("10", all, Forms.measurement("<5", "5"))).isEqualTo("0.00");
        assertThat(score("10", all, Forms.measurement("<5", "4"))).isEqualTo("10.00");
    }

    @Test
    void targetsOfNothingHaveNoSum() {
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(Combiner.SUM));
        assertThat(score("10", rule, Forms.measurement("=0", "1"), Forms.measurement("=0", "0")))
                .isEqualTo("0.00–10.00");
    }

    @Test
    void aVetoCountsWhateverElseIsKnown() {
        ScoringRule rule = ScoringRule.checklist().point("规范").veto("合法").build();
        assertThat(score("4", rule, verdict("合法", Attainment.MISSED))).isEqualTo("0.00");
    }

    @Test
    void twoMeasurementsOfOneNameLeaveOpenWhichOneCounts() {
        ScoringRule rule = ScoringRule.deductions().each("违规", "1").build();
        assertThat(score("10", rule, counted("违规", 2), counted("违规", 9))).isEqualTo("0.00–10.00");
    }

    @Test
    void aShareBelowABoundIsNotKnown() {
        ScoringRule rule = ScoringRule.proportional(Measure.observedShare());
        assertThat(score("10", rule, Forms.measurement("", "<90%"))).isEqualTo("0.00–10.00");
        assertThat(score("10", rule, Forms.measurement("", "≥90%"))).isEqualTo("9.00");
    }

    @Test
    void anyNumberOfStepsIsCounted() {
        ScoringRule rule = new LinearShortfall(
                Measure.observedShare(),
                Share.parse("99999"),
                Side.BELOW,
                Share.parse("0.00000000000000000001"),
                Price.parse("0"),
                Counting.WHOLE_STEPS,
                Guard.USUAL);
        assertThat(score("10", rule, Forms.measurement("", "50%"))).isEqualTo("10.00");
    }

    @Test
    void whatARuleCannotRespectIsRefused() {
        Guard half = new Guard(Share.parse("1/2"), Share.ZERO, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new FullOrNothing(Measure.verdict(), Share.ONE, half))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shortfall(Side.BELOW, Counting.PRO_RATA, "98%", "1%", Guard.passMark("60%")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoringRule.deductions().each("a", "2", "-5"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatNobodyKnowsLeavesItsLeafOpen() {
        Scorecard card = card("10", new CustomRule("acme:weather", Map.of()));
        assertThat(card.totalText()).isEqualTo("0.00–10.00");
        assertThat(ExplanationText.of(card.leaves().get(0), 2).in(Locale.ENGLISH))
                .contains("acme:weather");
    }

    @Test
    void anOverrideOutsideThePointsDecidesNothing() {
        Evaluation evaluation = Forms.evaluation(Forms.tree("5", ScoringRule.proportional()))
                .putMeasurement(
                        Forms.LEAF,
                        LeafMeasurement.builder()
                                .addMeasurement(Forms.measurement("≥10", "10"))
                                .override(Forms.judgement("6"))
                                .build())
                .build();
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.totalText()).isEqualTo("0.00–5.00");
        assertThat(ExplanationText.of(card.leaves().get(0), 2).in(Locale.ENGLISH))
                .contains("override of '6'");
    }
}
