package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The indicator block of a form: from its header to its total row, cut into rows of cells. */
final class IndicatorBlock {

    private static final Bilingual TITLE = new Bilingual("指标部分", "the indicator block");
    /** What is said below a table: remarks, and who signed. A colon follows, or it would be an indicator's name. */
    private static final Pattern REMARK =
            Pattern.compile("((备注|说明|注\\d*)[::].*|备注|(填表|填报|联系|经办|审核|复核|单位负责|项目负责)(人|日期|时间|电话|单位|人签字)?[::].*)");

    private final FormArea area;
    private final HeaderRow<Column> header;

    private IndicatorBlock(FormArea area, HeaderRow<Column> header) {
        this.area = area;
        this.header = header;
    }

    static Optional<IndicatorBlock> find(FormArea area) {
        return area.rows()
                .mapToObj(row -> headerAt(area.grid(), row))
                .filter(IndicatorBlock::isHeader)
                .findFirst()
                .map(header -> new IndicatorBlock(area, header));
    }

    /** The headers of a row. Where each level has points of its own, an indicator's stand behind its name. */
    static HeaderRow<Column> headerAt(CellGrid grid, int row) {
        HeaderRow<Column> header = HeaderRow.of(grid, row, Column::of);
        GridCell name = header.headers().get(Column.LEVEL3);
        GridCell weight = header.headers().get(Column.WEIGHT);
        if (name == null || weight == null || weight.column() > name.column()) {
            return header;
        }
        return header.unknown().stream()
                .filter(cell -> Column.of(cell).filter(Column.WEIGHT::equals).isPresent())
                .filter(cell -> cell.column() > name.column())
                .findFirst()
                .map(cell -> header.replacing(Column.WEIGHT, cell))
                .orElse(header);
    }

    static boolean isHeader(HeaderRow<Column> row) {
        long levels = row.headers().keySet().stream().filter(Column::isLevel).count();
        boolean figures =
                row.has(Column.TARGET) || row.has(Column.ACTUAL) || row.has(Column.WEIGHT) || row.has(Column.SCORE);
        return figures && (levels >= 2 || row.has(Column.LEVEL3));
    }

    int headerRow() {
        return header.row();
    }

    boolean has(Column column) {
        return header.has(column);
    }

    /** The column of the grid in which a header stands. */
    Optional<Integer> columnOf(Column column) {
        return Optional.ofNullable(header.headers().get(column)).map(GridCell::column);
    }

    /**
     * The rows of the block.
     *
     * @param rows the indicator rows, in order
     * @param total the cells of the total row, by header; empty if there is none
     */
    record Rows(List<IndicatorRow> rows, Map<Column, GridCell> total) {}

    Rows read() {
        area.use(header.headers().values());
        area.reportUnknown(header.unknown(), TITLE);
        List<IndicatorRow> rows = new ArrayList<>();
        Map<Column, GridCell> total = Map.of();
        IndicatorRow.Levels open = IndicatorRow.Levels.NONE;
        for (int row = header.row() + 1; row <= area.lastRow() && !isRemark(row); row++) {
            HeaderRow<Column> again = headerAt(area.grid(), row);
            if (isHeader(again)) {
                area.use(again.headers().values());
            } else if (isTotal(area.grid(), row)) {
                // A sum in the middle is a subtotal: it stays a note.
                total = isLastSum(row) ? totalIn(row) : total;
            } else if (!isHeading(row)) {
                Optional<IndicatorRow> read = rowAt(row, open);
                read.ifPresent(rows::add);
                open = read.map(IndicatorRow::levels).orElse(open);
            }
        }
        return new Rows(rows, total);
    }

    /** Whether a row begins with the word for a sum, in whatever column. */
    static boolean isTotal(CellGrid grid, int row) {
        return grid.cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .findFirst()
                .flatMap(Column::of)
                .filter(Column.TOTAL::equals)
                .isPresent();
    }

    private boolean isLastSum(int row) {
        for (int below = row + 1; below <= area.lastRow() && !isRemark(below); below++) {
            int next = below;
            boolean indicator = header.below(Column.LEVEL3, area.grid(), next).isPresent()
                    && header.below(Column.WEIGHT, area.grid(), next)
                            .filter(cell -> cell.row() == next)
                            .isPresent();
            if (indicator || isTotal(area.grid(), next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row begins, left of the indicators' names, with a remark or a signature. */
    private boolean isRemark(int row) {
        GridCell name = header.headers().get(Column.LEVEL3);
        return area.grid().cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .findFirst()
                .filter(cell -> name == null || cell.column() < name.column())
                .filter(cell -> REMARK.matcher(FormText.compact(cell.text())).matches())
                .isPresent();
    }

    /** A cell across the whole table is a heading between indicators, not one of them; it stays a note. */
    private boolean isHeading(int row) {
        int last = header.headers().values().stream()
                .mapToInt(GridCell::column)
                .max()
                .orElse(1);
        int first = header.headers().entrySet().stream()
                .filter(entry -> entry.getKey().isLevel())
                .mapToInt(entry -> entry.getValue().column())
                .min()
                .orElse(1);
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell ->
                        cell.row() == row && cell.column() <= first && cell.lastColumn() >= last && last > first);
    }

    private Map<Column, GridCell> totalIn(int row) {
        Map<Column, GridCell> total = new EnumMap<>(Column.class);
        area.grid().cellsIn(row).stream()
                .filter(cell -> Column.of(cell).filter(Column.TOTAL::equals).isPresent())
                .forEach(area::use);
        for (Column column : List.of(Column.WEIGHT, Column.SCORE)) {
            below(column, row).ifPresent(cell -> total.put(column, cell));
        }
        return total;
    }

    private Optional<IndicatorRow> rowAt(int row, IndicatorRow.Levels open) {
        Map<Column, GridCell> cells = new EnumMap<>(Column.class);
        for (Column column : header.headers().keySet()) {
            if (column != Column.CAPTION) {
                below(column, row).ifPresent(cell -> cells.put(column, cell));
            }
        }
        boolean saysSomething = cells.values().stream().anyMatch(cell -> !FormText.saysNothing(cell.text()));
        return saysSomething ? Optional.of(IndicatorRow.of(row, cells, open)) : Optional.empty();
    }

    private Optional<GridCell> below(Column column, int row) {
        return area.taken(header.below(column, area.grid(), row)).filter(cell -> column.isLevel() || cell.row() == row);
    }
}
