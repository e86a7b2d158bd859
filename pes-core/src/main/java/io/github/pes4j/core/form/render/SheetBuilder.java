package io.github.pes4j.core.form.render;

import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet in the making. A formula is worked out as it is put, on the cells that were put before. Confined to one thread.
 */
final class SheetBuilder implements FormulaValue.Cells {

    /** Spreadsheets hold so many digits; what is written is what they would hold. */
    private static final MathContext HELD = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int WORKING_SCALE = 40;

    private final Map<Long, FormCell> cells = new TreeMap<>();
    private final Map<Long, Share> numbers = new HashMap<>();

    void text(CellRange range, CellRole role, String text) {
        cells.put(key(range.row(), range.column()), new FormCell(range, role, text, Optional.empty()));
    }

    void blank(CellRange range, CellRole role) {
        text(range, role, "");
    }

    void number(CellRange range, CellRole role, BigDecimal value, Display display) {
        held(range, role, Share.quotient(value, BigDecimal.ONE), display, Optional.empty());
    }

    /** What was printed: as a number that is displayed just so, where one of these numbers can be; else as text. */
    void printed(CellRange range, CellRole role, String text, BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            Optional<Display> display = Display.of(text, number);
            if (display.isPresent()) {
                number(range, role, number, display.get());
                return;
            }
        }
        text(range, role, text);
    }

    void formula(CellRange range, CellRole role, Formula formula, Display display) {
        FormulaValue.of(formula, this)
                .ifPresentOrElse(
                        value -> held(range, role, value, display, Optional.of(formula)),
                        () -> put(range, role, "", new FormCell.Held(Optional.empty(), display, Optional.of(formula))));
    }

    private void held(CellRange range, CellRole role, Share exact, Display display, Optional<Formula> formula) {
        numbers.put(key(range.row(), range.column()), exact);
        BigDecimal value = exact.decimal(WORKING_SCALE).round(HELD).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        put(range, role, display.show(plain), new FormCell.Held(Optional.of(plain), display, formula));
    }

    private void put(CellRange range, CellRole role, String text, FormCell.Held held) {
        cells.put(key(range.row(), range.column()), new FormCell(range, role, text, Optional.of(held)));
    }

    /** What a formula would come to. */
    Optional<Share> value(Formula formula) {
        return FormulaValue.of(formula, this);
    }

    /** The exact number in a cell, before it is cut to the digits of a spreadsheet. */
    @Override
    public Optional<Share> number(int row, int column) {
        return Optional.ofNullable(numbers.get(key(row, column)));
    }

    List<FormCell> cells() {
        return new ArrayList<>(cells.values());
    }

    private static long key(int row, int column) {
        return ((long) row << Short.SIZE) + column;
    }
}
