package io.github.pes4j.io.excel;

import static io.github.pes4j.io.excel.FormWorkbookTest.evaluated;
import static io.github.pes4j.io.excel.FormWorkbookTest.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.testkit.cases.BohuCase;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** A framework with scores as a workbook: what stands where, what is live, and what is read back. */
class FrameworkWorkbookTest {

    private static final double NOTHING = 1e-9;

    @Test
    void theFrameworkOfBohuHasItsLevelsItsRulesInWordsAndLiveRates() {
        Evaluation bohu = BohuCase.evaluation();
        scored(bohu).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(Written.beside(sheet, "绩效目标合理性", 6).getStringCellValue())
                    .isEqualTo("①设有目标\n②与工作内容相关\n③合乎正常水平\n④与资金量匹配");
            assertThat(Written.beside(sheet, "绩效目标合理性", 7).getStringCellValue()).isEqualTo("按评价要点计分：②2分；其余要点均分余下分值");
            assertThat(Written.beside(sheet, "绩效目标合理性", 10).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(Written.beside(sheet, "绩效目标合理性", 11).getStringCellValue())
                    .isEqualTo("部分指标与项目关联不足");
            Cell rate = Written.beside(sheet, "预算执行率", 9);
            assertThat(rate.getCellFormula()).isEqualTo("14.4/14.4");
            assertThat(Written.beside(sheet, "预算执行率", 10).getCellFormula())
                    .isEqualTo("IF(COUNT(D12,I12)>=2,ROUND(D12*MAX(0,MIN(1,I12)),2),\"\")");
            rate.removeFormula();
            rate.setCellValue(0.5);
            assertThat(evaluated(workbook, Written.beside(sheet, "预算执行率", 10))).isCloseTo(2, within(NOTHING));
            // 96 less two points.
            assertThat(evaluated(workbook, Written.beside(sheet, "合计", 10))).isCloseTo(94, within(NOTHING));
            assertThat(Written.beside(sheet, "合计", 11).getStringCellValue()).isEqualTo("等级：优");
        });
    }

    /** The title is kept as a note by the reader. Judged leaves and numbers against numbers: a framework holds them, with its rules in words that read back. */
    @Test
    void whatAFrameworkHoldsIsReadBackEqual() {
        Indicator tiered = Indicator.builder()
                .name("培训覆盖率")
                .points(Points.of(20))
                .rule(ScoringRule.tiers(Measure.completion())
                        .atLeast("100%", "20")
                        .atLeast("80%", "12")
                        .otherwise("0"))
                .criterion("完成率≥100%得20分；80%（含）至100%得12分；低于80%得0分")
                .explanation("培训人数与应训人数之比")
                .build();
        Indicator judged = Indicator.builder()
                .name("档案规范性")
                .points(Points.of(30))
                .rule(ScoringRule.judged())
                .criterion("由评价组按抽查结果评定")
                .addEvaluationPoint(new EvaluationPoint("①", "资料齐全"))
                .addEvaluationPoint(new EvaluationPoint("②", "归档及时"))
                .build();
        Indicator counted = Indicator.builder()
                .name("巡查次数")
                .points(Points.of(50))
                .rule(ScoringRule.proportional())
                .criterion("得分=分值×完成率")
                .build();
        Evaluation evaluation = Evaluation.builder()
                .project(
                        Project.builder().name("社区巡查经费").unit("县救助站").year(2024).build())
                .kind(EvaluationKind.DEPARTMENT)
                .tree(IndicatorTree.builder("项目支出绩效评价指标体系")
                        .group(
                                "产出",
                                group -> group.group(
                                                "产出数量",
                                                inner -> inner.add(counted).add(tiered))
                                        .group("产出质量", inner -> inner.add(judged)))
                        .build())
                .putMeasurement(
                        IndicatorPath.of("产出", "产出数量", "巡查次数"), LeafMeasurement.of(Notation.measurement("≥12次", "9次")))
                .putMeasurement(
                        IndicatorPath.of("产出", "产出数量", "培训覆盖率"),
                        LeafMeasurement.of(Notation.measurement("≥90%", "81%")))
                .putMeasurement(
                        IndicatorPath.of("产出", "产出质量", "档案规范性"),
                        LeafMeasurement.judged(Judgement.of("27", Claimant.DEPARTMENT, "两份缺签字")))
                .build();
        Written written = Written.of(evaluation);
        assertThat(written.lost()).isEmpty();
        assertThat(written.read().evaluations())
                .singleElement()
                .satisfies(read -> assertThat(Evaluation.builder()
                                .from(read)
                                .claims(List.of())
                                .notes(List.of())
                                .build())
                        .isEqualTo(evaluation));
        // 50 × 9 ÷ 12 = 37.5; 81 ÷ 90 = 90 %, of the second tier: 12; 27.
        scored(evaluation)
                .open(workbook -> assertThat(evaluated(workbook, Written.beside(workbook.getSheetAt(0), "合计", 10)))
                        .isCloseTo(76.5, within(NOTHING)));
    }
}
