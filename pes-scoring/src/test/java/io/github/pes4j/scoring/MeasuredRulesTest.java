package io.github.pes4j.scoring;

import static io.github.pes4j.core.measurement.Measurement.observed;
import static io.github.pes4j.core.measurement.Measurement.verdict;
import static io.github.pes4j.scoring.RuleScores.card;
import static io.github.pes4j.scoring.RuleScores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.LinearShortfall.Counting;
import io.github.pes4j.core.rule.LinearShortfall.Side;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers of the rules that measure a share, worked out by hand. */
class MeasuredRulesTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "100%, 5.00",
        "99.99%, 3.00",
        "90%, 3.00",
        "89%, 2.00",
        "80%, 2.00",
        "70%, 1.00",
        "69.9%, 0.00",
        "120%, 5.00"
    })
    void tiersAreHalfOpen(String observed, String expected) {
        ScoringRule rule = ScoringRule.tiers(Measure.observedShare())
                .atLeast("100%", "5")
                .atLeast("90%", "3")
                .atLeast("80%", "2")
                .atLeast("70%", "1")
                .otherwise("0");
        assertThat(score("5", rule, Forms.measurement("", observed))).isEqualTo(expected);
    }

    @Test
    void aMeasureInAGapHasNoScoreAndPointsBeyondTheWeightAreNotEarned() {
        ScoringRule gap =
                ScoringRule.tiers(Measure.observedShare()).atLeast("90%", "5").build();
        assertThat(score("5", gap, Forms.measurement("", "80%"))).isEqualTo("5.00");
        assertThat(card("5", gap, Forms.measurement("", "80%"))
                        .leaves()
                        .get(0)
                        .basis()
                        .code())
                .isEqualTo("open");
        assertThat(score("4", gap, Forms.measurement("", "95%"))).isEqualTo("4.00");
    }

    @Test
    void fullOrNothingGivesAllOrNothing() {
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.ATTAINED)))
                .isEqualTo("5.00");
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.PARTLY)))
                .isEqualTo("0.00");
        assertThat(score("5", ScoringRule.fullOrNothing(), verdict("", Attainment.MISSED)))
                .isEqualTo("0.00");
        assertThat(score("5", ScoringRule.fullOrNothing())).isEqualTo("0.00–5.00");
        ScoringRule ceiling = ScoringRule.fullOrNothing(Measure.completion(), Share.ONE);
        assertThat(score("2", ceiling, Forms.measurement("≤40万元", "40万元"))).isEqualTo("2.00");
        assertThat(score("2", ceiling, Forms.measurement("≤40万元", "40.01万元"))).isEqualTo("0.00");
    }

    private static ScoringRule shortfall(Side side, Counting counting, String threshold, String price, Guard guard) {
        return new LinearShortfall(
                Measure.observedShare(),
                Share.parse(threshold),
                side,
                Share.parse("1%"),
                Price.parse(price),
                counting,
                guard);
    }

    @ParameterizedTest(name = "{0} observed → whole {1}, pro rata {2}")
    @CsvSource({
        // at or above the threshold everything; 1 % of 10 points a step
        "98%, 10.00, 10.00",
        "99%, 10.00, 10.00",
        "97%, 9.90, 9.90",
        // 1.5 steps: 1 whole step costs 0.1; pro rata 0.15
        "96.5%, 9.90, 9.85",
        "0%, 0.20, 0.20"
    })
    void aShortfallCostsAShareOfTheWeightForEachStep(String observed, String whole, String proRata) {
        Measurement measured = Forms.measurement("", observed);
        assertThat(score("10", shortfall(Side.BELOW, Counting.WHOLE_STEPS, "98%", "1%", Guard.USUAL), measured))
                .isEqualTo(whole);
        assertThat(score("10", shortfall(Side.BELOW, Counting.PRO_RATA, "98%", "1%", Guard.USUAL), measured))
                .isEqualTo(proRata);
    }

    @Test
    void anExcessCostsPointsDownToTheFloor() {
        // control rate: each point above 100 % costs 0.1
        ScoringRule rule = shortfall(Side.ABOVE, Counting.WHOLE_STEPS, "100%", "0.1", Guard.USUAL);
        assertThat(score("2", rule, Forms.measurement("", "105%"))).isEqualTo("1.50");
        assertThat(score("2", rule, Forms.measurement("", "95%"))).isEqualTo("2.00");
        assertThat(score("2", rule, Forms.measurement("", "150%"))).isEqualTo("0.00");
        Guard half = new Guard(Share.ONE, Share.parse("1/2"), Optional.empty(), Optional.empty());
        assertThat(score(
                        "2",
                        shortfall(Side.ABOVE, Counting.WHOLE_STEPS, "100%", "0.1", half),
                        Forms.measurement("", "150%")))
                .isEqualTo("1.00");
    }

    @Test
    void overlappingTiersAreRefusedInWordsOfTheRule() {
        assertThatThrownBy(() -> ScoringRule.tiers(Measure.observedShare())
                        .atLeast("90%", "3")
                        .atLeast("95%", "5"))
                .isInstanceOf(IllegalArgumentException.class);
        Tiers.Tier high = new Tiers.Tier(Optional.of(Share.parse("90%")), Optional.empty(), Points.of(3));
        Tiers.Tier all = new Tiers.Tier(Optional.empty(), Optional.of(Share.parse("95%")), Points.of(1));
        assertThatThrownBy(() -> new Tiers(Measure.observedShare(), List.of(high, all), Guard.USUAL))
                .hasMessage("tiers overlap: [9/10, ∞) → 3 and (−∞, 19/20) → 1");
    }

    @Test
    void aConditionZeroesMeasuredRulesToo() {
        Guard guard = new Guard(Share.ONE, Share.ZERO, Optional.empty(), Optional.of("合规"));
        ScoringRule rule = new Proportional(Measure.completion(), guard);
        Measurement half = Forms.measurement("≥10", "5");
        assertThat(score("4", rule, verdict("合规", Attainment.ATTAINED), half)).isEqualTo("2.00");
        assertThat(score("4", rule, verdict("合规", Attainment.MISSED), half)).isEqualTo("0.00");
        assertThat(score("4", rule, half)).isEqualTo("0.00–4.00");
        assertThat(score(
                        "4",
                        new FullOrNothing(Measure.completion(), Share.parse("50%"), guard),
                        verdict("合规", Attainment.ATTAINED),
                        half))
                .isEqualTo("4.00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"MEAN_OF_CAPPED, 7.50", "ALL_MET, 0.00", "WORST, 5.00", "SUM, 10.00"})
    void completionsAreCombinedAsNamed(Combiner combiner, String expected) {
        // 5 of 10, and 30 of 20: mean of 1/2 and 1; worst 1/2; together 35 of 30
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(combiner));
        assertThat(score("10", rule, Forms.measurement("≥10人", "5人"), Forms.measurement("≥20人", "30人")))
                .isEqualTo(expected);
    }

    @Test
    void targetsThatCountDifferentThingsHaveNoSum() {
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(Combiner.SUM));
        assertThat(score("10", rule, Forms.measurement("≥10人", "5人"), Forms.measurement("≥20次", "30次")))
                .isEqualTo("0.00–10.00");
    }

    @Test
    void aSurveyIsAnExactShare() {
        ScoringRule rule = ScoringRule.proportional(Measure.observedShare());
        // 2 of 3 satisfied: two thirds of 10
        assertThat(score("10", rule, observed("", new Observation.Surveyed(2, 3))))
                .isEqualTo("6.67");
    }

    @Test
    void aStrictTargetThatIsOnlyEqualledIsMissed() {
        ScoringRule all = ScoringRule.fullOrNothing(Measure.completion(), Share.ONE);
        assertThat(score("10", all, Forms.measurement("<5", "5"))).isEqualTo("0.00");
        assertThat(score("10", all, Forms.measurement("<5", "4"))).isEqualTo("10.00");
    }

    @Test
    void targetsOfNothingHaveNoSum() {
        ScoringRule rule = ScoringRule.proportional(new Measure.Completion(Combiner.SUM));
        assertThat(score("10", rule, Forms.measurement("=0", "1"), Forms.measurement("=0", "0")))
                .isEqualTo("0.00–10.00");
    }

    @Test
    void aShareBelowABoundIsNotKnown() {
        ScoringRule rule = ScoringRule.proportional(Measure.observedShare());
        assertThat(score("10", rule, Forms.measurement("", "<90%"))).isEqualTo("0.00–10.00");
        assertThat(score("10", rule, Forms.measurement("", "≥90%"))).isEqualTo("9.00");
    }

    @Test
    void anyNumberOfStepsIsCounted() {
        ScoringRule rule = new LinearShortfall(
                Measure.observedShare(),
                Share.parse("99999"),
                Side.BELOW,
                Share.parse("0.00000000000000000001"),
                Price.parse("0"),
                Counting.WHOLE_STEPS,
                Guard.USUAL);
        assertThat(score("10", rule, Forms.measurement("", "50%"))).isEqualTo("10.00");
    }

    @Test
    void whatARuleCannotRespectIsRefused() {
        Guard half = new Guard(Share.parse("1/2"), Share.ZERO, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new FullOrNothing(Measure.verdict(), Share.ONE, half))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shortfall(Side.BELOW, Counting.PRO_RATA, "98%", "1%", Guard.passMark("60%")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoringRule.deductions().each("a", "2", "-5"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
