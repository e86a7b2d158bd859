package io.github.pes4j.core.form;

import static io.github.pes4j.core.form.IndicatorLayoutsTest.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.Points;
import org.junit.jupiter.api.Test;

/** How the blocks of indicators are laid out on pages: rows of headers, page breaks, totals, labels. Names and figures are made up. */
class IndicatorPagesTest {

    @Test
    void levelsAreRepeatedAtAPageBreakWithTheHeaderAndGoOn() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 甲 | ≥12次 | 12次 | 40 | 40",
                "效益指标 | 社会效益 | 乙 | ≥8次 | 8次 | 20 | 20",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "效益指标 | 社会效益 | 丙 | ≥90% | 90% | 40 | 40",
                "总分 | | | | | 100 | 100"));
        assertThat(form.tree().roots()).hasSize(2);
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
    }

    @Test
    void aSecondPageWithTitleAndProjectAgainIsTheSameForm() {
        Evaluation form = Read.clean(
                "2023年度项目支出绩效自评表",
                "项目名称 | 河道清淤",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 甲 | ≥12次 | 12次 | 40 | 40",
                "2023年度项目支出绩效自评表（续）| < | < | < | < | < | <",
                "项目名称 | 河道清淤 | < | < | < | < | <",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "效益指标 | 社会效益 | 丙 | ≥90% | 90% | 60 | 60",
                "总分 | | | | | 100 | 100");
        assertThat(form.tree().points()).isEqualTo(Points.of(100));
        assertThat(form.tree().leaves()).hasSize(2);
    }

    @Test
    void headersMayStandInThreeRows() {
        Evaluation form = Read.clean(form(
                "绩效指标 | < | < | 绩效指标完成情况 | < | < | < | 分值 | 得分 | 偏差原因分析及改进措施",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | ^ | ^ | ^",
                "^ | ^ | ^ | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^",
                "产出指标 | 数量指标 | 清淤里程 | ≥ | 20 | 公里 | 18 | 60 | 54 | 汛期停工",
                "效益指标 | 社会效益 | 受益人口 | ≥ | 3 | 万人 | 3 | 40 | 40 |"));
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/清淤里程 60 Proportional ≥20公里→18公里", "效益指标/社会效益/受益人口 40 Proportional ≥3万人→3万人");
        assertThat(form.goals()).isEmpty();
    }

    @Test
    void threeHeaderRowsWithoutAnyMergeAreReadAlike() {
        Evaluation form = Read.clean(form(
                "绩效指标 | | | 绩效指标完成情况 | | | | 评分情况 |",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | | | 实际完成值 | 分值 | 得分",
                " | | | 指标性质 | 指标值 | 度量单位 | | |",
                "产出指标 | 数量指标 | 清淤里程 | ≥ | 20 | 公里 | 18 | 100 | 90"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/清淤里程 100 Proportional ≥20公里→18公里");
    }

    @Test
    void theTotalMayStandAboveTheIndicators() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "总分 | | | | | 100 | 96",
                "产出指标 | 数量指标 | 清淤里程 | ≥50公里 | 48公里 | 100 | 96"));
        assertThat(Read.claims(form)).contains("总分 WEIGHT 100", "总分 SCORE 96");
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void theTotalMayBeCalledWhatTheScoresAreCalled() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际完成情况 | 指标分值 | 实际得分 | 得分率",
                "产出指标 | 数量指标 | 培训人次 | 1,200人次 | １，０８０人次 | 100 | 90 | 90%",
                "总得分 | | | | | 100 | 90 | 90%"));
        assertThat(Read.leaves(form)).containsExactly("产出指标/数量指标/培训人次 100 Proportional ≥1200人次→1080人次");
        assertThat(Read.claims(form)).contains("总分 SCORE 90", "总分 RATE 90%");
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatterAndSignaturesAreNotes() {
        Outcome<Evaluation> outcome = Read.outcome(form(
                "序号 | 一级指标 | 二级指标 | 三级指标 | 得分 | 分值 | 实际完成值 | 年度指标值 | 备注",
                "1 | 产出指标 | 数量指标 | 清淤里程 | 45 | 50 | 18公里 | ≥20公里 | 汛期",
                "2 | ^ | 质量指标 | 合格率 | 50 | 50 | 100% | ≥95% |",
                "第1页，共2页",
                "序号 | 一级指标 | 二级指标 | 三级指标 | 得分 | 分值 | 实际完成值 | 年度指标值 | 备注",
                "合计 | | | | 95 | 100 | | |",
                "单位负责人： | 李某 | 填表人： | 王某"));
        assertThat(outcome.findings()).isEmpty();
        Evaluation form = outcome.value().orElseThrow();
        assertThat(Read.leaves(form))
                .containsExactly(
                        "产出指标/数量指标/清淤里程 50 Proportional ≥20公里→18公里", "产出指标/质量指标/合格率 50 Proportional ≥95%→100%");
        assertThat(form.notes()).extracting(note -> note.text()).contains("汛期", "单位负责人：", "李某", "填表人：", "王某");
    }

    @Test
    void anotherPageMayHaveItsColumnsInAnotherOrder() {
        Evaluation form = Read.clean(form(
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 植树 | ≥100株 | 90株 | 50 | 45",
                "一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分",
                "效益指标 | 生态效益指标 | 覆盖率 | 50 | ≥30% | 30% | 50",
                "总分 | | | 100 | | | 95"));
        assertThat(Read.leaves(form))
                .containsExactly("产出指标/数量指标/植树 50 Proportional ≥100株→90株", "效益指标/生态效益指标/覆盖率 50 Proportional ≥30%→30%");
        assertThat(Read.claims(form)).contains("总分 WEIGHT 100", "总分 SCORE 95");
    }

    @Test
    void aLabelMayHaveItsValueInTheSameCell() {
        Evaluation form = Read.clean(
                "2023年度项目支出绩效自评表",
                "项目名称：河道清淤 | < | < | 实施单位: 河道管理所 | | 自评总分：95 |",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 植树 | ≥100株 | 95株 | 100 | 95");
        assertThat(form.project().name()).isEqualTo("河道清淤");
        assertThat(form.project().unit()).contains("河道管理所");
        assertThat(Read.claims(form)).contains("总分 SCORE 95");
    }
}
