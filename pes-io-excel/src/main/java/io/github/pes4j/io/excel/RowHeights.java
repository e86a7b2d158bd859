package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.render.CellRange;
import io.github.pes4j.core.form.render.CellRole;
import io.github.pes4j.core.form.render.FormCell;
import io.github.pes4j.core.form.render.FormSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How high rows must be for their words. Spreadsheets fit a row to its words only where nothing is merged; in a form nearly
 * everything is. Immutable once made.
 */
final class RowHeights {

    private static final int LINE_POINTS = 14;
    private static final int PADDING_POINTS = 6;
    private static final int LINES_OF_PROSE = 3;
    private static final int TITLE_POINTS = 32;
    private static final int MOST_POINTS = 400;
    private static final int FIRST_WIDE = 0x1100;

    private final FormSheet form;
    private final Map<Integer, Integer> points = new HashMap<>();

    private RowHeights(FormSheet form) {
        this.form = form;
    }

    static RowHeights of(FormSheet form) {
        RowHeights heights = new RowHeights(form);
        form.cells().stream()
                .filter(cell -> cell.range().row() == cell.range().lastRow())
                .forEach(heights::fit);
        // What is merged over several rows makes the last of them higher, if it must.
        form.cells().stream()
                .filter(cell -> cell.range().row() < cell.range().lastRow())
                .forEach(heights::fitMerged);
        return heights;
    }

    float points(int row) {
        return Math.min(MOST_POINTS, points.getOrDefault(row, LINE_POINTS + PADDING_POINTS));
    }

    private void fit(FormCell cell) {
        int needed = cell.role() == CellRole.TITLE ? TITLE_POINTS : needed(cell);
        points.merge(cell.range().row(), needed, Math::max);
    }

    private void fitMerged(FormCell cell) {
        CellRange range = cell.range();
        int there = 0;
        for (int row = range.row(); row <= range.lastRow(); row++) {
            there += (int) points(row);
        }
        int missing = needed(cell) - there;
        if (missing > 0) {
            points.merge(range.lastRow(), (int) points(range.lastRow()) + missing, Math::max);
        }
    }

    /** A number is one line, whatever its width. */
    private int needed(FormCell cell) {
        int lines = cell.number().isPresent() ? 1 : lines(cell.text(), width(cell.range()) - 1);
        int least = cell.role() == CellRole.PROSE ? LINES_OF_PROSE : 1;
        return Math.max(least, lines) * LINE_POINTS + PADDING_POINTS;
    }

    private int width(CellRange range) {
        List<Integer> widths = form.page().widths();
        int width = 0;
        for (int column = range.column(); column <= range.lastColumn(); column++) {
            width += widths.get(column - 1);
        }
        return width;
    }

    /** How high a row must be for a text in a column. */
    static float pointsFor(String text, int width) {
        return Math.min(MOST_POINTS, Math.max(1, lines(text, width - 1)) * LINE_POINTS);
    }

    private static int lines(String text, int digits) {
        int width = Math.max(2, digits);
        return text.lines()
                .mapToInt(line -> Math.max(1, (width(line) + width - 1) / width))
                .sum();
    }

    /** Chinese characters take two digits. */
    private static int width(String line) {
        return line.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
