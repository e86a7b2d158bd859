package io.github.pes4j.core.form;

import com.google.common.collect.Maps;
import io.github.pes4j.core.form.Header.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The points and scores of the first level (得分表): a level in each row, or in each column. */
final class SummaryBlock {

    private static final Pattern LEVELS = Pattern.compile("(一级)?(评价|考核)?(指标|内容|类别|项目)(类别|名称|内容)?|一级指标(名称)?|指标类型|评价维度");
    private static final int MOST_ROWS = 6;
    /** Of a label, with blanks and what stands in brackets. */
    private static final int MOST_LETTERS = 40;

    private SummaryBlock() {}

    /**
     * What is printed of one level.
     *
     * @param name the cell with its name
     * @param figures its figures, each under what its label says
     */
    record Level(GridCell name, Map<String, GridCell> figures) {
        Level {
            figures = Maps.newLinkedHashMap(figures);
        }

        /** The figure of a kind: of two weights the one in points. */
        Optional<GridCell> figure(Column column) {
            List<Map.Entry<String, GridCell>> found = figures.entrySet().stream()
                    .filter(entry -> SummaryBlock.column(entry.getKey())
                            .filter(column::equals)
                            .isPresent())
                    .toList();
            return found.stream()
                    .filter(entry -> entry.getKey().contains("分"))
                    .findFirst()
                    .or(() -> found.stream().findFirst())
                    .map(Map.Entry::getValue);
        }
    }

    /** A header of names of levels, and points or scores beside them, in a table of rows. */
    static Optional<IndicatorHeader> headerAt(CellGrid grid, int row) {
        return IndicatorHeader.ofFirstLevel(grid, row, cell -> isLevels(cell));
    }

    private static boolean isLevels(GridCell cell) {
        return cell.text().length() <= MOST_LETTERS
                && LEVELS.matcher(FormText.label(cell.text())).matches();
    }

    /** Whether a header knows the first level alone. */
    static boolean isHeader(IndicatorHeader header) {
        return header.levels().equals(List.of(Column.LEVEL1));
    }

    /** Whether names of levels begin in a row and their scores stand below them. */
    static boolean isAcross(CellGrid grid, int row) {
        return across(grid, row).isPresent();
    }

    static Optional<Column> column(String label) {
        return Column.of(new GridCell(1, 1, 1, 1, label, Optional.empty()));
    }

    /** The rows below the names that begin with what they say: 权重, 分值, 得分. */
    private static Optional<Map<String, Integer>> across(CellGrid grid, int row) {
        List<GridCell> names = grid.cellsIn(row);
        if (names.size() < 3
                || names.stream().anyMatch(cell -> cell.number().isPresent() || cell.row() != row)
                || !isLevels(names.get(0))) {
            return Optional.empty();
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int below = row + 1; below <= row + MOST_ROWS; below++) {
            List<GridCell> cells = grid.cellsIn(below);
            Optional<Column> said = cells.isEmpty() ? Optional.empty() : Column.of(cells.get(0));
            boolean figure = said.filter(
                            column -> column == Column.WEIGHT || column == Column.SCORE || column == Column.SCORE_RATE)
                    .isPresent();
            if (figure && cells.get(0).column() == names.get(0).column()) {
                rows.putIfAbsent(FormText.label(cells.get(0).text()), below);
            } else if (!cells.isEmpty()) {
                break;
            }
        }
        boolean scored = rows.keySet().stream()
                .anyMatch(label -> column(label).filter(Column.SCORE::equals).isPresent());
        return scored ? Optional.of(rows) : Optional.empty();
    }

    /** The levels of a table, the sum of them among them. */
    static List<Level> read(FormArea area) {
        List<Level> levels = new ArrayList<>();
        for (int row = area.firstRow(); row <= area.lastRow() && levels.isEmpty(); row++) {
            Optional<Map<String, Integer>> across = across(area.grid(), row);
            if (across.isPresent()) {
                levels.addAll(readAcross(area, row, across.get()));
            } else {
                Optional<IndicatorHeader> down = headerAt(area.grid(), row);
                down.filter(SummaryBlock::isHeader).ifPresent(header -> levels.addAll(readDown(area, header)));
            }
        }
        return levels;
    }

    private static List<Level> readAcross(FormArea area, int row, Map<String, Integer> rows) {
        List<Level> levels = new ArrayList<>();
        List<GridCell> names = area.grid().cellsIn(row);
        area.use(names.get(0));
        rows.values().forEach(below -> area.use(area.grid().cellsIn(below).get(0)));
        for (GridCell name : names.subList(1, names.size())) {
            area.use(name);
            Map<String, GridCell> figures = new LinkedHashMap<>();
            rows.forEach((label, below) -> area.taken(area.grid().firstIn(below, name.column(), name.lastColumn()))
                    .filter(cell -> !FormText.saysNothing(cell.text()))
                    .ifPresent(cell -> figures.put(label, cell)));
            levels.add(new Level(name, figures));
        }
        return levels;
    }

    private static List<Level> readDown(FormArea area, IndicatorHeader header) {
        List<Level> levels = new ArrayList<>();
        header.row().cells().forEach(area::use);
        Map<Column, List<GridCell>> heads = new EnumMap<>(Column.class);
        for (Column figure : List.of(Column.WEIGHT, Column.SCORE, Column.SCORE_RATE)) {
            heads.put(figure, header.row().all(figure));
        }
        for (int row = header.row().lastRow() + 1; row <= area.lastRow(); row++) {
            int at = row;
            Optional<GridCell> name = header.row()
                    .below(Column.LEVEL1, area.grid(), row)
                    .filter(cell -> cell.row() == at && !FormText.saysNothing(cell.text()));
            Map<String, GridCell> figures = new LinkedHashMap<>();
            heads.values().stream()
                    .flatMap(List::stream)
                    .forEach(head -> area.grid()
                            .firstIn(at, head.column(), head.lastColumn())
                            .filter(cell -> cell.row() == at && !FormText.saysNothing(cell.text()))
                            .ifPresent(cell -> figures.put(FormText.label(head.text()), cell)));
            if (name.isPresent() && !figures.isEmpty()) {
                area.use(name.get());
                figures.values().forEach(area::use);
                levels.add(new Level(name.get(), figures));
            }
        }
        return levels;
    }
}
