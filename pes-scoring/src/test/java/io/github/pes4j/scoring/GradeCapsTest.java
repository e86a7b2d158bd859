package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator below 60 % of its 10 points keeps the grade from being better than 良; all else earns its 90 points. */
class GradeCapsTest {

    private static final IndicatorPath WATCHED = IndicatorPath.of("执行率");
    private static final Scorer SCORER = Scorer.of(ScoringPolicy.builder()
            .from(Policies.MOF_2020_SELF)
            .id("local")
            .addGradeCap(new GradeCap(WATCHED, Share.percent("60"), Grade.GOOD))
            .build());

    private static Evaluation evaluation(String watched, String given) {
        return Forms.evaluation(IndicatorTree.builder("")
                        .indicator(watched, Points.of(10), ScoringRule.proportional())
                        .indicator("其他", Points.of(90), ScoringRule.judged())
                        .build())
                .putMeasurement(IndicatorPath.of(watched), LeafMeasurement.of(Forms.measurement("≥100", given)))
                .putMeasurement(IndicatorPath.of("其他"), LeafMeasurement.judged(Forms.judgement("90")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"59.9, 95.99, 良", "60, 96.00, 优", "'', 90.00–100.00, 良–优"})
    void theGradeIsNotBetterThanTheCap(String actual, String total, String grade) {
        Scorecard card = SCORER.score(evaluation("执行率", actual));
        assertThat(card.totalText()).isEqualTo(total);
        assertThat(card.grade().label()).isEqualTo(grade);
    }

    @Test
    void theCardSaysWhichConditionAndWhetherItIsCertain() {
        Scorecard certain = SCORER.score(evaluation("执行率", "50"));
        assertThat(certain.caps()).singleElement().satisfies(cap -> {
            assertThat(cap.certain()).isTrue();
            assertThat(cap.text().in(Locale.ENGLISH))
                    .isEqualTo("执行率 earned 5, below 60.00% of its points: no better than good");
        });
        assertThat(SCORER.score(evaluation("执行率", "")).caps())
                .singleElement()
                .satisfies(cap -> assertThat(cap.certain()).isFalse());
        assertThat(SCORER.score(evaluation("执行率", "70")).caps()).isEmpty();
    }

    @Test
    void aGradeBelowTheCapStaysAndAnIndicatorThatIsNotThereIsReported() {
        Evaluation poor = Evaluation.builder()
                .from(evaluation("执行率", "0"))
                .putMeasurement(IndicatorPath.of("其他"), LeafMeasurement.judged(Forms.judgement("70")))
                .build();
        assertThat(SCORER.score(poor).grade().label()).isEqualTo("中");
        Scorecard without = SCORER.score(evaluation("其他名称", "0"));
        assertThat(without.grade().label()).isEqualTo("优");
        assertThat(without.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("names an indicator that the tree does not have"));
    }
}
