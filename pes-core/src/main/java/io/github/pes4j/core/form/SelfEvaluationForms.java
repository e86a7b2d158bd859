package io.github.pes4j.core.form;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recognises the official self-evaluation form (项目支出绩效自评表) on grids, by its labels, wherever it stands and however
 * many there are. The rows of a form become leaves with rules, its funds a statement, its printed figures claims, and
 * whatever was not understood notes. {@link FormReader} reads them together with the other tables of a workbook. Stateless
 * and thread-safe.
 */
public final class SelfEvaluationForms {

    private SelfEvaluationForms() {}

    /**
     * Reads the forms of one grid.
     *
     * @param grid the cells
     * @param evaluations takes each form with its findings, from top to bottom
     * @return whether there was any form
     */
    public static boolean read(CellGrid grid, Consumer<Outcome<Evaluation>> evaluations) {
        List<FormArea> areas = SideBySide.of(grid).stream()
                .flatMap(part -> FormAreas.of(part).stream())
                .filter(table -> table.kind() == FormAreas.Kind.FORM)
                .map(FormAreas.Table::area)
                .toList();
        areas.forEach(area -> evaluations.accept(FormAssembly.form(area).outcome()));
        return !areas.isEmpty();
    }

    /** A finding that a sheet, or a file, holds no form; for adapters to complete. */
    public static Finding.Builder noForm(String name) {
        return Finding.of(FindingCodes.NO_FORM_FOUND).addPlace(new SourceLocation.Whole(name));
    }
}
