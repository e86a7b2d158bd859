package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

    private static final IndicatorPath INTACT = IndicatorPath.of("产出指标", "数量指标", "完好率");
    private static final IndicatorPath COST = IndicatorPath.of("产出指标", "成本指标", "维护费");

    private static Reading form(Consumer<Sheet> change) {
        return Workbooks.read(Workbooks.workbook(workbook -> {
            Sheet sheet = workbook.createSheet("表一");
            Workbooks.form(sheet);
            change.accept(sheet);
        }));
    }

    private static Measurement measurement(Evaluation evaluation, IndicatorPath leaf) {
        return evaluation.measurement(leaf).measurements().get(0);
    }

    @Test
    void readsMergesPercentCellsNumbersAsTextAndLineBreaks() {
        Reading reading = form(sheet -> {});
        assertThat(reading.findings()).isEmpty();
        Evaluation evaluation = reading.evaluations().get(0);
        assertThat(evaluation.project().name()).isEqualTo("设备维护");
        assertThat(evaluation
                        .funding()
                        .figure(FundingColumn.INITIAL)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.yuan("200000"));
        assertThat(evaluation
                        .funding()
                        .figure(FundingColumn.ANNUAL)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.yuan("166000"));
        assertThat(evaluation.tree().leaves().keySet()).containsExactly(IndicatorPath.of("预算执行率"), INTACT, COST);
        assertThat(evaluation.tree().points()).isEqualTo(Points.of(100));
        assertThat(measurement(evaluation, INTACT).actual().text()).isEqualTo("45%");
        assertThat(measurement(evaluation, INTACT).actual().value().orElseThrow())
                .hasToString("45%");
        assertThat(evaluation.claims())
                .filteredOn(claim -> claim.figure() == Figure.RATE)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.printed().text()).isEqualTo("80.00%");
                    assertThat(claim.printed().at().orElseThrow()).hasToString("表一!H5");
                });
    }

    @Test
    void takesTheDecimalThatWasTypedAndNotTheBinaryFraction() {
        Evaluation evaluation = form(sheet -> {}).evaluations().get(0);
        assertThat(measurement(evaluation, COST).actual().text()).isEqualTo("82,883.10");
        assertThat(measurement(evaluation, COST).actual().value().orElseThrow()).hasToString("82883.1元");
    }

    @Test
    void readsOneEvaluationForEachSheetInOrder() {
        Reading reading = Workbooks.read(Workbooks.workbook(workbook -> {
            for (String name : List.of("甲", "乙")) {
                Sheet sheet = workbook.createSheet(name);
                Workbooks.form(sheet);
                Workbooks.text(sheet, "B2", name);
            }
        }));
        assertThat(reading.evaluations())
                .extracting(evaluation -> evaluation.project().name())
                .containsExactly("甲", "乙");
    }

    @Test
    void aFormulaCountsWithTheValueThatItLastHadAndWithoutOneIsAFinding() {
        Reading cached = form(sheet -> {
            Workbooks.cell(sheet, "H9").setCellFormula("SUM(H7:H8)+I5");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(cached.findings()).isEmpty();
        Reading blank = form(sheet -> {
            Workbooks.cell(sheet, "F7").setBlank();
            Workbooks.cell(sheet, "F7").setCellFormula("1/2");
        });
        assertThat(blank.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly("no-cached-value [表一!F7]", "score-without-actual [表一!H7]");
    }

    @Test
    void aDateIsTextAndNoNumberOfDays() {
        Reading reading = form(sheet -> Workbooks.number(sheet, "F7", 45000, "yyyy-mm-dd"));
        assertThat(measurement(reading.evaluations().get(0), INTACT)
                        .actual()
                        .value()
                        .orElseThrow())
                .hasToString("2023-03-15");
    }

    @Test
    void anErrorCellIsTextAndAFindingWhereANumberIsNeeded() {
        Reading reading = form(sheet -> Workbooks.cell(sheet, "F5").setCellErrorValue((byte) 7));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("表一!F5", "#DIV/0!", "a number of 万元"));
    }

    @Test
    void aHugeNumberIsAFindingAndNoAmount() {
        Reading reading = form(sheet -> Workbooks.number(sheet, "F5", 1e300, "General"));
        assertThat(reading.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("not-a-number");
        assertThat(reading.evaluations()).hasSize(1);
    }

    @Test
    void aRangeMergedOverTheWholeSheetCostsNothing() {
        Reading reading = form(sheet -> {
            Workbooks.text(sheet, "A40", "备注");
            sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf("A40:XFD50000"));
        });
        assertThat(reading.evaluations()).hasSize(1);
    }

    @Test
    void aSheetWithoutAFormBesideOthersIsANotice() {
        Reading reading = Workbooks.read(Workbooks.workbook(workbook -> {
            Workbooks.text(workbook.createSheet("封面"), "B2", "自评材料");
            workbook.createSheet("空白");
            Workbooks.form(workbook.createSheet("表"));
        }));
        assertThat(reading.evaluations()).hasSize(1);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("no-form-found");
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            assertThat(finding.places()).hasToString("[封面]");
        });
    }

    private static Finding only(byte[] bytes) {
        Reading reading = Workbooks.read(bytes);
        assertThat(reading.evaluations()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    @Test
    void aWorkbookWithoutAnyFormIsAnError() {
        Finding finding =
                only(Workbooks.workbook(workbook -> Workbooks.text(workbook.createSheet("数据"), "A1", "与自评无关")));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Locale.ENGLISH)).contains("数据: no form found");
        assertThat(only(Workbooks.workbook(workbook -> workbook.createSheet("空白")))
                        .message(Locale.ENGLISH))
                .contains("form.xlsx: no form found", "an empty workbook");
    }

    @Test
    void whatIsNoWorkbookIsCalledWhatItIs() {
        assertThat(only(new byte[0]).message(Locale.ENGLISH)).contains("an empty file");
        assertThat(only("项目,金额\n甲,1\n".getBytes(StandardCharsets.UTF_8)).message(Locale.ENGLISH))
                .contains("something that is not a workbook");
        assertThat(only("<html><table></table></html>".getBytes(StandardCharsets.UTF_8))
                        .message(Locale.ENGLISH))
                .contains("a web page");
        assertThat(only("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).message(Locale.ENGLISH))
                .contains("a PDF file");
    }

    @Test
    void aTruncatedWorkbookIsDamaged() {
        byte[] whole = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("表")));
        assertThat(only(Arrays.copyOf(whole, whole.length / 2)).message(Locale.ENGLISH))
                .contains("a damaged workbook");
        byte[] zipOfNothing = {'P', 'K', 3, 4, 0, 0, 0, 0};
        assertThat(only(zipOfNothing).message(Locale.ENGLISH)).contains("a damaged workbook");
    }

    @Test
    void anEncryptedWorkbookIsSaidToBeOne() throws Exception {
        byte[] plain = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("表")));
        try (POIFSFileSystem file = new POIFSFileSystem();
                OPCPackage content = OPCPackage.open(new ByteArrayInputStream(plain));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(file)) {
                content.save(out);
            }
            file.writeFilesystem(bytes);
            assertThat(only(bytes.toByteArray()).message(Locale.ENGLISH)).contains("encrypted workbook");
        }
    }

    @Test
    void anyByteMayBeBrokenAndTheOutcomeIsStillEvaluationsOrFindings() {
        byte[] whole = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("表")));
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Reading reading = Workbooks.read(broken);
            assertThat(reading.evaluations().size() + reading.findings().size()).isPositive();
        }
    }

    /** A workbook of two sheets whose first one holds the given XML. */
    private static byte[] withFirstSheet(String xml) throws IOException {
        byte[] two = Workbooks.workbook(workbook -> {
            workbook.createSheet("坏");
            Workbooks.form(workbook.createSheet("好"));
        });
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(two));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var part = file.getPart(PackagingURIHelper.createPartName("/xl/worksheets/sheet1.xml"));
            try (var out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            file.save(bytes);
            return bytes.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sheet(String data) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + data
                + "</sheetData></worksheet>";
    }

    @Test
    void aDamagedSheetLeavesTheOthersReadable() throws IOException {
        for (String bad : List.of(
                sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999</v></c></row>"),
                sheet("<row r=\"1\"><c r=\"A1\"><v>1</c>"))) {
            Reading reading = Workbooks.read(withFirstSheet(bad));
            assertThat(reading.evaluations()).hasSize(1);
            assertThat(reading.findings())
                    .extracting(finding -> finding.code() + " " + finding.places())
                    .containsExactly("unreadable [坏]");
        }
    }

    @Test
    void aRowThatNoSheetHasIsTooLarge() throws IOException {
        Reading reading = Workbooks.read(
                withFirstSheet(sheet("<row r=\"2147483647\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>")));
        assertThat(reading.evaluations()).hasSize(1);
        assertThat(reading.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("too-large");
    }
}
