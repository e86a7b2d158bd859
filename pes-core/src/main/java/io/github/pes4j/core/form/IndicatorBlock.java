package io.github.pes4j.core.form;

import com.google.common.collect.Range;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of indicators, from its header to its total row, cut into rows of cells. */
final class IndicatorBlock {

    private static final Bilingual TITLE = new Bilingual("指标部分", "the indicator block");
    /** What is said below a table: remarks, and who signed. A colon follows, or it would be an indicator's name. */
    private static final Pattern REMARK = Pattern.compile(
            "((备注|说明|填表说明|填报说明|注\\d*)[::].*|备注|(填表|填报|制表|联系|经办|审核|复核|单位负责|项目负责|评价组)(人|日期|时间|电话|单位|人签字|组长)?[::].*)");

    private static final Pattern TITLE_OF_PAGE = Pattern.compile(".*(自评|绩效|评分|评价).*表(\\(.*\\))?");

    private final FormArea area;
    private final IndicatorHeader first;
    /** The header above the row that is being read: another page may have another one. */
    private IndicatorHeader header;
    /** Rows of a fund block that stands among the indicators, or below them. */
    private final Range<Integer> funds;

    private IndicatorBlock(FormArea area, IndicatorHeader header) {
        this.area = area;
        this.first = header;
        this.header = header;
        this.funds = fundsBelow(area, header.row());
    }

    /** From the header of a fund block to the row of the total score, a remark, or further indicators. */
    private static Range<Integer> fundsBelow(FormArea area, HeaderRow<Column> header) {
        boolean above = IntStream.range(area.firstRow(), header.row())
                .anyMatch(row -> FundHeader.at(area.grid(), row).isPresent());
        int from = header.lastRow() + 1;
        while (!above
                && from <= area.lastRow()
                && FundHeader.at(area.grid(), from).isEmpty()) {
            from++;
        }
        if (above || from > area.lastRow()) {
            return Range.closedOpen(0, 0);
        }
        int to = from + 1;
        while (to <= area.lastRow() && !endsFunds(area.grid(), to)) {
            to++;
        }
        return Range.closedOpen(from, to);
    }

    private static boolean endsFunds(CellGrid grid, int row) {
        Optional<GridCell> first =
                grid.cellsIn(row).stream().filter(cell -> cell.row() == row).findFirst();
        return first.filter(cell -> (Header.isTotal(cell) && !Header.isFundTotal(cell.text()))
                                || REMARK.matcher(FormText.compact(cell.text())).matches())
                        .isPresent()
                || IndicatorHeader.at(grid, row).isPresent();
    }

    /** Where the funds stand that have no place above the indicators; an empty range where there are none. */
    Range<Integer> funds() {
        return funds;
    }

    static Optional<IndicatorBlock> find(FormArea area) {
        return area.rows()
                .mapToObj(row -> IndicatorHeader.at(area.grid(), row))
                .flatMap(Optional::stream)
                .findFirst()
                .map(header -> new IndicatorBlock(area, header));
    }

    IndicatorHeader header() {
        return first;
    }

    int headerRow() {
        return first.row().row();
    }

    /**
     * What a level above the indicators prints of itself beside its name: points, score, rate.
     *
     * @param path the names of the levels down to it
     * @param caption the cell with its name
     * @param figures its figures by header
     */
    record LevelFigures(List<String> path, GridCell caption, Map<Column, GridCell> figures) {}

    /**
     * The rows of the block.
     *
     * @param rows the indicator rows, in order
     * @param levels what the levels above print of themselves, in order
     * @param total the cells of the total row, by header; empty if there is none
     */
    record Rows(List<IndicatorRow> rows, List<LevelFigures> levels, Map<Column, GridCell> total) {}

    Rows read() {
        useHeader(header);
        area.reportUnknown(header.unknown(), TITLE);
        List<IndicatorRow> rows = new ArrayList<>();
        List<LevelFigures> levels = new ArrayList<>();
        Map<Column, GridCell> total = Map.of();
        List<String> open = List.of();
        for (int row = header.row().lastRow() + 1; row <= area.lastRow() && !isRemark(row); row++) {
            Optional<IndicatorHeader> again = IndicatorHeader.at(area.grid(), row);
            if (again.isPresent()) {
                header = again.get();
                useHeader(header);
                if (!header.isLike(first)) {
                    area.reportUnknown(header.unknown(), TITLE);
                }
                row = again.get().row().lastRow();
            } else if (isTotal(area.grid(), row)) {
                // A sum in the middle is a subtotal: it stays a note. Above all indicators or below them it is the
                // total.
                total = rows.isEmpty() || isLastSum(row) ? totalIn(row) : total;
            } else if (funds.contains(row)) {
                row = funds.upperEndpoint() - 1;
            } else if (!isHeading(row)) {
                Optional<IndicatorRow> read = rowAt(row, open);
                read.ifPresent(rows::add);
                open = read.map(IndicatorRow::levels).orElse(open);
                levels.addAll(levelFigures(row, open));
            }
        }
        reportUnnamedColumns(rows);
        return new Rows(rows, levels, total);
    }

    private void useHeader(IndicatorHeader found) {
        List<GridCell> spare = found.unknown();
        found.row().cells().stream().filter(cell -> !spare.contains(cell)).forEach(area::use);
        area.use(found.row().captions());
    }

    /** Whether a row begins with the word for a sum, in whatever column. */
    static boolean isTotal(CellGrid grid, int row) {
        return grid.cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .findFirst()
                .filter(Header::isTotal)
                .isPresent();
    }

    private boolean isLastSum(int row) {
        for (int below = row + 1; below <= area.lastRow() && !isRemark(below); below++) {
            int next = below;
            boolean figures = header.leafFigures().values().stream()
                    .anyMatch(head -> area.grid()
                            .firstIn(next, head.column(), head.lastColumn())
                            .filter(cell -> cell.row() == next)
                            .isPresent());
            boolean name = header.nameCell()
                    .flatMap(head -> area.grid().firstIn(next, head.column(), head.lastColumn()))
                    .isPresent();
            if ((name && figures) || isTotal(area.grid(), next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row begins, left of the indicators' names, with a remark or a signature. */
    private boolean isRemark(int row) {
        Optional<GridCell> name = header.nameCell();
        return area.grid().cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .findFirst()
                .filter(cell -> name.isEmpty()
                        || cell.column() < name.get().column()
                        || header.levels().size() == 1)
                .filter(cell -> REMARK.matcher(FormText.compact(cell.text())).matches())
                .isPresent();
    }

    /** A cell across the whole table is a heading between indicators, not one of them; it stays a note. */
    private boolean isHeading(int row) {
        return spansTable(row) || isPageHead(row);
    }

    /** Title and project again, on top of another page. */
    private boolean isPageHead(int row) {
        List<GridCell> own = area.grid().cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .toList();
        boolean title = own.size() == 1
                && TITLE_OF_PAGE.matcher(FormText.compact(own.get(0).text())).matches();
        return title
                || own.stream()
                        .findFirst()
                        .filter(cell -> Header.Info.of(cell).isPresent())
                        .isPresent();
    }

    private boolean spansTable(int row) {
        int last =
                header.row().cells().stream().mapToInt(GridCell::column).max().orElse(1);
        int first = header.levels().stream()
                .flatMap(level -> header.row().cell(level).stream())
                .mapToInt(GridCell::column)
                .min()
                .orElse(1);
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell ->
                        cell.row() == row && cell.column() <= first && cell.lastColumn() >= last && last > first);
    }

    private Map<Column, GridCell> totalIn(int row) {
        Map<Column, GridCell> total = new EnumMap<>(Column.class);
        area.grid().cellsIn(row).stream().filter(Header::isTotal).forEach(area::use);
        header.leafFigures()
                .forEach((figure, head) -> area.grid()
                        .firstIn(row, head.column(), head.lastColumn())
                        .filter(cell -> cell.row() == row && Column.of(cell).isEmpty())
                        .ifPresent(cell -> {
                            area.use(cell);
                            total.put(figure, cell);
                        }));
        return total;
    }

    private Optional<IndicatorRow> rowAt(int row, List<String> open) {
        Map<Column, GridCell> cells = new EnumMap<>(Column.class);
        Set<Column> continued = EnumSet.noneOf(Column.class);
        Map<Column, GridCell> figures = header.leafFigures();
        for (Column column : header.row().kinds()) {
            GridCell head =
                    figures.getOrDefault(column, header.row().cell(column).orElseThrow());
            if (column == Column.CAPTION || (isFigure(column) && !figures.containsKey(column))) {
                continue;
            }
            below(column, head, row).filter(cell -> isOf(column, cell)).ifPresent(cell -> {
                cells.put(column, cell);
                if (!column.isLevel() && cell.row() != row) {
                    continued.add(column);
                }
            });
        }
        boolean saysSomething = cells.entrySet().stream()
                .anyMatch(entry -> !continued.contains(entry.getKey())
                        && entry.getKey() != Column.ORDER
                        && !FormText.saysNothing(entry.getValue().text()));
        return saysSomething ? Optional.of(IndicatorRow.of(row, header, cells, continued, open)) : Optional.empty();
    }

    /** A name that was merged over two levels is that of the upper one. */
    private boolean isOf(Column column, GridCell cell) {
        int level = header.levels().indexOf(column);
        return level <= 0
                || header.row()
                        .cell(header.levels().get(level - 1))
                        .filter(above -> cell.column() <= above.column() && above.column() <= cell.lastColumn())
                        .isEmpty();
    }

    private static boolean isFigure(Column column) {
        return column == Column.WEIGHT || column == Column.SCORE || column == Column.SCORE_RATE;
    }

    private Optional<GridCell> below(Column column, GridCell head, int row) {
        Optional<GridCell> cell = area.grid().firstIn(row, head.column(), head.lastColumn());
        // Remarks are kept as notes: nothing is made of them.
        if (column != Column.REMARK) {
            cell.ifPresent(area::use);
        }
        return cell;
    }

    /** The figures that the levels above the indicators print in their own columns, where a level begins. */
    private List<LevelFigures> levelFigures(int row, List<String> open) {
        List<LevelFigures> found = new ArrayList<>();
        for (int i = 0; i + 1 < header.levels().size() && i < open.size(); i++) {
            int level = i;
            Optional<GridCell> caption = header.row()
                    .below(header.levels().get(level), area.grid(), row)
                    .filter(cell -> cell.row() == row && !FormText.saysNothing(cell.text()))
                    .filter(cell -> isOf(header.levels().get(level), cell));
            caption.ifPresent(cell -> {
                Map<Column, GridCell> figures = new EnumMap<>(Column.class);
                for (Column figure : List.of(Column.WEIGHT, Column.SCORE, Column.SCORE_RATE)) {
                    header.figure(figure, level)
                            .flatMap(head -> area.grid().firstIn(row, head.column(), head.lastColumn()))
                            .filter(below -> below.row() == row)
                            .ifPresent(below -> {
                                area.use(below);
                                figures.put(figure, below);
                            });
                }
                List<String> path = open.subList(0, level + 1).stream()
                        .filter(name -> !name.isEmpty())
                        .toList();
                found.add(new LevelFigures(path, cell, figures));
            });
        }
        return found;
    }

    /** Beside the rows may stand what no header explains, known or not: it becomes notes, and is said once a column. */
    private void reportUnnamedColumns(List<IndicatorRow> rows) {
        Map<Integer, List<GridCell>> columns = new TreeMap<>();
        for (IndicatorRow row : rows) {
            area.grid().cellsIn(row.row()).stream()
                    .filter(cell -> cell.row() == row.row() && !area.isUsed(cell) && !isExplained(row.header(), cell))
                    .forEach(cell -> columns.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(cell));
        }
        int left = first.row().cells().stream().mapToInt(GridCell::column).min().orElse(1);
        columns.forEach((column, cells) -> {
            // One text left of the table is its caption.
            if (column >= left || cells.size() > 1) {
                area.report(
                        FindingCodes.UNKNOWN_HEADER,
                        cells.get(0),
                        new Bilingual("其列上方有{0}的通行表头", "a usual header of {0} above its column").with(TITLE));
            }
        });
    }

    /** A target's operator and unit are taken later; captions and remarks are no columns. */
    private static boolean isExplained(IndicatorHeader header, GridCell cell) {
        boolean caption = Column.of(cell).filter(Column.CAPTION::equals).isPresent();
        boolean named = header.unknown().stream().anyMatch(head -> isBelow(head, cell))
                || header.row().all(Column.REMARK).stream().anyMatch(head -> isBelow(head, cell));
        boolean target = header.row()
                .cell(Column.TARGET)
                .filter(head -> head.column() <= cell.column() && cell.column() <= head.lastColumn())
                .isPresent();
        return caption || named || target;
    }

    private static boolean isBelow(GridCell head, GridCell cell) {
        return head.column() <= cell.lastColumn() && cell.column() <= head.lastColumn();
    }
}
