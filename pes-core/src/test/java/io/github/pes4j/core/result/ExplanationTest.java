package io.github.pes4j.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final IndicatorPath PATH = IndicatorPath.of("产出指标", "数量指标");
    private static final Indicator LEAF = Indicator.of("数量指标", Points.of(10), ScoringRule.proportional());
    private static final ScoreRange SIX = ScoreRange.exactly(Points.of(6));
    private static final Calculation STEP = new Calculation.ByStep("较好", Points.of(6));

    @Test
    void aCalculationIsMadeWhenSomebodyReadsIt() {
        AtomicInteger made = new AtomicInteger();
        Explanation.OfLeaf leaf = Explanation.OfLeaf.of(PATH, LEAF, SIX, () -> {
            made.incrementAndGet();
            return STEP;
        });
        assertThat(leaf.score()).isEqualTo(leaf.byRule()).isEqualTo(SIX);
        assertThat(made).hasValue(0);
        assertThat(leaf.calculation()).isEqualTo(STEP);
        assertThat(made).hasValue(1);
    }

    @Test
    void leavesAreEqualWhereTheirCalculationsAreWheneverMade() {
        Explanation.OfLeaf now = Explanation.OfLeaf.of(PATH, LEAF, SIX, SIX, STEP);
        Explanation.OfLeaf later =
                Explanation.OfLeaf.of(PATH, LEAF, SIX, () -> new Calculation.ByStep("较好", Points.of("6.0")));
        assertThat(later).isEqualTo(now).hasSameHashCodeAs(now).hasToString("产出指标/数量指标: 6");
        assertThat(Explanation.OfLeaf.of(PATH, LEAF, SIX, () -> new Calculation.ByStep("一般", Points.of(6))))
                .isNotEqualTo(now);
        assertThat(Explanation.OfLeaf.of(PATH, LEAF, SIX, new ScoreRange(Points.ZERO, Points.of(10)), STEP))
                .isNotEqualTo(now);
        assertThat(Explanation.OfLeaf.of(IndicatorPath.of("产出指标"), LEAF, SIX, SIX, STEP))
                .isNotEqualTo(now);
    }

    @Test
    void aCardHasAScoreForEachLeafOfItsTree() {
        IndicatorTree tree = IndicatorTree.of("", List.of(LEAF));
        GradeRange grade = new GradeRange(Grade.GOOD, Grade.GOOD);
        assertThatThrownBy(() -> new Scorecard(
                        Project.builder().name("").build(),
                        "",
                        new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.INDICATOR),
                        tree,
                        List.of(),
                        SIX,
                        grade,
                        List.of(),
                        Optional.empty(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 leaves are scored, and the tree has 1");
    }

    @Test
    void leavesArePutTogetherIntoTheGroupsOfTheirTree() {
        Indicator one = Indicator.of("一", Points.of("33.335"), ScoringRule.proportional());
        Indicator other = Indicator.of("二", Points.of("33.333"), ScoringRule.proportional());
        IndicatorTree tree = IndicatorTree.of("", List.of(new IndicatorGroup("产出", List.of(one, other))));
        List<Explanation.OfLeaf> leaves = tree.leaves().entrySet().stream()
                .map(leaf -> Explanation.OfLeaf.of(
                        leaf.getKey(),
                        leaf.getValue(),
                        ScoreRange.exactly(leaf.getValue().points()),
                        () -> STEP))
                .toList();

        Rounding late = new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.TOTAL);
        List<Explanation> exact = Explanation.roots(tree, leaves, late);
        assertThat(exact).hasSize(1);
        assertThat(exact.get(0).leaves()).containsExactlyElementsOf(leaves);
        assertThat(exact.get(0).points()).isEqualTo(Points.of("66.668"));
        assertThat(exact.get(0).score()).hasToString("66.668");

        Rounding level = new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.LEVEL);
        assertThat(Explanation.roots(tree, leaves, level).get(0).score()).hasToString("66.67");
    }
}
