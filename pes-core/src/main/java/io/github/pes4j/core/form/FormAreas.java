package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.form.Header.Info;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a sheet into tables. From top to bottom a form has the name of its project, a fund block, an indicator block and a
 * total, any of which may be missing or carry a label that nobody knows; so a table ends where something begins that can
 * only belong to the next one.
 */
final class FormAreas {

    /** A title stands at most so many rows above the first label of its table. */
    private static final int TITLE_ROWS = 4;

    /** What a table is, by its headers. */
    enum Kind {
        /** A self-evaluation form (自评表). */
        FORM,
        /** Indicators with points, scores or rules, and without actuals (指标体系及评分表). */
        FRAMEWORK,
        /** Indicators with targets alone (绩效目标表). */
        GOALS,
        /** Points and scores of the first level alone (得分表). */
        SUMMARY,
        /** Vouchers (支出明细表). */
        LEDGER
    }

    /**
     * A table.
     *
     * @param kind what it is
     * @param area where it stands
     */
    record Table(Kind kind, FormArea area) {}

    private record Start(Kind kind, int row) {}

    private final CellGrid grid;
    private final List<Start> starts = new ArrayList<>();
    private Optional<Integer> start = Optional.empty();
    private Optional<String> project = Optional.empty();
    private boolean funds;
    private boolean total;
    private Optional<Kind> kind = Optional.empty();
    private Optional<IndicatorHeader> header = Optional.empty();

    private FormAreas(CellGrid grid) {
        this.grid = grid;
    }

    static List<Table> of(CellGrid grid) {
        FormAreas cut = new FormAreas(grid);
        int row = 1;
        while (row <= grid.lastRow()) {
            row = cut.look(row) + 1;
        }
        cut.close();
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < cut.starts.size(); i++) {
            Start first = cut.starts.get(i);
            // What stands above the first table belongs to it: a title far up, a unit.
            int from = i == 0
                    ? 1
                    : cut.titleAbove(first.row(), cut.starts.get(i - 1).row());
            int to = i + 1 < cut.starts.size()
                    ? cut.titleAbove(cut.starts.get(i + 1).row(), first.row()) - 1
                    : grid.lastRow();
            tables.add(new Table(first.kind(), new FormArea(grid, from, to)));
        }
        return tables;
    }

    /** Looks at a row and tells the last row that belongs to what was found. */
    private int look(int row) {
        List<GridCell> cells = grid.cellsIn(row);
        if (cells.isEmpty()) {
            return row;
        }
        Optional<Integer> ledger = LedgerBlock.headerAt(grid, row).map(HeaderRow::lastRow);
        if (ledger.isPresent()) {
            table(row, Kind.LEDGER);
            return ledger.get();
        }
        // Rows of vouchers are many, and nothing but a label begins another table among them.
        if (kind.filter(Kind.LEDGER::equals).isPresent() && isFigures(cells)) {
            return row;
        }
        if (SummaryBlock.isAcross(grid, row) && kind.filter(Kind.FORM::equals).isEmpty()) {
            table(row, Kind.SUMMARY);
            return row;
        }
        project(row, cells);
        Optional<IndicatorHeader> indicators = IndicatorHeader.at(grid, row).or(() -> SummaryBlock.headerAt(grid, row));
        if (isNew(row, cells) && indicators.isPresent()) {
            indicators(row, indicators.get());
            return indicators.get().row().lastRow();
        }
        Optional<HeaderRow<Header.Fund>> fund = FundHeader.at(grid, row);
        if (isNew(row, cells) && fund.isPresent()) {
            // Below the indicators of a form that has no total yet they are its funds still.
            begin(row, funds || kind.filter(of -> of != Kind.FORM || total).isPresent());
            funds = true;
            return fund.get().lastRow();
        }
        funds |= kind.isEmpty() && FundHeader.hasValuesBeside(grid, row);
        total |= header.isPresent() && IndicatorBlock.isTotal(grid, row);
        return row;
    }

    private static boolean isFigures(List<GridCell> cells) {
        return cells.stream().filter(cell -> cell.number().isPresent()).count() > 1;
    }

    /** The name of a project begins a form; the same name again, before any total, is that of the same form on a new page. */
    private void project(int row, List<GridCell> cells) {
        Optional<GridCell> label = cells.stream()
                .filter(cell -> cell.row() == row
                        && Info.of(cell).filter(Info.PROJECT::equals).isPresent())
                .findFirst();
        Optional<GridCell> value = cells.stream()
                .filter(cell -> cell.row() == row)
                .flatMap(cell -> ProjectBlock.inOneCell(cell).stream())
                .filter(both -> both.label() == Info.PROJECT)
                .map(ProjectBlock.Labelled::value)
                .findFirst();
        if (label.isEmpty() && value.isEmpty()) {
            return;
        }
        String name = value.or(() -> label.flatMap(found -> ProjectBlock.valueBeside(grid, found)))
                .map(cell -> FormText.compact(cell.text()))
                .orElse("");
        boolean again = !name.isEmpty() && project.filter(name::equals).isPresent() && !total;
        begin(row, !again && (project.isPresent() || funds || kind.isPresent()));
        project = Optional.of(name);
    }

    /** A table whose header says all of it: it begins where the one before ends. */
    private void table(int row, Kind found) {
        boolean again = found == Kind.LEDGER && kind.filter(found::equals).isPresent();
        begin(row, !again && (funds || kind.isPresent()));
        kind = Optional.of(found);
    }

    private void indicators(int row, IndicatorHeader found) {
        Kind of = kindOf(row, found);
        boolean another = kind.isPresent()
                && (kind.get() != of || !header.map(found::isLike).orElse(false));
        // The header is repeated at a page break; behind a total it is another table's.
        begin(row, total || (another && !isPartOf(of)));
        kind = kind.or(() -> Optional.of(of));
        header = Optional.of(found);
    }

    /** Whether a header of another look may still belong to the form that is open: its second page. */
    private boolean isPartOf(Kind of) {
        return kind.filter(Kind.FORM::equals).isPresent() && of == Kind.FORM;
    }

    /**
     * A form has actuals, or funds above its indicators, or says that it is one. Indicators with nothing but points are a
     * framework with its scores, and with nothing but targets a table of goals.
     */
    private Kind kindOf(int row, IndicatorHeader found) {
        boolean points = found.has(Column.WEIGHT) || found.has(Column.SCORE);
        if (SummaryBlock.isHeader(found)) {
            return Kind.SUMMARY;
        }
        boolean self = says(row, row, "自评");
        boolean evaluation = !self && says(row, row - 1, "评价");
        if (found.has(Column.ACTUAL) && (funds || !evaluation)) {
            return Kind.FORM;
        }
        if (!evaluation && (funds || self || (project.isPresent() && found.hasTarget() && points))) {
            return Kind.FORM;
        }
        return points || found.has(Column.ACTUAL) || found.has(Column.CRITERION) ? Kind.FRAMEWORK : Kind.GOALS;
    }

    /** Whether the title of the table that a row belongs to, or what follows it, has a word. */
    private boolean says(int row, int last, String word) {
        int from = Math.max(1, Math.min(row, start.orElse(row)) - TITLE_ROWS);
        return last >= from
                && grid.startingIn(from, last).stream()
                        .anyMatch(cell -> cell.text().contains(word));
    }

    /** A header merged over two rows is one header. */
    private static boolean isNew(int row, List<GridCell> cells) {
        return cells.stream().filter(cell -> cell.row() == row).count() > 1;
    }

    private void begin(int row, boolean another) {
        if (another) {
            close();
        }
        if (start.isEmpty()) {
            start = Optional.of(row);
        }
    }

    /** A project's name alone is no form: a list of projects has one too. */
    private void close() {
        if (funds || kind.isPresent()) {
            start.ifPresent(row -> starts.add(new Start(kind.orElse(Kind.FORM), row)));
        }
        start = Optional.empty();
        project = Optional.empty();
        funds = false;
        total = false;
        kind = Optional.empty();
        header = Optional.empty();
    }

    private int titleAbove(int row, int above) {
        for (int title = row - 1; title > above && row - title <= TITLE_ROWS; title--) {
            boolean isTitle = grid.cellsIn(title).stream()
                    .anyMatch(cell -> cell.text().contains("自评表")
                            || cell.text().contains("绩效")
                            || cell.text().contains("明细表"));
            if (isTitle && !IndicatorBlock.isTotal(grid, title)) {
                return title;
            }
        }
        return row;
    }
}
