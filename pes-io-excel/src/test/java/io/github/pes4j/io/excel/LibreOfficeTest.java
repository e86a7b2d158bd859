package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice works out of the forms, when it opens them. Needs {@code soffice} on the path. */
@Tag("external")
class LibreOfficeTest {

    private static final double NOTHING = 1e-9;
    /** Comma, quotes, UTF-8, from the first line, numbers as they are and not as they are displayed. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

    private static final IndicatorPath AVAILABILITY = IndicatorPath.of("产出指标", "数量指标", "医保信息系统正常运行率");

    private static Evaluation withAvailability(String actual) {
        return Evaluation.builder()
                .from(YuanjiangCase.evaluations().get(4))
                .claims(List.of())
                .putMeasurement(AVAILABILITY, LeafMeasurement.of(Notation.measurement("大于等于90%", actual)))
                .build();
    }

    /** The first sheet, as LibreOffice works it out: a list of cells for each row. */
    private static List<List<String>> opened(Path folder, byte[] workbook) throws IOException, InterruptedException {
        Path csv = LibreOffice.convert(folder, workbook, CSV);
        return rows(Files.readString(csv, StandardCharsets.UTF_8));
    }

    @Test
    void commentsAndColoursOfACopyAreShown(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] form = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("1")));
        Finding finding = Finding.of(AuditCodes.SCORE_SUM)
                .addPlace(new SourceLocation.Cell("1", 9, 8))
                .got("73")
                .expected("75")
                .build();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new WorkbookAnnotator()
                .annotate(Source.of("form.xlsx", form), List.of(finding), Locale.CHINESE, Sink.of("copy.xlsx", copy));
        String shown = Files.readString(LibreOffice.convert(folder, copy.toByteArray(), "fods"));
        assertThat(shown)
                .containsOnlyOnce("<office:annotation ")
                .contains("[错误] score-sum", "应为：75")
                .contains("fo:background-color=\"#ffc7ce\"");
    }

    /** Cells by commas, quoted ones with line breaks in them. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char next = csv.charAt(i);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && (next == ',' || next == '\n')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (next == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(next);
            }
        }
        return rows;
    }

    private static double number(List<List<String>> rows, String text, int column) {
        return rows.stream()
                .filter(row -> row.contains(text))
                .findFirst()
                .map(row -> row.get(column - 1))
                .map(cell -> cell.endsWith("%")
                        ? Double.parseDouble(cell.substring(0, cell.length() - 1)) / 100
                        : Double.parseDouble(cell))
                .orElseThrow();
    }

    private static void assertScores(List<List<String>> rows, Scorecard card, String total, int column) {
        for (Explanation.OfLeaf leaf : card.leaves()) {
            if (leaf.path().level() > 1) {
                assertThat(number(rows, leaf.path().name(), column))
                        .as(leaf.path().toString())
                        .isCloseTo(leaf.score().low().number().doubleValue(), within(NOTHING));
            }
        }
        assertThat(number(rows, total, column))
                .isCloseTo(card.total().low().number().doubleValue(), within(NOTHING));
    }

    @Test
    void theFormComesToTheScorecard(@TempDir Path folder) throws IOException, InterruptedException {
        Evaluation evaluation = withAvailability("45%");
        Scorecard card = Written.score(evaluation);
        List<List<String>> rows =
                opened(folder, Written.scored(evaluation, card).bytes());
        assertScores(rows, card, "总分", 8);
        assertThat(number(rows, "年度资金总额", 8)).isCloseTo(1, within(NOTHING));
        assertThat(number(rows, "年度资金总额", 9)).isCloseTo(10, within(NOTHING));
    }

    @Test
    void theFrameworkComesToTheScorecard(@TempDir Path folder) throws IOException, InterruptedException {
        Scorecard card = Written.score(BohuCase.evaluation());
        List<List<String>> rows =
                opened(folder, Written.scored(BohuCase.evaluation(), card).bytes());
        assertScores(rows, card, "合计", 10);
    }

    /** The values written beside the formulas are those before the change: LibreOffice works them out anew. */
    @Test
    void whatIsTypedMovesScoresAndTotal(@TempDir Path folder) throws IOException, InterruptedException {
        Evaluation before = withAvailability("45%");
        Path changed = folder.resolve("changed.xlsx");
        byte[] bytes = Written.scored(before, Written.score(before)).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(changed)) {
            Sheet sheet = workbook.getSheetAt(0);
            Written.beside(sheet, "医保信息系统正常运行率", 6).setCellValue(0.6);
            Written.beside(sheet, "其中:当年财政拨款", 6).setCellValue(6.64);
            workbook.write(out);
        }
        List<List<String>> rows = opened(folder, Files.readAllBytes(changed));
        // 15 × 60 ÷ 90 = 10; 10 × 6.64 ÷ 13.28 = 5; 100 − 5 − 5.
        assertThat(number(rows, "医保信息系统正常运行率", 8)).isCloseTo(10, within(NOTHING));
        assertThat(number(rows, "年度资金总额", 9)).isCloseTo(5, within(NOTHING));
        assertThat(number(rows, "总分", 8)).isCloseTo(90, within(NOTHING));
    }
}
