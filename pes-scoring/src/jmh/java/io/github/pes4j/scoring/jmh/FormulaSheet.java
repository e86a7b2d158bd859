package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The workload as a sheet with formulas, as offices have it, and the evaluator of Apache POI for the old binary format, which
 * is the faster of its two: actuals are put into the cells of the sheet, and the total is asked for.
 */
final class FormulaSheet {

    private static final int ACTUAL = 1;
    private static final int TARGET = 2;
    private static final int POINTS = 3;
    private static final int SCORE = 4;

    private final FormulaEvaluator evaluator;
    private final List<Cell> actuals = new ArrayList<>();
    private final List<String> names;
    private final Cell spent;
    private final Cell annual;
    private final Cell complaints;
    private final Cell total;

    @SuppressWarnings("resource") // A workbook in memory holds nothing open.
    FormulaSheet(Workload work) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        Row funds = sheet.createRow(0);
        spent = funds.createCell(ACTUAL);
        annual = funds.createCell(TARGET);
        funds.createCell(SCORE).setCellFormula("IF(B1/C1>=1,10,IF(B1/C1>=0.9,8,IF(B1/C1>=0.8,6,IF(B1/C1>=0.6,3,0))))");
        Row counted = sheet.createRow(1);
        complaints = counted.createCell(ACTUAL);
        counted.createCell(SCORE).setCellFormula("MAX(0,5-1.5*B2)");
        names = work.rows().stream().map(Workload.Row::name).toList();
        work.rows().forEach(row -> indicator(sheet, row));
        total = sheet.createRow(sheet.getLastRowNum() + 1).createCell(SCORE);
        total.setCellFormula("SUM(E1:E" + sheet.getLastRowNum() + ")");
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    private void indicator(Sheet sheet, Workload.Row told) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        int number = row.getRowNum() + 1;
        actuals.add(row.createCell(ACTUAL));
        row.createCell(TARGET).setCellValue(Double.parseDouble(told.target()));
        row.createCell(POINTS).setCellValue(Double.parseDouble(told.points()));
        String share = told.comparison().isReverse() ? "C" + number + "/B" + number : "B" + number + "/C" + number;
        row.createCell(SCORE).setCellFormula("ROUND(D" + number + "*MIN(1," + share + "),2)");
    }

    /** The total of one set of observations. */
    double score(Map<String, BigDecimal> facts) {
        for (int i = 0; i < actuals.size(); i++) {
            actuals.get(i).setCellValue(PlainScorer.fact(facts, names.get(i)).doubleValue());
        }
        spent.setCellValue(PlainScorer.fact(facts, Workload.SPENT).doubleValue());
        annual.setCellValue(PlainScorer.fact(facts, Workload.ANNUAL).doubleValue());
        complaints.setCellValue(PlainScorer.fact(facts, Workload.COMPLAINTS).doubleValue());
        evaluator.clearAllCachedResultValues();
        return evaluator.evaluate(total).getNumberValue();
    }

    /** The total to the cent. */
    Points points(Map<String, BigDecimal> facts) {
        return Points.of(BigDecimal.valueOf(score(facts)).setScale(2, RoundingMode.HALF_UP));
    }
}
