package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.form.IndicatorBlock.LevelFigures;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one leaf. Mostly that is one; where points were merged over several rows, or are printed for a level alone,
 * these rows are one leaf that measures several things.
 *
 * @param rows the rows, at least one
 * @param groups the groups above the leaf
 * @param name its name
 * @param level what the level that it stands for prints of itself, if its points are those of a level
 */
record LeafRows(List<IndicatorRow> rows, List<String> groups, String name, Optional<LevelFigures> level) {

    LeafRows {
        rows = ImmutableList.copyOf(rows);
        groups = ImmutableList.copyOf(groups);
    }

    /** The leaves of a block, in order. */
    static List<LeafRows> of(IndicatorBlock.Rows block) {
        List<IndicatorRow> named =
                block.rows().stream().filter(row -> row.name().isPresent()).toList();
        Index index = new Index(named, block.levels());
        Set<IndicatorRow> undivided = Sets.newIdentityHashSet();
        List<LeafRows> leaves = new ArrayList<>();
        for (List<IndicatorRow> cluster : clusters(named)) {
            IndicatorRow first = cluster.get(0);
            if (undivided.contains(first)) {
                continue;
            }
            Optional<LevelFigures> level = index.undividedLevelOf(first);
            if (level.isPresent()) {
                List<IndicatorRow> all = index.under(level.get().path());
                undivided.addAll(all);
                leaves.add(ofLevel(level.get(), all));
            } else {
                leaves.add(ofCluster(cluster, index));
            }
        }
        return leaves;
    }

    /** What stands under each path, and which level prints points that its rows do not. */
    private static final class Index {
        private final Map<List<String>, List<IndicatorRow>> rows = new HashMap<>();
        private final Map<List<String>, LevelFigures> levels = new HashMap<>();

        Index(List<IndicatorRow> named, List<LevelFigures> all) {
            for (IndicatorRow row : named) {
                List<String> names = row.names();
                for (int length = 1; length <= names.size(); length++) {
                    rows.computeIfAbsent(ImmutableList.copyOf(names.subList(0, length)), path -> new ArrayList<>())
                            .add(row);
                }
            }
            all.stream().filter(LeafRows::hasPoints).forEach(level -> levels.putIfAbsent(level.path(), level));
            levels.keySet().removeIf(path -> under(path).stream().anyMatch(LeafRows::hasPoints));
        }

        List<IndicatorRow> under(List<String> path) {
            List<IndicatorRow> found = rows.get(path);
            return found == null ? List.of() : found;
        }

        Optional<LevelFigures> undividedLevelOf(IndicatorRow row) {
            List<String> names = row.names();
            for (int length = names.size(); length > 0; length--) {
                LevelFigures level = levels.get(names.subList(0, length));
                if (level != null) {
                    return Optional.of(level);
                }
            }
            return Optional.empty();
        }
    }

    /** Rows that one cell of points was merged over. */
    private static List<List<IndicatorRow>> clusters(List<IndicatorRow> rows) {
        List<List<IndicatorRow>> clusters = new ArrayList<>();
        for (IndicatorRow row : rows) {
            boolean goesOn = row.continued().contains(Column.WEIGHT)
                    && !clusters.isEmpty()
                    && weightCell(clusters.get(clusters.size() - 1).get(0)).equals(weightCell(row));
            if (goesOn) {
                clusters.get(clusters.size() - 1).add(row);
            } else {
                clusters.add(new ArrayList<>(List.of(row)));
            }
        }
        return clusters;
    }

    private static Optional<GridCell> weightCell(IndicatorRow row) {
        return Optional.ofNullable(row.cells().get(Column.WEIGHT));
    }

    private static boolean hasPoints(LevelFigures level) {
        return level.figures().containsKey(Column.WEIGHT)
                || FormText.pointsBehind(level.caption().text()).isPresent();
    }

    private static boolean hasPoints(IndicatorRow row) {
        GridCell weight = row.cells().get(Column.WEIGHT);
        return (weight != null && !FormText.saysNothing(weight.text()))
                || nameCell(row)
                        .flatMap(cell -> FormText.pointsBehind(cell.text()))
                        .isPresent();
    }

    /** The cell that a row's name stands in. */
    static Optional<GridCell> nameCell(IndicatorRow row) {
        return List.of(Column.LEVEL4, Column.LEVEL3, Column.LEVEL2).stream()
                .flatMap(level -> row.cell(level).stream())
                .findFirst()
                .filter(cell -> cell.row() == row.row());
    }

    private static LeafRows ofLevel(LevelFigures level, List<IndicatorRow> rows) {
        if (rows.size() == 1 && rows.get(0).names().size() > level.path().size()) {
            IndicatorRow row = rows.get(0);
            return new LeafRows(rows, row.groups(), row.name().orElse(""), Optional.of(level));
        }
        int last = level.path().size() - 1;
        return new LeafRows(rows, level.path().subList(0, last), level.path().get(last), Optional.of(level));
    }

    /** Several rows have the name of the level that they make up together, else all of their names. */
    private static LeafRows ofCluster(List<IndicatorRow> cluster, Index index) {
        IndicatorRow first = cluster.get(0);
        String name = first.name().orElse("");
        boolean alike = cluster.stream().allMatch(row -> row.names().equals(first.names()));
        if (alike) {
            return new LeafRows(cluster, first.groups(), name, Optional.empty());
        }
        List<String> common = commonGroups(cluster);
        int last = common.size() - 1;
        if (last >= 0 && index.under(common).size() == cluster.size()) {
            return new LeafRows(cluster, common.subList(0, last), common.get(last), Optional.empty());
        }
        return new LeafRows(cluster, common, joinedNames(cluster), Optional.empty());
    }

    private static List<String> commonGroups(List<IndicatorRow> rows) {
        List<String> common = rows.get(0).groups();
        for (IndicatorRow row : rows) {
            int same = 0;
            while (same < common.size()
                    && same < row.groups().size()
                    && common.get(same).equals(row.groups().get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }

    /** The level that some of all rows make up together, if they do. */
    static Optional<List<String>> commonLevel(List<IndicatorRow> rows, List<IndicatorRow> all) {
        List<String> common = commonGroups(rows);
        long under = all.stream()
                .filter(row -> row.names().size() > common.size()
                        && row.names().subList(0, common.size()).equals(common))
                .count();
        return common.isEmpty() || under != rows.size() ? Optional.empty() : Optional.of(common);
    }

    /** The names of several indicators as one. */
    static String joinedNames(List<IndicatorRow> rows) {
        return rows.stream().flatMap(row -> row.name().stream()).collect(Collectors.joining("、"));
    }

    /** Its points: of its rows, of its level, or behind a name; empty where nothing is printed. */
    Optional<Printed<Points>> weight(FormArea area) {
        Optional<GridCell> own = rows.get(0).cell(Column.WEIGHT);
        Optional<GridCell> ofLevel = level.map(LevelFigures::figures).map(figures -> figures.get(Column.WEIGHT));
        return own.or(() -> ofLevel)
                .filter(cell -> !FormText.saysNothing(cell.text()))
                .map(cell -> PointCells.weight(area, cell))
                .or(() -> level.flatMap(found -> PointCells.inCaption(area, found.caption())))
                .or(() -> nameCell(rows.get(0)).flatMap(cell -> PointCells.inCaption(area, cell)));
    }

    /** Its score: the one that is printed, else the sum of those of its rows. */
    Optional<Printed<Points>> score(FormArea area) {
        Optional<GridCell> ofLevel = level.map(LevelFigures::figures).map(figures -> figures.get(Column.SCORE));
        List<GridCell> printed =
                rows.stream().flatMap(row -> row.cell(Column.SCORE).stream()).toList();
        if (ofLevel.isPresent()) {
            return ofLevel.filter(cell -> !FormText.saysNothing(cell.text())).map(cell -> PointCells.score(area, cell));
        }
        if (printed.size() <= 1) {
            return printed.stream().findFirst().map(cell -> PointCells.score(area, cell));
        }
        List<Printed<Points>> scores =
                printed.stream().map(cell -> PointCells.score(area, cell)).toList();
        boolean all = printed.size() == rows.size()
                && scores.stream().allMatch(score -> score.value().isPresent());
        return all
                ? scores.stream()
                        .flatMap(score -> score.value().stream())
                        .reduce(Points::plus)
                        .map(sum -> new Printed<>(
                                sum.toString(), Optional.of(sum), scores.get(0).at()))
                : Optional.empty();
    }
}
