package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an evaluation: text stays text, and what a workbook cannot hold is said. */
class HostileContentTest {

    private static Evaluation named(String project, String leaf, String reason) {
        return Evaluation.builder()
                .project(Project.builder().name(project).build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .group(
                                "产出指标",
                                group -> group.group(
                                        "数量指标", inner -> inner.indicator(leaf, Points.of(10), ScoringRule.judged())))
                        .build())
                .putMeasurement(
                        IndicatorPath.of("产出指标", "数量指标", leaf),
                        LeafMeasurement.judged(Judgement.of("8", Claimant.SELF, reason)))
                .build();
    }

    @ParameterizedTest(name = "{0} stays text")
    @ValueSource(strings = {"=1+1", "+86", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")", "'quoted"})
    void textThatASpreadsheetWouldTakeForAFormulaStaysText(String text) {
        Written.of(named(text, "x" + text, text)).open(workbook -> {
            int found = 0;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    boolean same = cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().strip().equals(text.strip());
                    if (same) {
                        found++;
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                    assertThat(cell.getCellType() == CellType.FORMULA
                                    && !cell.getCellFormula().startsWith("SUM(")
                                    && !cell.getCellFormula().startsWith("IF(COUNT("))
                            .isFalse();
                }
            }
            assertThat(found).isEqualTo(2);
        });
    }

    @Test
    void aTextLongerThanACellIsCutAndSaid() {
        Written written = Written.of(named("项目", "指标", "长".repeat(40_000)));
        assertThat(written.lost()).extracting(Finding::code).contains(FindingCodes.NOT_REPRESENTABLE);
        assertThat(written.lost())
                .anySatisfy(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("40000 characters, cut to the 32767"));
        assertThat(written.read().evaluations()).hasSize(1);
    }

    @Test
    void charactersThatXmlForbidsAreMarkedAndSaid() {
        Written written = Written.of(named("项目\u0001", "指\uD800标", "\u0000\uFFFF"));
        assertThat(written.lost())
                .anySatisfy(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("characters that XML does not allow"));
        written.open(workbook -> {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("项目\uFFFD");
            Written.find(workbook.getSheetAt(0), "指\uFFFD标");
        });
    }

    @Test
    void sheetNamesAreAllowedAndEachIsThereOnce() {
        SheetNames names = new SheetNames();
        assertThat(names.take("A/B:C*?[]\\", "x")).isEqualTo("A_B_C_____");
        assertThat(names.take("'引号'", "x")).isEqualTo("引号");
        assertThat(names.take("  ", "自评表")).isEqualTo("自评表");
        assertThat(names.take("", "自评表")).isEqualTo("自评表(2)");
        assertThat(names.take("History", "x")).isEqualTo("History_");
        assertThat(names.take("Sheet", "x")).isEqualTo("Sheet");
        assertThat(names.take("sheet", "x")).isEqualTo("sheet(2)");
        String longName = "很".repeat(40);
        assertThat(names.take(longName, "x")).hasSize(31);
        assertThat(names.take(longName, "x")).hasSize(31).endsWith("(2)");
        assertThat(names.take("𠮷".repeat(20), "x")).hasSize(30);
    }

    @Test
    void moreNumberFormatsThanASpreadsheetTakesAreSaid() {
        IndicatorTree.Builder tree = IndicatorTree.builder("");
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF);
        tree.group(
                "产出指标",
                first -> first.group("数量指标", second -> {
                    for (int i = 0; i < 250; i++) {
                        String unit = "单位" + (char) ('一' + i);
                        second.indicator("指标" + i, Points.of(1), ScoringRule.proportional());
                        evaluation.putMeasurement(
                                IndicatorPath.of("产出指标", "数量指标", "指标" + i),
                                LeafMeasurement.of(Notation.measurement("1" + unit, "1" + unit)));
                    }
                }));
        Written written = Written.of(evaluation.tree(tree.build()).build());
        assertThat(written.lost())
                .hasSizeGreaterThan(100)
                .allSatisfy(finding -> assertThat(finding.places()).hasSize(1));
        assertThat(written.read().evaluations()).hasSize(1);
    }

    @Test
    void aTableGoesOnOnAnotherSheetWhereOneIsFull() {
        List<String> sheets = new ArrayList<>();
        try (WorkbookWriting writing = new WorkbookWriting(WorkbookFile.of("x.xlsx"), 3)) {
            for (int i = 0; i < 5; i++) {
                writing.addRow(
                        i + 1, new Dossier.Item("", YuanjiangCase.evaluations().get(0), Optional.empty(), List.of()));
            }
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            writing.writeTo(bytes);
            Written.ofBytes(bytes.toByteArray())
                    .open(workbook -> workbook.forEach(sheet -> {
                        sheets.add(sheet.getSheetName() + " " + sheet.getLastRowNum());
                    }));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(sheets).containsExactly("项目汇总 2", "项目汇总(2) 2", "项目汇总(3) 1");
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyLocaleAndTimeZone() {
        byte[] usual = Written.of(YuanjiangCase.evaluations().get(0)).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Written.of(YuanjiangCase.evaluations().get(0)).bytes()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "before");
        Dossier dossier = Dossier.of(List.of(YuanjiangCase.evaluations().get(0)));
        assertThatThrownBy(() -> new WorkbookWriter().write(dossier, Sink.of("x", new java.io.OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                })))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("full");
        assertThatThrownBy(() -> new WorkbookWriter()
                        .write(dossier, Sink.of(folder.resolve("no").resolve("x.xlsx"))))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
        new WorkbookWriter().write(dossier, Sink.of(file));
        assertThat(Workbooks.read(Files.readAllBytes(file)).evaluations()).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
