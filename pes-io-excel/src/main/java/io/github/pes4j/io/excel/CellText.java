package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.CellGrid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a numeric cell holds and what it displays. A spreadsheet holds binary fractions and shows decimals: the number is
 * taken as its shortest decimal of at most 15 significant digits, which is what was typed. The displayed text is text; no
 * number is ever taken back from it.
 */
final class CellText {

    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 330;
    private static final int GENERAL = 0;

    private final StylesTable styles;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    CellText(StylesTable styles) {
        this.styles = styles;
    }

    /** Puts a numeric cell into a grid. */
    void put(CellGrid.Builder grid, int row, int column, String raw, int style) {
        BigDecimal number = number(raw);
        if (number == null) {
            grid.text(row, column, raw);
            return;
        }
        XSSFCellStyle cellStyle = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        int index = cellStyle == null ? GENERAL : cellStyle.getDataFormat();
        String format = cellStyle == null ? null : cellStyle.getDataFormatString();
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(index);
        }
        if (index == GENERAL || format == null) {
            grid.number(row, column, number, number.toPlainString());
        } else if (DateUtil.isADateFormat(index, format)) {
            // A date is no number of days to anybody who reads the form.
            grid.text(row, column, shown(number, index, format));
        } else {
            grid.number(row, column, number, shown(number, index, format));
        }
    }

    private String shown(BigDecimal number, int index, String format) {
        return formatter.formatRawCellContents(number.doubleValue(), index, format);
    }

    /** The number in a cell; null if it is none, or so long that nobody typed it. */
    private static @Nullable BigDecimal number(String raw) {
        if (raw.length() > MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(SIGNIFICANT);
            return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS ? shortest(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
