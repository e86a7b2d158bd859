package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The target of a row: one cell, or operator, value and unit in cells of their own, with a header for each or with one for
 * all. 指标性质 says the operator in some forms and the kind (定量, 定性) in others.
 */
final class TargetCells {

    private static final Set<String> IN_WORDS = Set.of("定性", "定性指标", "文字描述", "文字", "描述");
    private static final Set<String> IN_NUMBERS = Set.of("定量", "定量指标", "数值");

    private final FormArea area;
    private final Optional<Integer> year;

    TargetCells(FormArea area, Optional<Integer> year) {
        this.area = area;
        this.year = year;
    }

    /** The target that holds: the adjusted one, where the form has a column for it and the row a value in it. */
    Optional<Printed<Target>> target(IndicatorRow row) {
        Column first = row.cell(Column.ADJUSTED_TARGET).isPresent() ? Column.ADJUSTED_TARGET : Column.TARGET;
        Column held =
                row.header().has(first) || !row.header().has(Column.ADJUSTED_TARGET) ? first : Column.INITIAL_TARGET;
        return read(row, held);
    }

    /** The target of the start of the year, where the form has another one beside it. */
    Optional<Printed<Target>> initialTarget(IndicatorRow row) {
        return row.header().hasTarget() ? read(row, Column.INITIAL_TARGET) : Optional.empty();
    }

    /** Whether the table of a row has a column of actuals. */
    static boolean haveActuals(IndicatorRow row) {
        return row.header().has(Column.ACTUAL);
    }

    /** Whether the row has anything below the headers of its target. */
    boolean isPrinted(IndicatorRow row) {
        return row.printed(Column.TARGET).isPresent()
                || row.printed(Column.INITIAL_TARGET).isPresent()
                || row.printed(Column.ADJUSTED_TARGET).isPresent();
    }

    private Optional<Printed<Target>> read(IndicatorRow row, Column column) {
        Optional<GridCell> head = row.header().row().cell(column);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<GridCell> cells = new ArrayList<>(below(head.get(), row));
        Optional<GridCell> operator = row.cell(Column.OPERATOR).or(() -> operatorAmong(cells));
        operator.ifPresent(cells::remove);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        GridCell value = cells.get(0);
        Optional<GridCell> unit = row.cell(Column.MEASURE).or(() -> unitAmong(cells));
        Stream.of(operator, unit).flatMap(Optional::stream).forEach(area::use);
        area.use(value);
        return Optional.of(printed(value, operator, unit));
    }

    /** What stands below a header in the row: one cell, or several where the header was merged over them. */
    private List<GridCell> below(GridCell head, IndicatorRow row) {
        return area.grid().cellsIn(row.row()).stream()
                .filter(cell -> cell.row() == row.row()
                        && cell.lastColumn() >= head.column()
                        && cell.column() <= head.lastColumn()
                        && !FormText.saysNothing(cell.text()))
                .toList();
    }

    private static Optional<GridCell> operatorAmong(List<GridCell> cells) {
        return cells.size() < 2
                ? Optional.empty()
                : cells.stream().filter(TargetCells::isOperator).findFirst();
    }

    private static boolean isOperator(GridCell cell) {
        String text = FormText.compact(cell.text());
        return Notation.comparison(text).isPresent() || IN_WORDS.contains(text) || IN_NUMBERS.contains(text);
    }

    /** Right of the value, a short word that is no number. */
    private static Optional<GridCell> unitAmong(List<GridCell> cells) {
        return cells.size() == 2
                        && cells.get(1).number().isEmpty()
                        && Notation.plainNumber(cells.get(1).text()).isEmpty()
                ? Optional.of(cells.get(1))
                : Optional.empty();
    }

    private Printed<Target> printed(GridCell value, Optional<GridCell> operator, Optional<GridCell> unit) {
        String sign = operator.map(cell -> FormText.compact(cell.text())).orElse("");
        Optional<Comparison> comparison = Notation.comparison(sign);
        String measure = unit.map(cell -> FormText.compact(cell.text()))
                .filter(text -> !text.equals("无"))
                .orElse("");
        String shown = value.text().strip();
        String text = Stream.of(comparison.isPresent() ? sign : "", shown, shown.endsWith(measure) ? "" : measure)
                .collect(Collectors.joining());
        Optional<Unit> named =
                Optional.of(measure).filter(name -> !name.isEmpty()).map(Unit::of);
        Target target =
                IN_WORDS.contains(sign) ? new Target.Words(text) : Notation.target(value, comparison, named, year);
        return Printed.of(text, target).at(area.grid().location(value));
    }
}
