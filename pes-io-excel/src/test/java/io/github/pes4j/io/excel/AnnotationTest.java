package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings on the cells of a copy, and nothing else changed. */
class AnnotationTest {

    private static final String RED = "FFFFC7CE";
    private static final String YELLOW = "FFFFEB9C";
    private static final String BLUE = "FFDDEBF7";

    private static Finding.Builder finding(FindingCode code, SourceLocation... places) {
        return Finding.of(code).subject(new Subject.Part("某指标")).addPlaces(places);
    }

    private static SourceLocation at(String sheet, String place) {
        CellAddress address = new CellAddress(place);
        return new SourceLocation.Cell(sheet, address.getRow() + 1, address.getColumn() + 1);
    }

    /** A copy, and what could not be said in it. */
    private record Annotated(Written copy, List<Finding> without) {
        byte[] bytes() {
            return copy.bytes();
        }
    }

    private static Annotated annotate(byte[] workbook, Finding... findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Finding> without = new WorkbookAnnotator()
                    .annotate(
                            Source.of("in.xlsx", workbook),
                            List.of(findings),
                            Locale.CHINESE,
                            Sink.of("out.xlsx", out));
            return new Annotated(Written.ofBytes(out.toByteArray()), without);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(AnnotationTest.class.getResourceAsStream("/workbooks/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(byte[] workbook, String sheet, String place) {
        String[] text = new String[1];
        Written.ofBytes(workbook).open(opened -> {
            XSSFComment comment = opened.getSheet(sheet).getCellComment(new CellAddress(place));
            text[0] = comment == null ? "" : comment.getString().getString();
        });
        return text[0];
    }

    private static String colour(byte[] workbook, String sheet, String place) {
        String[] colour = new String[1];
        Written.ofBytes(workbook).open(opened -> {
            XSSFCellStyle style = ((XSSFCell) Workbooks.cell(opened.getSheet(sheet), place)).getCellStyle();
            colour[0] = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                    ? style.getFillForegroundColorColor().getARGBHex()
                    : "";
        });
        return colour[0];
    }

    private static byte[] form() {
        return Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("1")));
    }

    @Test
    void aFindingIsACommentAndAColourOnItsCell() {
        byte[] copy = annotate(
                        form(),
                        finding(AuditCodes.SCORE_SUM, at("1", "H9"))
                                .got("73")
                                .expected("75")
                                .build(),
                        finding(AuditCodes.REASON_MISSING, at("1", "H7")).build(),
                        finding(AuditCodes.OVER_ACHIEVED, at("1", "F7")).build())
                .bytes();
        assertThat(comment(copy, "1", "H9"))
                .startsWith("[错误] score-sum ")
                .contains("某指标", "实际：73", "应为：75", "处理：")
                .doesNotContain("另见");
        assertThat(colour(copy, "1", "H9")).isEqualTo(RED);
        assertThat(colour(copy, "1", "H7")).isEqualTo(YELLOW);
        assertThat(colour(copy, "1", "F7")).isEqualTo(BLUE);
        assertThat(comment(copy, "1", "G7")).isEmpty();
        assertThat(colour(copy, "1", "G7")).isEmpty();
    }

    @Test
    void theFindingsOfACellAreOneCommentAndTheWorstOneIsItsColour() {
        byte[] copy = annotate(
                        form(),
                        finding(AuditCodes.OVER_ACHIEVED, at("1", "H7")).build(),
                        finding(AuditCodes.SCORE_DIFFERS, at("1", "H7")).build())
                .bytes();
        String text = comment(copy, "1", "H7");
        assertThat(text.indexOf("[错误] score-differs")).isZero();
        assertThat(text.indexOf("[提示] over-achieved")).isPositive();
        assertThat(colour(copy, "1", "H7")).isEqualTo(RED);
    }

    @Test
    void aFindingWithManyCellsStandsOnEachAndNamesTheOthers() {
        byte[] copy = annotate(
                        form(),
                        finding(AuditCodes.MENTIONS_DIFFER, at("1", "H7"), at("1", "H9"))
                                .build())
                .bytes();
        assertThat(comment(copy, "1", "H7")).contains("另见：1!H9");
        assertThat(comment(copy, "1", "H9")).contains("另见：1!H7");
    }

    @Test
    void ofMergedCellsTheFirstOneSpeaks() {
        byte[] copy = annotate(
                        form(), finding(AuditCodes.WEIGHT_SUM, at("1", "D9")).build())
                .bytes();
        assertThat(comment(copy, "1", "A9")).startsWith("[错误] weight-sum");
        assertThat(comment(copy, "1", "D9")).isEmpty();
    }

    @Test
    void aCellThatNobodyFilledInCanBeMarked() {
        byte[] copy = annotate(
                        form(),
                        finding(AuditCodes.REASON_MISSING, at("1", "I7"), at("1", "XFD1048576"))
                                .build())
                .bytes();
        assertThat(comment(copy, "1", "I7")).startsWith("[警告] reason-missing");
        assertThat(colour(copy, "1", "I7")).isEqualTo(YELLOW);
        assertThat(comment(copy, "1", "XFD1048576")).startsWith("[警告] reason-missing");
    }

    @Test
    void whatHasNoCellOfTheFileIsHandedBack() {
        Finding nowhere = finding(AuditCodes.SCHEME_DEPARTS).build();
        Finding inTheReport = finding(AuditCodes.MENTIONS_DIFFER, new SourceLocation.Whole("四(一)"))
                .build();
        Finding otherFile = finding(AuditCodes.SCORE_SUM, at("2", "A1")).build();
        Finding beyond = finding(AuditCodes.SCORE_SUM, new SourceLocation.Cell("1", 1_048_577, 1))
                .build();
        Finding partly =
                finding(AuditCodes.SCORE_SUM, at("2", "A1"), at("1", "H9")).build();
        Annotated copy = annotate(form(), nowhere, inTheReport, otherFile, beyond, partly);
        assertThat(copy.without()).containsExactly(nowhere, inTheReport, otherFile, beyond);
        assertThat(comment(copy.bytes(), "1", "H9")).contains("另见：2!A1");
    }

    private static Finding everywhere(byte[] workbook) {
        Finding.Builder finding = Finding.of(AuditCodes.SCORE_SUM);
        Written.ofBytes(workbook)
                .open(opened -> opened.forEach(sheet ->
                        sheet.forEach(row -> row.forEach(cell -> finding.addPlace(new SourceLocation.Cell(
                                sheet.getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1))))));
        return finding.build();
    }

    private static void assertNothingElseChanged(byte[] before) {
        Annotated copy = annotate(before, everywhere(before));
        assertThat(copy.without()).isEmpty();
        // A part at a time: the first difference is then a short text.
        TreeMap<String, String> after = new TreeMap<>(PlainParts.of(copy.bytes()));
        PlainParts.of(before)
                .forEach(
                        (part, plain) -> assertThat(after.remove(part)).as(part).isEqualTo(plain));
        assertThat(after.values()).allMatch(String::isEmpty);
    }

    @Test
    void valuesFormulasWidthsFormatsAndPrintSetUpStayAsTheyWere() {
        assertNothingElseChanged(RichWorkbook.made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bohu-2022.xlsx", "chengde-2021.xlsx", "yuanjiang-2023.xlsx"})
    void thePublishedWorkbooksStayAsTheyWere(String name) {
        assertNothingElseChanged(resource(name));
    }

    @Test
    void aCopyIsReadAsItsOriginal() {
        byte[] before = resource("yuanjiang-2023.xlsx");
        byte[] after = annotate(before, everywhere(before)).bytes();
        assertThat(Workbooks.read(after).evaluations())
                .isNotEmpty()
                .isEqualTo(Workbooks.read(before).evaluations());
    }

    @Test
    void aCommentThatWasThereIsKeptAndAddedTo() {
        byte[] copy = annotate(
                        RichWorkbook.made(),
                        finding(AuditCodes.SCORE_SUM, at("表 1", "H9")).build())
                .bytes();
        assertThat(comment(copy, "表 1", "H9")).startsWith("老师：请核对\n[错误] score-sum");
        Written.ofBytes(copy).open(workbook -> {
            XSSFComment comment = workbook.getSheet("表 1").getCellComment(new CellAddress("H9"));
            assertThat(comment.getAuthor()).isEqualTo("张老师");
            assertThat(((XSSFClientAnchor) comment.getClientAnchor()).getCol2()).isEqualTo((short) 12);
        });
    }

    /** Spreadsheet programs keep the text of a conversation elsewhere; what is added to its comment is never shown. */
    @Test
    void aConversationIsLeftAloneAndTheFindingHandedBack() {
        byte[] workbook = Workbooks.workbook(made -> {
            Workbooks.form(made.createSheet("1"));
            RichWorkbook.note(made.getSheet("1"), "H9", "[对话]");
            made.getSheet("1").getCellComment(new CellAddress("H9")).setAuthor("tc={8F2A}");
        });
        Finding finding = finding(AuditCodes.SCORE_SUM, at("1", "H9")).build();
        Annotated copy = annotate(workbook, finding);
        assertThat(copy.without()).containsExactly(finding);
        assertThat(colour(copy.bytes(), "1", "H9")).isEmpty();
    }

    /** POI's own way to copy a style writes over the last named style of the workbook. */
    @Test
    void namedStylesStayAsTheyWere() {
        byte[] workbook = Workbooks.workbook(made -> {
            Workbooks.form(made.createSheet("1"));
            CellStyle style = Workbooks.cell(made.getSheet("1"), "H9").getCellStyle();
            style.setRotation((short) 45);
        });
        assertNothingElseChanged(workbook);
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws InterruptedException {
        byte[] workbook = RichWorkbook.made();
        Finding finding = everywhere(workbook);
        byte[] first = annotate(workbook, finding).bytes();
        Thread.sleep(1_100);
        assertThat(annotate(workbook, finding).bytes()).isEqualTo(first);
    }

    @Test
    void whatFilesSayIsTextInAComment() {
        Finding hostile = Finding.of(AuditCodes.SCORE_SUM)
                .subject(new Subject.Part("=cmd|'/c calc'!A1\n[错误] nothing"))
                .addPlace(at("1", "H9"))
                .got("\u202E\u0007<b>&amp;" + "长".repeat(40_000) + "😀")
                .build();
        String text = comment(annotate(form(), hostile).bytes(), "1", "H9");
        assertThat(text)
                .hasSize(32_767)
                .endsWith("…")
                .contains("\uFFFD<b>&amp;长")
                .doesNotContain("\u202E");
        assertThat(text.lines()).filteredOn(line -> line.startsWith("[错误]")).hasSize(1);
    }

    @Test
    void oldAndBrokenWorkbooksAreRefusedAndNothingIsWritten(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.xlsx");
        Files.writeString(out, "as it was");
        WorkbookAnnotator annotator = new WorkbookAnnotator();
        byte[] old = Workbooks.old(workbook -> Workbooks.form(workbook.createSheet("1")));
        byte[] broken = form();
        java.util.Arrays.fill(broken, 200, 1_000, (byte) 7);
        assertThatThrownBy(() -> annotator.annotate(Source.of("in.xls", old), List.of(), Locale.CHINESE, Sink.of(out)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("in.xls: an .xls workbook")
                .hasMessageContaining("save it as .xlsx");
        assertThatThrownBy(
                        () -> annotator.annotate(Source.of("in.xlsx", broken), List.of(), Locale.CHINESE, Sink.of(out)))
                .isInstanceOf(IOException.class)
                .hasMessage("in.xlsx: a damaged workbook; open it in a spreadsheet program and save it as a new file");
        assertThatThrownBy(() -> annotator.annotate(
                        Source.of("in.txt", "text".getBytes(StandardCharsets.UTF_8)),
                        List.of(),
                        Locale.CHINESE,
                        Sink.of(out)))
                .hasMessage("in.txt: no .xlsx workbook");
        assertThatThrownBy(() -> annotator.annotate(
                        Source.of("in.xlsx", form()), List.of(), Locale.CHINESE, Sink.of(folder.resolve("out.xls"))))
                .hasMessage("out.xls: an annotated workbook is an .xlsx file");
        assertThat(Files.readString(out)).isEqualTo("as it was");
        assertThat(folder).isDirectoryContaining("glob:**out.xlsx");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** POI's model takes much more memory than the file; a workbook too large for it is refused before it is opened. */
    @Test
    void aWorkbookTooLargeForItsModelIsRefused() {
        byte[] large = Workbooks.workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("1");
            String text = "长".repeat(30_000);
            for (int row = 0; row < 300; row++) {
                sheet.createRow(row).createCell(0).setCellValue(text + row);
            }
        });
        assertThatThrownBy(() -> annotate(large))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("too large to be annotated; there is room for a file of at most 24 MB unpacked");
    }
}
