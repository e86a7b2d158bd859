package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or came to it: each ends in one clear finding within ten seconds, in the heap that tests have. */
class HostileFilesTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes the parts of a workbook that change from test to test. */
    private interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(Part sheet) throws IOException {
        return workbook(sheet, text("<sst xmlns=\"" + MAIN + "\"/>"), "");
    }

    private static byte[] workbook(Part sheet, Part strings, String prolog) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            put(
                    zip,
                    "[Content_Types].xml",
                    text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                            + "worksheet+xml\"/>"
                            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                            + "sharedStrings+xml\"/></Types>"));
            put(zip, "_rels/.rels", text(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    text(prolog + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION
                            + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    text(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            .replace(
                                    "</Relationships>",
                                    "<Relationship Id=\"rId2\" Type=\"" + RELATION
                                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")));
            put(zip, "xl/sharedStrings.xml", strings);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.writeTo(zip);
        zip.closeEntry();
    }

    /** A sheet that repeats a piece of XML very often. */
    private static Part sheet(String before, String piece, int times, String after) {
        return out -> {
            byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
            out.write(("<worksheet xmlns=\"" + MAIN + "\">" + before).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1000; i++) {
                out.write(block);
            }
            out.write((after + "</worksheet>").getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Finding only(byte[] bytes) {
        // Processor time: what else a machine does is nothing to the file.
        Duration before = processorTime();
        Reading reading = Workbooks.read(bytes);
        assertThat(processorTime().minus(before)).isLessThan(Duration.ofSeconds(10));
        assertThat(reading.evaluations()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static String message(byte[] bytes) {
        Finding finding = only(bytes);
        return finding.code() + " " + finding.message(Locale.ENGLISH);
    }

    @Test
    void aBombInASheetIsTooLarge() throws IOException {
        byte[] bomb = workbook(sheet("<sheetData/>", "                ", 25_000_000, ""));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(message(bomb)).startsWith("too-large").contains("300 MB unpacked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- >|-->", "<![CDATA[ >|]]>", "<x y=\"|\"/>", "<?x >|?>"})
    void aPieceOfMarkupThatDoesNotEndIsTooLarge(String around) throws IOException {
        String[] parts = around.split("\\|", -1);
        assertThat(message(workbook(sheet("<sheetData/>" + parts[0], ">  >  >  >  >  >", 200_000, parts[1]))))
                .startsWith("too-large 表");
    }

    @Test
    void aBombInTheTextsIsTooLarge() throws IOException {
        Part strings = out -> {
            byte[] block = "甲".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            out.write(("<sst xmlns=\"" + MAIN + "\"><si><t>").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1000; i++) {
                out.write(block);
            }
            out.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
        };
        assertThat(message(workbook(text("<worksheet xmlns=\"" + MAIN + "\"/>"), strings, "")))
                .startsWith("too-large")
                .contains("letters");
    }

    @Test
    void tenMillionEmptyCellsAreTooLarge() throws IOException {
        assertThat(message(
                        workbook(sheet("<sheetData><row r=\"1\">", "<c s=\"0\"/>", 10_000_000, "</row></sheetData>"))))
                .startsWith("too-large 表")
                .contains("5000000 cells");
    }

    @Test
    void threeMillionNumbersAreTooLarge() throws IOException {
        assertThat(message(workbook(sheet(
                        "<sheetData>",
                        "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>",
                        1_000_000,
                        "</sheetData>"))))
                .startsWith("too-large 表")
                .contains("2500000 cells");
    }

    @Test
    void fiftyThousandMergesAreReadAndAMillionRefused() throws IOException {
        String cells = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>无关</t></is></c></row></sheetData>";
        assertThat(message(
                        workbook(sheet(cells + "<mergeCells>", "<mergeCell ref=\"A1:C3\"/>", 50_000, "</mergeCells>"))))
                .startsWith("no-form-found 表");
        assertThat(message(workbook(sheet(
                        cells + "<mergeCells>", "<mergeCell ref=\"A1:XFD1048576\"/>", 1_000_000, "</mergeCells>"))))
                .startsWith("too-large 表");
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String cell = "<sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>";
        assertThat(message(workbook(text(entity + "<worksheet xmlns=\"" + MAIN + "\">" + cell + "</worksheet>"))))
                .startsWith("unsafe-content 表");
        assertThat(message(workbook(
                        text("<worksheet xmlns=\"" + MAIN + "\"/>"), text("<sst xmlns=\"" + MAIN + "\"/>"), entity)))
                .startsWith("unsafe-content form.xlsx");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String xml = laughs + "]><sst xmlns=\"" + MAIN + "\"><si><t>&a29;</t></si></sst>";
        assertThat(message(workbook(text("<worksheet xmlns=\"" + MAIN + "\"/>"), text(xml), "")))
                .startsWith("unsafe-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "A1048577", "A99999999999", "ZZZZZZ1", "1A", "", "A-1"})
    void aPlaceThatNoSheetHasIsAFinding(String place) throws IOException {
        String cell = "<sheetData><row r=\"1\"><c r=\"" + place
                + "\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>";
        assertThat(only(workbook(text("<worksheet xmlns=\"" + MAIN + "\">" + cell + "</worksheet>")))
                        .code()
                        .id())
                .isIn("too-large", "unreadable");
    }

    @Test
    void absurdDimensionsCostNothing() throws IOException {
        String sheet =
                "<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\" width=\"1\"/></cols><sheetData>"
                        + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>末</t></is></c></row></sheetData>";
        assertThat(message(workbook(text("<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>"))))
                .startsWith("no-form-found 表");
    }

    @Test
    void thousandsOfPartsAreTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i + ".xml"));
            }
        }
        assertThat(message(bytes.toByteArray())).startsWith("too-large").contains("5000 parts");
    }

    @Test
    void aTruncatedFileIsDamagedWhereverItEnds() throws IOException {
        byte[] xlsx = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("表")));
        byte[] xls = Workbooks.old(workbook -> Workbooks.form(workbook.createSheet("表")));
        for (byte[] whole : new byte[][] {xlsx, xls}) {
            for (int part = 1; part < 20; part++) {
                Reading reading = Workbooks.read(Arrays.copyOf(whole, whole.length * part / 20));
                assertThat(reading.evaluations().size() + reading.findings().size())
                        .isPositive();
                assertThat(reading.findings()).hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(message(Arrays.copyOf(xlsx, xlsx.length / 2))).contains("a damaged workbook");
        assertThat(message(Arrays.copyOf(xls, 700))).contains("a damaged workbook");
    }

    @Test
    void anEncryptedOldWorkbookIsSaidToBeOne() {
        try {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            byte[] encrypted = Workbooks.old(workbook -> Workbooks.form(workbook.createSheet("表")));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(message(encrypted)).startsWith("unreadable").contains("an encrypted workbook");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aFileOfAnotherKindIsCalledWhatItIs() throws IOException {
        assertThat(message(zipOf("word/document.xml"))).contains("a text document (.docx)");
        assertThat(message(zipOf("ppt/presentation.xml"))).contains("a presentation");
        assertThat(message(zipOf("xl/workbook.bin"))).contains(".xlsb");
        assertThat(message(zipOf("readme.txt"))).contains("a zip file without a workbook");
        assertThat(message("a,b,c".getBytes(StandardCharsets.UTF_8))).contains("something that is not a workbook");
        assertThat(message(new byte[] {9, 0, 4, 0, 0, 0, 0x10, 0, 0, 0})).contains("Excel 95 or older");
    }

    private static byte[] zipOf(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, name, text("<x/>"));
        }
        return bytes.toByteArray();
    }

    @Test
    void aNameThatLiesAboutTheFormatDoesNotMatter() {
        byte[] old = Workbooks.old(workbook -> Workbooks.form(workbook.createSheet("表")));
        assertThat(Workbooks.read(old).evaluations()).hasSize(1);
    }

    @Test
    void anOldSheetThatIsFullIsReadAndFound() {
        byte[] full = Workbooks.old((HSSFWorkbook workbook) -> {
            Sheet sheet = workbook.createSheet("表");
            for (int row = 0; row < 65_536; row++) {
                sheet.createRow(row).createCell(255).setCellValue(row);
            }
        });
        assertThat(message(full)).startsWith("no-form-found");
    }

    @Test
    void bytesThatAreBrokenInOldWorkbooksAreNoException() {
        byte[] whole = Workbooks.old(workbook -> Workbooks.form(workbook.createSheet("表")));
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Reading reading = Workbooks.read(new ByteArrayInputStream(broken).readAllBytes());
            assertThat(reading.evaluations().size() + reading.findings().size()).isPositive();
        }
    }
}
