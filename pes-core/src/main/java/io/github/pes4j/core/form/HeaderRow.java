package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A row of headers that was found in a grid: which header stands above which columns.
 *
 * @param row the row
 * @param headers the first cell of each header
 * @param unknown cells in the row that are no header of the block
 * @param <H> the headers of the block
 */
record HeaderRow<H>(int row, Map<H, GridCell> headers, Set<GridCell> unknown) {

    HeaderRow {
        headers = ImmutableMap.copyOf(headers);
        unknown = ImmutableSet.copyOf(unknown);
    }

    static <H> HeaderRow<H> of(CellGrid grid, int row, Function<GridCell, Optional<H>> label) {
        Map<H, GridCell> headers = new LinkedHashMap<>();
        Set<GridCell> unknown = new LinkedHashSet<>();
        for (GridCell cell : grid.cellsIn(row)) {
            Optional<H> header = label.apply(cell);
            // The same header twice in a row: the second one's column is not understood, and must not be lost.
            if (header.isEmpty() || headers.putIfAbsent(header.get(), cell) != null) {
                unknown.add(cell);
            }
        }
        return new HeaderRow<>(row, headers, unknown);
    }

    /** The same row with another cell for a header; the one before is then not understood. */
    HeaderRow<H> replacing(H header, GridCell cell) {
        Map<H, GridCell> others = new LinkedHashMap<>(headers);
        Set<GridCell> left = new LinkedHashSet<>(unknown);
        left.remove(cell);
        GridCell before = others.put(header, cell);
        if (before != null) {
            left.add(before);
        }
        return new HeaderRow<>(row, others, left);
    }

    boolean has(H header) {
        return headers.containsKey(header);
    }

    /** What stands below a header in a row. */
    Optional<GridCell> below(H header, CellGrid grid, int row) {
        GridCell head = headers.get(header);
        return head == null ? Optional.empty() : grid.firstIn(row, head.column(), head.lastColumn());
    }
}
