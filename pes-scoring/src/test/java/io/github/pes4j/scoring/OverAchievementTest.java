package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Share;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceeding a target by far: a notice, by configuration a deduction, never more points. */
class OverAchievementTest {

    private static final String NOTICE = "which may be too low";

    private static Scorer deducting(boolean exemptShares) {
        OverAchievement.Deduction deduction =
                new OverAchievement.Deduction(Share.percent("150"), Share.percent("10"), exemptShares);
        return Scorer.of(ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .id("local")
                .overAchievement(new OverAchievement(Share.percent("130"), Optional.of(deduction)))
                .build());
    }

    private static String english(Scorecard card) {
        return ExplanationText.of(card.leaves().get(0), 2).in(Locale.ENGLISH);
    }

    // Above 150 % a tenth of 20 points is lost. 150 % itself is not above; below 130 % nothing is said.
    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource({
        "≥10, 16, 18.00, 20.00, true",
        "≥10, 15, 20.00, 20.00, true",
        "≥10, 13, 20.00, 20.00, false",
        "≥10%, 16%, 20.00, 20.00, true",
        "≤10, 1, 20.00, 20.00, false",
        "=0, 0, 20.00, 20.00, false",
        "≥-5, 40, 20.00, 20.00, false"
    })
    void costsWhatThePolicySaysAndSharesAreExemptOfThatAlone(
            String target, String actual, String deducted, String usual, boolean noticed) {
        Scorecard strict = deducting(true).score(Forms.proportional("20", target, actual));
        Scorecard lenient = Scorer.of(Policies.MOF_2020_SELF).score(Forms.proportional("20", target, actual));
        assertThat(strict.totalText()).isEqualTo(deducted);
        assertThat(lenient.totalText()).isEqualTo(usual);
        assertThat(english(strict).contains(NOTICE)).isEqualTo(noticed);
        assertThat(english(lenient).contains(NOTICE)).isEqualTo(noticed);
    }

    @Test
    void sharesLoseTooWhereThePolicyDoesNotExemptThem() {
        Scorecard card = deducting(false).score(Forms.proportional("20", "≥10%", "16%"));
        assertThat(card.totalText()).isEqualTo("18.00");
        assertThat(english(card))
                .isEqualTo("actual 16% reaches ≥10% (160.00% of the target, which may be too low); 20 × 100.00% = 20; "
                        + "the policy takes 10.00% of the points for exceeding the target by far; 18.00 points");
    }

    @Test
    void ofSeveralMeasurementsEachLosesItsPart() {
        Scorecard card = deducting(true)
                .score(Forms.evaluation(Forms.tree("20", ScoringRule.proportional()))
                        .putMeasurement(
                                Forms.LEAF,
                                LeafMeasurement.of(Forms.measurement("≥10", "20"), Forms.measurement("≥10", "10")))
                        .build());
        // half of the leaf loses a tenth: 20 − 20 × 10 % × 1/2
        assertThat(card.totalText()).isEqualTo("19.00");
    }

    @Test
    void theDeductionComesAfterTheRuleAndLeavesNothingBelowZero() {
        ScoringRule rule =
                ScoringRule.tiers(Measure.completion()).atLeast("100%", "1").otherwise("0");
        Scorecard card = deducting(true)
                .score(Forms.evaluation(Forms.tree("20", rule))
                        .putMeasurement(Forms.LEAF, LeafMeasurement.of(Forms.measurement("≥10", "20")))
                        .build());
        // the tier gives 1, the deduction would take 2
        assertThat(card.totalText()).isEqualTo("0.00");
    }
}
