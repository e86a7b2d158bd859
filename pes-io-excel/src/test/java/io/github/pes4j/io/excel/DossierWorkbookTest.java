package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier as a workbook: forms first, then tables of scores, findings, sums and what-if results. */
class DossierWorkbookTest {

    private static final List<Evaluation> FORMS = YuanjiangCase.evaluations();

    private static Dossier.Item item(Evaluation evaluation, Finding... findings) {
        Scorecard card = Written.score(evaluation);
        return new Dossier.Item("y.xlsx", evaluation, Optional.of(card), List.of(findings));
    }

    private static Dossier whole() {
        Finding finding = Finding.of(FindingCodes.ACTUAL_IS_BOUND)
                .addPlace(new SourceLocation.Cell("1", 19, 6))
                .got("≥95%")
                .build();
        List<Dossier.Item> items = new ArrayList<>();
        FORMS.forEach(form -> items.add(item(form, finding)));
        ResultTable table = new ResultTable(
                List.of(
                        new ResultTable.Column("支出", ResultTable.Type.NUMBER),
                        new ResultTable.Column("等级", ResultTable.Type.TEXT)),
                List.of(
                        ResultTable.Row.of(ResultTable.Cell.of(new BigDecimal("11.50")), ResultTable.Cell.of("优")),
                        ResultTable.Row.failed("=没有预算")));
        return Dossier.builder()
                .items(items)
                .addFile(new Dossier.FileFindings(
                        "x.xlsx", List.of(Finding.of(FindingCodes.UNREADABLE).build())))
                .portfolio(Portfolios.summary(
                        FORMS,
                        items.stream()
                                .map(item -> item.scorecard().orElseThrow())
                                .toList()))
                .addTable(table)
                .build();
    }

    @Test
    void everyPartHasItsSheetAndTheFormsAreReadBackAlone() {
        Written written = Written.of(whole());
        written.open(workbook -> {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).hasSize(11).endsWith("项目汇总", "评分明细", "问题清单", "合计", "情景");
        });
        // The tables beside the forms are no forms.
        assertThat(written.read().evaluations())
                .extracting(evaluation -> evaluation.project().name())
                .containsExactlyElementsOf(
                        FORMS.stream().map(form -> form.project().name()).toList());
    }

    @Test
    void theTablesSayWhatTheScorecardsSay() {
        Written.of(whole()).open(workbook -> {
            Sheet portfolio = workbook.getSheet("项目汇总");
            assertThat(portfolio.getLastRowNum()).isEqualTo(6);
            assertThat(Written.beside(portfolio, FORMS.get(4).project().name(), 8)
                            .getNumericCellValue())
                    .isEqualTo(13.28);
            assertThat(Written.beside(portfolio, FORMS.get(4).project().name(), 12)
                            .getNumericCellValue())
                    .isEqualTo(100);
            assertThat(Written.beside(portfolio, FORMS.get(4).project().name(), 15)
                            .getStringCellValue())
                    .isEqualTo("优");
            Sheet scores = workbook.getSheet("评分明细");
            // seven leaves of each form, below the head
            assertThat(scores.getLastRowNum()).isEqualTo(6 * 7);
            assertThat(Written.beside(scores, "医保信息系统正常运行率", 10).getStringCellValue())
                    .isEqualTo("实际 100%，达到 >=90%；15 × 100.00% = 15.00".replace(">=", "≥"));
            Sheet problems = workbook.getSheet("问题清单");
            assertThat(problems.getLastRowNum()).isEqualTo(7);
            assertThat(Written.beside(problems, "unreadable", 1).getStringCellValue())
                    .isEqualTo("x.xlsx");
            assertThat(Written.beside(problems, "actual-is-bound", 7).getStringCellValue())
                    .isEqualTo("1!F19");
            // 16 + 28 + 16 + 12 + 13.28 + 40, in 万元
            Sheet sums = workbook.getSheet("合计");
            assertThat(Written.beside(sums, "全年预算数合计（万元）", 2).getNumericCellValue())
                    .isEqualTo(125.28);
            Sheet study = workbook.getSheet("情景");
            assertThat(study.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(11.5);
            assertThat(study.getRow(2).getCell(2).getStringCellValue()).isEqualTo("=没有预算");
            assertThat(study.getRow(2).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
        });
    }

    @Test
    void beyondTwoHundredEvaluationsThereAreTablesAloneAndThatIsSaid() {
        Dossier.Item one = item(FORMS.get(0));
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < WorkbookSession.MOST_FORMS + 1; i++) {
            dossier.addItem(one);
        }
        Written written = Written.of(dossier.build());
        assertThat(written.lost()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCodes.NOT_REPRESENTABLE);
            assertThat(finding.got().orElseThrow().en()).startsWith("201 evaluations");
        });
        written.open(workbook -> {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("项目汇总").getLastRowNum()).isEqualTo(201);
            assertThat(workbook.getSheet("评分明细").getLastRowNum()).isEqualTo(201 * 7);
        });
    }

    /** The items are handed over one by one; nothing grows with them but a temporary file. */
    @Test
    void aHundredThousandRowsAreStreamedInConstantMemory(@TempDir Path folder) throws IOException {
        Dossier.Item one = new Dossier.Item("", FORMS.get(0), Optional.empty(), List.of());
        Path file = folder.resolve("portfolio.xlsx");
        int rows = 100_000;
        List<Long> used = new ArrayList<>();
        List<Finding> lost = new WorkbookWriter()
                .stream(
                        session -> {
                            for (int i = 0; i < rows; i++) {
                                session.item(one);
                                if (i % 20_000 == 19_999) {
                                    used.add(used());
                                }
                            }
                        },
                        Sink.of(file));
        assertThat(lost).hasSize(1);
        assertThat(used.get(4) - used.get(0))
                .as("bytes that 80,000 rows more take: %s", used)
                .isLessThan(20L << 20);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
