package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that look like something else at first sight. */
class FormTrapsTest {

    private static Evaluation read(List<String> lines) {
        return outcome(lines).value().orElseThrow();
    }

    private static Outcome<Evaluation> outcome(List<String> lines) {
        return SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines)).get(0);
    }

    private static List<String> inserted(int at, String line) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        lines.add(at, line);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系企业次数", "填报及时率", "说明会场次", "审核人员数量"})
    void anIndicatorMayBeginLikeARemark(String name) {
        assertThat(read(Grids.replacing("覆盖率", name)).tree().points()).isEqualTo(Points.of(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报有误", "说明：受疫情影响", "注：已整改", "联系群众较好"})
    void aReasonMayBeginLikeARemark(String reason) {
        assertThat(read(Grids.replacing("两个社区未巡查", reason)).tree().points()).isEqualTo(Points.of(100));
    }

    @Test
    void aHeadingAcrossTheTableIsNoEnd() {
        CellGrid.Builder grid = CellGrid.builder("表");
        Grids.of("表", 0, 0, inserted(9, "（一）产出指标（50分）"))
                .cells()
                .forEach(cell -> cell.number()
                        .ifPresentOrElse(
                                number -> grid.number(cell.row(), cell.column(), number, cell.text()),
                                () -> grid.text(cell.row(), cell.column(), cell.text())));
        Evaluation form = SelfEvaluationFormsTest.read(grid.merge(10, 1, 10, 8).build())
                .get(0)
                .value()
                .orElseThrow();
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
        assertThat(form.notes()).extracting(Printed::text).contains("（一）产出指标（50分）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计 | | | | | 60 | 53", "合计 | | | | | 60 | 53", " | 小计 | | | | 60 | 53"})
    void aSubtotalIsNeitherAnIndicatorNorTheTotal(String subtotal) {
        Evaluation form = read(inserted(12, subtotal));
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
        assertThat(form.claims())
                .filteredOn(claim -> claim.subject().toString().equals("总分") && claim.figure() == Figure.SCORE)
                .extracting(claim -> claim.printed().text())
                .containsExactly("92");
        assertThat(form.notes()).extracting(Printed::text).contains("60", "53");
    }

    @Test
    void onlyTheExecutionRateItselfReplacesTheOneOfTheFundBlock() {
        assertThat(read(Grids.replacing("覆盖率", "计划执行率")).tree().points()).isEqualTo(Points.of(100));
        Evaluation own = read(Grids.replacing("覆盖率", "预算执行率"));
        assertThat(own.tree().points()).isEqualTo(Points.of(90));
        assertThat(own.tree().leaf(IndicatorPath.of("预算执行率"))).isEmpty();
        assertThat(own.claims()).extracting(claim -> claim.figure()).contains(Figure.RATE);
    }

    @Test
    void anExecutionScoreWithoutPointsIsAFindingAndStaysAClaim() {
        Outcome<Evaluation> outcome = outcome(Grids.replacing("40 | 36 | 10 | 90%", "40 | 36 | | 90%"));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("missing-field");
            assertThat(finding.subject().orElseThrow()).hasToString("预算执行率");
        });
        assertThat(outcome.value().orElseThrow().claims())
                .filteredOn(claim -> claim.subject().toString().equals("预算执行率"))
                .extracting(claim -> claim.figure() + " " + claim.printed())
                .containsExactly("SCORE 9", "RATE 90%");
    }

    @Test
    void aBlankAnnualBudgetIsNotReplacedByTheInitialOne() {
        Evaluation form = read(Grids.replacing("50 | 40 | 36", "50 | | 36"));
        assertThat(form.tree().leaf(IndicatorPath.of("预算执行率")).orElseThrow().rule())
                .isEqualTo(ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)));
        List<String> without = Grids.replacing("全年预算数 | 全年执行数", " | 全年执行数");
        assertThat(read(without)
                        .tree()
                        .leaf(IndicatorPath.of("预算执行率"))
                        .orElseThrow()
                        .rule())
                .isEqualTo(ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_INITIAL)));
    }

    @Test
    void aColumnMayHaveAUnitOfItsOwn() {
        List<String> lines = Grids.replacing("项目资金(万元)", "项目资金");
        lines.replaceAll(line -> line.replace("年初预算数 | 全年预算数 | 全年执行数", "年初预算数(万元) | 全年预算数(元) | 全年执行数(万元)")
                .replace("50 | 40 | 36", "50 | 400000 | 36"));
        Outcome<Evaluation> outcome = outcome(lines);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()
                        .orElseThrow()
                        .funding()
                        .figure(FundingColumn.ANNUAL)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.yuan("400000"));
        assertThat(outcome.value()
                        .orElseThrow()
                        .funding()
                        .figure(FundingColumn.SPENT)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.yuan("360000"));
    }

    @Test
    void aFestivalInTheNameOfAProjectIsNoUnitOfMoney() {
        List<String> lines = Grids.replacing("社区巡查经费", "困难群众(元旦春节)慰问");
        assertThat(read(lines)
                        .funding()
                        .figure(FundingColumn.SPENT)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.yuan("360000"));
    }

    @Test
    void aSecondFormIsFoundEvenIfNobodyKnowsItsLabel() {
        List<String> lines = new ArrayList<>(Grids.FORM);
        lines.addAll(Grids.replacing("项目名称", "项目(政策)名"));
        List<Outcome<Evaluation>> outcomes = SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines));
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(1).findings())
                .extracting(finding -> finding.code().id())
                .contains("missing-field");
        assertThat(outcomes.get(1).value().orElseThrow().tree())
                .isEqualTo(outcomes.get(0).value().orElseThrow().tree());
    }

    @Test
    void withoutTheHeaderOfTheFirstLevelNoNameMovesUp() {
        Outcome<Evaluation> outcome = outcome(Grids.replacing("一级指标", ""));
        assertThat(outcome.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly("unknown-header [表!A10]");
        assertThat(outcome.value().orElseThrow().tree().leaves().keySet())
                .extracting(IndicatorPath::toString)
                .contains("社会效益指标/流浪人员", "服务对象满意度指标/居民满意度");
    }

    @Test
    void theYearIsTheTitlesAndNotTheProjects() {
        assertThat(read(Grids.replacing("社区巡查经费", "2021年度中央补助")).project().year())
                .contains(2023);
        assertThat(read(Grids.replacing("2023年度项目支出绩效自评表", "（2 0 2 3 年 度）"))
                        .project()
                        .year())
                .contains(2023);
    }

    @Test
    void pointsThatNobodyCanReadKeepTheirText() {
        Evaluation form = read(Grids.replacing("60% | 20 | 15", "60% | 二十 | 十五"));
        assertThat(form.claims())
                .filteredOn(claim -> claim.subject().toString().equals("覆盖率"))
                .extracting(claim -> claim.figure() + " " + claim.printed())
                .containsExactly("WEIGHT 二十", "SCORE 十五");
    }

    @Test
    void figuresBesideALaterFundRowAreNotLost() {
        assertThat(read(Grids.replacing("36 | — | | —", "36 | 6 | 51% | 3")).notes())
                .extracting(Printed::text)
                .contains("6", "51%", "3");
    }

    @Test
    void anAmountTooLargeForAnyBudgetIsAFinding() {
        assertThat(outcome(Grids.replacing("50 | 40 | 36 | 10", "50 | 40 | 999999999999999999999999元 | 10"))
                        .findings())
                .isEmpty();
        assertThat(outcome(Grids.replacing("50 | 40 | 36 | 10", "50 | 40 | 999999999999999999999999万元 | 10"))
                        .findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("not-a-number");
    }

    @Test
    void aFrameworkWithItsScoresIsAnotherKindOfTable() {
        CellGrid framework = Grids.of(
                "指标评分",
                0,
                0,
                List.of(
                        "某项目绩效评价评分表",
                        "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分 | 得分率",
                        "决策 | 10 | 项目立项 | 2 | 立项依据充分性 | 1 | 1 | 100%",
                        " | | | | 立项程序规范性 | 1 | 1 | 100%",
                        "合计 | 10 | | 2 | | 2 | 2 | 100%"));
        assertThat(SelfEvaluationForms.read(framework, outcome -> {})).isFalse();
    }

    @Test
    void whereEachLevelHasPointsAnIndicatorsStandBehindItsName() {
        List<String> lines = Grids.FORM.stream()
                .map(line -> line.startsWith("一级指标") ? "一级指标 | 分值 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分" : line)
                .filter(line -> !line.startsWith("产出") && !line.startsWith(" | 质量") && !line.startsWith(" | | 覆"))
                .filter(line -> !line.startsWith("效益") && !line.startsWith(" | 社会") && !line.startsWith("满意度"))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(lines.size() - 2, "产出指标 | 90 | 巡查次数 | ≥12次 | 15次 | 60 | 60");
        lines.add(lines.size() - 2, " | | 覆盖率 | ≥80% | 60% | 30 | 22.5");
        Outcome<Evaluation> outcome = outcome(lines);
        assertThat(outcome.value()
                        .orElseThrow()
                        .tree()
                        .leaf(IndicatorPath.of("产出指标", "覆盖率"))
                        .orElseThrow()
                        .points())
                .isEqualTo(Points.of(30));
        assertThat(outcome.value().orElseThrow().tree().points()).isEqualTo(Points.of(100));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().orElseThrow().claims())
                .filteredOn(claim -> claim.subject().toString().equals("产出指标"))
                .extracting(claim -> claim.figure() + " " + claim.printed())
                .containsExactly("WEIGHT 90");
    }

    @Test
    void tenThousandProjectNamesAreLookedAtOnce() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add("项目名称 | 项目" + i);
        }
        lines.addAll(Grids.FORM);
        assertThat(SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines))).hasSize(1);
    }

    @Test
    void cellsMergedOverAWholeSheetCostNothing() {
        CellGrid.Builder grid = CellGrid.builder("表").text(1, 1, "标题").text(1 << 20, 1 << 14, "末");
        CellGrid built = grid.merge(1, 1, 1 << 20, 1 << 14).build();
        assertThat(built.at(500, 500))
                .hasValueSatisfying(cell -> assertThat(cell.text()).isEqualTo("标题"));
        assertThatThrownBy(() -> CellGrid.builder("表").text(Integer.MAX_VALUE, 1, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
