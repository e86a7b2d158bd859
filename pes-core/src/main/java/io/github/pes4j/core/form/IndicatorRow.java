package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.pes4j.core.form.Header.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the indicator block.
 *
 * @param row its row in the grid
 * @param header the header above it
 * @param levels the names of the levels that it stands in, outermost first; an empty text where a level has no name
 * @param groups the groups above its indicator, outermost first
 * @param name the name of its indicator; empty if the row only names groups
 * @param cells its cells, by header
 * @param continued headers below which a cell goes on that began in a row above
 */
record IndicatorRow(
        int row,
        IndicatorHeader header,
        List<String> levels,
        List<String> groups,
        Optional<String> name,
        Map<Column, GridCell> cells,
        Set<Column> continued) {

    IndicatorRow {
        levels = ImmutableList.copyOf(levels);
        groups = ImmutableList.copyOf(groups);
        cells = Maps.immutableEnumMap(cells);
        continued = ImmutableSet.copyOf(continued);
    }

    /**
     * A row below others. A level that is blank goes on from the row above, unless a higher level begins anew: names are
     * merged in some forms, repeated in others, and printed once in the rest.
     *
     * @param header the header above it, whose last level names indicators
     * @param open the levels of the row above
     */
    static IndicatorRow of(
            int row, IndicatorHeader header, Map<Column, GridCell> cells, Set<Column> continued, List<String> open) {
        List<Column> columns = header.levels();
        List<String> levels = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i + 1 < columns.size(); i++) {
            String before = i < open.size() ? open.get(i) : "";
            Optional<String> printed = said(cells, columns.get(i)).map(cell -> FormText.withoutPoints(cell.text()));
            String level = printed.orElse(same ? before : "");
            same = same && level.equals(before);
            levels.add(level);
        }
        List<String> groups = levels.stream().filter(level -> !level.isEmpty()).toList();
        Optional<String> name = columns.isEmpty() ? Optional.empty() : name(cells, columns.get(columns.size() - 1));
        boolean hasFigures = cells.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().isLevel()
                        && entry.getKey() != Column.ORDER
                        && !continued.contains(entry.getKey())
                        && !FormText.saysNothing(entry.getValue().text()));
        if (name.filter(FormText::isLeftOver).isPresent() && !hasFigures) {
            // A row of an empty form that nobody filled in.
            return new IndicatorRow(row, header, levels, groups, Optional.empty(), cells, continued);
        }
        if (name.isEmpty() && hasFigures && !groups.isEmpty()) {
            // An indicator of a higher level: 满意度指标 with its target beside it.
            int last = groups.size() - 1;
            return new IndicatorRow(
                    row, header, levels, groups.subList(0, last), Optional.of(groups.get(last)), cells, continued);
        }
        return new IndicatorRow(row, header, levels, groups, name, cells, continued);
    }

    private static Optional<String> name(Map<Column, GridCell> cells, Column level) {
        return said(cells, level)
                .map(cell -> FormText.withoutNumber(FormText.withoutPoints(cell.text())))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<GridCell> said(Map<Column, GridCell> cells, Column column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !FormText.saysNothing(cell.text()));
    }

    /** What stands below a header, if it says something and begins in this row. */
    Optional<GridCell> cell(Column column) {
        return said(cells, column).filter(cell -> !continued.contains(column));
    }

    /** What stands below a header, even if it is only a dash. */
    Optional<GridCell> printed(Column column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !continued.contains(column));
    }

    /** All names from the first level down. */
    List<String> names() {
        return ImmutableList.<String>builder()
                .addAll(groups)
                .addAll(name.stream().toList())
                .build();
    }

    /** Whether anything but names begins in the row. */
    boolean hasFigures() {
        return cells.keySet().stream()
                .anyMatch(column -> !column.isLevel()
                        && column != Column.ORDER
                        && cell(column).isPresent());
    }
}
