package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.render.CellRole;
import io.github.pes4j.core.form.render.Display;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A table that is written row by row and goes on on another sheet where one is full. The workbook forgets the rows that it
 * has written, so a table may be as long as it likes. Confined to one thread.
 */
final class TableSheet {

    private static final int WIDTH_UNITS = 256;
    private static final int MOST_DIGITS = 15;

    /** What all tables of a workbook share. */
    record Book(Workbook workbook, SheetStyles styles, SheetNames names, CellWords words, int mostRows) {}

    /**
     * A column.
     *
     * @param title its head
     * @param width its width, in digits
     */
    record Column(String title, int width) {}

    /** A value: words, or a number and how it is displayed. */
    record Value(String text, Optional<BigDecimal> number, Display display) {
        static final Value NOTHING = of("");

        static Value of(String text) {
            return new Value(text, Optional.empty(), Display.PLAIN);
        }

        static Value of(BigDecimal number, Display display) {
            return new Value(display.show(number), Optional.of(number), display);
        }

        static Value of(long number) {
            return of(BigDecimal.valueOf(number), Display.PLAIN);
        }
    }

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private Optional<Sheet> sheet = Optional.empty();
    private int rows;

    TableSheet(Book book, String name, List<Column> columns) {
        this.book = book;
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** Puts a row below the others. */
    void add(List<Value> values) {
        if (sheet.isEmpty() || rows >= book.mostRows()) {
            begin();
        }
        Row row = sheet.orElseThrow().createRow(rows++);
        float height = 0;
        for (int i = 0; i < values.size(); i++) {
            put(row.createCell(i), values.get(i), CellRole.TEXT);
            height = Math.max(
                    height,
                    RowHeights.pointsFor(values.get(i).text(), columns.get(i).width()));
        }
        // A workbook that forgets its rows fits none of them to its words.
        row.setHeightInPoints(height);
    }

    private void begin() {
        Sheet next = book.workbook().createSheet(book.names().take(name, name));
        sheet = Optional.of(next);
        rows = 1;
        Row head = next.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            next.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS);
            put(head.createCell(i), Value.of(columns.get(i).title()), CellRole.HEADER);
        }
        next.createFreezePane(0, 1);
        next.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        next.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        next.getPrintSetup().setLandscape(true);
        next.setFitToPage(true);
        next.getPrintSetup().setFitWidth((short) 1);
        next.getPrintSetup().setFitHeight((short) 0);
    }

    private void put(Cell cell, Value value, CellRole role) {
        Optional<BigDecimal> number = value.number().filter(found -> found.precision() <= MOST_DIGITS);
        if (number.isPresent()) {
            cell.setCellStyle(book.styles().number(CellRole.NUMBER, value.display()));
            cell.setCellValue(number.get().doubleValue());
        } else {
            String text = book.words()
                    .of(
                            value.text(),
                            cell.getSheet().getSheetName(),
                            cell.getRowIndex() + 1,
                            cell.getColumnIndex() + 1);
            cell.setCellStyle(book.styles().text(role, text));
            cell.setCellValue(text);
        }
    }
}
