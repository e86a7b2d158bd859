package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The lines of the ledger of lost points. That they add up is a property. */
class DeductionLedgerTest {

    private static List<String> lines(Scorecard card) {
        return card.deductions().stream()
                .map(line -> line.path() + " −" + line.lost() + ": " + line.reason(Locale.ENGLISH))
                .toList();
    }

    private static Scorecard card(Evaluation evaluation) {
        return Scorer.of(Policies.MOF_2020_EVALUATION).score(evaluation);
    }

    @Test
    void panlongLostNinePointsByThreeItems() {
        assertThat(lines(card(PanlongCase.evaluation())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("管理 −2: ").endsWith(": × 1"),
                        line -> assertThat(line).startsWith("绩效 −2: ").endsWith(": × 1"),
                        line -> assertThat(line).startsWith("绩效 −5: ").endsWith(": × 1"));
    }

    @Test
    void chengdeLostEightPoints() {
        ScoreRange lost = card(ChengdeCase.evaluation()).deductions().stream()
                .map(Deduction::lost)
                .reduce(ScoreRange.ZERO, ScoreRange::plus);
        assertThat(lost).hasToString("8");
    }

    @Test
    void aStartBelowThePointsAndAFloorHaveLinesOfTheirOwn() {
        ScoringRule rule =
                ScoringRule.deductions().startingAt("5").each("制度缺失", "3").build();
        assertThat(lines(RuleScores.card("8", rule, Measurement.counted("制度缺失", 2))))
                .containsExactly(
                        "指标 −3: the start is below the points",
                        "指标 −6: 制度缺失: × 2",
                        "指标 −-1: nothing is left below 0, and rounding");
    }

    @Test
    void aPartThatIsNoDecimalLeavesItsRestToALine() {
        ScoringRule rule =
                ScoringRule.checklist().point("①").point("②").point("③").build();
        assertThat(lines(RuleScores.card(
                        "4",
                        rule,
                        Measurement.verdict("①", Attainment.ATTAINED),
                        Measurement.verdict("②", Attainment.ATTAINED),
                        Measurement.verdict("③", Attainment.MISSED))))
                .containsExactly(
                        "指标 −1.3333333333: ③: not attained",
                        "指标 −-0.0033333333: nothing is left below 0, and rounding");
    }

    @Test
    void aRoundingOfTheTotalHasALineOfItsOwn() {
        ScoringPolicy late = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .id("late")
                .rounding(new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .build();
        Scorecard card = Scorer.of(late).score(Forms.proportional("100", "≥100%", "89.996%"));
        assertThat(card.deductions()).hasSize(2);
        assertThat(card.deductions().get(0).lost()).hasToString("10.004");
        assertThat(card.deductions().get(1).lost()).hasToString("-0.004");
        assertThat(card.deductions().get(1).path()).hasToString("");
    }

    @Test
    void groupsAreExplainedByTheirSums() {
        Scorecard card = card(ChengdeCase.evaluation());
        assertThat(ExplanationText.of(card.roots().get(0), 2).in(Locale.ENGLISH))
                .isEqualTo("2.00 + 2.00 + 4.00 = 8.00");
        assertThat(card.roots().get(0).loss()).hasToString("2");
    }
}
