package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Info;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a sheet into forms. From top to bottom a form has the name of its project, a fund block, an indicator block and a
 * total, any of which may be missing or carry a label that nobody knows; so a form ends where something begins that can only
 * belong to the next one.
 */
final class FormAreas {

    /** A title stands at most so many rows above the first label of its form. */
    private static final int TITLE_ROWS = 4;

    private final CellGrid grid;
    private final List<Integer> starts = new ArrayList<>();
    private Optional<Integer> start = Optional.empty();
    private boolean project;
    private boolean funds;
    private boolean indicators;
    private boolean total;

    private FormAreas(CellGrid grid) {
        this.grid = grid;
    }

    static List<FormArea> of(CellGrid grid) {
        FormAreas cut = new FormAreas(grid);
        for (int row = 1; row <= grid.lastRow(); row++) {
            cut.look(row);
        }
        cut.close();
        List<FormArea> areas = new ArrayList<>();
        for (int i = 0; i < cut.starts.size(); i++) {
            // What stands above the first form belongs to it: a title far up, a unit.
            int from = i == 0 ? 1 : cut.titleAbove(cut.starts.get(i), cut.starts.get(i - 1));
            int to = i + 1 < cut.starts.size()
                    ? cut.titleAbove(cut.starts.get(i + 1), cut.starts.get(i)) - 1
                    : grid.lastRow();
            areas.add(new FormArea(grid, from, to));
        }
        return areas;
    }

    private void look(int row) {
        if (isProject(row)) {
            begin(row, project || funds || indicators);
            project = true;
        }
        if (FundBlock.isHeader(HeaderRow.of(grid, row, Header.Fund::of)) && isNew(row)) {
            begin(row, funds || indicators);
            funds = true;
        }
        if (isIndicatorHeader(IndicatorBlock.headerAt(grid, row)) && isNew(row)) {
            // The header is repeated at a page break; behind a total it is another form's.
            begin(row, total);
            indicators = true;
        }
        total |= indicators && IndicatorBlock.isTotal(grid, row);
    }

    /**
     * A form has a project or funds above its indicators, or targets or actuals beside them. Indicators with nothing but
     * points are a framework with its scores, which is another kind of table.
     */
    private boolean isIndicatorHeader(HeaderRow<Header.Column> header) {
        boolean ofAForm = project || funds || header.has(Header.Column.TARGET) || header.has(Header.Column.ACTUAL);
        return ofAForm && IndicatorBlock.isHeader(header);
    }

    private boolean isProject(int row) {
        return grid.cellsIn(row).stream()
                .anyMatch(cell -> cell.row() == row
                        && Info.of(cell).filter(Info.PROJECT::equals).isPresent());
    }

    /** A header merged over two rows is one header. */
    private boolean isNew(int row) {
        return grid.cellsIn(row).stream().filter(cell -> cell.row() == row).count() > 1;
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
        if (funds || indicators) {
            start.ifPresent(starts::add);
        }
        start = Optional.empty();
        project = false;
        funds = false;
        indicators = false;
        total = false;
    }

    private int titleAbove(int row, int above) {
        for (int title = row - 1; title > above && row - title <= TITLE_ROWS; title--) {
            boolean isTitle = grid.cellsIn(title).stream()
                    .anyMatch(cell -> cell.text().contains("自评表") || cell.text().contains("绩效"));
            if (isTitle && !IndicatorBlock.isTotal(grid, title)) {
                return title;
            }
        }
        return row;
    }
}
