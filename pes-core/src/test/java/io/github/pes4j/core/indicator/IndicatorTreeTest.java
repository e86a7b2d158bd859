package io.github.pes4j.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTreeTest {

    private static final IndicatorTree TREE = IndicatorTree.builder("自评")
            .indicator("预算执行率", Points.of(10), ScoringRule.proportional())
            .group(
                    "产出指标",
                    outputs -> outputs.group(
                                    "数量指标",
                                    counts -> counts.indicator("巡查次数", Points.of(15), ScoringRule.proportional())
                                            .indicator("巡查次数", Points.of(5), ScoringRule.judged()))
                            .group("质量指标", none -> {}))
            .build();

    @Test
    void namesItsLeavesByPathAndTellsTwinsApart() {
        assertThat(TREE.leaves().keySet())
                .extracting(IndicatorPath::toString)
                .containsExactly("预算执行率", "产出指标/数量指标/巡查次数", "产出指标/数量指标/巡查次数[2]");
    }

    @Test
    void addsUpThePointsOfItsLeaves() {
        assertThat(TREE.points()).isEqualTo(Points.of(30));
    }

    @Test
    void keepsEmptyCategories() {
        List<String> groups = TREE.fold(new IndicatorTree.Fold<String>() {
            @Override
            public String leaf(IndicatorPath path, Indicator indicator) {
                return "";
            }

            @Override
            public String group(IndicatorPath path, IndicatorGroup group, List<String> children) {
                return group.name() + children;
            }
        });
        assertThat(groups).containsExactly("", "产出指标[数量指标[, ], 质量指标[]]");
    }

    @Test
    void refusesNegativePoints() {
        assertThatThrownBy(() -> Indicator.of("x", Points.of(-1), ScoringRule.judged()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative points: -1");
    }

    @Test
    void refusesATreeDeeperThanAnyFramework() {
        IndicatorNode node = Indicator.of("leaf", Points.ZERO, ScoringRule.judged());
        for (int i = 0; i < IndicatorPath.MAX_LEVELS; i++) {
            node = new IndicatorGroup("g", List.of(node));
        }
        IndicatorNode deep = node;
        assertThatThrownBy(() -> IndicatorTree.of("", List.of(deep))).isInstanceOf(IllegalArgumentException.class);
    }
}
