package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Headers that were found in a grid, in one row or in up to three: which header stands above which columns. A header may stand
 * there more than once, as 分值 behind each level. Immutable.
 *
 * @param <H> the headers of the block
 */
final class HeaderRow<H> {

    private final int row;
    private final int lastRow;
    private final ImmutableListMultimap<H, GridCell> headers;
    private final ImmutableSet<GridCell> captions;
    private final ImmutableSet<GridCell> unknown;

    private HeaderRow(
            int row, int lastRow, ListMultimap<H, GridCell> headers, Set<GridCell> captions, Set<GridCell> unknown) {
        this.row = row;
        this.lastRow = lastRow;
        this.headers = ImmutableListMultimap.copyOf(headers);
        this.captions = ImmutableSet.copyOf(captions);
        this.unknown = ImmutableSet.copyOf(unknown);
    }

    /** The headers of one row. */
    static <H> HeaderRow<H> of(CellGrid grid, int row, Function<GridCell, Optional<H>> label) {
        ListMultimap<H, GridCell> headers = LinkedListMultimap.create();
        Set<GridCell> unknown = new LinkedHashSet<>();
        for (GridCell cell : grid.cellsIn(row)) {
            label.apply(cell).ifPresentOrElse(header -> headers.put(header, cell), () -> unknown.add(cell));
        }
        return new HeaderRow<>(row, row, headers, Set.of(), unknown);
    }

    /**
     * The headers of some rows together. What stands lower names its columns; what stands above known headers is their
     * caption; a known header above words that nobody knows still names their columns.
     */
    static <H> HeaderRow<H> of(CellGrid grid, int row, int lastRow, Function<GridCell, Optional<H>> label) {
        return row == lastRow ? of(grid, row, label) : of(grid, row, of(grid, row + 1, lastRow, label), label);
    }

    /** A row of headers above others. */
    private static <H> HeaderRow<H> of(
            CellGrid grid, int row, HeaderRow<H> lower, Function<GridCell, Optional<H>> label) {
        ListMultimap<H, GridCell> headers = LinkedListMultimap.create();
        Set<GridCell> captions = new LinkedHashSet<>();
        Set<GridCell> unknown = new LinkedHashSet<>();
        Set<GridCell> explained = new LinkedHashSet<>();
        for (GridCell cell : grid.cellsIn(row)) {
            Optional<H> header = label.apply(cell);
            boolean divided = lower.headers.values().stream().anyMatch(sub -> isUnder(sub, cell, row));
            if (divided) {
                captions.add(cell);
            } else if (header.isPresent()) {
                headers.put(header.get(), cell);
                Stream.concat(lower.captions.stream(), lower.unknown.stream())
                        .filter(sub -> isUnder(sub, cell, row))
                        .forEach(explained::add);
            } else {
                unknown.add(cell);
            }
        }
        captions.addAll(explained);
        lower.headers.forEach((header, cell) -> {
            if (cell.row() > row) {
                headers.put(header, cell);
            }
        });
        lower.captions.stream().filter(cell -> cell.row() > row).forEach(captions::add);
        lower.unknown.stream()
                .filter(cell -> cell.row() > row && !explained.contains(cell))
                .forEach(unknown::add);
        return new HeaderRow<>(row, lower.lastRow, headers, captions, unknown);
    }

    private static boolean isUnder(GridCell sub, GridCell cell, int row) {
        return sub.row() > row && sub.column() >= cell.column() && sub.column() <= cell.lastColumn();
    }

    /** The same headers without one of them, which then counts as not understood. */
    HeaderRow<H> without(H header, GridCell cell) {
        ListMultimap<H, GridCell> others = LinkedListMultimap.create(headers);
        others.remove(header, cell);
        Set<GridCell> left = new LinkedHashSet<>(unknown);
        left.add(cell);
        return new HeaderRow<>(row, lastRow, others, captions, left);
    }

    /** The same headers with another meaning for one of their cells. */
    HeaderRow<H> renamed(H from, H to) {
        ListMultimap<H, GridCell> others = LinkedListMultimap.create(headers);
        others.removeAll(from).forEach(cell -> others.put(to, cell));
        return new HeaderRow<>(row, lastRow, others, captions, unknown);
    }

    /** The first row. */
    int row() {
        return row;
    }

    /** The last row; what stands below it stands below the headers. */
    int lastRow() {
        return lastRow;
    }

    /** The kinds of headers that are there. */
    Set<H> kinds() {
        return headers.keySet();
    }

    /** All cells that are headers. */
    Collection<GridCell> cells() {
        return headers.values();
    }

    /** Cells above several headers, and cells below one, that add nothing to it. */
    Set<GridCell> captions() {
        return captions;
    }

    /** Cells in the row that are no header of the block. */
    Set<GridCell> unknown() {
        return unknown;
    }

    boolean has(H header) {
        return headers.containsKey(header);
    }

    /** The first cell of a header. */
    Optional<GridCell> cell(H header) {
        List<GridCell> all = headers.get(header);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All cells of a header, from left to right. */
    List<GridCell> all(H header) {
        return headers.get(header);
    }

    /** What stands below the first cell of a header in a row. */
    Optional<GridCell> below(H header, CellGrid grid, int below) {
        return cell(header).flatMap(head -> grid.firstIn(below, head.column(), head.lastColumn()));
    }
}
