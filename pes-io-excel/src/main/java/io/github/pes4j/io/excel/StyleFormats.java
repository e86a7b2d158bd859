package io.github.pes4j.io.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of an {@code .xlsx} workbook by the style that cells name; everything else of a style is passed over. */
final class StyleFormats extends DefaultHandler {

    private static final int MOST_STYLES = 100_000;
    /** Of one format: spreadsheet programs take 255. */
    private static final int MOST_LETTERS = 1_000;

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "cellXfs" -> inCellStyles = true;
            case "numFmt" -> custom(attributes);
            case "xf" -> {
                if (inCellStyles && ofStyles.size() < MOST_STYLES) {
                    String format = attributes.getValue("numFmtId");
                    ofStyles.add(format == null ? 0 : Integer.parseInt(format));
                }
            }
            default -> {}
        }
    }

    private void custom(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        String code = attributes.getValue("formatCode");
        if (id != null && code != null && code.length() <= MOST_LETTERS && custom.size() < MOST_STYLES) {
            custom.put(Integer.parseInt(id), code);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** The number of a style's format; that of no format for a style that the file does not have. */
    int index(int style) {
        return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : 0;
    }

    /** The format of a style, where the file defines it; null where it names a built-in one. */
    @Nullable
    String format(int style) {
        return custom.get(index(style));
    }
}
