package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pes4j.core.form.Header.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The headers of a table of indicators, in one row or in up to three: which levels it has, and where the figures of each level
 * stand. Immutable.
 */
final class IndicatorHeader {

    private static final List<Column> LEVELS =
            ImmutableList.of(Column.LEVEL1, Column.LEVEL2, Column.LEVEL3, Column.LEVEL4);
    private static final List<Column> FIGURES = ImmutableList.of(Column.WEIGHT, Column.SCORE, Column.SCORE_RATE);

    private static final Set<Column> FIRST_LEVEL =
            ImmutableSet.of(Column.LEVEL1, Column.WEIGHT, Column.SCORE, Column.SCORE_RATE, Column.ORDER, Column.REMARK);

    /** Headers stand in so many rows at most. */
    private static final int MOST_ROWS = 3;

    /** In a row of headers hardly a number stands. */
    private static final int MOST_NUMBERS = 1;

    private final HeaderRow<Column> row;
    private final List<Column> levels;

    private IndicatorHeader(HeaderRow<Column> row) {
        this.row = row;
        this.levels = LEVELS.stream().filter(row::has).toList();
    }

    /** The header that begins in a row, if one does. */
    static Optional<IndicatorHeader> at(CellGrid grid, int row) {
        List<GridCell> cells = grid.cellsIn(row);
        long numbers = cells.stream().filter(cell -> cell.number().isPresent()).count();
        if (cells.isEmpty() || numbers > MOST_NUMBERS) {
            return Optional.empty();
        }
        HeaderRow<Column> one = HeaderRow.of(grid, row, Column::of);
        if (one.kinds().stream().allMatch(Column.TOTAL::equals)) {
            return Optional.empty();
        }
        int last = row;
        while (last - row < MOST_ROWS - 1 && isSubHeader(grid, last + 1)) {
            last++;
        }
        Optional<HeaderRow<Column>> several = Optional.empty();
        for (int to = last; to > row && several.isEmpty(); to--) {
            several = Optional.of(HeaderRow.of(grid, row, to, Column::of)).filter(IndicatorHeader::isHeader);
        }
        return several.or(() -> Optional.of(named(one)).filter(IndicatorHeader::isHeader))
                .map(IndicatorHeader::withTarget)
                .map(IndicatorHeader::new);
    }

    /** A header that names the first level alone, by whatever {@code levels} accepts, with points or scores beside it. */
    static Optional<IndicatorHeader> ofFirstLevel(CellGrid grid, int row, Predicate<GridCell> levels) {
        List<GridCell> cells = grid.cellsIn(row);
        boolean figures = cells.stream().noneMatch(cell -> cell.number().isPresent())
                && cells.stream()
                        .anyMatch(cell ->
                                Column.of(cell).filter(Column.SCORE::equals).isPresent());
        if (!figures) {
            return Optional.empty();
        }
        HeaderRow<Column> found = HeaderRow.of(
                grid,
                row,
                cell -> levels.test(cell)
                        ? Optional.of(Column.LEVEL1)
                        : Column.of(cell).filter(FIRST_LEVEL::contains));
        return found.has(Column.LEVEL1)
                        && found.has(Column.SCORE)
                        && found.all(Column.LEVEL1).size() == 1
                ? Optional.of(new IndicatorHeader(found))
                : Optional.empty();
    }

    /** Whether a row only holds further headers. */
    private static boolean isSubHeader(CellGrid grid, int row) {
        List<GridCell> own =
                grid.cellsIn(row).stream().filter(cell -> cell.row() == row).toList();
        long known = own.stream()
                .filter(cell ->
                        Column.of(cell).filter(column -> column != Column.TOTAL).isPresent())
                .count();
        boolean words = own.stream().allMatch(cell -> cell.number().isEmpty());
        return words && known > 0 && known * 2 >= own.size();
    }

    private static boolean isHeader(HeaderRow<Column> row) {
        long levels = LEVELS.stream().filter(row::has).count();
        boolean figures = Stream.of(
                        Column.TARGET,
                        Column.INITIAL_TARGET,
                        Column.ADJUSTED_TARGET,
                        Column.ACTUAL,
                        Column.WEIGHT,
                        Column.SCORE,
                        Column.CRITERION)
                .anyMatch(row::has);
        return figures && (levels >= 2 || row.has(Column.LEVEL3));
    }

    /** Where no level is named, the caption of the indicators stands above their names. */
    private static HeaderRow<Column> named(HeaderRow<Column> row) {
        long figures = Stream.of(Column.TARGET, Column.ACTUAL, Column.WEIGHT, Column.SCORE)
                .filter(row::has)
                .count();
        return LEVELS.stream().noneMatch(row::has) && row.has(Column.CAPTION) && figures >= 2
                ? row.renamed(Column.CAPTION, Column.LEVEL3)
                : row;
    }

    /** A form that knows only the targets of the start of the year means them. */
    private static HeaderRow<Column> withTarget(HeaderRow<Column> row) {
        boolean other = row.has(Column.TARGET) || row.has(Column.ADJUSTED_TARGET);
        return row.has(Column.INITIAL_TARGET) && !other ? row.renamed(Column.INITIAL_TARGET, Column.TARGET) : row;
    }

    HeaderRow<Column> row() {
        return row;
    }

    /** The levels, outermost first; the last one names the indicators. */
    List<Column> levels() {
        return levels;
    }

    boolean has(Column column) {
        return row.has(column);
    }

    boolean hasTarget() {
        return has(Column.TARGET) || has(Column.ADJUSTED_TARGET);
    }

    /** Where the names of the indicators stand. */
    Optional<GridCell> nameCell() {
        return levels.isEmpty() ? Optional.empty() : row.cell(levels.get(levels.size() - 1));
    }

    /**
     * The header of a figure of a level. Where it stands once it is that of the indicators; where it stands behind each
     * level it belongs to the level before it.
     */
    Optional<GridCell> figure(Column figure, int level) {
        List<GridCell> all = row.all(figure);
        if (all.size() <= 1) {
            return level == levels.size() - 1 ? all.stream().findFirst() : Optional.empty();
        }
        List<GridCell> ofLevel =
                all.stream().filter(cell -> levelBefore(cell) == level).toList();
        // Of two beside each other, points say more than shares.
        return ofLevel.stream()
                .filter(cell -> FormText.label(cell.text()).contains("分"))
                .findFirst()
                .or(() -> ofLevel.stream().findFirst());
    }

    private int levelBefore(GridCell cell) {
        int last = -1;
        for (int i = 0; i < levels.size(); i++) {
            if (row.cell(levels.get(i))
                    .filter(level -> level.column() < cell.column())
                    .isPresent()) {
                last = i;
            }
        }
        return last < 0 ? levels.size() - 1 : last;
    }

    /** Figures that stand twice and belong to no level, and all other headers that nobody knows. */
    List<GridCell> unknown() {
        Stream<GridCell> spare = FIGURES.stream()
                .flatMap(figure -> row.all(figure).stream()
                        .filter(cell -> Stream.iterate(0, level -> level + 1)
                                .limit(levels.size())
                                .noneMatch(level -> figure(figure, level)
                                        .filter(cell::equals)
                                        .isPresent())));
        Stream<GridCell> twice = row.kinds().stream()
                .filter(kind -> !FIGURES.contains(kind) && kind != Column.REMARK)
                .flatMap(kind -> row.all(kind).stream().skip(1));
        return Stream.of(spare, twice, row.unknown().stream())
                .flatMap(cells -> cells)
                .toList();
    }

    /** The figures of the indicators, where they have columns. */
    Map<Column, GridCell> leafFigures() {
        Map<Column, GridCell> figures = new EnumMap<>(Column.class);
        for (Column figure : FIGURES) {
            figure(figure, levels.size() - 1).ifPresent(cell -> figures.put(figure, cell));
        }
        return figures;
    }

    /** Whether another header means the same table, as one that is repeated at a page break does. */
    boolean isLike(IndicatorHeader other) {
        return row.kinds().equals(other.row.kinds());
    }
}
