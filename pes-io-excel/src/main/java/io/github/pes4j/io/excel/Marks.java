package io.github.pes4j.io.excel;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import io.github.pes4j.core.finding.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** Colours cells by how bad a finding is, and leaves everything else of their look as it was. Not thread-safe. */
final class Marks {

    /** The colours that spreadsheet programs offer for bad, neutral and informative cells. */
    static final Map<Severity, String> COLOURS = ImmutableMap.of(
            Severity.ERROR, "FFFFC7CE",
            Severity.WARNING, "FFFFEB9C",
            Severity.NOTICE, "FFDDEBF7");

    private record Look(int style, Severity severity) {}

    private final StylesTable styles;
    private final Map<Severity, Long> fills = new EnumMap<>(Severity.class);
    private final Map<Look, XSSFCellStyle> looks = new HashMap<>();

    Marks(XSSFWorkbook workbook) {
        this.styles = workbook.getStylesSource();
    }

    void mark(XSSFCell cell, Severity severity) {
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(looks.computeIfAbsent(
                new Look(before.getIndex(), severity), look -> coloured(before, look.severity())));
    }

    /** A copy of the style with another fill. POI's cloneStyleFrom would also change the last named style of the workbook. */
    private XSSFCellStyle coloured(XSSFCellStyle before, Severity severity) {
        XSSFCellStyle after = before.copy();
        CTXf format = after.getCoreXf();
        format.setFillId(fills.computeIfAbsent(severity, this::fill));
        format.setApplyFill(true);
        return after;
    }

    private long fill(Severity severity) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(bytes(Objects.requireNonNull(COLOURS.get(severity))));
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }

    private static byte[] bytes(String hex) {
        return BaseEncoding.base16().decode(hex);
    }
}
