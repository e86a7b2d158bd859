package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.Missing;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a policy says of leaves that cannot be computed. 产出 20 + 20, 效益 30 + 20, 满意度 10; known are 16 of 20 and 27 of 30.
 */
class MissingTest {

    private static final IndicatorPath QUANTITY = IndicatorPath.of("产出", "数量");
    private static final IndicatorPath QUALITY = IndicatorPath.of("产出", "质量");
    private static final IndicatorPath SOCIAL = IndicatorPath.of("效益", "社会效益");
    private static final IndicatorPath SATISFACTION = IndicatorPath.of("满意度");

    private static final IndicatorTree TREE = IndicatorTree.builder("")
            .group(
                    "产出",
                    group -> group.indicator("数量", Points.of(20), ScoringRule.proportional())
                            .indicator("质量", Points.of(20), ScoringRule.proportional()))
            .group(
                    "效益",
                    group -> group.indicator("社会效益", Points.of(30), ScoringRule.proportional())
                            .indicator("经济效益", Points.of(20), ScoringRule.proportional()))
            .indicator("满意度", Points.of(10), ScoringRule.proportional())
            .build();

    private static Evaluation.Builder partlyKnown() {
        return Forms.evaluation(TREE)
                .putMeasurement(QUANTITY, LeafMeasurement.of(Forms.measurement("≥10", "8")))
                .putMeasurement(SOCIAL, LeafMeasurement.of(Forms.measurement("≥10", "9")));
    }

    private static Scorecard card(Missing missing, Evaluation evaluation) {
        return Scorer.of(ScoringPolicy.builder()
                        .from(Policies.MOF_2020_SELF)
                        .id("local")
                        .missing(missing)
                        .build())
                .score(evaluation);
    }

    private static String text(Scorecard card, IndicatorPath leaf) {
        return ExplanationText.of(card.leaf(leaf).orElseThrow(), 2).in(Locale.ENGLISH);
    }

    // RANGE: 16 + 27 = 43, with 50 open. REDISTRIBUTE: 质量 20 × 16/20 = 16, 经济效益 20 × 27/30 = 18, then 满意度
    // 10 × (32 + 45)/(40 + 50) = 8.555… → 8.56; 32 + 45 + 8.56 = 85.56. RESCALE: 43 × 100/50 = 86.
    @ParameterizedTest
    @CsvSource({"RANGE, 43.00–93.00", "ZERO, 43.00", "REDISTRIBUTE, 85.56", "RESCALE, 86.00", "REFUSE, 43.00–93.00"})
    void whatIsMissingCountsAsThePolicySays(Missing missing, String total) {
        Scorecard card = card(missing, partlyKnown().build());
        assertThat(card.totalText()).isEqualTo(total);
        assertThat(card.maximum()).isEqualTo(Points.of(100));
        assertThat(card.findings()).hasSize(3);
        assertThat(card.pointsOn(Basis.OPEN)).isEqualTo(Points.of(50));
        assertThat(card.refusal().isPresent()).isEqualTo(missing == Missing.REFUSE);
    }

    @Test
    void aWholeGroupThatIsMissingEarnsAtTheRateOfItsSiblings() {
        Evaluation outputsOnly = Forms.evaluation(TREE)
                .putMeasurement(QUANTITY, LeafMeasurement.of(Forms.measurement("≥10", "8")))
                .build();
        Scorecard card = card(Missing.REDISTRIBUTE, outputsOnly);
        // 产出 32 of 40, so the other 60 earn 48
        assertThat(card.totalText()).isEqualTo("80.00");
        assertThat(text(card, SOCIAL))
                .isEqualTo(
                        "no actual value is reported; by the policy at the rate of the others (32.00 of 40); 24.00 points");
        assertThat(text(card, QUALITY)).contains("the others of 产出 (16.00 of 20); 16.00 points");
    }

    @ParameterizedTest
    @CsvSource({"RANGE", "REDISTRIBUTE", "RESCALE", "REFUSE"})
    void whereNothingIsKnownThereIsNothingToHandOn(Missing missing) {
        assertThat(card(missing, Forms.evaluation(TREE).build()).totalText()).isEqualTo("0.00–100.00");
    }

    @Test
    void siblingsWithoutPointsTakeNothing() {
        IndicatorTree tree = IndicatorTree.builder("")
                .indicator("数量", Points.of(0), ScoringRule.proportional())
                .indicator("质量", Points.of(10), ScoringRule.proportional())
                .build();
        Evaluation evaluation = Forms.evaluation(tree)
                .putMeasurement(IndicatorPath.of("数量"), LeafMeasurement.of(Forms.measurement("≥1", "1")))
                .build();
        assertThat(card(Missing.REDISTRIBUTE, evaluation).totalText()).isEqualTo("0.00–10.00");
    }

    /** Not applicable is a state of its own: handing it on is what such policies are for, counting it as 0 would be wrong. */
    @ParameterizedTest
    @CsvSource({"RANGE, 43.00–93.00", "ZERO, 43.00–53.00", "REDISTRIBUTE, 85.56", "RESCALE, 86.00"})
    void whatDoesNotApplyIsNotMissing(Missing missing, String total) {
        Measurement none =
                Measurement.observed("", new Observation.NotApplicable(new Bilingual("无对象", "nobody to ask")));
        Evaluation evaluation = partlyKnown()
                .putMeasurement(SATISFACTION, LeafMeasurement.of(none))
                .build();
        Scorecard card = card(missing, evaluation);
        assertThat(card.totalText()).isEqualTo(total);
        assertThat(text(card, SATISFACTION)).startsWith("does not apply");
    }

    @Test
    void aLeafThatIsPartlyKnownKeepsItsRange() {
        IndicatorTree tree = IndicatorTree.builder("")
                .indicator(
                        "合规",
                        Points.of(10),
                        ScoringRule.deductions()
                                .each("甲", "1", "3")
                                .each("乙", "2")
                                .build())
                .indicator("质量", Points.of(10), ScoringRule.proportional())
                .build();
        Evaluation evaluation = Forms.evaluation(tree)
                .putMeasurement(IndicatorPath.of("合规"), LeafMeasurement.of(Measurement.counted("乙", 1)))
                .build();
        // 乙 takes 2, 甲 takes 0 to 3: 5–8 of 10, and 质量 the same
        assertThat(card(Missing.REDISTRIBUTE, evaluation).totalText()).isEqualTo("10.00–16.00");
    }

    @Test
    void whatCountsNothingSaysThatThePolicyDecidedSo() {
        Scorecard card = card(Missing.ZERO, partlyKnown().build());
        assertThat(text(card, SATISFACTION))
                .isEqualTo("no actual value is reported; the policy counts what is missing as 0; 0.00 points");
    }
}
