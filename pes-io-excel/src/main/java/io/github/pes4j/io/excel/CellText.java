package io.github.pes4j.io.excel;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.form.CellGrid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a numeric cell holds and what it displays. A spreadsheet holds binary fractions and shows decimals: the number is
 * taken as its shortest decimal of at most 15 significant digits, which is what was typed. The displayed text is text; no
 * number is ever taken back from it. Confined to one thread.
 */
final class CellText {

    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 330;
    private static final int GENERAL = 0;
    private static final int MOST_KEPT = 4_096;

    /** Formats that Chinese spreadsheet programs build in, or show differently than American ones. */
    private static final Map<Integer, String> CHINESE = ImmutableMap.<Integer, String>builder()
            .put(14, "yyyy/m/d")
            .put(22, "yyyy/m/d h:mm")
            .put(27, "yyyy\"年\"m\"月\"")
            .put(28, "m\"月\"d\"日\"")
            .put(29, "m\"月\"d\"日\"")
            .put(30, "m-d-yy")
            .put(31, "yyyy\"年\"m\"月\"d\"日\"")
            .put(32, "h\"时\"mm\"分\"")
            .put(33, "h\"时\"mm\"分\"ss\"秒\"")
            .put(36, "yyyy\"年\"m\"月\"")
            .put(50, "yyyy\"年\"m\"月\"")
            .put(51, "m\"月\"d\"日\"")
            .put(52, "yyyy\"年\"m\"月\"")
            .put(53, "m\"月\"d\"日\"")
            .put(54, "m\"月\"d\"日\"")
            .put(57, "yyyy\"年\"m\"月\"")
            .put(58, "m\"月\"d\"日\"")
            .buildOrThrow();

    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z]*)\"");

    /** Made when it is needed: most forms hold plain numbers alone. */
    private @Nullable DataFormatter formatter;
    /** Small whole numbers come again and again, as months, days and points. */
    private final Map<String, BigDecimal> kept = new HashMap<>();

    private final Map<String, String> plain = new HashMap<>();

    /**
     * Puts a numeric cell into a grid.
     *
     * @param raw the number as the file holds it
     * @param index the number of its format
     * @param custom the format itself, where the file defines it
     */
    void put(CellGrid.Builder grid, int row, int column, String raw, int index, @Nullable String custom) {
        BigDecimal number = number(raw);
        if (number == null) {
            grid.text(row, column, raw);
            return;
        }
        String format = format(index, custom);
        if (index == GENERAL || format == null || format.equalsIgnoreCase("General")) {
            grid.number(row, column, number, plain(number, raw));
        } else if (DateUtil.isADateFormat(index, format)) {
            // A date is no number of days to anybody who reads the form. POI would show the quotes around 年.
            grid.text(row, column, shown(number, index, QUOTED.matcher(format).replaceAll("$1")));
        } else {
            grid.number(row, column, number, shown(number, index, format));
        }
    }

    /** How a number without a format shows; the same text for the same number, as many months and days are one. */
    private String plain(BigDecimal number, String raw) {
        String before = plain.get(raw);
        if (before != null) {
            return before;
        }
        String shown = number.toPlainString();
        if (plain.size() < MOST_KEPT) {
            plain.put(raw, shown);
        }
        return shown;
    }

    private static @Nullable String format(int index, @Nullable String custom) {
        if (custom != null) {
            return custom;
        }
        String chinese = CHINESE.get(index);
        return chinese == null ? BuiltinFormats.getBuiltinFormat(index) : chinese;
    }

    /** A percent sign in quotes is a letter like others; POI would scale the number by it. */
    private String shown(BigDecimal number, int index, String format) {
        boolean literal = format.contains("\"%") || format.contains("\\%");
        String safe = literal ? format.replace("\"%", "\"％").replace("\\%", "\"％\"") : format;
        String shown = formatter().formatRawCellContents(number.doubleValue(), index, safe);
        return literal ? shown.replace('％', '%') : shown;
    }

    private DataFormatter formatter() {
        DataFormatter made = formatter == null ? new DataFormatter(Locale.ROOT) : formatter;
        formatter = made;
        return made;
    }

    /** The number in a cell; null if it is none, or so long that nobody typed it. */
    private @Nullable BigDecimal number(String raw) {
        BigDecimal before = kept.get(raw);
        if (before != null || raw.length() > MOST_DIGITS) {
            return before;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(SIGNIFICANT);
            if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
                return null;
            }
            BigDecimal shortest = shortest(number);
            if (kept.size() < MOST_KEPT) {
                kept.put(raw, shortest);
            }
            return shortest;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
