package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.render.CellRange;
import io.github.pes4j.core.form.render.FormCell;
import io.github.pes4j.core.form.render.FormSheet;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts a form on a sheet of a workbook: cells, merges, borders, formulas with the values they have, and the page. */
final class FormSheetWriter {

    private static final int WIDTH_UNITS = 256;
    private static final double MARGIN_INCHES = 0.5;

    private final Workbook workbook;
    private final SheetStyles styles;
    private final CellWords words;
    private final List<Finding> findings;

    FormSheetWriter(Workbook workbook, SheetStyles styles, List<Finding> findings) {
        this.workbook = workbook;
        this.styles = styles;
        this.words = new CellWords(findings);
        this.findings = findings;
    }

    void write(FormSheet form, String name) {
        Sheet sheet = workbook.createSheet(name);
        for (int column = 0; column < form.columns(); column++) {
            sheet.setColumnWidth(column, form.page().widths().get(column) * WIDTH_UNITS);
        }
        RowHeights heights = RowHeights.of(form);
        rows(form).forEach((number, cells) -> {
            Row row = sheet.createRow(number - 1);
            row.setHeightInPoints(heights.points(number));
            cells.forEach((column, cell) -> put(row.createCell(column - 1), cell, number, column));
        });
        for (FormCell cell : form.cells()) {
            if (cell.range().isMerged()) {
                // The renderer lets no two ranges meet; the check would compare each with each.
                sheet.addMergedRegionUnsafe(address(cell.range()));
            }
        }
        setPage(sheet, form);
    }

    private static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(range.row() - 1, range.lastRow() - 1, range.column() - 1, range.lastColumn() - 1);
    }

    /** Every place of the sheet with the cell that covers it: all of a merged cell has its border. */
    private static Map<Integer, Map<Integer, FormCell>> rows(FormSheet form) {
        Map<Integer, Map<Integer, FormCell>> rows = new TreeMap<>();
        for (FormCell cell : form.cells()) {
            CellRange range = cell.range();
            for (int row = range.row(); row <= range.lastRow(); row++) {
                Map<Integer, FormCell> columns = rows.computeIfAbsent(row, key -> new TreeMap<>());
                for (int column = range.column(); column <= range.lastColumn(); column++) {
                    columns.put(column, cell);
                }
            }
        }
        return rows;
    }

    private void put(Cell target, FormCell cell, int row, int column) {
        boolean first = cell.range().row() == row && cell.range().column() == column;
        if (!first) {
            target.setCellStyle(styles.text(cell.role(), ""));
        } else if (cell.number().isPresent()) {
            putNumber(target, cell, cell.number().get());
        } else {
            String text = words.of(cell.text(), target.getSheet().getSheetName(), row, column);
            target.setCellStyle(styles.text(cell.role(), text));
            if (!text.isEmpty()) {
                target.setCellValue(text);
            }
        }
    }

    private void putNumber(Cell target, FormCell cell, FormCell.Held held) {
        target.setCellStyle(style(target, cell, held));
        held.formula().ifPresent(formula -> target.setCellFormula(FormulaSyntax.of(formula)));
        held.value()
                .ifPresentOrElse(
                        value -> target.setCellValue(value.doubleValue()),
                        // A formula that shows nothing yet.
                        () -> target.setCellValue(""));
    }

    private CellStyle style(Cell target, FormCell cell, FormCell.Held held) {
        if (styles.holds(held.display())) {
            return styles.number(cell.role(), held.display());
        }
        findings.add(Finding.of(FindingCodes.NOT_REPRESENTABLE)
                .addPlace(new SourceLocation.Cell(
                        target.getSheet().getSheetName(), target.getRowIndex() + 1, target.getColumnIndex() + 1))
                .got(new Bilingual(
                                "“{0}”，数字格式过多，只写数字",
                                "'{0}'; there are too many number formats, the number stands alone")
                        .with(cell.text()))
                .build());
        return styles.text(cell.role(), "");
    }

    private void setPage(Sheet sheet, FormSheet form) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(form.page().landscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        if (form.page().headerFirst() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(
                    form.page().headerFirst() - 1, form.page().headerLast() - 1, -1, -1));
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, form.columns() - 1, 0, Math.max(0, form.lastRow() - 1));
    }
}
