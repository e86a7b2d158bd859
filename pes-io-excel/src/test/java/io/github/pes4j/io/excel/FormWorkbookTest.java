package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The official form and the framework as workbooks: what stands where, what is live, and how it is printed. */
class FormWorkbookTest {

    private static final double NOTHING = 1e-9;
    private static final int WEIGHT = 7;
    private static final int SCORE = 8;
    private static final IndicatorPath AVAILABILITY = IndicatorPath.of("产出指标", "数量指标", "医保信息系统正常运行率");

    private static final Evaluation SYSTEM = YuanjiangCase.evaluations().get(4);

    private static Evaluation withAvailability(String actual) {
        return Evaluation.builder()
                .from(SYSTEM)
                .claims(List.of())
                .putMeasurement(AVAILABILITY, LeafMeasurement.of(Notation.measurement("大于等于90%", actual)))
                .build();
    }

    private static Written scored(Evaluation evaluation) {
        return Written.scored(evaluation, Written.score(evaluation));
    }

    private static double evaluated(XSSFWorkbook workbook, Cell cell) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.clearAllCachedResultValues();
        return evaluator.evaluate(cell).getNumberValue();
    }

    @Test
    void theSixFormsOfYuanjiangAreWrittenAndReadBackEqual() {
        Evaluation[] all = YuanjiangCase.evaluations().toArray(new Evaluation[0]);
        Written written = Written.of(all);
        assertThat(written.lost()).isEmpty();
        assertThat(written.read().evaluations()).containsExactly(all);
    }

    @Test
    void aProportionalScoreIsLiveAndAJudgedOneIsNot() {
        // 15 × 45 ÷ 90 = 7.50; the words of 质量 are judged: 15.00.
        scored(withAvailability("45%")).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Cell live = Written.beside(sheet, "医保信息系统正常运行率", SCORE);
            assertThat(live.getCellFormula())
                    .isEqualTo("IF(COUNT(G12,E12,F12)>=3,ROUND(G12*MAX(0,MIN(1,F12/E12)),2),\"\")");
            assertThat(live.getNumericCellValue()).isEqualTo(7.5);
            Cell judged = Written.beside(sheet, "医保网络维护费", SCORE);
            assertThat(judged.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(judged.getNumericCellValue()).isEqualTo(15);
            Cell total = Written.beside(sheet, "总分", SCORE);
            assertThat(total.getCellFormula()).isEqualTo("SUM(I5,H12:H22)");
            assertThat(total.getNumericCellValue()).isEqualTo(92.5);
            assertThat(Written.beside(sheet, "总分", WEIGHT).getCellFormula()).isEqualTo("SUM(G5,G12:G22)");
        });
    }

    private static Evaluation withRule(ScoringRule rule, String actual) {
        return Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .group("产出指标", group -> group.group("数量指标", leaf -> leaf.indicator("覆盖率", Points.of(10), rule)))
                        .build())
                .putMeasurement(
                        IndicatorPath.of("产出指标", "数量指标", "覆盖率"),
                        LeafMeasurement.of(Notation.measurement("≥80%", actual)))
                .build();
    }

    @Test
    void tiersAllOrNothingAndShortfallsAreLiveToo() {
        // Completion: actual ÷ 80 %, at most 1.
        ScoringRule tiers = ScoringRule.tiers(Measure.completion())
                .atLeast("100%", "10")
                .atLeast("75%", "6.5")
                .otherwise("1");
        ScoringRule all = ScoringRule.fullOrNothing(Measure.completion(), Share.parse("75%"));
        // Every whole 5 % of completion that is missing costs a tenth of the points.
        ScoringRule shortfall = new LinearShortfall(
                Measure.completion(),
                Share.ONE,
                LinearShortfall.Side.BELOW,
                Share.parse("5%"),
                Price.parse("10%"),
                LinearShortfall.Counting.WHOLE_STEPS,
                Guard.USUAL);
        String[] actuals = {"88%", "80%", "79%", "60%", "59%", "3%"};
        double[][] scores = {{10, 10, 6.5, 6.5, 1, 1}, {10, 10, 10, 10, 0, 0}, {10, 10, 10, 5, 5, 0}};
        ScoringRule[] rules = {tiers, all, shortfall};
        for (int rule = 0; rule < rules.length; rule++) {
            double[] expected = scores[rule];
            scored(withRule(rules[rule], actuals[0])).open(workbook -> {
                Sheet sheet = workbook.getSheetAt(0);
                Cell score = Written.beside(sheet, "覆盖率", columnOf(sheet, "得分"));
                Cell actual = Written.beside(sheet, "覆盖率", columnOf(sheet, "完成情况"));
                assertThat(score.getCellType()).isEqualTo(CellType.FORMULA);
                for (int i = 0; i < actuals.length; i++) {
                    actual.setCellValue(Double.parseDouble(actuals[i].replace("%", "")) / 100);
                    assertThat(evaluated(workbook, score))
                            .as(score.getCellFormula() + " at " + actuals[i])
                            .isCloseTo(expected[i], within(NOTHING));
                }
            });
            for (int i = 0; i < actuals.length; i++) {
                assertThat(Written.score(withRule(rules[rule], actuals[i]))
                                .total()
                                .low()
                                .number())
                        .isEqualByComparingTo(java.math.BigDecimal.valueOf(expected[i]));
            }
        }
    }

    private static int columnOf(Sheet sheet, String header) {
        return Written.find(sheet, header).getColumnIndex() + 1;
    }

    @Test
    void whatIsChangedByHandMovesRateScoreSumAndTotal() {
        scored(withAvailability("45%")).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Cell total = Written.beside(sheet, "总分", SCORE);
            // 60 ÷ 90 of 15 is 10.
            Written.beside(sheet, "医保信息系统正常运行率", 6).setCellValue(0.6);
            assertThat(evaluated(workbook, total)).isCloseTo(95, within(NOTHING));
            assertThat(95.0)
                    .isEqualTo(Written.score(withAvailability("60%"))
                            .total()
                            .low()
                            .number()
                            .doubleValue());
            // A lower target is met.
            Written.beside(sheet, "医保信息系统正常运行率", 5).setCellValue(0.6);
            assertThat(evaluated(workbook, total)).isCloseTo(100, within(NOTHING));
            // Half of 13.28 spent: 10 × 50 % = 5. The total of the funds is the sum of its sources.
            Written.beside(sheet, "其中:当年财政拨款", 6).setCellValue(6.64);
            assertThat(evaluated(workbook, Written.beside(sheet, "年度资金总额", 6))).isCloseTo(6.64, within(NOTHING));
            assertThat(evaluated(workbook, Written.beside(sheet, "年度资金总额", 8))).isCloseTo(0.5, within(NOTHING));
            assertThat(evaluated(workbook, total)).isCloseTo(95, within(NOTHING));
            // A person's points count as they are typed.
            Written.beside(sheet, "医保网络维护费", SCORE).setCellValue(12);
            assertThat(evaluated(workbook, total)).isCloseTo(92, within(NOTHING));
        });
    }

    @Test
    void aBlankActualIsNotZero() {
        scored(withAvailability("45%")).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Written.beside(sheet, "医保信息系统正常运行率", 6).setBlank();
            Cell score = Written.beside(sheet, "医保信息系统正常运行率", SCORE);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(score).getStringValue()).isEmpty();
        });
    }

    @Test
    void anOpenScoreLeavesTheTotalOpenUntilItIsFilledIn() {
        scored(withAvailability("")).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Cell score = Written.beside(sheet, "医保信息系统正常运行率", SCORE);
            Cell total = Written.beside(sheet, "总分", SCORE);
            assertThat(score.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(total.getStringCellValue()).isEmpty();
            score.setCellValue(9);
            assertThat(evaluated(workbook, total)).isCloseTo(94, within(NOTHING));
        });
    }

    @Test
    void scoresAreRoundedAsThePolicySays() {
        // 15 × 40 ÷ 90 = 6.666…; rounded up to one decimal 6.7, and cut 6.6.
        for (RoundingMode mode : List.of(RoundingMode.CEILING, RoundingMode.DOWN, RoundingMode.HALF_EVEN)) {
            ScoringPolicy policy = ScoringPolicy.builder()
                    .id("local")
                    .title(Policies.MOF_2020_SELF.title())
                    .bands(Policies.USUAL_BANDS)
                    .rounding(new Rounding(1, mode, Rounding.Stage.INDICATOR))
                    .build();
            Evaluation evaluation = withAvailability("40%");
            Scorecard card = Written.score(evaluation, policy);
            Written.scored(evaluation, card).open(workbook -> {
                Cell cell = Written.beside(workbook.getSheetAt(0), "医保信息系统正常运行率", SCORE);
                assertThat(cell.getNumericCellValue())
                        .isEqualTo(card.leaf(AVAILABILITY)
                                .orElseThrow()
                                .score()
                                .low()
                                .number()
                                .doubleValue());
            });
        }
    }

    @Test
    void theFormIsPrintedOnA4AsWideAsThePaperWithItsHeaderOnEachPage() {
        Written.of(SYSTEM).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("B医保信息系统运行及网络维护费");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(10, 10, -1, -1));
            assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$I$24");
            assertThat(sheet.getMergedRegions())
                    .contains(CellRangeAddress.valueOf("A1:I1"), CellRangeAddress.valueOf("B15:B18"));
            // All of a merged cell has its border.
            Cell inside = sheet.getRow(16).getCell(1);
            assertThat(inside.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
            assertThat(inside.getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THIN);
        });
    }

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

    @Test
    void anEmptyFormHasRoomAndWorksItsTotalsOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.writeSheets(List.of(FormSheets.blank(Policies.MOF_2021_SELF)), Sink.of("template.xlsx", bytes));
        Written.ofBytes(bytes.toByteArray()).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Written.find(sheet, "生态环境成本指标");
            Written.beside(sheet, "其中：当年财政拨款", 5).setCellValue(40);
            Written.beside(sheet, "其他资金", 5).setCellValue(10);
            Written.beside(sheet, "其中：当年财政拨款", 6).setCellValue(46);
            assertThat(evaluated(workbook, Written.beside(sheet, "年度资金总额", 5))).isCloseTo(50, within(NOTHING));
            assertThat(evaluated(workbook, Written.beside(sheet, "年度资金总额", 9))).isCloseTo(9.2, within(NOTHING));
            Cell score = Written.beside(sheet, "数量指标", SCORE);
            score.setCellValue(40);
            assertThat(evaluated(workbook, Written.beside(sheet, "总分", SCORE))).isCloseTo(49.2, within(NOTHING));
        });
        assertThat(Written.ofBytes(bytes.toByteArray()).read().evaluations()).hasSize(1);
    }

    @Test
    void aFormWithoutAScorecardPrintsWhatItClaims() {
        Evaluation claimed = SYSTEM;
        assertThat(FormSheets.render(claimed, Optional.empty()).lost()).isEmpty();
        Written.of(claimed).open(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(Written.beside(sheet, "医保信息系统正常运行率", SCORE).getCellType())
                    .isEqualTo(CellType.NUMERIC);
            assertThat(Written.beside(sheet, "总分", SCORE).getCellType()).isEqualTo(CellType.FORMULA);
        });
    }

    @Test
    void anOldWorkbookIsWrittenWhereTheNameAsksForOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Evaluation evaluation = withAvailability("45%");
        Dossier dossier = Dossier.builder()
                .addItem(new Dossier.Item("", evaluation, Optional.of(Written.score(evaluation)), List.of()))
                .build();
        new WorkbookWriter().write(dossier, Sink.of("form.xls", bytes));
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Cell total = Written.beside(workbook.getSheetAt(0), "总分", SCORE);
            assertThat(total.getNumericCellValue()).isEqualTo(92.5);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Written.beside(workbook.getSheetAt(0), "医保信息系统正常运行率", 6).setCellValue(0.6);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(total).getNumberValue()).isCloseTo(95, within(NOTHING));
        }
    }
}
