package io.github.pes4j.scoring;

import static io.github.pes4j.scoring.RuleScores.explained;
import static io.github.pes4j.scoring.RuleScores.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines: due on 20 December 2023. */
class DatesTest {

    private static final ScoringRule HALF_A_POINT_A_DAY = new LinearShortfall(
            Measure.daysLate(),
            Share.ZERO,
            LinearShortfall.Side.ABOVE,
            Share.ONE,
            Price.parse("0.5"),
            LinearShortfall.Counting.WHOLE_STEPS,
            Guard.USUAL);

    private static final ScoringRule BY_WEEKS = ScoringRule.tiers(Measure.daysLate())
            .atLeast("8", "0")
            .atLeast("1", "5")
            .otherwise("10");

    private static Measurement due(Observation observed) {
        return Measurement.builder()
                .target(Printed.of(new Target.Deadline(LocalDate.of(2023, 12, 20))))
                .actual(Printed.of(observed))
                .build();
    }

    private static Measurement done(LocalDate day) {
        return due(new Observation.Dated(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-17, 10.00, 10.00, 10.00",
        "2023-12-20, 10.00, 10.00, 10.00",
        "2023-12-21, 0.00, 9.50, 5.00",
        "2023-12-23, 0.00, 8.50, 5.00",
        "2023-12-27, 0.00, 6.50, 5.00",
        "2023-12-28, 0.00, 6.00, 0.00",
        "2024-01-20, 0.00, 0.00, 0.00"
    })
    void daysLateCostWhatTheRuleSays(LocalDate day, String inTime, String byDay, String byWeeks) {
        assertThat(score("10", ScoringRule.proportional(), done(day))).isEqualTo(inTime);
        assertThat(score("10", HALF_A_POINT_A_DAY, done(day))).isEqualTo(byDay);
        assertThat(score("10", BY_WEEKS, done(day))).isEqualTo(byWeeks);
    }

    @Test
    void daysAreExplainedAsDays() {
        assertThat(explained("10", HALF_A_POINT_A_DAY, done(LocalDate.of(2023, 12, 23))))
                .isEqualTo("done 2023-12-23, due 2023-12-20; 3 steps short; of 10 points 8.50 are left");
        assertThat(explained("10", BY_WEEKS, done(LocalDate.of(2023, 12, 20))))
                .isEqualTo("done 2023-12-20, not after 2023-12-20; the tier of 0 days late earns 10.00");
        assertThat(explained("10", ScoringRule.proportional(), done(LocalDate.of(2023, 12, 21))))
                .isEqualTo("actual 2023-12-21 of ≤2023-12-20 is 0.00%; 10 × 0.00% = 0.00");
    }

    @Test
    void whatIsNoDayIsOpen() {
        Measurement words = due(new Observation.Stated("按时完成"));
        assertThat(score("10", ScoringRule.proportional(), words)).isEqualTo("0.00–10.00");
        assertThat(explained("10", ScoringRule.proportional(), words))
                .startsWith("the actual value '按时完成' is not a day");
        assertThat(score("10", HALF_A_POINT_A_DAY, words)).isEqualTo("0.00–10.00");
        assertThat(score("10", HALF_A_POINT_A_DAY, done(LocalDate.MIN), done(LocalDate.MAX)))
                .isEqualTo("0.00–10.00");
    }
}
