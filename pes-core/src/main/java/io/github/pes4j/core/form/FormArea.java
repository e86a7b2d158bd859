package io.github.pes4j.core.form;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a sheet that one form takes, with what was understood of them so far. Blocks mark the cells that they used;
 * what nobody used is kept as a note, so that nothing read is dropped. Confined to one thread.
 */
final class FormArea {

    private final CellGrid grid;
    private final int firstRow;
    private final int lastRow;
    private final Set<GridCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> findings = new ArrayList<>();

    FormArea(CellGrid grid, int firstRow, int lastRow) {
        this.grid = grid;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    CellGrid grid() {
        return grid;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    IntStream rows() {
        return IntStream.rangeClosed(firstRow, lastRow);
    }

    /** The cells whose first corner is in the area, row by row. */
    Stream<GridCell> cells() {
        return grid.startingIn(firstRow, lastRow).stream();
    }

    void use(GridCell cell) {
        used.add(cell);
    }

    void use(Collection<GridCell> cells) {
        used.addAll(cells);
    }

    boolean isUsed(GridCell cell) {
        return used.contains(cell);
    }

    /** The cell, marked as used. */
    Optional<GridCell> taken(Optional<GridCell> cell) {
        cell.ifPresent(this::use);
        return cell;
    }

    /** Text as printed, with its place. */
    Printed<String> printed(GridCell cell) {
        return Printed.of(cell.text().strip(), cell.text().strip()).at(grid.location(cell));
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    /** Reports what stands in a cell, and what should. */
    void report(FindingCode code, GridCell cell, Bilingual expected) {
        report(Finding.of(code)
                .addPlace(grid.location(cell))
                .got(cell.text().strip())
                .expected(expected)
                .build());
    }

    /** Reports headers that no synonym explains; what stands below them becomes notes. */
    void reportUnknown(Collection<GridCell> headers, Bilingual block) {
        headers.stream()
                .filter(cell -> !used.contains(cell))
                .forEach(cell -> report(
                        FindingCodes.UNKNOWN_HEADER,
                        cell,
                        new Bilingual("{0}的通行表头", "a usual header of {0}").with(block)));
    }

    /** What its first row says in one cell, above everything else; empty if that is a table already. */
    String title() {
        List<GridCell> first = cells().limit(2).toList();
        boolean alone = first.size() == 1
                || (first.size() == 2 && first.get(1).row() > first.get(0).row());
        return alone ? FormText.name(first.get(0).text()) : "";
    }

    List<Finding> findings() {
        return findings;
    }

    /** What no block used, in the order of the sheet. */
    List<Printed<String>> notes() {
        return cells().filter(cell -> !used.contains(cell)).map(this::printed).toList();
    }
}
