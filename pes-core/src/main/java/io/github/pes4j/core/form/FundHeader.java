package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Fund;
import java.util.List;
import java.util.Optional;

/** Finds the row of headers of a fund table, or the two rows. */
final class FundHeader {

    private FundHeader() {}

    /** The headers that begin in a row, if some do. */
    static Optional<HeaderRow<Fund>> at(CellGrid grid, int row) {
        List<GridCell> cells = grid.cellsIn(row);
        if (cells.size() < 2
                || cells.stream().filter(cell -> cell.number().isPresent()).count() > 1) {
            return Optional.empty();
        }
        HeaderRow<Fund> one = HeaderRow.of(grid, row, Fund::of);
        if (one.kinds().isEmpty()) {
            return Optional.empty();
        }
        Optional<HeaderRow<Fund>> two = isSubHeader(grid, row + 1)
                ? Optional.of(HeaderRow.of(grid, row, row + 1, Fund::of)).filter(FundHeader::isHeader)
                : Optional.empty();
        return two.or(() -> Optional.of(withBudget(grid, one)).filter(FundHeader::isHeader))
                .filter(header -> !hasValuesBeside(grid, row));
    }

    private static boolean isHeader(HeaderRow<Fund> row) {
        long amounts =
                row.kinds().stream().filter(fund -> fund.column().isPresent()).count();
        return amounts >= 2 || (amounts == 1 && row.kinds().size() >= 3);
    }

    /** A label with a number right of it heads no column. */
    static boolean hasValuesBeside(CellGrid grid, int row) {
        List<GridCell> cells = grid.cellsIn(row);
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean amount = Fund.of(cells.get(i)).flatMap(Fund::column).isPresent();
            if (amount && isNumber(cells.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumber(GridCell cell) {
        return cell.number().isPresent() || Notation.plainNumber(cell.text()).isPresent();
    }

    /** Below captions stand further headers, and nothing else but names of sources. */
    private static boolean isSubHeader(CellGrid grid, int row) {
        List<GridCell> own =
                grid.cellsIn(row).stream().filter(cell -> cell.row() == row).toList();
        long amounts = own.stream()
                .filter(cell -> Fund.of(cell).flatMap(Fund::column).isPresent())
                .count();
        return amounts >= 1 && own.stream().noneMatch(FundHeader::isNumber);
    }

    /** 年度预算数 is the caption of several columns in some forms, and the budget of the year in others. */
    private static HeaderRow<Fund> withBudget(CellGrid grid, HeaderRow<Fund> row) {
        boolean budget = row.has(Fund.ANNUAL) || row.has(Fund.INITIAL);
        boolean amounts = row.below(Fund.CAPTION, grid, row.row() + 1)
                .filter(cell -> cell.row() > row.row() && isNumber(cell))
                .isPresent();
        return !budget && amounts ? row.renamed(Fund.CAPTION, Fund.ANNUAL) : row;
    }
}
