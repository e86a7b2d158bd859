package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.render.CellRole;
import io.github.pes4j.core.form.render.Display;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of one workbook, each made once: a role, a number format, and whether the text must stay text. */
final class SheetStyles {

    /** Excel takes some 200 number formats of a user's own; beyond these a number is shown as it is. */
    static final int MOST_FORMATS = 180;

    private static final String FONT = "宋体";
    private static final short TEXT_POINTS = 10;
    private static final short TITLE_POINTS = 16;

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();
    private final Set<String> formats = new HashSet<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        Font usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints(TEXT_POINTS);
    }

    private record Key(CellRole role, Optional<String> format, boolean quoted) {}

    /** The style of words; quoted where a spreadsheet would take them for a formula when somebody edits them. */
    CellStyle text(CellRole role, String text) {
        return style(new Key(role, Optional.empty(), isRisky(text)));
    }

    /** The style of a number. */
    CellStyle number(CellRole role, Display display) {
        return style(new Key(role, Optional.of(code(display)), false));
    }

    /** Whether a display has a number format in this workbook, or there is room for one. */
    boolean holds(Display display) {
        String code = code(display);
        return formats.contains(code) || formats.size() < MOST_FORMATS;
    }

    /** Whether a spreadsheet would take a text for a formula, or for something else than itself. */
    static boolean isRisky(String text) {
        return !text.isEmpty() && "=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0;
    }

    /** A display as a number format: what stands beside the digits is quoted. */
    static String code(Display display) {
        if (display.equals(Display.PLAIN)) {
            return "General";
        }
        String whole = display.grouped() ? "#,##0" : "0";
        String decimals = display.decimals() > 0 ? "." + "0".repeat(display.decimals()) : "";
        return quoted(display.before()) + whole + decimals + (display.percent() ? "%" : "") + quoted(display.after());
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }

    private CellStyle style(Key key) {
        CellStyle found = styles.get(key);
        if (found == null) {
            found = made(key);
            styles.put(key, found);
        }
        return found;
    }

    private CellStyle made(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(key.role()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(key.role()));
        key.format().ifPresent(code -> {
            formats.add(code);
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
        });
        // A number does not wrap: where it is too wide it is shown smaller, not as ####.
        style.setWrapText(key.format().isEmpty());
        style.setShrinkToFit(key.format().isPresent());
        style.setQuotePrefixed(key.quoted());
        if (key.role() != CellRole.TITLE && key.role() != CellRole.SUBTITLE && key.role() != CellRole.NOTE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static HorizontalAlignment alignment(CellRole role) {
        return switch (role) {
            case TEXT, PROSE, NOTE -> HorizontalAlignment.LEFT;
            case TITLE, SUBTITLE, LABEL, HEADER, NAME, NUMBER, TOTAL -> HorizontalAlignment.CENTER;
        };
    }

    private Font font(CellRole role) {
        boolean bold = role == CellRole.TITLE || role == CellRole.HEADER || role == CellRole.TOTAL;
        short points = role == CellRole.TITLE ? TITLE_POINTS : TEXT_POINTS;
        return fonts.computeIfAbsent(bold + " " + points, key -> {
            Font font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints(points);
            font.setBold(bold);
            return font;
        });
    }
}
