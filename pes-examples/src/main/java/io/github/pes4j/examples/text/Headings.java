package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The labels above some rows, and how well rows fit below them.
 *
 * @param all the labels, from left to right
 */
record Headings(List<Heading> all) {

    Headings {
        all = List.copyOf(all);
    }

    static Headings of(PlacedRow row) {
        return new Headings(row.cells().stream()
                .map(cell -> Heading.of(cell.column(), cell.text()))
                .toList());
    }

    /** The columns of names. */
    List<Integer> nameColumns() {
        return all.stream()
                .filter(heading -> heading.kind() == FormLabel.NAMES)
                .map(Heading::column)
                .toList();
    }

    Headings movedBy(int columns) {
        return new Headings(
                all.stream().map(heading -> heading.movedBy(columns)).toList());
    }

    /** The label above a column: the last one that begins there or left of it. */
    Optional<Heading> above(int column) {
        return all.stream().filter(heading -> heading.column() <= column).reduce((left, right) -> right);
    }

    /** Whether a row has something left of all labels that is no label itself. */
    boolean leavesOut(PlacedRow row) {
        return row.cells().stream()
                .anyMatch(cell -> above(cell.column()).isEmpty()
                        && FormLabel.of(cell.text()).isEmpty());
    }

    /** How many cells of a row cannot stand where they do: words below 得分, a number below 三级指标, two below one label. */
    int contradictions(PlacedRow row) {
        int count = 0;
        Set<Heading> taken = new HashSet<>();
        for (PlacedRow.Cell cell : row.cells()) {
            boolean wrong = above(cell.column())
                    .filter(heading -> heading.contradicts(cell.text()) || !taken.add(heading))
                    .isPresent();
            count += wrong ? 1 : 0;
        }
        return count;
    }

    /** How many labels of figures have one below them. */
    long figures(PlacedRow row) {
        return row.cells().stream()
                .filter(cell -> FormLabel.isFigure(cell.text()))
                .flatMap(cell -> above(cell.column()).stream())
                .filter(heading -> heading.kind() == FormLabel.FIGURES)
                .distinct()
                .count();
    }
}
