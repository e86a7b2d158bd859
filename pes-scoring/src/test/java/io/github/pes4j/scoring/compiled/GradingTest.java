package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Forms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grades of totals in units, at and beside the bounds of their bands: 90, 80 and 60 points, which are so many hundred cents. */
class GradingTest {

    private static final IndicatorTree TREE = Forms.tree("100", ScoringRule.proportional());

    private static Grading grading(ScoringPolicy policy) {
        return new FlatPlan(policy, Rules.none(), TREE).grading();
    }

    private static List<Grade> grades(ScoringPolicy policy, double... cents) {
        Grading grading = grading(policy);
        int[] numbers = new int[cents.length];
        grading.cap(0, cents, numbers, 0, cents.length);
        grading.grade(cents, numbers, 0, cents.length);
        Points[] leaf = new Points[1];
        for (int i = 0; i < cents.length; i++) {
            leaf[0] = Points.of((long) cents[i]).times(Share.percent("1"));
            assertThat(grading.grade(leaf[0], leaf))
                    .as("one by one: %s", cents[i])
                    .isEqualTo(numbers[i]);
        }
        return Arrays.stream(numbers).mapToObj(grading::grade).toList();
    }

    @Test
    void aBoundBelongsToTheBetterGrade() {
        assertThat(grades(Policies.MOF_2020_SELF, 10_000, 9_000, 8_999, 8_000, 7_999, 6_000, 5_999, 0))
                .containsExactly(
                        Grade.EXCELLENT,
                        Grade.EXCELLENT,
                        Grade.GOOD,
                        Grade.GOOD,
                        Grade.FAIR,
                        Grade.FAIR,
                        Grade.POOR,
                        Grade.POOR);
    }

    /** Below 85 of 100 points at the leaf no grade is better than 中; a total that is worse stays so. */
    @Test
    void aCapHoldsBelowItsShareAndMakesNothingBetter() {
        ScoringPolicy capped = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .addGradeCap(new GradeCap(Forms.LEAF, Share.percent("85"), Grade.FAIR))
                .build();
        assertThat(grades(capped, 9_000, 8_500, 8_499, 8_000, 5_999))
                .containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.FAIR, Grade.POOR);
    }

    /** 良 comes twice: the lower band counts as the upper one. */
    @Test
    void aGradeThatComesTwiceCountsWhereItComesFirst() {
        ScoringPolicy twice = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .bands(GradeBands.fallingFrom(List.of(
                        new GradeBands.Band(Points.of(90), Grade.EXCELLENT),
                        new GradeBands.Band(Points.of(80), Grade.GOOD),
                        new GradeBands.Band(Points.of(60), Grade.GOOD),
                        new GradeBands.Band(Points.ZERO, Grade.POOR))))
                .build();
        assertThat(grades(twice, 9_000, 8_000, 7_999, 5_999))
                .containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, Grade.POOR);
        int[] numbers = {0};
        grading(twice).grade(new double[] {7_000}, numbers, 0, 1);
        assertThat(numbers).containsExactly(1);
    }

    @Test
    void onlyTheRowsAskedForAreGraded() {
        int[] numbers = {0, 0, 0, 0};
        grading(Policies.MOF_2020_SELF).grade(new double[] {0, 0, 0, 0}, numbers, 1, 3);
        assertThat(numbers).containsExactly(0, 3, 3, 0);
    }
}
