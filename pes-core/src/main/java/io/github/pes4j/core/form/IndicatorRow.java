package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.form.Header.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the indicator block.
 *
 * @param row its row in the grid
 * @param groups the groups that it stands in, outermost first
 * @param name the name of its indicator; empty if the row only names groups
 * @param cells its cells, by header
 */
record IndicatorRow(int row, List<String> groups, Optional<String> name, Map<Column, GridCell> cells) {

    IndicatorRow {
        groups = ImmutableList.copyOf(groups);
        cells = ImmutableMap.copyOf(cells);
    }

    /**
     * A row below others. A level that is blank goes on from the row above, unless a higher level begins anew: names are
     * merged in some forms, repeated in others, and printed once in the rest.
     *
     * @param open the groups of the row above
     */
    static IndicatorRow of(int row, Map<Column, GridCell> cells, List<String> open) {
        Optional<String> first =
                name(cells, Column.LEVEL1).or(() -> open.stream().findFirst());
        boolean sameFirst = first.equals(open.stream().findFirst());
        Optional<String> second = name(cells, Column.LEVEL2)
                .or(() -> sameFirst ? open.stream().skip(1).findFirst() : Optional.empty());
        List<String> groups = new ArrayList<>();
        first.ifPresent(groups::add);
        second.ifPresent(groups::add);
        Optional<String> third = name(cells, Column.LEVEL3);
        boolean hasFigures = cells.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().isLevel()
                        && !FormText.saysNothing(entry.getValue().text()));
        if (third.isEmpty() && hasFigures && !groups.isEmpty()) {
            // An indicator of a higher level: 满意度指标 with its target beside it.
            return new IndicatorRow(
                    row, groups.subList(0, groups.size() - 1), Optional.of(groups.get(groups.size() - 1)), cells);
        }
        return new IndicatorRow(row, groups, third, cells);
    }

    private static Optional<String> name(Map<Column, GridCell> cells, Column level) {
        return said(cells, level).map(cell -> FormText.name(cell.text()));
    }

    private static Optional<GridCell> said(Map<Column, GridCell> cells, Column column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !FormText.saysNothing(cell.text()));
    }

    /** The groups that rows below go on from. */
    List<String> levels() {
        return groups;
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
