package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several frameworks in one report: which gives the tree, and what the others add. Names and figures are made up. */
class FrameworksTest {

    /** The first two levels alone, with their scores. */
    private static final List<String> SUMMARY = List.of(
            "一级指标 | 分值 | 得分 | 二级指标 | 分值 | 得分",
            "过程 | 40 | 35 | 资金管理 | 40 | 35",
            "产出 | 60 | 55 | 产出数量 | 50 | 45",
            " | | | 满意度 | 10 | 10",
            "合计 | 100 | 90 | 合计 | 100 | 90");

    /** A table for each level-2 indicator, one below the other. */
    private static final List<String> BODY = List.of(
            "二级指标 | 权重 | 三级指标 | 分值 | 得分",
            "资金管理 | 40 | 预算执行率 | 40 | 35",
            "二级指标 | 权重 | 三级指标 | 分值 | 得分",
            "产出数量 | 50 | 清淤里程 | 30 | 25",
            " | | 涵洞数量 | 20 | 20",
            "二级指标 | 权重 | 三级指标 | 分值 | 得分",
            "满意度指标 | 10 | 居民满意度 | 10 | 10");

    /** All levels with rules and without scores; one weight differs, and one indicator is not in the body. */
    private static final List<String> ANNEX = List.of(
            "一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准",
            "过程 | 资金管理 | 预算执行率 | 40 | 100%得40分；90%≤预算执行率<100%得35分；<90%不得分",
            "项目产出 | 产出数量 | 清淤里程 | 25 | 达到得满分，否则不得分",
            " | | 涵洞数量 | 20 | 达到得满分，否则不得分",
            " | | 护栏长度 | 5 | 达到得满分，否则不得分",
            " | 满意度 | 居民满意度 | 10 | ");

    private static Outcome<Evaluation> read(List<List<String>> sheets) {
        CellGrid[] grids = new CellGrid[sheets.size()];
        for (int i = 0; i < grids.length; i++) {
            grids[i] = Grids.of("表" + (i + 1), 0, 0, sheets.get(i));
        }
        List<Outcome<Evaluation>> outcomes = Read.sheets(grids);
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static Evaluation clean(List<List<String>> sheets) {
        Outcome<Evaluation> outcome = read(sheets);
        assertThat(outcome.findings()).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void piecesWithScoresGiveTheTreeBelowTheLevelThatAnotherTableNames() {
        Evaluation report = clean(List.of(SUMMARY, BODY, ANNEX));
        assertThat(Read.leaves(report))
                .containsExactly(
                        "过程/资金管理/预算执行率 40 Judged judged 35",
                        "产出/产出数量/清淤里程 30 Judged judged 25",
                        "产出/产出数量/涵洞数量 20 Judged judged 20",
                        "产出/满意度指标/居民满意度 10 Judged judged 10");
        assertThat(Read.claims(report))
                .contains("过程 SCORE 35", "产出 WEIGHT 60", "产出/满意度指标 SCORE 10", "产出/产出数量/清淤里程 WEIGHT 25")
                .contains("护栏长度 WEIGHT 5");
    }

    @Test
    void aRuleHoldsForTheWeightThatItWasWrittenForAndItsWordsAreKept() {
        Evaluation report = clean(List.of(SUMMARY, BODY, ANNEX));
        assertThat(stated(report, "过程/资金管理/预算执行率")).startsWith("Tiers");
        assertThat(stated(report, "产出/产出数量/涵洞数量")).startsWith("FullOrNothing");
        assertThat(stated(report, "产出/产出数量/清淤里程")).isEqualTo("—");
        assertThat(report.tree()
                        .leaf(IndicatorPath.parse("产出/产出数量/清淤里程"))
                        .orElseThrow()
                        .criterion())
                .contains("达到得满分，否则不得分");
    }

    private static String stated(Evaluation report, String path) {
        return report.tree()
                .leaf(IndicatorPath.parse(path))
                .orElseThrow()
                .statedRule()
                .map(Object::toString)
                .orElse("—");
    }

    @Test
    void aTableOfHigherLevelsIsNoTreeForTheirIndicators() {
        Evaluation report = clean(List.of(SUMMARY, ANNEX));
        assertThat(report.tree().leaves()).hasSize(5);
        assertThat(Read.claims(report)).contains("过程 SCORE 35", "项目产出 SCORE 55");
    }

    @Test
    void withoutAnotherTableTheSecondLevelIsTheFirst() {
        assertThat(Read.leaves(clean(List.of(BODY))))
                .contains("资金管理/预算执行率 40 Judged judged 35", "满意度指标/居民满意度 10 Judged judged 10");
    }

    @Test
    void aLevelThatIsMissingAboveOneGroupIsPutAboveNone() {
        List<String> other = List.of("一级指标 | 二级指标 | 分值 | 得分", "过程 | 资金管理 | 40 | 35");
        assertThat(Read.leaves(clean(List.of(other, BODY)))).contains("产出数量/清淤里程 30 Judged judged 25");
    }

    @Test
    void aNameOfBracketsAloneMeansNoLevel() {
        List<String> other = List.of("一级指标 | 二级指标 | 三级指标 | 分值", "资金管理 | (略) | (略) | 3");
        assertThat(Read.claims(clean(List.of(BODY, other)))).contains("(略) WEIGHT 3");
    }

    @Test
    void aFrameworkMayEndWithTheSecondLevel() {
        assertThat(Read.leaves(clean(List.of(SUMMARY))))
                .containsExactly(
                        "过程/资金管理 40 Judged judged 35", "产出/产出数量 50 Judged judged 45", "产出/满意度 10 Judged judged 10");
    }
}
