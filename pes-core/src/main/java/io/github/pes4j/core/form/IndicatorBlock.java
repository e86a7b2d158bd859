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
    private static final Pattern REMARK = Pattern.compile("(备注|注:|注\\d|说明:|填表|填报|联系|单位负责人|项目负责人).*");

    private final FormArea area;
    private final HeaderRow<Column> header;

    private IndicatorBlock(FormArea area, HeaderRow<Column> header) {
        this.area = area;
        this.header = header;
    }

    static Optional<IndicatorBlock> find(FormArea area) {
        return area.rows()
                .mapToObj(row -> HeaderRow.of(area.grid(), row, Column::of))
                .filter(IndicatorBlock::isHeader)
                .findFirst()
                .map(header -> new IndicatorBlock(area, header));
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
        List<String> open = List.of();
        for (int row = header.row() + 1; row <= area.lastRow(); row++) {
            if (isTotal(row)) {
                return new Rows(rows, totalIn(row));
            }
            if (isEnd(row)) {
                break;
            }
            if (isHeader(HeaderRow.of(area.grid(), row, Column::of))) {
                area.use(area.grid().cellsIn(row));
                continue;
            }
            Optional<IndicatorRow> read = rowAt(row, open);
            read.ifPresent(rows::add);
            open = read.map(IndicatorRow::levels).orElse(open);
        }
        return new Rows(rows, Map.of());
    }

    private boolean isTotal(int row) {
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell -> cell.row() == row
                        && Column.of(cell).filter(Column.TOTAL::equals).isPresent());
    }

    /** A remark, or a cell across the whole table: the block is over. */
    private boolean isEnd(int row) {
        int last = header.headers().values().stream()
                .mapToInt(GridCell::column)
                .max()
                .orElse(1);
        int first = header.headers().values().stream()
                .mapToInt(GridCell::column)
                .min()
                .orElse(1);
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell -> REMARK.matcher(FormText.compact(cell.text())).matches()
                        || (cell.column() <= first && cell.lastColumn() >= last && last > first));
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

    private Optional<IndicatorRow> rowAt(int row, List<String> open) {
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
