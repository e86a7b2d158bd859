package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.ANNUAL;
import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.denominator;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.core.scenario.Levers.override;
import static io.github.pes4j.core.scenario.Levers.points;
import static io.github.pes4j.core.scenario.Levers.policy;
import static io.github.pes4j.core.scenario.Levers.rule;
import static io.github.pes4j.core.scenario.Levers.target;
import static io.github.pes4j.core.scenario.Levers.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import org.junit.jupiter.api.Test;

/** The studies of the founding cases, worked out by hand, and what levers refuse. */
class WhatIfTest {

    private static final String AVAILABILITY = "产出指标/数量指标/医保信息系统正常运行率";

    private static final Evaluation SYSTEM = YuanjiangCase.evaluations().get(4);

    private static WhatIf study(Evaluation evaluation) {
        return WhatIf.on(evaluation, Scorer.of(Policies.MOF_2020_SELF));
    }

    /** 45 % of a target of 90 % is half: 7.5 of 15 points. */
    @Test
    void anotherActualChangesItsLeafAndTheTotal() {
        WhatIf study = study(SYSTEM);
        WhatIf halved = study.with(actual(AVAILABILITY).to("45%"));
        assertThat(halved.total()).hasToString("92.5");
        assertThat(halved.grade().label()).isEqualTo("优");
        assertThat(study.total()).hasToString("100");
        assertThat(study.compare(halved).nodes())
                .extracting(node -> node.path().toString())
                .containsExactlyInAnyOrder(AVAILABILITY, "产出指标/数量指标", "产出指标");
        assertThat(study.compare(halved)).hasToString("100 优 → 92.5 优\n  " + AVAILABILITY + ": 15/15 → 7.5/15");
    }

    /** The county's five forms spent four fifths of their initial budgets: 8 of 10 points. */
    @Test
    void executionOverTheInitialBudgetIsFourFifthsInTheCountysFive() {
        for (Evaluation form : YuanjiangCase.evaluations().subList(0, 5)) {
            WhatIf study = study(form).with(denominator("预算执行率").to("initial"));
            assertThat(study.scorecard()
                            .leaf(IndicatorPath.of("预算执行率"))
                            .orElseThrow()
                            .score())
                    .hasToString("8");
            assertThat(study.total()).hasToString("98");
        }
    }

    @Test
    void withTheFinalPaymentPanlongHasNinetySixAndWithoutTheOtherDeductionNinetyEight() {
        WhatIf paid = study(PanlongCase.evaluation()).with(actual("绩效", "尾款未付").to("0"));
        assertThat(paid.total()).hasToString("96");
        assertThat(paid.with(actual("管理", "预算执行率").to("0")).total()).hasToString("98");
        assertThat(paid.scenario().changes()).hasSize(1);
    }

    @Test
    void chengdeWithoutAnyOverrideHasEighty() {
        WhatIf study = WhatIf.on(ChengdeCase.evaluation(), Scorer.of(Policies.MOF_2020_EVALUATION));
        assertThat(study.total()).hasToString("92");
        assertThat(study.with(override("*").to("none")).total()).hasToString("80");
        assertThat(study.match(override("*")).leaves()).hasSize(24);
    }

    /** By its own rules Chengde has 80; two outputs that were not attained lost 5 points each, and ten are wanted. */
    @Test
    void chengdesNextGradeTakesBothMissedOutputs() {
        WhatIf study = WhatIf.on(ChengdeCase.evaluation(), Scorer.of(Policies.MOF_2020_EVALUATION))
                .with(override("*").to("none"));
        String area = "产出/产出数量/大厅保洁面积";
        String lift = "产出/产出数量/电梯维护频率";
        assertThat(study.with(actual(area).to("达成")).total()).hasToString("85");
        assertThat(study.with(actual("决策/绩效目标/绩效目标明确性").to("明确合理")).total()).hasToString("81");
        GoalResult result = study.goal(Aim.grade("优"))
                .by(actual(area).values("未达成", "达成"), actual(lift).values("未达成", "达成"))
                .solve();
        assertThat(result.status()).isEqualTo(GoalResult.Status.FOUND);
        assertThat(result.changes())
                .containsExactly(actual(area).to("达成"), actual(lift).to("达成"));
        assertThat(result.total()).hasToString("90");
        GoalResult one =
                study.goal(Aim.grade("优")).by(actual(area).values("未达成", "达成")).solve();
        assertThat(one.status()).isEqualTo(GoalResult.Status.UNREACHABLE);
        assertThat(one.most()).hasToString("85");
        assertThat(one.heldBy().get(0)).hasToString("Held[path=" + lift + ", lost=5]");
    }

    /** Half of the budget earns half of the ten points. */
    @Test
    void fundsAreInTheUnitThatTheFormPrints() {
        WhatIf study = study(SYSTEM);
        String budget = study.match(funds(ANNUAL)).current();
        assertThat(study.with(funds(SPENT).to("×0.5")).total()).hasToString("95");
        assertThat(study.with(funds(SPENT).to(budget)).total()).hasToString("100");
        assertThat(study.with(funds(SPENT).to("0元")).total()).hasToString("90");
    }

    /** 15 of 15 points at 45 % are 7.5; of 30 points they are 15 and the maximum is 115; within the parent it stays 100. */
    @Test
    void pointsChangeTheMaximumAndWeightsDoNot() {
        WhatIf halved = study(SYSTEM).with(actual(AVAILABILITY).to("45%"));
        WhatIf more = halved.with(points(AVAILABILITY).to("30"));
        assertThat(more.scorecard().maximum()).hasToString("115");
        assertThat(more.total()).hasToString("100");
        WhatIf heavier = halved.with(weight("产出指标/数量指标").to("20"));
        assertThat(heavier.scorecard().maximum()).hasToString("100");
    }

    @Test
    void targetsRulesAndPolicyFieldsAreLeversToo() {
        WhatIf halved = study(SYSTEM).with(actual(AVAILABILITY).to("45%"));
        assertThat(halved.with(target(AVAILABILITY).to("45%")).total()).hasToString("100");
        assertThat(halved.with(target(AVAILABILITY).to("≥50%")).total()).hasToString("98.5");
        assertThat(halved.with(rule(AVAILABILITY).to("full-or-nothing")).total())
                .hasToString("85");
        assertThat(halved.with(rule(AVAILABILITY).to("完成率≥50%得12分；低于50%不得分")).total())
                .hasToString("97");
        assertThat(halved.with(policy(PolicyField.BANDS).to("95 80 60")).grade().label())
                .isEqualTo("良");
        assertThat(halved.with(actual(AVAILABILITY).to("none")).total()).hasToString("85–100");
        assertThat(halved.with(
                                actual(AVAILABILITY).to("none"),
                                policy(PolicyField.MISSING).to("zero"))
                        .total())
                .hasToString("85");
    }

    @Test
    void aPatternChangesAllLeavesThatItFinds() {
        WhatIf study = study(SYSTEM);
        assertThat(study.match(actual("产出指标/**")).leaves()).hasSizeGreaterThan(2);
        assertThat(study.with(actual("产出指标/数量指标/*").to("none")).total().isExact())
                .isFalse();
    }

    @Test
    void scenariosAreAppliedInTheirOrder() {
        Scenario scenario =
                Scenario.of("两步", actual(AVAILABILITY).to("45%"), funds(SPENT).to("×0.5"));
        assertThat(study(SYSTEM).with(scenario).total()).hasToString("87.5");
        assertThat(study(SYSTEM).with(scenario).scenario().changes()).isEqualTo(scenario.changes());
    }

    @Test
    void aLeverThatFindsNothingIsRefusedAtOnceWithWhatThereIs() {
        WhatIf study = study(SYSTEM);
        assertThatThrownBy(() -> study.with(actual("产出/正常运行率").to("1")))
                .isInstanceOf(LeverException.class)
                .hasMessageContaining("actual(产出/正常运行率): nothing is called '产出/正常运行率'")
                .hasMessageContaining(AVAILABILITY);
        assertThatThrownBy(() -> study.match(denominator(AVAILABILITY))).hasMessageContaining("[预算执行率]");
        assertThatThrownBy(() -> study.with(actual(AVAILABILITY).to("3公里"))).hasMessageContaining("is not in %");
        assertThatThrownBy(() -> study.with(points(AVAILABILITY).to("-1"))).hasMessageContaining("cannot be negative");
        assertThatThrownBy(() -> study.with(rule(AVAILABILITY).to("酌情"))).hasMessageContaining("is no rule");
        assertThatThrownBy(() -> study.with(policy(PolicyField.SCHEME).to("1"))).hasMessageContaining("policy file");
        assertThatThrownBy(() -> study.with(policy(PolicyField.MISSING).to("maybe")))
                .hasMessageContaining("range, zero, redistribute");
        assertThatThrownBy(() -> study(PanlongCase.evaluation()).match(actual("绩效")))
                .hasMessageContaining("write actual(PATH#NAME)");
        assertThatThrownBy(() -> study(PanlongCase.evaluation())
                        .with(actual("绩效", "尾款未付").to("0.5")))
                .hasMessageContaining("no count");
    }
}
