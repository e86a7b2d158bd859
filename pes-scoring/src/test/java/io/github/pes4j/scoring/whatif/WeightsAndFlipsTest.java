package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.core.scenario.Levers.override;
import static io.github.pes4j.core.scenario.Levers.points;
import static io.github.pes4j.core.scenario.Levers.policy;
import static io.github.pes4j.core.scenario.Levers.target;
import static io.github.pes4j.core.scenario.Levers.weight;
import static io.github.pes4j.core.scenario.Levers.weights;
import static io.github.pes4j.scoring.whatif.SmallCase.CONTENT;
import static io.github.pes4j.scoring.whatif.SmallCase.LATE;
import static io.github.pes4j.scoring.whatif.SmallCase.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.sensitivity.Attribution;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.testkit.cases.ChengdeCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights, policies, flips and differences, worked out by hand: the leaves earn 80, 90, 60 and 80 % of their points. */
class WeightsAndFlipsTest {

    private static final WhatIf STUDY = SmallCase.study();

    @Test
    void weightsTogetherKeepTheirSum() {
        assertThat(STUDY.with(weights("").to("20 30 50")).total()).hasToString("79.4");
        assertThat(STUDY.with(weights("产出").to("10 40")).total()).hasToString("73");
        assertThat(STUDY.with(weight(TRAINED).to("40")).total()).hasToString("82");
        assertThat(STUDY.with(points(TRAINED).to("40")).total()).hasToString("88");
        assertThat(STUDY.match(weights("")).current()).isEqualTo("20 50 30");
        assertThatThrownBy(() -> STUDY.with(weights("").to("50 50")))
                .hasMessageContaining("weights(): it takes 3 numbers that add up to 100, as 20 50 30");
        assertThatThrownBy(() -> STUDY.with(weights("产出").to("60 -10"))).hasMessageContaining("cannot be negative");
        assertThatThrownBy(() -> STUDY.with(weight(TRAINED).to("51")))
                .hasMessageContaining("have no 51 points to share");
    }

    /** Four points per delay of 20 are eight of 40, and tiers of 30, 24, 18 of 30 are 15, 12, 9 of 15. */
    @Test
    void rulesGrowWithTheirPoints() {
        assertThat(STUDY.with(points(LATE).to("40")).total()).hasToString("91");
        assertThat(STUDY.with(points(CONTENT).to("15")).total()).hasToString("67");
        assertThat(STUDY.with(points(CONTENT).to("15"), actual(CONTENT).to("72%"))
                        .total())
                .hasToString("64");
    }

    @Test
    void everyFieldOfThePolicyThatAWordCanSayIsALever() {
        Map.of(
                        PolicyField.MISSING, "zero",
                        PolicyField.REVERSE, "linear",
                        PolicyField.GRADE_FROM, "unrounded",
                        PolicyField.ROUNDING, "1 half-up level",
                        PolicyField.BANDS, "95 85 70",
                        PolicyField.RESULT_FLOOR, "none")
                .forEach((field, value) -> assertThat(STUDY.with(policy(field).to(value))
                                .match(policy(field))
                                .current())
                        .isEqualTo(value));
        // 36 against ≤30 is 83.33 % as a ratio, and 80 % less the excess: 25 and 24 points of 30.
        WhatIf fewer = STUDY.with(target(TRAINED).to("≤30人"), actual(TRAINED).to("36"));
        assertThat(fewer.with(policy(PolicyField.REVERSE).to("ratio")).total()).hasToString("77");
        assertThat(fewer.with(policy(PolicyField.REVERSE).to("linear")).total()).hasToString("76");
        assertThat(STUDY.with(policy(PolicyField.ROUNDING).to("1 half-even"))
                        .match(policy(PolicyField.ROUNDING))
                        .current())
                .startsWith("1 half-even ");
        assertThat(STUDY.with(policy(PolicyField.OVER_ACHIEVEMENT).to("150%"))
                        .match(policy(PolicyField.OVER_ACHIEVEMENT))
                        .current())
                .startsWith("150");
        assertThat(STUDY.with(policy(PolicyField.BANDS).to("79 70 60")).grade().label())
                .isEqualTo("优");
        for (PolicyField table :
                new PolicyField[] {PolicyField.SCHEME, PolicyField.GRADE_CAPS, PolicyField.QUALITATIVE_BANDS}) {
            assertThatThrownBy(() -> STUDY.with(policy(table).to("1")))
                    .hasMessageContaining("write it into a policy file");
        }
        assertThatThrownBy(() -> STUDY.with(policy(PolicyField.BANDS).to("60 80 90")))
                .hasMessageContaining("bands must fall");
        assertThatThrownBy(() -> STUDY.with(policy(PolicyField.RESULT_FLOOR).to("-5%")))
                .hasMessageContaining("cannot be negative");
        assertThatThrownBy(() -> STUDY.with(policy(PolicyField.ROUNDING).to("99")))
                .hasMessageContaining("policy(rounding): ");
    }

    /** From 60 % to 90 % a point is worth 0.3 more: three make 79.9, four 80.2. */
    @Test
    void theSmallestChangeThatRaisesTheGrade() {
        Flip flip = STUDY.flips().up().orElseThrow();
        assertThat(flip.moved()).hasToString("4");
        assertThat(flip.total()).hasToString("80.2");
        assertThat(flip.grade().label()).isEqualTo("良");
        assertThat(flip.changes().changes())
                .extracting(Change::toString)
                .containsExactly("points(产出/培训人次)=34", "points(产出/按期完成)=16");
        assertThat(STUDY.with(flip.changes()).total()).hasToString("80.2");
        assertThat(STUDY.flips().inStepsOf("0.5").up().orElseThrow().moved()).hasToString("3.5");
    }

    /** All on the delays are 60 % of a hundred, which is 中 still. */
    @Test
    void aGradeThatNoWeightsLowerIsRobust() {
        assertThat(STUDY.flips().down()).isEmpty();
        assertThat(STUDY.with(policy(PolicyField.BANDS).to("90 78 60"))
                        .flips()
                        .down()
                        .orElseThrow()
                        .moved())
                .hasToString("4");
    }

    /**
     * All spent, 83 points: from 100 % to 60 % eight points lose 3.2. Where that part keeps all its points, eleven from 90 % to
     * 60 % lose 3.3; where it may give three, these and seven lose 1.2 + 2.1.
     */
    @Test
    void aFloorMakesTheChangeGreater() {
        WhatIf spent = STUDY.with(funds(SPENT).to("100"));
        assertThat(spent.flips().down().orElseThrow().moved()).hasToString("8");
        assertThat(spent.flips().keeping("20", "过程").down().orElseThrow().moved())
                .hasToString("11");
        assertThat(spent.flips().keeping("17", "过程").down().orElseThrow().moved())
                .hasToString("10");
        assertThatThrownBy(() -> spent.flips().keeping("21", "过程")).hasMessageContaining("fewer than 21");
        assertThatThrownBy(() -> spent.flips().keeping("1", "没有")).hasMessageContaining("has no '没有'");
        assertThatThrownBy(() -> spent.flips().inStepsOf("0.01").keeping("17", "过程"))
                .hasMessageContaining("at most 1000 steps here");
        assertThatThrownBy(() -> spent.flips().inStepsOf("0")).hasMessageContaining("steps above 0");
        assertThatThrownBy(() -> spent.flips().inStepsOf("0.0000001")).hasMessageContaining("take greater ones");
    }

    /** 79 against 78: a point from what the first does better to what the other does better takes 0.3 of the lead. */
    @Test
    void theSmallestChangeThatTurnsTheRanksOver() {
        WhatIf other = STUDY.with(actual(TRAINED).to("100"), actual(LATE).to("3"));
        assertThat(other.total()).hasToString("78");
        Flip flip = STUDY.flips().rank(other).orElseThrow();
        assertThat(flip.moved()).hasToString("4");
        assertThat(other.flips().rank(STUDY).orElseThrow().moved()).hasToString("4");
        assertThatThrownBy(() -> STUDY.flips().rank(STUDY)).hasMessageContaining("neither is ahead");
        assertThatThrownBy(() -> STUDY.flips().rank(STUDY.with(points(LATE).to("30"))))
                .hasMessageContaining("ranks under other weights need one framework");
    }

    /** All spent adds 4, no delay 8. */
    @Test
    void twoYearsDifferByWhatTheyDidDifferently() {
        WhatIf next = WhatIf.on(
                STUDY.with(funds(SPENT).to("100"), actual(LATE).to("0")).evaluation(),
                Scorer.of(Policies.MOF_2020_SELF));
        Attribution parts = STUDY.attribute(next);
        assertThat(parts.parts())
                .extracting(part -> part.change() + " " + part.points().decimal(2))
                .containsExactlyInAnyOrder("funds 4.00", "actual(产出/按期完成) 8.00");
    }

    /** Points that a person gave go with the points of their leaf, so a draft of other weights is one difference. */
    @Test
    void anotherDraftOfTheFrameworkIsOneDifference() {
        WhatIf decided = STUDY.with(override(LATE).to("20"));
        Attribution parts = decided.attribute(decided.with(weight(LATE).to("5")));
        assertThat(parts.parts()).extracting(part -> part.change()).containsExactly("framework");
        // 87 before; 45 × 0.9 = 40.5 and 5 after.
        assertThat(parts.parts().get(0).points().decimal(2)).isEqualByComparingTo("-1.50");
    }

    @Test
    void badDecisionsWordsAndDistributionsNameTheLever() {
        assertThatThrownBy(() -> STUDY.with(override(LATE).to("21")))
                .hasMessage("override(产出/按期完成): 产出/按期完成 has 20 points; a decision is from 0 to 20, not 21");
        assertThatThrownBy(() -> STUDY.with(override(LATE).to("-1"))).hasMessageContaining("from 0 to 20");
        assertThatThrownBy(() -> STUDY.with(actual(TRAINED).to("NaN")))
                .hasMessageContaining("actual(产出/培训人次): 'NaN' is neither a number");
        assertThatThrownBy(() -> STUDY.with(actual(LATE).to("many")))
                .hasMessageContaining("'many' is neither a number");
        assertThatThrownBy(() -> STUDY.with(funds(SPENT).to("999999999999999999999999999999")))
                .hasMessageContaining("funds(SPENT): number out of bounds");
        assertThatThrownBy(() -> STUDY.vary(actual(LATE), Distribution.uniform(0, 5)))
                .isInstanceOf(LeverException.class)
                .hasMessageContaining("no count");
        assertThatThrownBy(() ->
                        STUDY.vary(actual(LATE), Distribution.integers(0, 5)).monteCarlo(2_000_000_000, 1))
                .hasMessageContaining("ask for fewer");
        assertThatThrownBy(() -> STUDY.varyAll(Share.ZERO)).hasMessageContaining("a share above 0");
    }

    @Test
    void greatNumbersAreDrawnAsTheyAre() {
        MonteCarlo runs =
                STUDY.vary(funds(SPENT), Distribution.uniform(1e15, 2e15)).monteCarlo(5, 1);
        assertThat(runs.scenario(0).changes().get(0).value()).matches("1\\d{15}\\.\\d{4}万元");
    }

    @Test
    void patternsMeanLeavesThatHaveWhatTheyName() {
        assertThat(STUDY.match(actual("**", "逾期")).leaves()).containsExactly(SmallCase.path(LATE));
        assertThatThrownBy(() -> STUDY.match(actual("**", "无此"))).hasMessageContaining("has such a measurement");
        WhatIf chengde = WhatIf.on(ChengdeCase.evaluation(), Scorer.of(Policies.MOF_2020_EVALUATION));
        assertThatThrownBy(() -> chengde.match(actual("**")))
                .hasMessageContaining("过程/资金管理/资金使用合规性 has several measurements; name one");
        assertThatThrownBy(() -> chengde.with(actual("决策/项目立项/*").to("1")))
                .isInstanceOf(LeverException.class)
                .hasMessageContaining("actual(决策/项目立项/*): ");
    }
}
