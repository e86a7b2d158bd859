package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the sheets of an {@code .xls} workbook into grids, one sheet at a time, while its records go by. */
final class XlsWorkbook implements HSSFListener {

    private final Consumer<CellGrid> grids;
    private final List<Finding> findings = new ArrayList<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private final CellText text = new CellText();
    private final Budget budget = new Budget();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private CellGrid.Builder grid = CellGrid.builder("");
    private String sheet = "";
    private int sheetsBegun;
    /** Charts stand inside of sheets, each between a beginning and an end of its own. */
    private int depth;

    private boolean inSheet;
    private @Nullable FormulaRecord formula;

    private XlsWorkbook(Consumer<CellGrid> grids) {
        this.grids = grids;
    }

    /**
     * Reads a workbook.
     *
     * @param grids takes each sheet
     * @return what is wrong with the sheets as sheets
     */
    static List<Finding> read(POIFSFileSystem file, Consumer<CellGrid> grids) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(grids);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(workbook.formats);
        new HSSFEventFactory().processWorkbookEvents(request, file);
        return workbook.findings;
    }

    @Override
    public void processRecord(Record found) {
        if (found instanceof BOFRecord) {
            begin();
        } else if (found instanceof EOFRecord) {
            end();
        } else if (found instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (found instanceof SSTRecord shared) {
            strings = shared;
        } else if (inSheet && depth == 1) {
            content(found);
        }
    }

    private void begin() {
        depth++;
        if (depth == 1 && sheetsBegun++ > 0) {
            BoundSheetRecord[] order = BoundSheetRecord.orderByBofPosition(sheets);
            sheet = sheetsBegun - 2 < order.length ? order[sheetsBegun - 2].getSheetname() : "";
            grid = CellGrid.builder(sheet);
            inSheet = true;
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && inSheet) {
            inSheet = false;
            grids.accept(grid.build());
            grid = CellGrid.builder("");
        }
    }

    private void content(Record found) {
        if (found instanceof MergeCellsRecord merges) {
            merges(merges);
        } else if (found instanceof StringRecord string && formula != null) {
            put(formula, string.getString());
            formula = null;
        } else if (found instanceof CellValueRecordInterface cell) {
            formula = null;
            budget.place();
            cell(found, cell);
        }
    }

    private void cell(Record found, CellValueRecordInterface cell) {
        if (found instanceof NumberRecord number) {
            number(number, number.getValue());
        } else if (found instanceof LabelSSTRecord label && strings != null) {
            put(label, strings.getString(label.getSSTIndex()).getString());
        } else if (found instanceof LabelRecord label) {
            put(label, label.getValue());
        } else if (found instanceof BoolErrRecord value) {
            put(value, value.isBoolean() ? text(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (found instanceof FormulaRecord value) {
            formula(value);
        } else if (!(found instanceof BlankRecord)) {
            findings.add(
                    Finding.of(FindingCodes.UNREADABLE).addPlace(place(cell)).build());
        }
    }

    private void formula(FormulaRecord value) {
        CellType kind = value.getCachedResultTypeEnum();
        switch (kind) {
            case STRING -> formula = value.hasCachedResultString() ? value : null;
            case BOOLEAN -> put(value, text(value.getCachedBooleanValue()));
            case ERROR -> put(value, error((byte) value.getCachedErrorValue()));
            default -> formulaNumber(value);
        }
    }

    private void formulaNumber(FormulaRecord value) {
        if (Double.isFinite(value.getValue())) {
            number(value, value.getValue());
        } else {
            findings.add(Finding.of(FindingCodes.NO_CACHED_VALUE)
                    .addPlace(place(value))
                    .build());
        }
    }

    private static String text(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    private void number(CellValueRecordInterface cell, double value) {
        if (!Double.isFinite(value)) {
            put(cell, String.valueOf(value));
            return;
        }
        int row = cell.getRow() + 1;
        int column = cell.getColumn() + 1;
        budget.cell(row, column);
        int index = formats.getFormatIndex(cell);
        // Below the first number of custom formats, a file repeats the built-in ones as its own program shows them.
        text.put(grid, row, column, Double.toString(value), index, index < 164 ? null : formats.getFormatString(cell));
    }

    private void put(CellValueRecordInterface cell, String value) {
        int row = cell.getRow() + 1;
        int column = cell.getColumn() + 1;
        budget.cell(row, column);
        budget.letters(value.length(), 0);
        grid.text(row, column, value);
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            budget.merge();
            CellRangeAddress merged = merges.getAreaAt(i);
            grid.merge(
                    merged.getFirstRow() + 1,
                    merged.getFirstColumn() + 1,
                    merged.getLastRow() + 1,
                    merged.getLastColumn() + 1);
        }
    }

    private SourceLocation place(CellValueRecordInterface cell) {
        return new SourceLocation.Cell(sheet, cell.getRow() + 1, cell.getColumn() + 1);
    }
}
