package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the tables of one workbook or document, grid after grid, into evaluations. Each self-evaluation form is one
 * evaluation. Frameworks with their scores, summaries of the first level, tables of goals and ledgers are one together,
 * unless they name different projects; beside a single form, goals, ledger and summary of its project belong to it.
 *
 * <p>Forms are handed over as they are read, all but the first, to which later tables may belong; reports are handed over
 * at the end. Not thread-safe.
 */
public final class FormReader {

    private final Consumer<Outcome<Evaluation>> evaluations;
    private final List<ReportTables> reports = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private Optional<Draft> first = Optional.empty();
    private int forms;

    /**
     * A reader.
     *
     * @param evaluations takes each evaluation with its findings
     */
    public FormReader(Consumer<Outcome<Evaluation>> evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * Reads the tables of one grid.
     *
     * @return whether there was any
     */
    public boolean read(CellGrid grid) {
        List<FormAreas.Table> tables = SideBySide.of(grid).stream()
                .flatMap(part -> FormAreas.of(part).stream())
                .toList();
        for (FormAreas.Table table : tables) {
            if (table.kind() == FormAreas.Kind.FORM) {
                form(FormAssembly.form(table.area()));
            } else {
                Optional<String> name = TableName.of(table.area());
                report(name).add(table, mention(grid.name()), name);
            }
        }
        return !tables.isEmpty();
    }

    private void form(Draft form) {
        forms++;
        if (forms == 1) {
            first = Optional.of(form);
            return;
        }
        first.ifPresent(draft -> evaluations.accept(draft.outcome()));
        first = Optional.empty();
        evaluations.accept(form.outcome());
    }

    /** The last report that a table of a name can belong to, or a new one. */
    private ReportTables report(Optional<String> name) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (reports.get(i).agreesWith(name)) {
                return reports.get(i);
            }
        }
        ReportTables report = new ReportTables();
        reports.add(report);
        return report;
    }

    /** The place of a table in the report: its sheet, with a number where the sheet has several. */
    private Mention mention(String sheet) {
        int times = mentions.merge(sheet, 1, Integer::sum);
        return new Mention(times == 1 ? sheet : sheet + " (" + times + ")");
    }

    /**
     * Hands over what was kept back. Call it once, behind the last grid.
     *
     * @return findings about tables that belong to no evaluation: a ledger beside several forms
     */
    public List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        List<ReportTables> own = new ArrayList<>();
        for (ReportTables report : reports) {
            if (report.hasFramework() || forms == 0) {
                own.add(report);
            } else if (first.isPresent() && agree(report, first.get())) {
                report.addTo(first.get());
            } else if (report.hasPoints()) {
                own.add(report);
            } else {
                report.places().forEach(place -> findings.add(ownerless(place)));
            }
        }
        first.ifPresent(draft -> evaluations.accept(draft.outcome()));
        first = Optional.empty();
        own.forEach(report -> evaluations.accept(report.draft().outcome()));
        reports.clear();
        return findings;
    }

    private static boolean agree(ReportTables report, Draft form) {
        return report.agreesWith(Optional.of(form.project().name()).filter(name -> !name.isEmpty()));
    }

    private static Finding ownerless(String sheet) {
        return SelfEvaluationForms.noForm(sheet)
                .severity(Severity.NOTICE)
                .got(new Bilingual("无法归入某个项目的明细或目标表", "a table that belongs to none of the projects"))
                .build();
    }
}
