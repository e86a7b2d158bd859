package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Findings as comments and colours on the cells of a workbook; all findings of a cell in one comment. Not thread-safe. */
final class CellNotes {

    private static final String AUTHOR = "PES";
    /** What spreadsheet programs write as the author of a conversation; its text is kept elsewhere. */
    private static final String CONVERSATION = "tc=";

    private static final int WIDTH = 4;
    private static final int MOST_LINES = 24;

    private record Place(String sheet, CellAddress at) {}

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final Marks marks;
    private final Map<Place, List<Finding>> notes = new LinkedHashMap<>();

    CellNotes(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        this.marks = new Marks(workbook);
    }

    /** Whether the workbook has the cell, and a finding can be said there. */
    boolean add(SourceLocation.Cell cell, Finding finding) {
        Optional<Place> place = place(cell);
        place.map(found -> notes.computeIfAbsent(found, key -> new ArrayList<>()))
                .filter(about -> !about.contains(finding))
                .ifPresent(about -> about.add(finding));
        return place.isPresent();
    }

    private Optional<Place> place(SourceLocation.Cell cell) {
        XSSFSheet sheet = workbook.getSheet(cell.sheet());
        boolean outside = cell.row() > SpreadsheetVersion.EXCEL2007.getMaxRows()
                || cell.column() > SpreadsheetVersion.EXCEL2007.getMaxColumns();
        if (sheet == null || sheet instanceof XSSFChartSheet || outside) {
            return Optional.empty();
        }
        CellAddress shown = shown(sheet, new CellAddress(cell.row() - 1, cell.column() - 1));
        return isConversation(sheet.getCellComment(shown))
                ? Optional.empty()
                : Optional.of(new Place(sheet.getSheetName(), shown));
    }

    /** Of merged cells the first is shown. */
    private static CellAddress shown(XSSFSheet sheet, CellAddress at) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(at.getRow(), at.getColumn())) {
                return new CellAddress(merged.getFirstRow(), merged.getFirstColumn());
            }
        }
        return at;
    }

    private static boolean isConversation(@Nullable XSSFComment comment) {
        return comment != null
                && comment.getAuthor() != null
                && comment.getAuthor().startsWith(CONVERSATION);
    }

    /** Writes them all, cell by cell. */
    void write() {
        notes.forEach((place, findings) -> {
            List<Finding> worstFirst = findings.stream()
                    .sorted(Comparator.comparing(Finding::severity))
                    .toList();
            XSSFSheet sheet = workbook.getSheet(place.sheet());
            XSSFCell cell = cell(sheet, place.at());
            marks.mark(cell, worstFirst.get(0).severity());
            comment(
                    sheet,
                    cell,
                    NoteText.of(
                            worstFirst,
                            new SourceLocation.Cell(
                                    place.sheet(),
                                    place.at().getRow() + 1,
                                    place.at().getColumn() + 1),
                            locale));
        });
    }

    /** A cell that nobody filled in may be missing; it then looks like its row or column. */
    private static XSSFCell cell(XSSFSheet sheet, CellAddress at) {
        XSSFRow row = sheet.getRow(at.getRow());
        row = row == null ? sheet.createRow(at.getRow()) : row;
        XSSFCell cell = row.getCell(at.getColumn());
        if (cell == null) {
            cell = row.createCell(at.getColumn());
            cell.setCellStyle(row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(at.getColumn()));
        }
        return cell;
    }

    private static void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        XSSFComment before = cell.getCellComment();
        if (before != null) {
            XSSFRichTextString both = before.getString();
            both.append(NoteText.fitting("\n" + text, both.length()));
            before.setString(both);
            return;
        }
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(sheet, cell, text));
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(NoteText.fitting(text, 0)));
        cell.setCellComment(comment);
    }

    /** From the right edge of the cell: POI takes the cell in which the box begins for the cell of the comment. */
    private static XSSFClientAnchor anchor(XSSFSheet sheet, XSSFCell cell, String text) {
        int lines = (int) Math.min(MOST_LINES, text.lines().count() * 2);
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        int edge = Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(column)));
        return new XSSFClientAnchor(
                edge,
                0,
                0,
                0,
                column,
                row,
                Math.min(column + 1 + WIDTH, SpreadsheetVersion.EXCEL2007.getLastColumnIndex()),
                Math.min(row + lines, SpreadsheetVersion.EXCEL2007.getLastRowIndex()));
    }
}
