package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers, worked out by hand. */
class ScorerTest {

    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF);

    private static String score(Evaluation evaluation) {
        return SCORER.score(evaluation).totalText();
    }

    @ParameterizedTest(name = "{0} points, target {1}, actual {2} → {3}")
    @CsvSource({
        // reached, exactly and by far: never more than the points
        "15, ≥90%, 90%, 15.00",
        "15, ≥90%, 101.88%, 15.00",
        "15, >1家, 7家, 15.00",
        // missed: 45/90 of 15; 2/3 of 10 = 6.666…; 1/3 of 10 = 3.333…
        "15, ≥90%, 45%, 7.50",
        "10, ≥3次, 2次, 6.67",
        "10, ≥3次, 1次, 3.33",
        // ties: 4.35 × 1/2 = 2.175 → 2.18; 0.05 × 1/2 = 0.025 → 0.03; 1.005 × 1 = 1.01, but never more than the points
        "4.35, ≥2, 1, 2.18",
        "0.05, ≥2, 1, 0.03",
        "1.005, ≥2, 2, 1.005",
        // units: 36398 of 36000 people; 7210 of 7000
        "10, ≥3.6万人, 36398人, 10.00",
        "10, ≥0.7万人, 3500人, 5.00",
        // nothing done
        "10, ≥3次, 0次, 0.00",
        // reverse, by ratio: 30/36 of 10 = 8.333…; 30/60 of 10
        "10, ≤30万元, 24万元, 10.00",
        "10, ≤30万元, 30万元, 10.00",
        "10, ≤30万元, 36万元, 8.33",
        "10, ≤30万元, 60万元, 5.00",
        // zero and signed targets have no quotient: all or nothing
        "10, =0, 0, 10.00",
        "10, =0, 1, 0.00",
        "10, ≤0, 0, 10.00",
        "10, ≤0, 2, 0.00",
        "10, ≥0, 0, 10.00",
        "10, ≤-5%, -6%, 10.00",
        "10, ≤-5%, -3%, 0.00",
        // "=" is scored like "≥"
        "10, =4次, 4次, 10.00",
        "10, =4次, 5次, 10.00",
        "10, =4次, 3次, 7.50",
        // a range: inside, below, above (by ratio 20/25)
        "10, 10-20次, 15次, 10.00",
        "10, 10-20次, 5次, 5.00",
        "10, 10-20次, 25次, 8.00"
    })
    void scoresByCompletion(String points, String target, String actual, String expected) {
        assertThat(score(Forms.proportional(points, target, actual))).isEqualTo(expected);
    }

    @Test
    void aLinearPolicyTakesTheExcessOff() {
        ScoringPolicy linear = ScoringPolicy.builder()
                .id("linear")
                .title(Bilingual.same("linear"))
                .bands(Policies.USUAL_BANDS)
                .reverse(ScoringPolicy.ReverseFormula.LINEAR)
                .build();
        // 1 − 6/30 = 0.8; from twice the target on nothing
        assertThat(Scorer.of(linear)
                        .score(Forms.proportional("10", "≤30", "36"))
                        .totalText())
                .isEqualTo("8.00");
        assertThat(Scorer.of(linear)
                        .score(Forms.proportional("10", "≤30", "60"))
                        .totalText())
                .isEqualTo("0.00");
        assertThat(Scorer.of(linear)
                        .score(Forms.proportional("10", "≤30", "90"))
                        .totalText())
                .isEqualTo("0.00");
    }

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource({"16, 16, 10.00", "11, 50, 2.20", "13.28, 16.6, 8.00", "20, 16, 10.00", "0, 16, 0.00", "1, 3, 3.33"})
    void scoresTheExecutionRate(String spent, String annual, String expected) {
        assertThat(score(Forms.execution("10", annual, spent))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "spent {0} of {1}")
    @CsvSource({"'', 16", "16, ''", "0, 0", "5, 0"})
    void anExecutionRateWithoutAQuotientIsOpenAndNotZero(String spent, String annual) {
        Scorecard card = SCORER.score(Forms.execution("10", annual, spent));
        assertThat(card.totalText()).isEqualTo("0.00–10.00");
        assertThat(card.leaves().get(0).basis()).isEqualTo(Basis.OPEN);
        assertThat(card.grade().isCertain()).isTrue();
    }

    @Test
    void aPassMarkEarnsNothingBelowIt() {
        ScoringRule rule = new Proportional(Measure.completion(), Guard.passMark("60%"));
        assertThat(score(with(rule, "≥100", "60"))).isEqualTo("6.00");
        assertThat(score(with(rule, "≥100", "59.99"))).isEqualTo("0.00");
    }

    @Test
    void severalMeasurementsCountAlikeAndNoneMakesUpForAnother() {
        Evaluation evaluation = Forms.evaluation(Forms.tree("9", ScoringRule.proportional()))
                .putMeasurement(
                        Forms.LEAF,
                        LeafMeasurement.builder()
                                .addMeasurements(
                                        Forms.measurement("≥10", "100"),
                                        Forms.measurement("≥10", "5"),
                                        Forms.measurement("≥10", "10"))
                                .build())
                .build();
        // (1 + 0.5 + 1) / 3 of 9
        assertThat(score(evaluation)).isEqualTo("7.50");
        Evaluation worst = Evaluation.builder()
                .from(evaluation)
                .tree(Forms.tree("9", new Proportional(new Measure.Completion(Combiner.WORST), Guard.USUAL)))
                .build();
        assertThat(score(worst)).isEqualTo("4.50");
    }

    @Test
    void aJudgedLeafEarnsWhatWasGivenWithinItsBounds() {
        assertThat(score(Forms.judged("10", ScoringRule.judged(), "8.5"))).isEqualTo("8.50");
        assertThat(score(Forms.judged("10", ScoringRule.judged(), "11"))).isEqualTo("0.00–10.00");
        ScoringRule partly = new Judged(Share.percent("60"), Share.percent("80"));
        assertThat(score(Forms.judged("10", partly, "7"))).isEqualTo("7.00");
        assertThat(score(Forms.judged("10", partly, "9"))).isEqualTo("6.00–8.00");
    }

    @Test
    void whatRestsOnPeopleIsShownApart() {
        Evaluation evaluation = Forms.judged("10", ScoringRule.judged(), "8");
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.pointsOn(Basis.JUDGED)).isEqualTo(Points.of(10));
        assertThat(card.pointsOn(Basis.COMPUTED)).isEqualTo(Points.ZERO);
        assertThat(card.byRule().text(2)).isEqualTo("0.00–10.00");
    }

    @Test
    void anOverrideStandsOverTheRuleWhichIsStillShown() {
        Evaluation evaluation = Forms.evaluation(Forms.tree("5", ScoringRule.proportional()))
                .putMeasurement(
                        Forms.LEAF,
                        LeafMeasurement.builder()
                                .addMeasurement(Forms.measurement("≥10", "0"))
                                .override(Forms.judgement("3"))
                                .build())
                .build();
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.totalText()).isEqualTo("3.00");
        assertThat(card.leaves().get(0).basis()).isEqualTo(Basis.OVERRIDDEN);
        assertThat(card.byRule().text(2)).isEqualTo("0.00");
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource({"≥90%, ''", "≥90%, 较好", "较好, 90%", "≥3万元, 3家", "≥90%, <90%", "≤30, ≥30"})
    void whatCannotBeComputedIsARangeWithAReason(String target, String actual) {
        Scorecard card = SCORER.score(Forms.proportional("20", target, actual));
        assertThat(card.totalText()).isEqualTo("0.00–20.00");
        assertThat(ExplanationText.of(card.leaves().get(0), 2).in(Locale.ENGLISH))
                .contains("the score lies in 0.00–20.00");
        assertThat(card.deductions())
                .singleElement()
                .satisfies(line -> assertThat(line.lost()).hasToString("0–20"));
        assertThat(card.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCodes.NOT_COMPUTABLE);
            assertThat(finding.subject()).contains(new Subject.OfIndicator(Forms.LEAF));
        });
    }

    @Test
    void theGradeIsCertainWhenBothEndsAgree() {
        IndicatorTree tree = IndicatorTree.builder("")
                .indicator("已知", Points.of(85), ScoringRule.judged())
                .indicator("未知", Points.of(15), ScoringRule.judged())
                .build();
        Evaluation evaluation = Forms.evaluation(tree)
                .putMeasurement(
                        IndicatorPath.of("已知"),
                        LeafMeasurement.builder()
                                .judgement(Forms.judgement("85"))
                                .build())
                .build();
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.totalText()).isEqualTo("85.00–100.00");
        assertThat(card.grade().label()).isEqualTo("良–优");
        assertThat(card.grade().worst()).isEqualTo(Grade.GOOD);
    }

    private static ScoringPolicy rounding(Rounding.Stage stage, ScoringPolicy.GradeFrom from) {
        return ScoringPolicy.builder()
                .id("rounding")
                .title(Bilingual.same("rounding"))
                .bands(Policies.USUAL_BANDS)
                .rounding(new Rounding(2, RoundingMode.HALF_UP, stage))
                .gradeFrom(from)
                .build();
    }

    /** Three leaves of 33.33 points at 2/3 each, under two groups: 22.22 each; exactly 22.22. And of 10 points at 1/3. */
    private static Evaluation thirds() {
        IndicatorTree tree = IndicatorTree.builder("")
                .group(
                        "甲",
                        a -> a.indicator("一", Points.of(10), ScoringRule.proportional())
                                .indicator("二", Points.of(10), ScoringRule.proportional()))
                .indicator("丙", Points.of(10), ScoringRule.proportional())
                .build();
        Evaluation.Builder evaluation = Forms.evaluation(tree);
        for (IndicatorPath path :
                List.of(IndicatorPath.of("甲", "一"), IndicatorPath.of("甲", "二"), IndicatorPath.of("丙"))) {
            evaluation.putMeasurement(path, LeafMeasurement.of(Forms.measurement("≥3", "2")));
        }
        return evaluation.build();
    }

    @Test
    void roundsWhereThePolicySays() {
        // each leaf 6.666…: at the leaf 6.67 × 3 = 20.01; at level 1 13.33 + 6.67 = 20.00; at the total 20.00
        assertThat(Scorer.of(rounding(Rounding.Stage.INDICATOR, ScoringPolicy.GradeFrom.DISPLAYED))
                        .score(thirds())
                        .totalText())
                .isEqualTo("20.01");
        assertThat(Scorer.of(rounding(Rounding.Stage.LEVEL, ScoringPolicy.GradeFrom.DISPLAYED))
                        .score(thirds())
                        .totalText())
                .isEqualTo("20.00");
        assertThat(Scorer.of(rounding(Rounding.Stage.TOTAL, ScoringPolicy.GradeFrom.DISPLAYED))
                        .score(thirds())
                        .totalText())
                .isEqualTo("20.00");
    }

    @Test
    void gradesTheDisplayedOrTheUnroundedTotal() {
        // 100 × 89.996 % = 89.996: shows 90.00
        Evaluation evaluation = Forms.proportional("100", "≥100%", "89.996%");
        Scorecard displayed = Scorer.of(rounding(Rounding.Stage.TOTAL, ScoringPolicy.GradeFrom.DISPLAYED))
                .score(evaluation);
        Scorecard unrounded = Scorer.of(rounding(Rounding.Stage.TOTAL, ScoringPolicy.GradeFrom.UNROUNDED))
                .score(evaluation);
        assertThat(displayed.totalText()).isEqualTo("90.00");
        assertThat(unrounded.totalText()).isEqualTo("90.00");
        assertThat(displayed.grade().label()).isEqualTo("优");
        assertThat(unrounded.grade().label()).isEqualTo("良");
    }

    @Test
    void explainsEachLeafWithRuleAndFiguresInBothLanguages() {
        Scorecard missed = SCORER.score(Forms.proportional("15", "≥90%", "45%"));
        assertThat(ExplanationText.of(missed.leaves().get(0), 2))
                .isEqualTo(new Bilingual(
                        "实际 45%，目标 ≥90%，完成 50.00%；15 × 50.00% = 7.50",
                        "actual 45% of ≥90% is 50.00%; 15 × 50.00% = 7.50"));
        assertThat(missed.deductions()).singleElement().satisfies(deduction -> {
            assertThat(deduction.lost()).isEqualTo(ScoreRange.exactly(Points.of("7.5")));
            assertThat(deduction.reason(Locale.ENGLISH)).contains("45% of ≥90%");
        });
        Scorecard execution = SCORER.score(Forms.execution("10", "50", "11"));
        assertThat(ExplanationText.of(execution.leaves().get(0), 2).in(Locale.ENGLISH))
                .isEqualTo("spent 11万元 (as the total row states) ÷ annual budget 50万元 (as the total row states); "
                        + "10 × 22.00% = 2.20");
    }

    private static Evaluation with(ScoringRule rule, String target, String actual) {
        return Forms.evaluation(Forms.tree("10", rule))
                .putMeasurement(Forms.LEAF, LeafMeasurement.of(Forms.measurement(target, actual)))
                .build();
    }
}
