package io.github.pes4j.core.form;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.form.Header.Info;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recognises the official self-evaluation form (项目支出绩效自评表) on grids, by its labels, wherever it stands and however
 * many there are. The rows of a form become leaves with rules, its funds a statement, its printed figures claims, and
 * whatever was not understood notes. Stateless and thread-safe.
 */
public final class SelfEvaluationForms {

    /** A title stands at most so many rows above the name of the project. */
    private static final int TITLE_ROWS = 4;

    private SelfEvaluationForms() {}

    /**
     * Reads the forms of one grid.
     *
     * @param grid the cells
     * @param evaluations takes each form with its findings, from top to bottom
     * @return whether there was any form
     */
    public static boolean read(CellGrid grid, Consumer<Outcome<Evaluation>> evaluations) {
        List<FormArea> areas = areas(grid);
        for (FormArea area : areas) {
            Evaluation evaluation = new FormAssembly(area).evaluation();
            evaluations.accept(Outcome.of(evaluation, area.findings()));
        }
        return !areas.isEmpty();
    }

    /** A finding that a sheet, or a file, holds no form; for adapters to complete. */
    public static Finding.Builder noForm(String name) {
        return Finding.of(FindingCodes.NO_FORM_FOUND).addPlace(new SourceLocation.Whole(name));
    }

    private static List<FormArea> areas(CellGrid grid) {
        List<Integer> starts = starts(grid);
        List<FormArea> areas = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : grid.lastRow();
            areas.add(new FormArea(grid, starts.get(i), end));
        }
        return areas;
    }

    /** Where forms begin: at the title above a project's name; without such a name, at the top of the sheet. */
    private static List<Integer> starts(CellGrid grid) {
        List<Integer> starts = new ArrayList<>();
        int above = 0;
        for (GridCell cell : grid.cells()) {
            if (Info.of(cell).filter(Info.PROJECT::equals).isPresent() && cell.row() > above && isForm(grid, cell)) {
                starts.add(starts.isEmpty() ? 1 : titleAbove(grid, cell.row(), above));
                above = cell.row();
            }
        }
        boolean nameless = starts.isEmpty()
                && IndicatorBlock.find(new FormArea(grid, 1, grid.lastRow())).isPresent();
        return nameless ? List.of(1) : starts;
    }

    /** A project's name alone is no form: a list of projects has one too. Below it must stand indicators or funds. */
    private static boolean isForm(CellGrid grid, GridCell name) {
        FormArea below = new FormArea(grid, name.row(), grid.lastRow());
        return IndicatorBlock.find(below).isPresent()
                || FundBlock.find(below, grid.lastRow() + 1).isPresent();
    }

    private static int titleAbove(CellGrid grid, int row, int above) {
        for (int title = row - 1; title > above && row - title <= TITLE_ROWS; title--) {
            boolean isTitle = grid.cellsIn(title).stream()
                    .anyMatch(cell -> cell.text().contains("自评表") || cell.text().contains("绩效"));
            boolean isTotal = grid.cellsIn(title).stream()
                    .anyMatch(
                            cell -> Column.of(cell).filter(Column.TOTAL::equals).isPresent());
            if (isTitle && !isTotal) {
                return title;
            }
        }
        return row;
    }
}
