package io.github.pes4j.io.excel.jmh;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.io.excel.ExcelFormatProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a form of thirty rows into an evaluation, against POI's own model that only opens the workbook and visits every
 * cell. Before anything is measured the form must be read without a finding.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FormReadingBenchmark {

    private static final int INDICATORS = 21;

    private final Formats excel = Formats.of(new ExcelFormatProvider());
    private final byte[] present = written(new XSSFWorkbook());
    private final byte[] old = written(new HSSFWorkbook());

    /** Checks that both files hold the form. */
    public FormReadingBenchmark() {
        for (byte[] file : new byte[][] {present, old}) {
            Reading reading = read(file);
            if (!reading.findings().isEmpty()
                    || reading.evaluations().get(0).tree().leaves().size() != INDICATORS + 1) {
                throw new IllegalStateException("not the form that was written: " + reading.findings());
            }
        }
    }

    /** POI's model: opened, and every cell visited. */
    @Benchmark
    public void baseline(Blackhole seen) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(present))) {
            visit(workbook, seen);
        }
    }

    /** POI's model of the format before 2007. */
    @Benchmark
    public void oldBaseline(Blackhole seen) throws IOException {
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(old))) {
            visit(workbook, seen);
        }
    }

    /** The whole evaluation from an {@code .xlsx} workbook. */
    @Benchmark
    public Reading xlsx() {
        return read(present);
    }

    /** The whole evaluation from an {@code .xls} workbook. */
    @Benchmark
    public Reading xls() {
        return read(old);
    }

    private static void visit(Workbook workbook, Blackhole seen) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    switch (cell.getCellType()) {
                        case NUMERIC -> seen.consume(cell.getNumericCellValue());
                        case STRING -> seen.consume(cell.getStringCellValue());
                        default -> seen.consume(cell.getCellType());
                    }
                }
            }
        }
    }

    private Reading read(byte[] file) {
        try {
            return excel.read(Source.of("form.xlsx", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            form(workbook.createSheet("自评表"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thirty rows: five of the head, two of funds, a header, the indicators and a total. */
    private static void form(Sheet sheet) {
        int row = 0;
        row(sheet, row++, "2023年度项目支出绩效自评表");
        row(sheet, row++, "（ 2023 年度 ）");
        row(sheet, row++, "项目名称", "社区巡查经费");
        row(sheet, row++, "主管部门", "县民政局", "", "实施单位", "县救助站");
        row(sheet, row++, "项目资金\n(万元)", "", "年初\n预算数", "全年\n预算数", "全年\n执行数", "分值", "执行率", "得分");
        row(sheet, row++, "", "年度资金总额", 50, 40, 36, 10, "90.00%", 9);
        row(sheet, row++, "", "其中:当年财政拨款", 50, 40, 36, "—", "", "—");
        row(sheet, row++, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        for (int i = 0; i < INDICATORS; i++) {
            boolean first = i % 7 == 0;
            int target = 12 + i;
            row(sheet, row++, first ? i / 7 + "级" : "", first ? "数量指标" : "", "巡查第" + i + "处", "≥" + target + "次", target, 4, 4, "");
            if (first) {
                sheet.addMergedRegion(new CellRangeAddress(row - 1, row + 5, 0, 0));
            }
        }
        row(sheet, row, "总分", "", "", "", "", 100, 93);
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        CellStyle style = sheet.getWorkbook().getCellStyleAt(0);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (values[i] instanceof Integer value) {
                cell.setCellValue(value);
            } else if (!values[i].equals("")) {
                cell.setCellValue(values[i].toString());
            }
        }
    }
}
