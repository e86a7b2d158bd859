package io.github.pes4j.scoring;

import static io.github.pes4j.core.measurement.Measurement.counted;
import static io.github.pes4j.core.measurement.Measurement.observed;
import static io.github.pes4j.core.measurement.Measurement.verdict;
import static io.github.pes4j.scoring.RuleScores.SCORER;
import static io.github.pes4j.scoring.RuleScores.card;
import static io.github.pes4j.scoring.RuleScores.explained;
import static io.github.pes4j.scoring.RuleScores.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Golden numbers of the rules of items, steps and people, worked out by hand. */
class ItemRulesTest {
    @Test
    void aScaleGivesThePointsOfTheNamedStep() {
        ScoringRule rule = ScoringRule.steps()
                .step("明确", "2")
                .step("较明确", "1")
                .step("不明确", "0")
                .build();
        assertThat(score("2", rule, observed("", new Observation.Step("较明确")))).isEqualTo("1.00");
        assertThat(score("2", rule, observed("", new Observation.Step("未知")))).isEqualTo("0.00–2.00");
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
        // two kinds are not counted: they may take all, or nothing
        assertThat(score("5", rule, legal, counted("审批不全", 0))).isEqualTo("0.00–5.00");
        assertThat(score("5", rule, legal, counted("审批不全", 1), counted("超范围支出", 1)))
                .isEqualTo("0.00–2.00");
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
                .isEqualTo("starts at 4; ① attained: 0, ② not attained: -2; 2.00 points");
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
        Measurement notApplicable =
                observed("②", new Observation.NotApplicable(new Bilingual("未发生", "did not happen")));
        assertThat(score("4", rule, verdict("①", Attainment.ATTAINED), notApplicable))
                .isEqualTo("4.00");
        // ② may still be missed, which costs its half
        assertThat(score("4", rule, verdict("①", Attainment.ATTAINED))).isEqualTo("2.00–4.00");
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
        // 9 is not within 80–60 %; a score that is lies between them
        assertThat(SCORER.score(beyond).totalText()).isEqualTo("6.00–8.00");
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
