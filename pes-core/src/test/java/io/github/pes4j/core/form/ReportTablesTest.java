package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frameworks, ledgers, goals and summaries, alone and together. Names and figures are made up. */
class ReportTablesTest {

    private static final List<String> FRAMEWORK = List.of(
            "河道清淤项目绩效评价指标体系及评分表",
            "一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 指标解释 | 评分标准 | 得分 | 得分率",
            "决策 | 20 | 项目立项 | 20 | 立项依据充分性 | 20 | 是否有依据 | 依据充分得满分，否则不得分 | 20 | 100%",
            "过程 | 20 | 资金管理 | 20 | 预算执行率 | 20 | 实际支出÷预算 | ①预算执行率为100%得满分；②90%≤预算执行率<100%得15分；③预算执行率＜90%，不得分 | 15 | 75%",
            "产出 | 60 | 产出数量 | 60 | 清淤里程 | 60 | 完成里程 | 按完成情况酌情打分 | 50 | 83.33%",
            "合计 | 100 | | 100 | | 100 | | | 85 | 85%");

    private static final List<String> LEDGER = List.of(
            "河道清淤项目支出明细表",
            " | | | | 单位：元",
            "2022年 | < | 凭证号 | 摘要 | 发生额",
            "月 | 日 | ^ | ^ | ^",
            "3 | 5 | 记-1 | 付工程款 | 60,000.00",
            "3 | | 记-1 | 付监理费 | 5000",
            "本月合计 | | | | 65000",
            "12 | 31 | 记-9 | 付尾款 | 35000",
            "合计 | | | | 100000");

    private static final List<String> GOALS = List.of(
            "河道清淤项目绩效目标表",
            "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | < | <",
            "产出指标 | 数量指标 | 清淤里程 | 完成的里程 | ≥ | 20 | 公里",
            "效益指标 | 社会效益 | 公众认可 | 认可程度 | 文字描述 | 较高 | ");

    private static final List<String> SUMMARY = List.of(
            "河道清淤项目绩效评价得分表",
            "指标类别 | 1.项目决策 | 2.过程管理 | 3.项目产出 | 合计",
            "权重 | 20% | 20% | 60% | 100%",
            "分值 | 20 | 20 | 60 | 100",
            "得分 | 20 | 15 | 45 | 80");

    private static CellGrid sheet(String name, List<String> lines) {
        return Grids.of(name, 2, 1, lines);
    }

    private static Evaluation one(CellGrid... sheets) {
        List<Outcome<Evaluation>> outcomes = Read.sheets(sheets);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).findings()).isEmpty();
        return outcomes.get(0).value().orElseThrow();
    }

    private static List<String> claimsAt(Evaluation evaluation, String place) {
        return evaluation.claims().stream()
                .filter(claim -> claim.mention().place().equals(place))
                .map(ReportTablesTest::text)
                .toList();
    }

    private static String text(Claim claim) {
        return claim.subject() + " " + claim.figure() + " "
                + claim.printed().value().map(Object::toString).orElse("?");
    }

    @Test
    void aFrameworkIsATreeOfJudgedLeavesWithItsRulesBesideThem() {
        Evaluation report = one(sheet("附件", FRAMEWORK));
        assertThat(report.kind()).isEqualTo(EvaluationKind.DEPARTMENT);
        assertThat(report.project().name()).isEqualTo("河道清淤项目");
        assertThat(Read.leaves(report))
                .containsExactly(
                        "决策/项目立项/立项依据充分性 20 Judged judged 20",
                        "过程/资金管理/预算执行率 20 Judged judged 15",
                        "产出/产出数量/清淤里程 60 Judged judged 50");
        assertThat(report.tree().leaves().values())
                .extracting(leaf -> leaf.statedRule().map(ScoringRule::toString).orElse("—"))
                .satisfiesExactly(
                        all -> assertThat(all).startsWith("FullOrNothing[measure=Verdict"),
                        tiers -> assertThat(tiers)
                                .contains(
                                        "numerator=SPENT, denominator=ANNUAL",
                                        "[1/1, ∞) → 20",
                                        "[9/10, 1/1) → 15",
                                        "(−∞, 9/10) → 0"),
                        none -> assertThat(none).isEqualTo("—"));
        assertThat(claimsAt(report, "附件"))
                .contains(
                        "决策 WEIGHT 20",
                        "过程/资金管理 WEIGHT 20",
                        "过程/资金管理/预算执行率 SCORE 15",
                        "过程/资金管理/预算执行率 RATE 75%",
                        "总分 SCORE 85",
                        "总分 RATE 85%");
    }

    @Test
    void aRuleThatFindsWhatItMeasuresIsApplied() {
        Evaluation report = one(sheet(
                "附件",
                List.of(
                        "河道清淤项目绩效评价评分表（单位：万元）",
                        "年度预算数 | 100 | 实际支出数 | 95",
                        "一级指标 | 三级指标 | 分值 | 评分标准 | 得分",
                        "过程 | 预算执行率 | 20 | 预算执行率100%得20分；90%≤X<100%得15分；<90%不得分 | 20")));
        assertThat(Read.leaves(report)).containsExactly("过程/预算执行率 20 Tiers");
        assertThat(report.tree().leaves().values().iterator().next().statedRule())
                .isEmpty();
    }

    @Test
    void aLedgerIsItsVouchersWithoutSumsAndTheSumIsAClaim() {
        Evaluation report = one(sheet("明细", LEDGER));
        assertThat(report.project().name()).isEqualTo("河道清淤项目");
        assertThat(report.project().year()).contains(2022);
        assertThat(report.funding().movements())
                .extracting(movement -> movement.day().map(Object::toString).orElse("—") + " " + movement.voucher()
                        + " " + movement.summary() + " " + movement.amount())
                .containsExactly("2022-03-05 记-1 付工程款 60,000.00", "— 记-1 付监理费 5000", "2022-12-31 记-9 付尾款 35000");
        assertThat(report.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .isEqualTo(Amount.yuan("100000"));
        assertThat(claimsAt(report, "明细")).containsExactly("合计 · 全年执行数 AMOUNT 100000元");
    }

    @Test
    void aLedgerMayHaveDatesCategoriesAndAnotherUnit() {
        Evaluation report = one(sheet(
                "明细",
                List.of(
                        "2022年专项经费明细表（单位：万元）",
                        "序号 | 支付日期 | 记账凭证号 | 支出内容 | 支出金额 | 支出类别 | 收款单位",
                        "1 | 2022-03-05 | 12 | 设计费 | 1.5 | 服务 | 甲公司",
                        "2 | 6月7日 | 13 | 材料费 | 2 | 材料 | 乙公司",
                        "制表人：（略）")));
        assertThat(report.funding().movements())
                .extracting(movement -> movement.day().orElseThrow() + " " + movement.voucher() + " "
                        + movement.amount().value().orElseThrow() + " "
                        + movement.category().orElseThrow())
                .containsExactly("2022-03-05 12 15000元 服务", "2022-06-07 13 20000元 材料");
        assertThat(report.notes()).extracting(note -> note.text()).contains("甲公司", "乙公司", "制表人：（略）");
    }

    @Test
    void goalsAreGoalsWithTheirDescription() {
        Evaluation report = one(sheet("目标", GOALS));
        assertThat(report.tree().leaves()).isEmpty();
        assertThat(report.goals())
                .extracting(goal -> goal.names() + " " + goal.measurement().name() + " "
                        + goal.measurement().target().orElseThrow().value().orElseThrow())
                .containsExactly("[产出指标, 数量指标, 清淤里程] 完成的里程 ≥20公里", "[效益指标, 社会效益, 公众认可] 认可程度 较高");
    }

    @Test
    void aSummaryAloneIsATreeOfItsLevels() {
        for (List<String> lines : List.of(
                SUMMARY,
                List.of(
                        "河道清淤项目绩效评价得分表",
                        "评价内容 | 分值 | 得分 | 得分率",
                        "1.项目决策 | 20 | 20 | 100%",
                        "2.过程管理 | 20 | 15 | 75%",
                        "3.项目产出 | 60 | 45 | 75%",
                        "合计 | 100 | 80 | 80%"))) {
            Evaluation report = one(sheet("得分表", lines));
            assertThat(Read.leaves(report))
                    .containsExactly(
                            "1.项目决策 20 Judged judged 20", "2.过程管理 20 Judged judged 15", "3.项目产出 60 Judged judged 45");
            assertThat(claimsAt(report, "得分表")).contains("3.项目产出 SCORE 45", "总分 WEIGHT 100", "总分 SCORE 80");
        }
    }

    @Test
    void tablesOfOneProjectAreOneEvaluationAndEveryOtherFigureIsAClaim() {
        List<String> other = new ArrayList<>(List.of(
                "河道清淤项目绩效评价评分表", "一级指标 | 二级指标 | 三级指标 | 分值 | 得分", "产出 | 产出数量 | 清淤里程 | 55 | 45", " | | 清淤方量 | 5 | 5"));
        Evaluation report = one(
                sheet("得分表", SUMMARY),
                sheet("目标", GOALS),
                sheet("正文", other),
                sheet("附件", FRAMEWORK),
                sheet("明细", LEDGER));
        assertThat(report.tree().points()).isEqualTo(Points.of(100));
        assertThat(claimsAt(report, "得分表")).contains("产出 SCORE 45", "过程 WEIGHT 20", "总分 SCORE 80");
        assertThat(claimsAt(report, "得分表 权重")).contains("产出 WEIGHT 60%");
        assertThat(claimsAt(report, "正文")).contains("产出/产出数量/清淤里程 WEIGHT 55", "清淤方量 WEIGHT 5");
        assertThat(claimsAt(report, "目标")).containsExactly("产出/产出数量/清淤里程 TARGET ≥20公里");
        assertThat(report.goals())
                .extracting(goal -> goal.leaf().map(Object::toString).orElse("—"))
                .containsExactly("产出/产出数量/清淤里程", "—");
        assertThat(report.funding().movements()).hasSize(3);
        assertThat(report.project().year()).contains(2022);
    }

    @Test
    void tablesOfDifferentProjectsAreApart() {
        List<String> other =
                FRAMEWORK.stream().map(line -> line.replace("河道清淤项目", "道路养护项目")).toList();
        List<Outcome<Evaluation>> outcomes =
                Read.sheets(sheet("甲", FRAMEWORK), sheet("甲明细", LEDGER), sheet("乙", other));
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().orElseThrow().project().name() + " "
                        + outcome.value().orElseThrow().funding().movements().size())
                .containsExactly("河道清淤项目 3", "道路养护项目 0");
    }

    @Test
    void besideASingleFormLedgerAndGoalsBelongToIt() {
        Evaluation form = one(sheet("自评表", Grids.replacing("社区巡查经费", "河道清淤项目")), sheet("明细", LEDGER));
        assertThat(form.kind()).isEqualTo(EvaluationKind.UNIT_SELF);
        assertThat(form.funding().movements()).hasSize(3);
        // What is stated counts before what was moved.
        assertThat(form.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .isEqualTo(Amount.yuan("360000"));
    }

    @Test
    void besideSeveralFormsALedgerBelongsToNoneAndIsNamed() {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        FormReader reader = new FormReader(outcomes::add);
        reader.read(sheet("一", Grids.FORM));
        reader.read(sheet("二", Grids.FORM));
        reader.read(sheet("明细", LEDGER));
        assertThat(reader.finish())
                .extracting(finding -> finding.code() + " " + finding.severity() + " " + finding.places())
                .containsExactly("no-form-found NOTICE [明细]");
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void pointsOfALevelAloneMakeItTheLeaf() {
        Evaluation report = one(sheet(
                "附件",
                List.of(
                        "河道清淤项目绩效评价评分表",
                        "一级指标 | 二级指标 | 分值 | 三级指标 | 评价要点 | 得分",
                        "决策 | 立项 | 20 | 依据 | ①有政策；②有规划。 | 18",
                        "^ | ^ | ^ | 程序 | ①有批复 | ^",
                        "产出 | 数量 | 80 | 里程 | ①完成计划 | 70")));
        assertThat(Read.leaves(report))
                .containsExactly("决策/立项 20 Judged 依据:?→—,程序:?→— judged 18", "产出/数量/里程 80 Judged judged 70");
    }

    /** Lines of two tables beside each other, with a blank column between them. */
    private static CellGrid beside(List<String> left, int columns, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String line = i < left.size() ? left.get(i) : "";
            long missing =
                    columns - line.chars().filter(letter -> letter == '|').count();
            lines.add(line + " |".repeat((int) missing) + " | " + (i < right.size() ? right.get(i) : ""));
        }
        return sheet("表", lines);
    }

    @Test
    void twoTablesSideBySideAreReadAsIfTheyStoodOnTwoSheets() {
        Evaluation report = one(beside(FRAMEWORK, 10, LEDGER));
        assertThat(report.tree().leaves()).hasSize(3);
        assertThat(report.funding().movements()).hasSize(3);
        assertThat(report.tree().leaves())
                .isEqualTo(one(sheet("附件", FRAMEWORK)).tree().leaves());
    }

    @Test
    void twoFormsSideBySideUnderOneTitleAreTwo() {
        List<String> left = Grids.FORM.subList(1, Grids.FORM.size());
        List<String> right = left.stream()
                .map(line -> line.replace("社区巡查经费", "河道清淤").replace("15次", "6次"))
                .toList();
        CellGrid.Builder both = CellGrid.builder("表");
        both.text(1, 1, Grids.FORM.get(0)).merge(1, 1, 1, 20);
        for (int side = 0; side < 2; side++) {
            Grids.of("表", 1, 10 * side, side == 0 ? left : right).cells().forEach(cell -> {
                both.text(cell.row(), cell.column(), cell.text());
                cell.number().ifPresent(number -> both.number(cell.row(), cell.column(), number, cell.text()));
            });
        }
        List<Outcome<Evaluation>> outcomes = Read.sheets(both.build());
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().orElseThrow().project().name() + " "
                        + outcome.value().orElseThrow().project().year().orElseThrow() + " "
                        + Read.leaves(outcome.value().orElseThrow()).get(1) + " " + outcome.findings())
                .containsExactly(
                        "社区巡查经费 2023 产出指标/数量指标/巡查次数 30 Proportional ≥12次→15次 []",
                        "河道清淤 2023 产出指标/数量指标/巡查次数 30 Proportional ≥12次→6次 []");
    }
}
