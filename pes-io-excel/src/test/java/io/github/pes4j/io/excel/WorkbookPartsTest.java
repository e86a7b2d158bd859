package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Programs name and find the parts of a workbook in many ways. */
class WorkbookPartsTest {

    private static final byte[] FORM = Workbooks.workbook(workbook -> {
        Workbooks.text(workbook.createSheet("说明"), "A1", "填报说明");
        Workbooks.form(workbook.createSheet("表"));
    });

    /** The workbook with other names of its parts, and other contents by their old names; a part without a name is left out. */
    private static Reading read(BinaryOperator<String> content, BinaryOperator<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FORM));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String name = names.apply(entry.getName(), "");
                if (!name.isEmpty()) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(content.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Workbooks.read(bytes.toByteArray());
    }

    private static Reading withContent(String find, String instead) throws IOException {
        return read((name, text) -> text.replace(find, instead), (name, none) -> name);
    }

    private static void assertRead(Reading reading) {
        assertThat(reading.evaluations())
                .isEqualTo(Workbooks.read(FORM).evaluations())
                .hasSize(1);
        assertThat(reading.findings())
                .hasToString(Workbooks.read(FORM).findings().toString());
    }

    @Test
    void pathsMayBeginAtTheTopOfTheFileOrLeadUpAndDown() throws IOException {
        assertRead(withContent("Target=\"worksheets/", "Target=\"/xl/worksheets/"));
        assertRead(withContent("Target=\"worksheets/", "Target=\"../xl/./worksheets/"));
        assertRead(withContent("Target=\"worksheets/", "Target=\"worksheets\\"));
    }

    @Test
    void namesOfPartsMayDifferInCase() throws IOException {
        assertRead(read((name, text) -> text, (name, none) -> name.replace("worksheets/sheet", "Worksheets/Sheet")));
        assertRead(read((name, text) -> text, (name, none) -> name.replace("sharedStrings", "SharedStrings")));
    }

    @Test
    void theStrictFormOfTheFormatIsReadToo() throws IOException {
        assertRead(read(
                (name, text) -> text.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                (name, none) -> name));
    }

    @Test
    void elementsMayCarryAPrefix() throws IOException {
        assertRead(read(
                (name, text) -> name.startsWith("xl/worksheets/")
                        ? text.replace("xmlns=", "xmlns:x=")
                                .replace("</", "</x:")
                                .replaceAll("<(?=[a-zA-Z])(?!x:)", "<x:")
                        : text,
                (name, none) -> name));
    }

    @Test
    void aSheetWhoseContentIsMissingIsNamedAndTheOthersAreRead() throws IOException {
        Reading reading = read((name, text) -> text, (name, none) -> name.endsWith("sheet1.xml") ? "" : name);
        assertThat(reading.evaluations()).hasSize(1);
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code() + " " + finding.places()).isEqualTo("unreadable [说明]"));
    }

    @Test
    void partsThatAFormDoesNotNeedMayBeMissing() throws IOException {
        Reading reading = read((name, text) -> text, (name, none) -> name.startsWith("docProps") ? "" : name);
        assertRead(reading);
    }

    @Test
    void whatLiesOutsideTheFileIsNeverFollowed() throws IOException {
        Reading reading = withContent(
                "Target=\"worksheets/sheet2.xml\"", "Target=\"http://192.0.2.1/sheet2.xml\" TargetMode=\"External\"");
        assertThat(reading.evaluations()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .contains("unreadable [表]");
    }

    @Test
    void aFileWithoutAWorkbookIsDamaged() throws IOException {
        Reading reading = read((name, text) -> text, (name, none) -> name.equals("_rels/.rels") ? "" : name);
        assertThat(reading.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("a damaged workbook"));
    }

    @Test
    void hiddenColumnsRowsAndSheetsCountInBothFormats() {
        for (boolean old : new boolean[] {false, true}) {
            byte[] hidden = old
                    ? Workbooks.old(workbook -> hide(workbook.createSheet("表")))
                    : Workbooks.workbook(workbook -> hide(workbook.createSheet("表")));
            assertThat(Workbooks.read(hidden).evaluations())
                    .isEqualTo(Workbooks.read(FORM).evaluations());
        }
    }

    private static void hide(Sheet sheet) {
        Workbooks.form(sheet);
        sheet.setColumnHidden(6, true);
        sheet.getRow(7).setZeroHeight(true);
        sheet.getWorkbook().createSheet("另一张");
        sheet.getWorkbook().setActiveSheet(1);
        sheet.getWorkbook().setSheetHidden(0, true);
    }
}
