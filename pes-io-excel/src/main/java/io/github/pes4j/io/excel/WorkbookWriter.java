package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.render.FormSheet;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes a dossier as a workbook: a form for each evaluation, then tables of scores, findings and what-if results. */
final class WorkbookWriter implements DossierWriter {

    /** More forms than anybody leafs through; beyond them there are tables alone. */
    static final int MOST_FORMS = 200;

    @Override
    public Set<Part> parts() {
        return EnumSet.allOf(Part.class);
    }

    @Override
    public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        try (WorkbookWriting writing = new WorkbookWriting()) {
            put(dossier, writing);
            sink.write(writing::writeTo);
            return writing.findings();
        }
    }

    /** Writes sheets that are no evaluations. */
    static List<Finding> writeSheets(List<FormSheet> sheets, Sink sink) throws IOException {
        try (WorkbookWriting writing = new WorkbookWriting()) {
            sheets.forEach(writing::addSheet);
            sink.write(writing::writeTo);
            return writing.findings();
        }
    }

    private static void put(Dossier dossier, WorkbookWriting writing) {
        int count = dossier.items().size();
        if (count <= MOST_FORMS) {
            dossier.items().forEach(writing::addForm);
        } else {
            writing.reportTooManyForms(count, MOST_FORMS);
        }
        boolean scored =
                dossier.items().stream().anyMatch(item -> item.scorecard().isPresent());
        if (count > MOST_FORMS || (scored && count > 1)) {
            dossier.items().forEach(writing::addRow);
        }
        int number = 0;
        for (Dossier.Item item : dossier.items()) {
            writing.addScores(++number, item);
        }
        for (Dossier.FileFindings file : dossier.files()) {
            writing.addFindings(file.source(), "", file.findings());
        }
        for (Dossier.Item item : dossier.items()) {
            writing.addFindings(item.source(), item.evaluation().project().name(), item.findings());
        }
        dossier.portfolio().ifPresent(writing::addSummary);
        dossier.tables().forEach(writing::addTable);
    }
}
