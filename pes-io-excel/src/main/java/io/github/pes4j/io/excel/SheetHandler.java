package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells and merged ranges of one sheet while its XML goes by. */
final class SheetHandler extends DefaultHandler {

    /** More cells with content than any form has; a bound for memory. */
    static final int MOST_CELLS = 1_000_000;

    private static final int MOST_MERGES = 100_000;

    /** Ends the reading of a sheet. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final String sheet;
    private final CellText text;
    private final SharedStrings strings;
    private final List<Finding> findings;
    private final CellGrid.Builder grid;
    private final StringBuilder content = new StringBuilder();

    private int row;
    private int column;
    private int cells;
    private int merges;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean collecting;
    private int phonetic;

    SheetHandler(String sheet, CellText text, SharedStrings strings, List<Finding> findings) {
        this.sheet = sheet;
        this.text = text;
        this.strings = strings;
        this.findings = findings;
        this.grid = CellGrid.builder(sheet);
    }

    CellGrid grid() {
        return grid.build();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> startText();
            case "t" -> collecting = phonetic == 0;
            case "is" -> startText();
            case "rPh" -> phonetic++;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
        if (localName.equals("is")) {
            collecting = false;
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "is" -> {
                collecting = false;
                hasValue = true;
            }
            case "t" -> collecting = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            content.append(characters, start, length);
        }
    }

    private void startText() {
        content.setLength(0);
        collecting = true;
    }

    /** Rows and cells may leave out where they stand: then it is next to the one before. */
    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String place = attributes.getValue("r");
        if (place == null) {
            column++;
        } else {
            CellReference reference = new CellReference(place);
            row = reference.getRow() + 1;
            column = reference.getCol() + 1;
        }
        String kind = attributes.getValue("t");
        String format = attributes.getValue("s");
        type = kind == null ? "n" : kind;
        style = format == null ? 0 : Integer.parseInt(format);
        formula = false;
        hasValue = false;
        content.setLength(0);
    }

    private void endCell() throws SAXException {
        String value = content.toString();
        if (!hasValue || value.isEmpty()) {
            if (formula) {
                findings.add(Finding.of(FindingCodes.NO_CACHED_VALUE)
                        .addPlace(new SourceLocation.Cell(sheet, row, column))
                        .build());
            }
            return;
        }
        boolean inSheet = row <= CellGrid.MOST_ROWS && column <= CellGrid.MOST_COLUMNS;
        if (++cells > MOST_CELLS || !inSheet) {
            throw new TooLarge();
        }
        switch (type) {
            case "n" -> text.put(grid, row, column, value, style);
            case "s" ->
                grid.text(
                        row, column, strings.getItemAt(Integer.parseInt(value)).getString());
            case "b" -> grid.text(row, column, value.equals("1") ? "TRUE" : "FALSE");
            default -> grid.text(row, column, value);
        }
    }

    private void merge(@Nullable String range) throws SAXException {
        if (range == null) {
            return;
        }
        if (++merges > MOST_MERGES) {
            throw new TooLarge();
        }
        CellRangeAddress merged = CellRangeAddress.valueOf(range);
        grid.merge(
                merged.getFirstRow() + 1,
                merged.getFirstColumn() + 1,
                merged.getLastRow() + 1,
                merged.getLastColumn() + 1);
    }
}
