package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.core.scenario.Levers.points;
import static io.github.pes4j.core.scenario.Levers.policy;
import static io.github.pes4j.scoring.whatif.SmallCase.CONTENT;
import static io.github.pes4j.scoring.whatif.SmallCase.LATE;
import static io.github.pes4j.scoring.whatif.SmallCase.RATE;
import static io.github.pes4j.scoring.whatif.SmallCase.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** Goals, worked out by hand: each 万元 spent is 0.2 points, each person 0.3, each delay 4. */
class GoalSeekTest {

    private static final WhatIf STUDY = SmallCase.study();
    private static final Axis MONEY = funds(SPENT).from("80").to("100").step("1");
    private static final Axis DELAYS = actual(LATE).from("2").to("0").step("1");

    /** Two points are missing: ten of the twenty 万元 on the way, half of it. */
    @Test
    void findsTheCheapestValueOfOneLever() {
        GoalResult result = STUDY.goal(Aim.total("81")).by(MONEY).solve();
        assertThat(result.status()).isEqualTo(GoalResult.Status.FOUND);
        assertThat(result.changes()).extracting(Change::toString).containsExactly("funds(SPENT)=90");
        assertThat(result.total()).hasToString("81");
        assertThat(result.cost()).isEqualTo(Share.percent("50"));
        assertThat(result.tried()).isEqualTo(21);
        assertThat(result).hasToString("funds(SPENT)=90 gives 81 (goal ≥ 81)");
        assertThat(result.story().zh()).isEqualTo("funds(SPENT)=90 可使总分达到 81（目标 ≥ 81）");
    }

    /** Five points: two delays less cost 6, one and five 万元 8; at 10 a delay, one and five 万元 are 15 and two delays 20. */
    @Test
    void pricesDecideWhichLeverMoves() {
        GoalResult delays =
                STUDY.goal(Aim.total("84")).by(MONEY, "1").by(DELAYS, "3").solve();
        assertThat(delays.changes()).extracting(Change::toString).containsExactly("actual(产出/按期完成)=0");
        assertThat(delays.cost()).isEqualTo(Share.percent("600"));
        assertThat(delays.total()).hasToString("87");
        GoalResult both =
                STUDY.goal(Aim.total("84")).by(MONEY, "1").by(DELAYS, "10").solve();
        assertThat(both.changes()).extracting(Change::toString).containsExactly("funds(SPENT)=85", "actual(产出/按期完成)=1");
        assertThat(both.cost()).isEqualTo(Share.percent("1500"));
        assertThat(both.total()).hasToString("84");
    }

    @Test
    void pricesAndCostsAreInTheUnitOfTheLever() {
        GoalResult yuan = STUDY.goal(Aim.total("81"))
                .by(funds(SPENT).from("800000元").to("1000000元").step("10000元"), "1")
                .solve();
        assertThat(yuan.changes()).extracting(Change::toString).containsExactly("funds(SPENT)=900000元");
        assertThat(yuan.cost()).isEqualTo(Share.percent("1000"));
        GoalResult mixed = STUDY.goal(Aim.total("81"))
                .by(funds(SPENT).values("80元", "95万元"), "1")
                .solve();
        assertThat(mixed.changes()).extracting(Change::toString).containsExactly("funds(SPENT)=95万元");
    }

    @Test
    void aFrozenLeverStays() {
        GoalSeek seek = STUDY.goal(Aim.grade("良")).by(MONEY, "1").by(DELAYS, "3");
        assertThat(seek.solve().changes()).extracting(Change::toString).containsExactly("actual(产出/按期完成)=1");
        assertThat(seek.freeze(actual(LATE)).solve().changes())
                .extracting(Change::toString)
                .containsExactly("funds(SPENT)=85");
        assertThatThrownBy(() -> seek.freeze(actual(TRAINED))).hasMessageContaining("it does not move");
        assertThatThrownBy(() -> seek.freeze(funds(SPENT), actual(LATE)).solve())
                .hasMessageContaining("no lever may move");
    }

    /** All spent and all trained are 20 + 30 + 12 + 24. */
    @Test
    void anUnreachableGoalHasACertificate() {
        GoalResult result =
                STUDY.goal(Aim.grade("优")).by(funds(SPENT), actual(TRAINED)).solve();
        assertThat(result.status()).isEqualTo(GoalResult.Status.UNREACHABLE);
        assertThat(result.isReached()).isFalse();
        assertThat(result.most()).hasToString("86");
        assertThat(result.heldBy())
                .extracting(held -> held.path() + " " + held.lost())
                .containsExactly(LATE + " 8", CONTENT + " 6");
        assertThat(result).hasToString("优 cannot be reached: at most 86, held by 按期完成 −8, 满意度 −6");
        assertThat(result.story().zh()).isEqualTo("达不到 优：最多 86，受限于 按期完成 −8、满意度 −6");
    }

    @Test
    void whatIsReachedIsSaidToBe() {
        GoalResult result = STUDY.goal(Aim.total("79")).solve();
        assertThat(result.status()).isEqualTo(GoalResult.Status.ALREADY);
        assertThat(result.changes()).isEmpty();
        assertThat(result).hasToString("≥ 79 is reached already: the total is 79");
    }

    /** Shown without decimals, 79.5 is 80 and 良; graded before rounding it takes 80. */
    @Test
    void theGoalKnowsWhatIsRoundedAndWhatIsGraded() {
        Axis halves = funds(SPENT).from("80").to("100").step("0.5");
        WhatIf shown = STUDY.with(policy(PolicyField.ROUNDING).to("0 half-up total"));
        assertThat(shown.goal(Aim.grade("good")).by(halves).solve().changes())
                .extracting(Change::value)
                .containsExactly("82.5");
        assertThat(shown.goal(Aim.total("80")).by(halves).solve().changes())
                .extracting(Change::value)
                .containsExactly("82.5");
        WhatIf exact = shown.with(policy(PolicyField.GRADE_FROM).to("unrounded"));
        assertThat(exact.goal(Aim.grade("良")).by(halves).solve().changes())
                .extracting(Change::value)
                .containsExactly("85.0");
    }

    /** 27.6 + 12 is shown as 40 where parts are rounded, and 27.6 as 28 where leaves are. */
    @Test
    void leavesAndPartsRoundBeforeTheyAreAddedUp() {
        Axis persons = actual(TRAINED).from("90").to("100").step("1");
        for (String stage : new String[] {"level", "indicator"}) {
            WhatIf rounded = STUDY.with(policy(PolicyField.ROUNDING).to("0 half-up " + stage));
            assertThat(rounded.goal(Aim.total("80")).by(persons).solve().changes())
                    .extracting(Change::value)
                    .containsExactly("92");
            assertThat(rounded.goal(Aim.total("84")).by(persons, DELAYS).solve().status())
                    .isEqualTo(GoalResult.Status.FOUND);
        }
    }

    /** Delays and training cost nothing here and give 90 points; the grade also asks for nine tenths of the budget. */
    @Test
    void aCapIsLiftedWhereALeverCanAndToldWhereNoneCan() {
        WhatIf capped = SmallCase.study(ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .id("local")
                .addGradeCap(new GradeCap(SmallCase.path(RATE), Share.percent("90"), Grade.GOOD))
                .build());
        GoalSeek free = capped.goal(Aim.grade("优"))
                .by(DELAYS, "0")
                .by(actual(TRAINED).from("90").to("100").step("1"), "0");
        GoalResult told = free.solve();
        assertThat(told.status()).isEqualTo(GoalResult.Status.CAPPED);
        assertThat(told.isReached()).isFalse();
        assertThat(told).hasToString("the total can be 90, but the policy caps the grade below 优");
        GoalResult lifted = free.by(MONEY, "1").solve();
        assertThat(lifted.status()).isEqualTo(GoalResult.Status.FOUND);
        assertThat(lifted.cost()).isEqualTo(Share.percent("1000"));
        assertThat(lifted.total()).hasToString("92");
    }

    /** One of the two leaves is at 100 % already; the other is not, so the pattern moves. */
    @Test
    void aPatternMovesAsFarAsTheLeafThatGoesFarthest() {
        Evaluation two = Forms.evaluation(IndicatorTree.builder("")
                        .indicator("甲", Points.of(50), ScoringRule.proportional())
                        .indicator("乙", Points.of(50), ScoringRule.proportional())
                        .build())
                .putMeasurement(IndicatorPath.of("甲"), LeafMeasurement.of(Forms.measurement("≥100%", "100%")))
                .putMeasurement(IndicatorPath.of("乙"), LeafMeasurement.of(Forms.measurement("≥100%", "50%")))
                .build();
        GoalResult result = WhatIf.on(two, Scorer.of(Policies.MOF_2020_SELF))
                .goal(Aim.total("100"))
                .by(actual("*").values("100%"), "1")
                .solve();
        assertThat(result.status()).isEqualTo(GoalResult.Status.FOUND);
        assertThat(result.changes()).extracting(Change::toString).containsExactly("actual(*)=100%");
        assertThat(result.cost()).isEqualTo(Share.percent("5000"));
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnyRun() {
        GoalSeek seek = STUDY.goal(Aim.total("90"));
        assertThatThrownBy(() -> seek.by(MONEY, "cheap"))
                .hasMessage("funds(SPENT): a price is a number, such as 1.5, not 'cheap'");
        assertThatThrownBy(() -> seek.by(MONEY, "-1")).hasMessageContaining("a price cannot be negative");
        assertThatThrownBy(() -> seek.by(points(LATE))).hasMessageContaining("it has no end of itself");
        assertThatThrownBy(() -> seek.by(actual("**"))).isInstanceOf(LeverException.class);
        assertThatThrownBy(() -> seek.by(funds(SPENT).values("-1"))).hasMessageContaining("no amount of money");
        assertThatThrownBy(() -> seek.by(policy(PolicyField.BANDS).values("10 5 3")))
                .hasMessageContaining("it changes what the goal means");
        assertThatThrownBy(() -> seek.by(MONEY, MONEY).solve()).hasMessageContaining("named twice");
        assertThatThrownBy(() -> STUDY.goal(Aim.grade("超优")))
                .hasMessageContaining("no grade '超优'; there is 优, 良, 中, 差");
        assertThatThrownBy(() -> STUDY.with(actual(TRAINED).to("none")).goal(Aim.total("80")))
                .isInstanceOf(OpenScoreException.class);
    }
}
