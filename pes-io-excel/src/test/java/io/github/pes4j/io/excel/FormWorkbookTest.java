package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
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

/** The official form as a workbook: what stands where, what is live, and how it is printed. */
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

    static Written scored(Evaluation evaluation) {
        return Written.scored(evaluation, Written.score(evaluation));
    }

    static double evaluated(XSSFWorkbook workbook, Cell cell) {
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
