package io.github.pes4j.core.form.render;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of an indicator table: one for each leaf, for each goal without points, and for each empty category. */
final class FormRows {

    private final List<Row> rows;

    private FormRows(List<Row> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param groups the groups that it stands in, from the first level down
     * @param name the name in the column behind its groups; empty for an empty category
     * @param leaf the path of its leaf, if it is one
     * @param goal the goal, if it is one
     */
    record Row(List<IndicatorPath> groups, String name, Optional<IndicatorPath> leaf, Optional<Goal> goal) {
        static Row of(IndicatorPath path) {
            return new Row(groupsOf(path), path.name(), Optional.of(path), Optional.empty());
        }

        /** The group of a level, from 1. */
        Optional<IndicatorPath> group(int level) {
            return level <= groups.size() ? Optional.of(groups.get(level - 1)) : Optional.empty();
        }

        private boolean isIn(List<IndicatorPath> other) {
            return groups.equals(other);
        }
    }

    /** The rows of an evaluation, leaving out what is printed elsewhere. Goals stand behind the leaves of their groups. */
    static FormRows of(Evaluation evaluation, Set<IndicatorPath> elsewhere) {
        List<Row> rows = new ArrayList<>();
        evaluation.tree().fold(new Collector(rows, elsewhere));
        for (Goal goal : evaluation.goals()) {
            insert(rows, goal, evaluation.tree());
        }
        return new FormRows(rows);
    }

    /** Leaves as they come; a group only where nothing stands in it. */
    private record Collector(List<Row> rows, Set<IndicatorPath> elsewhere) implements IndicatorTree.Fold<Boolean> {
        @Override
        public Boolean leaf(IndicatorPath path, Indicator indicator) {
            return elsewhere.contains(path) || rows.add(Row.of(path));
        }

        @Override
        public Boolean group(IndicatorPath path, IndicatorGroup group, List<Boolean> children) {
            if (children.isEmpty()) {
                List<IndicatorPath> groups = new ArrayList<>(groupsOf(path));
                groups.add(path);
                rows.add(new Row(groups, "", Optional.empty(), Optional.empty()));
            }
            return true;
        }
    }

    private static List<IndicatorPath> groupsOf(IndicatorPath path) {
        List<IndicatorPath> groups = new ArrayList<>();
        for (Optional<IndicatorPath> up = path.parent();
                up.filter(found -> found.level() > 0).isPresent();
                up = up.get().parent()) {
            groups.add(0, up.get());
        }
        return groups;
    }

    private static void insert(List<Row> rows, Goal goal, IndicatorTree tree) {
        List<IndicatorPath> groups = new ArrayList<>();
        IndicatorPath path = IndicatorPath.ROOT;
        for (String name : goal.names().subList(0, Math.max(0, goal.names().size() - 1))) {
            path = path.child(name.isEmpty() ? " " : name, 1);
            groups.add(path);
        }
        String name =
                goal.names().isEmpty() ? "" : goal.names().get(goal.names().size() - 1);
        Row row = new Row(groups, name, Optional.empty(), Optional.of(goal));
        int at = tree.contains(path) ? lastIn(rows, groups) : rows.size();
        boolean isEmptyGroup = at > 0
                && rows.get(at - 1).isIn(groups)
                && rows.get(at - 1).name().isEmpty();
        if (isEmptyGroup) {
            rows.set(at - 1, row);
        } else {
            rows.add(at, row);
        }
    }

    /** Behind the last row of a group; at the end if it has none. */
    private static int lastIn(List<Row> rows, List<IndicatorPath> groups) {
        for (int i = rows.size(); i > 0; i--) {
            if (rows.get(i - 1).isIn(groups)) {
                return i;
            }
        }
        return rows.size();
    }

    /** The same rows, those of empty categories at least so many times. */
    FormRows withBlankRows(int least) {
        ImmutableList.Builder<Row> more = ImmutableList.builder();
        for (Row row : rows) {
            for (int i = 0; i < (row.name().isEmpty() ? Math.max(1, least) : 1); i++) {
                more.add(row);
            }
        }
        return new FormRows(more.build());
    }

    int size() {
        return rows.size();
    }

    List<Row> all() {
        return rows;
    }

    /** How many levels the names take. */
    int levels() {
        return rows.stream()
                .mapToInt(row -> row.groups().size() + (row.name().isEmpty() ? 0 : 1))
                .max()
                .orElse(0);
    }

    /** The runs of rows that stand in one group of a level: each from its first row up to before the next. */
    void runs(int level, RunConsumer consumer) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !sameGroup(rows.get(start), rows.get(i), level)) {
                consumer.accept(rows.get(start).group(level), start, i - 1);
                start = i;
            }
        }
    }

    private static boolean sameGroup(Row one, Row other, int level) {
        return one.group(level).isPresent() && one.group(level).equals(other.group(level));
    }

    /** Takes a run of rows. */
    interface RunConsumer {
        /** A run: its group, if the rows have one of this level, and its first and last row, from 0. */
        void accept(Optional<IndicatorPath> group, int first, int last);
    }
}
