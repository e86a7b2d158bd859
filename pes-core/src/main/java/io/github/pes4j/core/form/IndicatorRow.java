package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.form.Header.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of the indicator block.
 *
 * @param row its row in the grid
 * @param levels the categories that it stands in
 * @param groups the groups above its indicator, outermost first
 * @param name the name of its indicator; empty if the row only names groups
 * @param cells its cells, by header
 */
record IndicatorRow(int row, Levels levels, List<String> groups, Optional<String> name, Map<Column, GridCell> cells) {

    IndicatorRow {
        groups = ImmutableList.copyOf(groups);
        cells = ImmutableMap.copyOf(cells);
    }

    /**
     * The categories that a row stands in, for the rows below that leave them blank.
     *
     * @param first 一级指标
     * @param second 二级指标
     */
    record Levels(Optional<String> first, Optional<String> second) {
        static final Levels NONE = new Levels(Optional.empty(), Optional.empty());

        List<String> names() {
            return Stream.of(first, second).flatMap(Optional::stream).toList();
        }
    }

    /**
     * A row below others. A level that is blank goes on from the row above, unless a higher level begins anew: names are
     * merged in some forms, repeated in others, and printed once in the rest.
     *
     * @param open the categories of the row above
     */
    static IndicatorRow of(int row, Map<Column, GridCell> cells, Levels open) {
        Optional<String> first = name(cells, Column.LEVEL1).or(open::first);
        Optional<String> second =
                name(cells, Column.LEVEL2).or(() -> first.equals(open.first()) ? open.second() : Optional.empty());
        Levels levels = new Levels(first, second);
        List<String> groups = levels.names();
        Optional<String> third = name(cells, Column.LEVEL3);
        boolean hasFigures = cells.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().isLevel()
                        && !FormText.saysNothing(entry.getValue().text()));
        if (third.isEmpty() && hasFigures && !groups.isEmpty()) {
            // An indicator of a higher level: 满意度指标 with its target beside it.
            int last = groups.size() - 1;
            return new IndicatorRow(row, levels, groups.subList(0, last), Optional.of(groups.get(last)), cells);
        }
        return new IndicatorRow(row, levels, groups, third, cells);
    }

    private static Optional<String> name(Map<Column, GridCell> cells, Column level) {
        return said(cells, level).map(cell -> FormText.name(cell.text()));
    }

    private static Optional<GridCell> said(Map<Column, GridCell> cells, Column column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !FormText.saysNothing(cell.text()));
    }

    /** What stands below a header, if it says something. */
    Optional<GridCell> cell(Column column) {
        return said(cells, column);
    }

    /** What stands below a header, even if it is only a dash. */
    Optional<GridCell> printed(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** All names from the first level down. */
    List<String> names() {
        return ImmutableList.<String>builder()
                .addAll(groups)
                .addAll(name.stream().toList())
                .build();
    }
}
