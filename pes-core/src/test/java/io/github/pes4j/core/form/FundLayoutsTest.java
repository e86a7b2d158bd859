package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.value.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fund blocks as offices of many places draw them. Figures are made up; amounts of the tests are in yuan. */
class FundLayoutsTest {

    private static final String[] HEAD = {"2023年度项目支出绩效自评表", "项目名称 | 河道清淤"};
    private static final String[] INDICATORS = {
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分", "产出指标 | 数量指标 | 清淤里程 | ≥20公里 | 20公里 | 90 | 90"
    };

    private static String[] form(String... funds) {
        return Stream.of(HEAD, funds, INDICATORS).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static Amount spent(Evaluation form) {
        return form.funding().figure(FundingColumn.SPENT).orElseThrow().amount();
    }

    @Test
    void theNationalFormHasItsTotalFirst() {
        Evaluation form = Read.clean(form(
                "项目资金\n(万元) | <               | 年初\n预算数 | 全年\n预算数 | 全年\n执行数 | 分值 | 执行率 | 得分",
                "^                | 年度资金总额     | 120 | 100 | 80 | 10 | 80% | 8",
                "^                | 其中:当年财政拨款 | 100 | 90  | 75 | —  |     | —",
                "^                | 上年结转资金     | 20  | 10  | 5  | —  |     | —",
                "^                | 其他资金         |     |     |    | —  |     | —"));
        assertThat(Read.funds(form))
                .containsExactly(
                        "其中:当年财政拨款 INITIAL=1000000元 ANNUAL=900000元 SPENT=750000元",
                        "上年结转资金 INITIAL=200000元 ANNUAL=100000元 SPENT=50000元",
                        "其他资金",
                        "∑ 年度资金总额 INITIAL=1200000元 ANNUAL=1000000元 SPENT=800000元");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 10", "预算执行率 SCORE 8", "预算执行率 RATE 80%");
        assertThat(Read.leaves(form)).first().isEqualTo("预算执行率 10 Proportional");
    }

    @Test
    void hunanHasItsTotalLastAndAColumnOfSources() {
        Evaluation form = Read.clean(form(
                "项目资金（万元） | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
                " | 其中:当年财政拨款 | 50 | 40 | 36 | | |",
                " | 上年结转金额 | 0 | 0 | 0 | | |",
                " | 年度资金总额 | 50 | 40 | 36 | 10 | 90.00% | 9"));
        assertThat(Read.funds(form)).last().isEqualTo("∑ 年度资金总额 INITIAL=500000元 ANNUAL=400000元 SPENT=360000元");
        assertThat(Read.claims(form)).contains("预算执行率 SCORE 9");
    }

    @Test
    void sichuanPutsTheBudgetUnderACaptionAndWeighsBehindTheRate() {
        Evaluation form = Read.clean(form(
                "预算执行情况（10分） | < | 年度预算数（万元） | < | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因",
                " | | 年初预算 | 调整后预算数 | ^ | ^ | ^ | ^ | ^",
                "总额 | | 238.93 | 251.89 | 251.89 | 100.00% | 10 | 10 |",
                "其中：财政资金 | | 238.93 | 251.89 | 251.89 | 100.00% | / | / | /",
                "财政专户管理资金 | | 0 | 0 | 0 | 0.00% | / | / | /",
                "单位资金 | | 0 | 0 | 0 | 0.00% | / | / | /"));
        assertThat(Read.funds(form))
                .containsExactly(
                        "其中：财政资金 INITIAL=2389300元 ANNUAL=2518900元 SPENT=2518900元",
                        "财政专户管理资金 INITIAL=0元 ANNUAL=0元 SPENT=0元",
                        "单位资金 INITIAL=0元 ANNUAL=0元 SPENT=0元",
                        "∑ 总额 INITIAL=2389300元 ANNUAL=2518900元 SPENT=2518900元");
        assertThat(Read.leaves(form)).first().isEqualTo("预算执行率 10 Proportional");
    }

    @Test
    void chongqingCallsWeightAndScoreThoseOfTheRate() {
        Evaluation form = Read.clean(form(
                "单位：万元",
                " | 年初预算数 | 全年(调整)预算数 | 全年执行数 | 执行率(%) | 执行率权重 | 执行率得分(分)",
                "预算资金 | 1000 | 1200 | 912 | 76.00 | 10 | 7.6"));
        assertThat(Read.funds(form)).containsExactly("∑ 预算资金 INITIAL=10000000元 ANNUAL=12000000元 SPENT=9120000元");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 10", "预算执行率 SCORE 7.6", "预算执行率 RATE 76%");
    }

    @Test
    void hubeiSaysTheWeightOfTwentyInTheHeaderOfTheScore() {
        Evaluation form = Read.clean(
                form("预算执行情况（万元） | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分(20分*执行率)", " | 年度财政资金总额 | 200 | 150 | 75% | 15"));
        assertThat(Read.leaves(form)).first().isEqualTo("预算执行率 20 Proportional");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 20", "预算执行率 SCORE 15");
        assertThat(spent(form)).isEqualTo(Amount.yuan("1500000"));
    }

    @Test
    void beijingSaysTheWeightInTheHeaderOfTheWeight() {
        Evaluation form = Read.clean(form(
                "项目资金（万元） | | 年初预算数(A) | 全年执行数(B) | 分值(10分) | 执行率(B/A) | 得分 | 得分计算方法",
                " | 年度资金总额 | 30 | 27 |  | 90% | 9 | 执行率×该指标分值",
                " | 其中：本年一般公共预算拨款 | 30 | 27 | — | — | — |",
                " | 其他资金 | | | — | — | — |"));
        assertThat(Read.leaves(form)).first().isEqualTo("预算执行率 10 Proportional");
        assertThat(spent(form)).isEqualTo(Amount.yuan("270000"));
    }

    @Test
    void aFormWithoutExecutionPointsHasNoLeafForIt() {
        Evaluation form = Read.clean(form(
                "资金情况（万元） | | 全年预算数(A) | 全年执行数(B) | 执行率(B/A)",
                " | 年度资金总额 | 50 | 50 | 100%",
                " | 其中:中央、省、市补助 | 30 | 30 | 100%",
                " | 其他资金 | 20 | 20 | 100%"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/清淤里程 90 Proportional ≥20公里→20公里");
        assertThat(Read.claims(form)).startsWith("预算执行率 RATE 100%");
    }

    @Test
    void withoutATotalTheSourcesAddUp() {
        Evaluation form = Read.clean(form(
                "资金来源 | 年初预算 | 年度预算调整 | 调整后的预算 | 全年执行数 | 预算执行率% | 自评得分 | 单位：元",
                "中央 | 1000 | 0 | 1000 | 1000 | | |", "省级 | 500 | -100 | 400 | 300 | | |"));
        assertThat(Read.funds(form))
                .containsExactly(
                        "中央 INITIAL=1000元 ADJUSTMENT=0元 ANNUAL=1000元 SPENT=1000元",
                        "省级 INITIAL=500元 ADJUSTMENT=-100元 ANNUAL=400元 SPENT=300元");
        assertThat(spent(form)).isEqualTo(Amount.yuan("1300"));
    }

    @Test
    void partsOfASourceAreNotAddedToItWhereThereIsNoTotal() {
        Evaluation form = Read.clean(form(
                "资金来源(万元) | 全年预算数 | 全年执行数", "财政资金 | 100 | 90", "其中：中央 | 60 | 55", "省级 | 40 | 35", "单位自筹 | 20 | 10"));
        assertThat(Read.funds(form))
                .containsExactly("财政资金 ANNUAL=1000000元 SPENT=900000元", "单位自筹 ANNUAL=200000元 SPENT=100000元");
        assertThat(spent(form)).isEqualTo(Amount.yuan("1000000"));
        assertThat(Read.claims(form)).contains("其中：中央 · 全年执行数 AMOUNT 550000元", "省级 · 全年执行数 AMOUNT 350000元");
    }

    @Test
    void aLabelWithItsValueBesideItIsReadLikeAColumn() {
        Evaluation form =
                Read.clean(form("年初预算数(万元) | 50 | 全年预算数(万元) | 40", "全年执行数(万元) | 36 | 执行率 | 90%", "分值 | 10 | 得分 | 9"));
        assertThat(Read.funds(form)).containsExactly("∑  INITIAL=500000元 ANNUAL=400000元 SPENT=360000元");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 10", "预算执行率 SCORE 9", "预算执行率 RATE 90%");
    }

    @Test
    void sourcesMayStandInColumns() {
        Evaluation form =
                Read.clean(form("项目资金(万元) | 合计 | 财政拨款 | 其他资金", "全年预算数 | 50 | 30 | 20", "全年执行数 | 45 | 30 | 15"));
        assertThat(Read.funds(form))
                .containsExactly(
                        "财政拨款 ANNUAL=300000元 SPENT=300000元",
                        "其他资金 ANNUAL=200000元 SPENT=150000元",
                        "∑ 合计 ANNUAL=500000元 SPENT=450000元");
    }

    @Test
    void anUnfamiliarHeaderIsUnderstoodByItsWords() {
        Evaluation form = Read.clean(form(
                "项目资金(万元) | | 年初批复预算金额 | 全年预算金额 | 累计支出金额 | 分值 | 资金执行率 | 自评得分",
                " | 项目资金总额 | 50 | 40 | 36 | 10 | 90% | 9"));
        assertThat(Read.funds(form)).containsExactly("∑ 项目资金总额 INITIAL=500000元 ANNUAL=400000元 SPENT=360000元");
        assertThat(Read.leaves(form)).first().isEqualTo("预算执行率 10 Proportional");
    }

    @Test
    void aHeaderThatNobodyKnowsIsAFindingAndItsFiguresStay() {
        Outcome<Evaluation> outcome = Read.outcome(
                form("项目资金(万元) | | 全年预算数 | 全年执行数 | 绩效拨回 | 分值 | 执行率 | 得分", " | 年度资金总额 | 40 | 36 | 4 | 10 | 90% | 9"));
        assertThat(Read.codes(outcome)).containsExactly("unknown-header [表!E3]");
        assertThat(outcome.value().orElseThrow().notes())
                .extracting(note -> note.text())
                .contains("绩效拨回", "4");
    }

    @Test
    void amountsMayCarryTheirUnitsAndNoCaptionIsNeeded() {
        List<String> funds = new ArrayList<>(List.of(
                "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
                " | 年度资金总额 | 1.2亿元 | 12,000万元 | 96000000元 | 10 | 80% | 8"));
        Evaluation form = Read.clean(form(funds.toArray(String[]::new)));
        assertThat(Read.funds(form)).containsExactly("∑ 年度资金总额 INITIAL=120000000元 ANNUAL=120000000元 SPENT=96000000元");
    }

    @Test
    void namesMayStandAboveTheirValuesInsteadOfBesideThem() {
        Evaluation form = Read.clean(
                "2023年度项目支出绩效自评表",
                "项目名称 | 主管部门 | 实施单位",
                "河道清淤 | 县水利局 | 河道管理所",
                "年初预算数(万元) | 全年预算数(万元) | 全年执行数(万元)",
                "50 | 40 | 36",
                "分值 | 执行率 | 得分",
                "10 | 90% | 9",
                INDICATORS[0],
                INDICATORS[1]);
        assertThat(form.project().name()).isEqualTo("河道清淤");
        assertThat(form.project().department()).contains("县水利局");
        assertThat(form.project().unit()).contains("河道管理所");
        assertThat(Read.funds(form)).containsExactly("∑  INITIAL=500000元 ANNUAL=400000元 SPENT=360000元");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 10", "预算执行率 SCORE 9", "预算执行率 RATE 90%");
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void oneRowOfFiguresUnderNamesIsTheTotal() {
        Evaluation form =
                Read.clean(form("年初预算数(万元) | 全年预算数(万元) | 全年执行数(万元) | 分值 | 执行率 | 得分", "50 | 40 | 36 | 10 | 90% | 9"));
        assertThat(Read.funds(form)).containsExactly("∑  INITIAL=500000元 ANNUAL=400000元 SPENT=360000元");
        assertThat(Read.claims(form)).startsWith("预算执行率 WEIGHT 10", "预算执行率 SCORE 9", "预算执行率 RATE 90%");
    }

    @Test
    void fundsMayStandBelowTheIndicators() {
        Evaluation form = Read.clean(
                HEAD[0],
                HEAD[1],
                INDICATORS[0],
                INDICATORS[1],
                "预算执行情况（万元） | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分",
                "年度资金总额 | | 50 | 45 | 90% | 10 | 9",
                "其中:当年财政拨款 | | 50 | 45 | | |",
                "总分 | | | | | 100 | 99",
                "填表人：（略）");
        assertThat(Read.funds(form))
                .containsExactly("其中:当年财政拨款 ANNUAL=500000元 SPENT=450000元", "∑ 年度资金总额 ANNUAL=500000元 SPENT=450000元");
        assertThat(Read.leaves(form))
                .containsExactly("预算执行率 10 Proportional", "产出指标/数量指标/清淤里程 90 Proportional ≥20公里→20公里");
        assertThat(Read.claims(form)).contains("预算执行率 SCORE 9", "总分 WEIGHT 100", "总分 SCORE 99");
        assertThat(form.notes()).extracting(note -> note.text()).containsExactly("填表人：（略）");
    }

    @Test
    void goalsMayStandRightOfTheFunds() {
        Evaluation form = Read.clean(form(
                "项目资金(万元) | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | | 预期目标 | 实际完成情况",
                "年度资金总额 | 50 | 45 | 90% | 10 | 9 | | 疏通河道 | 已疏通"));
        assertThat(Read.funds(form)).containsExactly("∑ 年度资金总额 ANNUAL=500000元 SPENT=450000元");
        assertThat(form.overallGoals())
                .singleElement()
                .satisfies(
                        goal -> assertThat(goal.achieved().orElseThrow().text()).isEqualTo("已疏通"));
    }
}
