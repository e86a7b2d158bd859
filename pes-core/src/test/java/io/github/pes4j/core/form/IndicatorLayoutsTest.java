package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.Points;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Indicator blocks as offices of many places draw them. Names and figures are made up. */
class IndicatorLayoutsTest {

    private static final String[] HEAD = {"（2023年度）项目支出绩效自评表", "项目名称 | 河道清淤"};

    static String[] form(String... indicators) {
        return Stream.of(HEAD, indicators).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Test
    void theNationalFormWithMergedLevelsAndItsCaption() {
        Evaluation form = Read.clean(form(
                "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
                "^ | 产出指标 | 数量指标 | 清淤里程 | ≥20公里 | 18公里 | 40 | 36 | 汛期停工",
                "^ | ^ | ^ | 清淤方量 | ≥5万立方米 | 5.2万立方米 | 10 | 10 |",
                "^ | ^ | 质量指标 | 验收合格率 | ＝100％ | 100% | 20 | 20 |",
                "^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 95% | 30 | 30 |",
                "总分 | < | < | < | < | < | 100 | 96 |"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/清淤里程 40 Proportional ≥20公里→18公里",
                        "产出指标/数量指标/清淤方量 10 Proportional ≥5万立方米→5.2万立方米",
                        "产出指标/质量指标/验收合格率 20 Proportional =100%→100%",
                        "满意度指标/服务对象满意度指标/居民满意度 30 Proportional ≥90%→95%");
        assertThat(Read.claims(form)).contains("总分 WEIGHT 100", "总分 SCORE 96");
    }

    @Test
    void yunnanHasTwoHeaderRowsWithOperatorValueAndUnitApart() {
        Evaluation form = Read.clean(form(
                "绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
                "一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^",
                "产出指标 | 数量指标 | 清淤里程 | ≥ | 20 | 公里 | 18 | 50 | 45 | 汛期停工",
                " | 成本指标 | 清淤成本 | ﹦ | 7.29 | 万元 | 7.29 | 20 | 20 |",
                "效益指标 | 社会效益 | 受益人口 | = | 效果明显 | 人 | 效果明显 | 30 | 30 |"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/清淤里程 50 Proportional ≥20公里→18公里",
                        "产出指标/成本指标/清淤成本 20 Proportional =7.29万元→7.29万元",
                        "效益指标/社会效益/受益人口 30 Judged 效果明显→效果明显 judged 30");
        assertThat(form.measurements()
                        .values()
                        .iterator()
                        .next()
                        .measurements()
                        .get(0)
                        .target()
                        .orElseThrow()
                        .text())
                .isEqualTo("≥20公里");
    }

    @Test
    void twoHeaderRowsWithoutAnyMergeAreReadAlike() {
        Evaluation form = Read.clean(form(
                "绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分",
                "一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | | |",
                "产出指标 | 数量指标 | 清淤里程 | ≥ | 20 | 公里 | 18 | 100 | 90"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/清淤里程 100 Proportional ≥20公里→18公里");
    }

    @Test
    void sichuanHasOneRowOfTenHeaders() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析",
                "产出指标 | 数量指标 | 培训人次 | ≥ | 200 | 人次 | 180 | 60 | 54 | 报名不足",
                "效益指标 | 社会效益指标 | 知晓程度 | 定性 | 高中低 | | 高 | 30 | 28 |"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/培训人次 60 Proportional ≥200人次→180人次", "效益指标/社会效益指标/知晓程度 30 Judged 高中低→高 judged 28");
    }

    @Test
    void theWeightMayStandBeforeTheTargetAndPointsBehindTheLevel() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因及拟采取的改进措施",
                "产出指标(70分) | 数量指标 | 培训人次 | 70 | ≥200人次 | 180人次 | 63 |",
                "效益指标（20分） | 社会效益指标 | 就业率 | 20 | ≥80% | 80% | 20 |"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/培训人次 70 Proportional ≥200人次→180人次", "效益指标/社会效益指标/就业率 20 Proportional ≥80%→80%");
        assertThat(Read.claims(form)).contains("产出指标 WEIGHT 70", "效益指标 WEIGHT 20");
    }

    @Test
    void chongqingHasNoLevelsAndTwoTargetsAndItsTotalInTheHead() {
        Evaluation form = Read.clean(
                "部门整体绩效自评表",
                "项目名称 | 融媒体中心运行 | 自评总分(分) | 97.6",
                "指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数(%) | 指标权重 | 指标得分(分) | 是否核心指标",
                "新闻发布数 | 条 | ≥ | 1000 | 1200 | 1260 | 100 | 50 | 50 | 是",
                "群众评价 | | 定性 | 好 | | 好 | 95.2 | 50 | 47.6 | 否");
        assertThat(Read.leaves(form))
                .containsExactly("新闻发布数 50 Proportional ≥1200条(≥1000条)→1260条", "群众评价 50 Judged 好(好)→好 judged 47.6");
        assertThat(Read.claims(form)).contains("总分 SCORE 97.6", "新闻发布数 RATE 100%", "群众评价 RATE 95.2%");
        assertThat(form.notes()).extracting(note -> note.text()).contains("是", "否");
    }

    @Test
    void hubeiHasScoresWithoutWeightsOfTheRows() {
        Outcome<Evaluation> outcome = Read.outcome(form(
                "一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分",
                "产出指标（50分） | 数量指标 | 巡查次数 | ≥12次 | 12次 | 30",
                " | 质量指标 | 查处率 | ≥90% | 81% | 18",
                "效益指标(30分) | 社会效益 | 知晓率 | ≥80% | 90% | 30"));
        assertThat(outcome.findings()).isEmpty();
        Evaluation form = outcome.value().orElseThrow();
        // The block is one leaf: how its points are divided is printed nowhere.
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标 50 Judged 巡查次数:≥12次→12次,查处率:≥90%→81% judged 48",
                        "效益指标/社会效益/知晓率 30 Proportional ≥80%→90%");
    }

    @Test
    void withoutAnyPointsTheRowsAreGoalsAndOneFindingSaysSo() {
        Outcome<Evaluation> outcome = Read.outcome(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施",
                "产出指标 | 数量指标 | 指标1：开展培训 | 3起 | 3起 |",
                " | | 指标2： | | |",
                " | | …… | | |"));
        assertThat(Read.codes(outcome)).containsExactly("missing-field [表!A3]");
        Evaluation form = outcome.value().orElseThrow();
        assertThat(form.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.names()).containsExactly("产出指标", "数量指标", "开展培训"));
    }

    @Test
    void beijingSaysHowEachScoreIsCalculated() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值(A) | 全年实际值(B) | 得分计算方法 | 得分 | 未完成原因分析",
                "产出指标 | 数量指标 | 设备台数 | 50 | 20台 | 15台 | 完成值达到指标值记满分，未达到按B/A计分 | 37.5 | 招标延迟"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/设备台数 50 Proportional ≥20台→15台");
        assertThat(form.tree().leaves().values().iterator().next().criterion()).contains("完成值达到指标值记满分，未达到按B/A计分");
    }

    @Test
    void departmentsUseACriterionAndAnExplanationInsteadOfTargets() {
        Evaluation form = Read.clean(
                "2023年部门整体支出绩效自评表",
                "单位名称 | 县水利局",
                "项目名称 | 部门整体支出",
                "序号 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标解释 | 指标说明及评分标准 | 自评得分",
                "1 | 规划 | 目标设定 | 目标合理性 | 15 | 目标是否合理 | 目标合理得满分，否则不得分 | 15",
                "2 | 执行 | 预算执行 | 支付进度率 | 35 | 实际支付进度 | ≥90%得35分；80%≤X<90%得20分；<80%不得分 | 20");
        assertThat(Read.leaves(form))
                .containsExactly("规划/目标设定/目标合理性 15 Judged judged 15", "执行/预算执行/支付进度率 35 Judged judged 20");
        assertThat(form.project().unit()).contains("县水利局");
        assertThat(form.tree().leaves().values()).allSatisfy(leaf -> {
            assertThat(leaf.explanation()).isPresent();
            assertThat(leaf.statedRule()).isPresent();
        });
    }

    @Test
    void anUnfamiliarTargetHeaderIsUnderstoodByItsWords() {
        Evaluation form = Read.clean(form(
                "一级绩效指标 | 二级绩效指标 | 三级绩效指标 | 预期实现值 | 全年完成情况 | 标准分 | 自评分 | 扣分原因",
                "产出指标 | 数量指标 | 设备台数 | 20台 | 15台 | 100 | 75 | 招标延迟"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/设备台数 100 Proportional ≥20台→15台");
        assertThat(form.measurements()
                        .values()
                        .iterator()
                        .next()
                        .measurements()
                        .get(0)
                        .reason())
                .contains("招标延迟");
    }

    @Test
    void severalIndicatorsUnderOneMergedScoreAreOneLeaf() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 巡查次数 | ≥12次 | 12次 | 40 | 38",
                "^ | ^ | 覆盖率 | ≥80% | 76% | ^ | ^",
                "^ | 质量指标 | 合格率 | ≥90% | 90% | 60 | 60"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标 40 Proportional 巡查次数:≥12次→12次,覆盖率:≥80%→76%",
                        "产出指标/质量指标/合格率 60 Proportional ≥90%→90%");
    }

    @Test
    void namesOfPartOfALevelUnderOneScoreAreJoined() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 甲 | ≥12次 | 12次 | 40 | 40",
                " | | 乙 | ≥8次 | 8次 | ^ | ^",
                " | | 丙 | ≥90% | 90% | 60 | 60"));
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
        assertThat(Read.leaves(form)).first().isEqualTo("产出指标/数量指标/甲、乙 40 Proportional 甲:≥12次→12次,乙:≥8次→8次");
    }

    @Test
    void weightsInPercentArePointsOfAHundred() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分",
                "产出指标 | 数量指标 | 甲 | ≥12次 | 12次 | 40% | 40",
                "效益指标 | 社会效益 | 丙 | ≥90% | 90% | 60% | 60"));
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
    }

    @Test
    void anIndicatorWhoseNameCarriesItsPointsNeedsNoColumn() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分",
                "产出指标 | 数量指标 | 巡查次数（60分） | ≥12次 | 6次 | 30",
                "效益指标 | 社会效益 | 知晓率（40分） | ≥90% | 90% | 40"));
        assertThat(Read.leaves(form))
                .containsExactly("产出指标/数量指标/巡查次数 60 Proportional ≥12次→6次", "效益指标/社会效益/知晓率 40 Proportional ≥90%→90%");
    }

    @Test
    void aValueOfAnUnknownFieldIsNotTakenForTheProjects() {
        Outcome<Evaluation> outcome = Read.outcome(
                "2023年度项目支出绩效自评表",
                "项目名称 | | 项目编码 | 5101",
                "主管部门 | 县水利局 | 联系电话 | （略）",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 甲 | ≥12次 | 12次 | 100 | 100");
        Evaluation form = outcome.value().orElseThrow();
        assertThat(form.project().name()).isEmpty();
        assertThat(form.project().department()).contains("县水利局");
        assertThat(form.notes()).extracting(note -> note.text()).contains("项目编码", "5101", "联系电话");
        assertThat(Read.codes(outcome)).containsExactly("unknown-header [表!C2]", "unknown-header [表!C3]");
    }

    @Test
    void aMisreadOperatorIsDoubtedAndNotMended() {
        Outcome<Evaluation> outcome = Read.outcome(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 质量指标 | 合格率 | 290% | 95% | 50 | 50",
                " | 数量指标 | 巡查 | 26次 | 8次 | 30 | 30",
                " | 成本指标 | 成本 | W30万元 | 28万元 | 20 | 20"));
        assertThat(Read.codes(outcome))
                .containsExactly("scan-suspect [表!D4]", "scan-suspect [表!D5]", "scan-suspect [表!D6]");
        assertThat(Read.leaves(outcome.value().orElseThrow()))
                .containsExactly(
                        "产出指标/质量指标/合格率 50 Proportional ≥290%→95%",
                        "产出指标/数量指标/巡查 30 Proportional ≥26次→8次", "产出指标/成本指标/成本 20 Judged W30万元→28万元 judged 20");
    }

    @Test
    void aTargetOfTheYearMayBeADay() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 时效指标 | 完工 | 9月前 | 2023年8月15日 | 50 | 50",
                " | | 支付 | 2023.12 | 12月底 | 50 | 50"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/时效指标/完工 50 Judged ≤2023-08-31→2023-08-15 judged 50",
                        "产出指标/时效指标/支付 50 Judged ≤2023-12-31→2023-12-31 judged 50");
    }

    @Test
    void aScoreMergedOverIndicatorsWithPointsOfTheirOwnIsThatOfTheirLevel() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 巡查次数 | ≥12次 | 12次 | 20 | 38",
                "^ | ^ | 覆盖率 | ≥80% | 76% | 20 | ^",
                "^ | 质量指标 | 合格率 | ≥90% | 90% | 20 | 60",
                "^ | ^ | 规范性 | 规范 | 规范 | 20 | ^",
                "^ | ^ | 及时性 | 及时 | 及时 | 20 | 20"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/巡查次数 20 Proportional ≥12次→12次",
                        "产出指标/数量指标/覆盖率 20 Proportional ≥80%→76%",
                        "产出指标/质量指标/合格率 20 Proportional ≥90%→90%",
                        "产出指标/质量指标/规范性 20 Judged 规范→规范",
                        "产出指标/质量指标/及时性 20 Judged 及时→及时 judged 20");
        assertThat(Read.claims(form))
                .contains("产出指标/数量指标 SCORE 38", "合格率、规范性 SCORE 60", "产出指标/质量指标/及时性 SCORE 20")
                .doesNotContain("产出指标/数量指标 WEIGHT 20");
    }

    @Test
    void aNameMergedOverSeveralLevelsIsOneLevel() {
        Evaluation form = Read.clean(form(
                "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分",
                "^ | 产出指标(60分) | 数量指标(40分) | 清淤里程 | ≥50公里 | 48公里 | 38.4",
                "^ | ^ | 质量指标(20分) | 合格率 | ≥90% | 95% | 20",
                "^ | 效益指标(30分) | < | 受益人口 | ≥3万人 | 3万人 | 30",
                "^ | 满意度指标(10分) | < | < | ≥90% | 92% | 10",
                "总分 | < | < | < | < | < | 98.4"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/清淤里程 40 Proportional ≥50公里→48公里",
                        "产出指标/质量指标/合格率 20 Proportional ≥90%→95%",
                        "效益指标/受益人口 30 Proportional ≥3万人→3万人",
                        "满意度指标 10 Proportional ≥90%→92%");
    }
}
