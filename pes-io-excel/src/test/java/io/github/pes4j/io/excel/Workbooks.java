package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, made with POI's own model. */
final class Workbooks {

    private static final Formats EXCEL = Formats.of(new ExcelFormatProvider());

    private Workbooks() {}

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        return written(new XSSFWorkbook(), content);
    }

    /** A workbook of the format before 2007. */
    static byte[] old(Consumer<HSSFWorkbook> content) {
        return written(new HSSFWorkbook(), content);
    }

    private static <W extends Workbook> byte[] written(W workbook, Consumer<W> content) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(byte[] bytes) {
        try {
            return EXCEL.read(Source.of("form.xlsx", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cell cell(Sheet sheet, String place) {
        CellReference at = new CellReference(place);
        Row row = sheet.getRow(at.getRow());
        row = row == null ? sheet.createRow(at.getRow()) : row;
        Cell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }

    static void text(Sheet sheet, String place, String text) {
        cell(sheet, place).setCellValue(text);
    }

    static void number(Sheet sheet, String place, double number, String format) {
        Cell cell = cell(sheet, place);
        cell.setCellValue(number);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /** A form with merged cells, percent cells, numbers as text, and line breaks in headers. */
    static void form(Sheet sheet) {
        text(sheet, "A1", "2022年度项目支出绩效自评表");
        merge(sheet, "A1:I1");
        text(sheet, "A2", "项目名称");
        text(sheet, "B2", "设备维护");
        text(sheet, "A4", "项目资金\n（万元）");
        merge(sheet, "A4:A5");
        text(sheet, "D4", "年初\n预算数");
        text(sheet, "E4", "全年\n预算数");
        text(sheet, "F4", "全年\n执行数");
        text(sheet, "G4", "分值");
        text(sheet, "H4", "执行率");
        text(sheet, "I4", "得分");
        text(sheet, "B5", "年度资金总额");
        merge(sheet, "B5:C5");
        text(sheet, "D5", "20.00");
        number(sheet, "E5", 16.6, "0.00");
        number(sheet, "F5", 13.28, "General");
        text(sheet, "G5", "10分");
        number(sheet, "H5", 0.8, "0.00%");
        number(sheet, "I5", 8, "0.00");
        text(sheet, "B6", "一级指标");
        text(sheet, "C6", "二级指标");
        text(sheet, "D6", "三级指标");
        text(sheet, "E6", "年度\n指标值");
        text(sheet, "F6", "实际\n完成值");
        text(sheet, "G6", "分值");
        text(sheet, "H6", "得分");
        text(sheet, "I6", "偏差原因分析\n及改进措施");
        text(sheet, "B7", "产出指标");
        merge(sheet, "B7:B8");
        text(sheet, "C7", "数量指标");
        text(sheet, "D7", "完好率");
        text(sheet, "E7", "≥90%");
        number(sheet, "F7", 0.45, "0%");
        number(sheet, "G7", 50, "General");
        number(sheet, "H7", 25, "General");
        text(sheet, "C8", "成本指标");
        text(sheet, "D8", "维护费");
        text(sheet, "E8", "≤82,883.10元");
        number(sheet, "F8", Math.nextUp(82883.1), "#,##0.00");
        number(sheet, "G8", 40, "General");
        number(sheet, "H8", 40, "General");
        text(sheet, "A9", "总分");
        merge(sheet, "A9:F9");
        number(sheet, "G9", 100, "General");
        number(sheet, "H9", 73, "0.00");
    }

    static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
