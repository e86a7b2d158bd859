package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.core.scenario.Levers.override;
import static io.github.pes4j.core.scenario.Levers.policy;
import static io.github.pes4j.core.scenario.Levers.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.sensitivity.Attribution;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.scoring.sensitivity.MorrisEffect;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uncertain levers: what is drawn, that runs can be had again, and what comes out. */
class VariationTest {

    private static final String AVAILABILITY = "产出指标/数量指标/医保信息系统正常运行率";

    private static final WhatIf STUDY =
            WhatIf.on(YuanjiangCase.evaluations().get(4), Scorer.of(Policies.MOF_2020_SELF));

    /** Between 0 % and 90 % of a target of 90 % the 15 points grow evenly: 92.5 on average, 85 at least. */
    @Test
    void anEvenActualGivesAnEvenTotal() {
        MonteCarlo runs =
                STUDY.vary(actual(AVAILABILITY), Distribution.uniform(0, 90)).monteCarlo(4_000, 7);
        assertThat(runs.total().mean()).isCloseTo(92.5, within(0.3));
        assertThat(runs.total().least()).isBetween(85.0, 85.1);
        assertThat(runs.chanceOf(Grade.EXCELLENT).share()).isCloseTo(2.0 / 3, within(0.03));
        assertThat(runs.failures()).isEmpty();
    }

    @Test
    void everyRunCanBeHadAgain() {
        MonteCarlo runs = STUDY.vary(actual(AVAILABILITY), Distribution.triangular(30, 80, 95))
                .and(funds(SPENT), Distribution.uniform(1, 2))
                .choose(policy(PolicyField.GRADE_FROM), "displayed", "unrounded")
                .monteCarlo(50, 3);
        for (var row : runs.ledger().rows()) {
            int run = row.cells().get(0).number().orElseThrow().intValueExact();
            WhatIf again = STUDY.with(runs.scenario(run));
            assertThat(again.total().low().number())
                    .isEqualByComparingTo(row.cells().get(4).number().orElseThrow());
            assertThat(again.grade().label()).isEqualTo(row.cells().get(5).text());
        }
    }

    @Test
    void weightsAlwaysAddUp() {
        WhatIf chengde = WhatIf.on(ChengdeCase.evaluation(), Scorer.of(Policies.MOF_2020_EVALUATION))
                .with(override("*").to("none"));
        MonteCarlo runs = chengde.vary(weights(""), 50).monteCarlo(300, 11);
        assertThat(runs.failures()).isEmpty();
        assertThat(runs.total().deviation()).isPositive();
        for (int run = 0; run < 20; run++) {
            assertThat(chengde.with(runs.scenario(run)).scorecard().maximum())
                    .isEqualTo(chengde.scorecard().maximum());
        }
    }

    /** The total is a sum of two even parts of 15 and 10 points: 225 and 100 of 325 parts of the variance. */
    @Test
    void theVarianceDividesAsTheSquaresOfTheSpans() {
        SobolStudy study = STUDY.vary(actual(AVAILABILITY), Distribution.uniform(0, 90))
                .and(funds(SPENT), Distribution.uniform(0, budget()))
                .sobol(1_024, 5);
        assertThat(study.indices().indices().get(0).total().value()).isCloseTo(225.0 / 325, within(0.02));
        assertThat(study.indices().indices().get(1).first().value()).isCloseTo(100.0 / 325, within(0.02));
        assertThat(study.table().rows()).hasSize(2);
        assertThat(study.story().get(0).zh()).contains("总分");
    }

    private static double budget() {
        return STUDY.evaluation()
                .funding()
                .figure(io.github.pes4j.core.funding.FundingColumn.ANNUAL)
                .orElseThrow()
                .amount()
                .in(io.github.pes4j.core.value.Unit.WAN_YUAN)
                .doubleValue();
    }

    /**
     * A fifth less costs 2 of 10 points of funds and of cost each. Availability stands at 100 % of 90 %, so only what falls below
     * that counts: 1.67 of 15. Satisfaction stands at 95 % of 85 %: at most 1.06 of 10, and it matters least.
     */
    @Test
    void screeningOrdersLeversByWhatTheyCanCost() {
        MorrisStudy study = STUDY.varyAll(Share.percent("20")).morris(40, 5);
        assertThat(study.failures()).isEmpty();
        List<String> byStrength = study.effects().effects().stream()
                .sorted(Comparator.comparing(effect -> -effect.strength().value()))
                .map(MorrisEffect::factor)
                .toList();
        assertThat(byStrength).hasSize(4);
        assertThat(byStrength.subList(0, 2))
                .containsExactlyInAnyOrder("funds(SPENT)", "actual(成本指标/经济成本指标/各项工作成本按预算执行)");
        assertThat(byStrength.get(3)).isEqualTo("actual(满意度指标/服务对象满意度指标/参保人对医保服务满意度)");
    }

    @Test
    void badDistributionsAreRefusedBeforeAnyRun() {
        assertThatThrownBy(() -> STUDY.vary(funds(SPENT), Distribution.uniform(-1, 5)))
                .isInstanceOf(LeverException.class)
                .hasMessageContaining("no amount of money from 0 on");
        assertThatThrownBy(() -> STUDY.choose(policy(PolicyField.MISSING), "zero", "never"))
                .hasMessageContaining("'never' is none of");
        assertThatThrownBy(() -> STUDY.vary(actual(AVAILABILITY), Distribution.uniform(0, 1))
                        .and(actual(AVAILABILITY), Distribution.uniform(0, 1)))
                .hasMessageContaining("varied already");
        assertThatThrownBy(() -> STUDY.vary(actual(AVAILABILITY), Distribution.uniform(0, 1))
                        .monteCarlo(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        WhatIf open = STUDY.with(actual(AVAILABILITY).to("none"));
        assertThatThrownBy(() -> open.vary(funds(SPENT), Distribution.uniform(0, 1)))
                .isInstanceOf(OpenScoreException.class)
                .hasMessageContaining("85.00–100.00")
                .hasMessageContaining(AVAILABILITY);
    }

    /** The second is ten points behind, and no weights of the first level turn what it lacks at every leaf into a lead. */
    @Test
    void aLeadAtEveryLeafKeepsItsPlaceUnderAnyWeights() {
        WhatIf behind = STUDY.with(actual(AVAILABILITY).to("45%"), funds(SPENT).to("×0.5"));
        RankStudy ranks = RankStudy.of(List.of(behind, STUDY), study -> study.vary(weights(""), 40), 200, 3);
        assertThat(ranks.projects()).extracting(RankStudy.Firmness::place).containsExactly(1, 2);
        assertThat(ranks.projects().get(0).first().share()).isEqualTo(1);
        assertThat(ranks.projects().get(1).kept().share()).isEqualTo(1);
        assertThat(ranks.table().rows()).hasSize(2);
        assertThatThrownBy(() -> RankStudy.of(List.of(STUDY), study -> study.vary(weights(""), 40), 10, 3))
                .hasMessageContaining("two projects or more");
    }

    /** 45 % loses 7.5 points and half of the funds 5, in any order. */
    @Test
    void aDifferenceDividesAmongWhatChanged() {
        WhatIf worse = STUDY.with(actual(AVAILABILITY).to("45%"), funds(SPENT).to("×0.5"));
        Attribution parts = STUDY.attribute(worse);
        assertThat(parts.difference()).hasToString("-12.5");
        assertThat(parts.parts())
                .extracting(part -> part.change() + " " + part.points().decimal(2))
                .containsExactly("funds -5.00", "actual(" + AVAILABILITY + ") -7.50");
        assertThatThrownBy(() -> STUDY.attribute(STUDY)).hasMessageContaining("nothing differs");
    }
}
