package io.github.pes4j.io.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook with everything that people put into one. */
final class RichWorkbook {

    private RichWorkbook() {}

    static byte[] made() {
        return Workbooks.workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("表 1");
            Workbooks.form(sheet);
            XSSFCell formula = (XSSFCell) Workbooks.cell(sheet, "H10");
            formula.setCellFormula("SUM(H7:H8)+I5");
            formula.setCellValue(73);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("\"≥\"0.0%"));
            style.setBorderBottom(BorderStyle.DOUBLE);
            style.setFillForegroundColor(IndexedColors.LIME.getIndex());
            style.setFillPattern(FillPatternType.BIG_SPOTS);
            style.setWrapText(true);
            style.setLocked(false);
            formula.setCellStyle(style);
            XSSFRichTextString rich = new XSSFRichTextString("得分");
            rich.append("（注）", workbook.createFont());
            Workbooks.cell(sheet, "B12").setCellValue(rich);
            Workbooks.cell(sheet, "C12").setCellValue(true);
            Workbooks.cell(sheet, "D12").setCellErrorValue((byte) 7);
            sheet.getRow(7).setZeroHeight(true);
            sheet.getRow(6).setHeightInPoints(33);
            sheet.setColumnWidth(3, 5_000);
            sheet.setColumnHidden(10, true);
            sheet.createFreezePane(1, 6);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:6"));
            sheet.setAutoFilter(CellRangeAddress.valueOf("B6:I8"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getHeader().setCenter("绩效自评表");
            sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.3);
            sheet.protectSheet("secret");
            var conditions = sheet.getSheetConditionalFormatting();
            var below = conditions.createConditionalFormattingRule("$H7<60");
            below.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
            conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("H7:H9")}, below);
            var validation = sheet.getDataValidationHelper();
            sheet.addValidationData(validation.createValidation(
                    validation.createExplicitListConstraint(new String[] {"优", "良"}),
                    new org.apache.poi.ss.util.CellRangeAddressList(12, 12, 1, 1)));
            var link = workbook.getCreationHelper()
                    .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
            link.setAddress("'表 1'!A1");
            Workbooks.cell(sheet, "B13").setHyperlink(link);
            workbook.createName().setNameName("合计");
            workbook.getName("合计").setRefersToFormula("'表 1'!$H$9");
            note(sheet, "H9", "老师：请核对");
            workbook.createSheet("隐藏");
            workbook.setSheetHidden(1, true);
            workbook.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });
    }

    /** Puts a comment of somebody on a cell. */
    static void note(XSSFSheet sheet, String place, String text) {
        CellAddress at = new CellAddress(place);
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 9, 9, 12, 14));
        comment.setAddress(at);
        comment.setAuthor("张老师");
        comment.setString(text);
    }
}
