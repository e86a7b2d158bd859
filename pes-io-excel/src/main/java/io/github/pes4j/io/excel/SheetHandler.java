package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells and merged ranges of one sheet while its XML goes by. Hidden rows are rows like others. */
final class SheetHandler extends DefaultHandler {

    private final String sheet;
    private final XlsxContext context;
    private final List<Finding> findings;
    private final CellGrid.Builder grid;
    private final StringBuilder content = new StringBuilder();

    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean collecting;
    private int phonetic;

    SheetHandler(String sheet, XlsxContext context, List<Finding> findings) {
        this.sheet = sheet;
        this.context = context;
        this.findings = findings;
        this.grid = CellGrid.builder(sheet);
    }

    CellGrid grid() {
        return grid.build();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> startText();
            case "t" -> collecting = phonetic == 0;
            case "is" -> {
                startText();
                collecting = false;
            }
            case "rPh" -> phonetic++;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
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
            context.budget().letters(length, content.length());
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

    private void startCell(Attributes attributes) {
        context.budget().place();
        String place = attributes.getValue("r");
        if (place == null) {
            column++;
        } else {
            at(place);
        }
        String kind = attributes.getValue("t");
        String format = attributes.getValue("s");
        type = kind == null ? "n" : kind;
        style = format == null ? 0 : Integer.parseInt(format);
        formula = false;
        hasValue = false;
        content.setLength(0);
    }

    /** Letters and digits of a place such as {@code AB12}. POI's own reader wraps columns around that no sheet has. */
    private void at(String place) {
        int letters = 0;
        int number = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            number = Math.min(CellGrid.MOST_COLUMNS + 1, number * 26 + place.charAt(letters) - 'A' + 1);
            letters++;
        }
        column = number;
        row = Integer.parseInt(place.substring(letters));
    }

    private void endCell() {
        if (!hasValue) {
            if (formula) {
                findings.add(Finding.of(FindingCodes.NO_CACHED_VALUE)
                        .addPlace(new SourceLocation.Cell(sheet, row, column))
                        .build());
            }
            return;
        }
        String value = content.toString();
        if (value.isEmpty()) {
            // A formula may well have nothing for its value.
            return;
        }
        context.budget().cell(row, column);
        switch (type) {
            case "n" -> context.put(grid, row, column, value, style);
            case "s" -> grid.text(row, column, context.strings().get(Integer.parseInt(value)));
            case "b" -> grid.text(row, column, value.equals("1") ? "TRUE" : "FALSE");
            case "inlineStr", "str" -> grid.text(row, column, SharedTexts.unescaped(value));
            default -> grid.text(row, column, value);
        }
    }

    private void merge(@Nullable String range) {
        if (range == null) {
            return;
        }
        context.budget().merge();
        CellRangeAddress merged = CellRangeAddress.valueOf(range);
        grid.merge(
                merged.getFirstRow() + 1,
                merged.getFirstColumn() + 1,
                merged.getLastRow() + 1,
                merged.getLastColumn() + 1);
    }
}
