package io.github.pes4j.core.form;

import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The overall goals of the year: two headers, and what stands below each until the indicators begin. */
final class GoalBlock {

    private final FormArea area;
    private final int fromRow;
    private final int endRow;

    /** The block lies from {@code fromRow} up to before {@code endRow}. */
    GoalBlock(FormArea area, int fromRow, int endRow) {
        this.area = area;
        this.fromRow = fromRow;
        this.endRow = endRow;
    }

    List<OverallGoal> read() {
        List<OverallGoal> goals = new ArrayList<>();
        for (int row = fromRow; row < endRow; row++) {
            HeaderRow<Header.Goal> header = HeaderRow.of(area.grid(), row, Header.Goal::of);
            boolean startsHere = header.cells().stream().anyMatch(isIn(row));
            if (startsHere && (header.has(Header.Goal.EXPECTED) || header.has(Header.Goal.ACHIEVED))) {
                area.use(header.cells());
                goals.addAll(below(header));
                return goals;
            }
        }
        return goals;
    }

    private static Predicate<GridCell> isIn(int row) {
        return cell -> cell.row() == row;
    }

    private List<OverallGoal> below(HeaderRow<Header.Goal> header) {
        List<OverallGoal> goals = new ArrayList<>();
        for (int row = header.row() + 1; row < endRow; row++) {
            Optional<Printed<String>> expected = text(header, Header.Goal.EXPECTED, row);
            Optional<Printed<String>> achieved = text(header, Header.Goal.ACHIEVED, row);
            if (expected.isPresent() || achieved.isPresent()) {
                goals.add(new OverallGoal(expected, achieved));
            }
        }
        return goals;
    }

    /** What begins in this row below a header: a text merged over several rows is one goal. */
    private Optional<Printed<String>> text(HeaderRow<Header.Goal> header, Header.Goal which, int row) {
        return area.taken(header.below(which, area.grid(), row).filter(isIn(row)))
                .map(area::printed);
    }
}
