package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.Forms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which actuals go the fast way, and what it puts into the column. That it agrees with the long way is a property; that it is
 * taken at all is what these tests see.
 */
class LevelEntryTest {

    private static final long MOST = Long.MAX_VALUE / 4;

    private static FlatPlan plan(ScoringPolicy policy, ScoringRule rule) {
        return new FlatPlan(policy, Rules.none(), Forms.tree("100", rule));
    }

    private static ScoringPolicy reverse(ReverseFormula formula) {
        return ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .reverse(formula)
                .build();
    }

    private static LeafMeasurement target(String target) {
        return LeafMeasurement.of(Forms.measurement(target, "1元"));
    }

    private static Optional<LevelEntry> entry(ScoringRule rule, LeafMeasurement template) {
        return LevelEntry.of(plan(Policies.MOF_2020_SELF, rule), 0, template, Unit.of("元"));
    }

    private static ShareColumn column(FlatPlan plan) {
        return (ShareColumn) plan.column(0, 1);
    }

    private static Optional<String> entered(ReverseFormula formula, String target, long unscaled, int scale) {
        FlatPlan plan = plan(reverse(formula), ScoringRule.proportional());
        ShareColumn column = column(plan);
        boolean entered = LevelEntry.of(plan, 0, target(target), Unit.of("元"))
                .orElseThrow()
                .enter(column, 0, unscaled, scale);
        return entered ? Optional.of((long) column.overs[0] + "/" + (long) column.unders[0]) : Optional.empty();
    }

    @Test
    void oneNumberAgainstOneLevelUnderThePlainRuleGoesTheFastWay() {
        assertThat(entry(ScoringRule.proportional(), target("≥90元"))).isPresent();
        assertThat(entry(ScoringRule.proportional(), target("≥0.009万元"))).isPresent();
    }

    @Test
    void everythingElseGoesTheLongWay() {
        ScoringRule plain = ScoringRule.proportional();
        assertThat(entry(plain, target("≥90人"))).as("another kind of unit").isEmpty();
        assertThat(entry(plain, target("按时完成"))).as("a text").isEmpty();
        assertThat(entry(plain, target("80元-90元"))).as("a range").isEmpty();
        assertThat(entry(plain, LeafMeasurement.of(Forms.measurement("", "1元"))))
                .as("no target")
                .isEmpty();
        assertThat(entry(plain, LeafMeasurement.of(Forms.measurement("≥1元", "1元"), Forms.measurement("≥1元", "1元"))))
                .as("two measurements")
                .isEmpty();
        assertThat(entry(
                        plain,
                        LeafMeasurement.builder()
                                .from(target("≥90元"))
                                .override(Forms.judgement("5"))
                                .build()))
                .as("a decision")
                .isEmpty();
        assertThat(entry(ScoringRule.fullOrNothing(), target("≥90元")))
                .as("another rule")
                .isEmpty();
        assertThat(entry(new Proportional(Measure.completion(), Guard.passMark("60%")), target("≥90元")))
                .as("a pass mark")
                .isEmpty();
    }

    @Test
    void whereOverAchievementCostsPointsAllGoTheLongWay() {
        ScoringPolicy costs = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .overAchievement(new OverAchievement(
                        Share.percent("130"),
                        Optional.of(new OverAchievement.Deduction(Share.percent("150"), Share.percent("10"), true))))
                .build();
        assertThat(LevelEntry.of(plan(costs, ScoringRule.proportional()), 0, target("≥90元"), Unit.of("元")))
                .isEmpty();
    }

    // Reached: all; missed: actual by target in the decimals of the finer; nothing by zero or less.
    @ParameterizedTest
    @CsvSource({
        "≥90元, 90, 0, 1/1",
        "≥90元, 89, 0, 89/90",
        "≥90元, 8999, 2, 8999/9000",
        "≥0.07元, 0, 0, 0/1",
        "≥0.07元, 6, 2, 6/7",
        "≥1.5元, 1, 0, 10/15",
        "≥90元, 0, 0, 0/1",
        "≥90元, -1, 0, 0/1",
        "≥-5元, -6, 0, 0/1",
        "≥-5元, -5, 0, 1/1",
        ">90元, 90, 0, 90/90",
        "=90元, 91, 0, 1/1",
        "=90元, 89, 0, 89/90",
        "=0元, 0, 0, 1/1",
        "=0元, 1, 0, 0/1",
        "≤30元, 30, 0, 1/1",
        "≤30元, 36, 0, 30/36",
        "≤30元, 301, 1, 300/301",
        "≤0元, 1, 0, 0/1",
    })
    void theRatioIsEntered(String target, long unscaled, int scale, String expected) {
        assertThat(entered(ReverseFormula.RATIO, target, unscaled, scale)).contains(expected);
    }

    // One less the excess by the target, never below nothing: 2 × 30 − 36 of 30.
    @ParameterizedTest
    @CsvSource({"≤30元, 36, 0, 24/30", "≤30元, 60, 0, 0/30", "≤30元, 99, 0, 0/30", "≤0元, 1, 0, 0/1", "≤30元, 1, 0, 1/1"})
    void theExcessIsEnteredWhereThePolicySaysSo(String target, long unscaled, int scale, String expected) {
        assertThat(entered(ReverseFormula.LINEAR, target, unscaled, scale)).contains(expected);
    }

    /** Longs must hold sums of two such numbers, and powers of ten up to the eighteenth. */
    @Test
    void numbersThatLongsWouldLoseAreRefused() {
        assertThat(entered(ReverseFormula.RATIO, "≥90元", MOST, 0)).contains("1/1");
        assertThat(entered(ReverseFormula.RATIO, "≥90元", MOST + 1, 0)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥90元", -MOST, 0)).contains("0/1");
        assertThat(entered(ReverseFormula.RATIO, "≥90元", -MOST - 1, 0)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥0.07元", MOST / 100, 0)).contains("1/1");
        assertThat(entered(ReverseFormula.RATIO, "≥0.07元", MOST / 100 + 1, 0)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥90元", 1, -1)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥1元", 1, 18)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥1元", 2_000_000_000_000_000_000L, 18))
                .contains("1/1");
        assertThat(entered(ReverseFormula.RATIO, "≥1元", 1, 19)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≥3元", 1, 18)).isEmpty();
    }

    /** 100 points are 10,000 units: denominators to (2^53 − 1) ÷ 20,003 stay exact in a column of doubles. */
    @Test
    void aShareThatTheColumnCannotHoldIsRefused() {
        long most = ((1L << 53) - 1) / 20_003;
        assertThat(entered(ReverseFormula.RATIO, "≥" + most + "元", 1, 0)).contains("1/" + most);
        assertThat(entered(ReverseFormula.RATIO, "≥" + (most + 1) + "元", 1, 0)).isEmpty();
        assertThat(entered(ReverseFormula.RATIO, "≤1元", most, 0)).contains("1/" + most);
        assertThat(entered(ReverseFormula.RATIO, "≤1元", most + 1, 0)).isEmpty();
        assertThat(entered(ReverseFormula.LINEAR, "≤" + (most + 1) + "元", most + 2, 0))
                .isEmpty();
    }

    @Test
    void decimalsMayChangeFromRowToRow() {
        FlatPlan plan = plan(Policies.MOF_2020_SELF, ScoringRule.proportional());
        ShareColumn column = (ShareColumn) plan.column(0, 3);
        LevelEntry entry = LevelEntry.of(plan, 0, target("≥1.5元"), Unit.of("元")).orElseThrow();
        assertThat(entry.enter(column, 0, 1, 0)).isTrue();
        assertThat(entry.enter(column, 1, 12, 1)).isTrue();
        assertThat(entry.enter(column, 2, 120, 2)).isTrue();
        assertThat(column.overs).containsExactly(10, 12, 120);
        assertThat(column.unders).containsExactly(15, 15, 150);
    }
}
