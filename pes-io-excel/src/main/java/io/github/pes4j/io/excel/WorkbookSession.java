package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the pieces of a dossier. A few evaluations are kept and become forms, with tables behind them; as soon as there are
 * more than anybody leafs through, all of them become rows of tables, and nothing is kept. Confined to one thread.
 */
final class WorkbookSession implements StreamingWriter.Session {

    /** The most forms of a workbook. */
    static final int MOST_FORMS = 200;

    private final WorkbookWriting writing;
    private final List<Dossier.Item> kept = new ArrayList<>();
    private int items;

    WorkbookSession(WorkbookWriting writing) {
        this.writing = writing;
    }

    @Override
    public void item(Dossier.Item item) {
        items++;
        if (items <= MOST_FORMS) {
            kept.add(item);
            return;
        }
        int number = 0;
        for (Dossier.Item early : kept) {
            addRows(++number, early, true);
        }
        kept.clear();
        addRows(items, item, true);
    }

    @Override
    public void file(Dossier.FileFindings findings) {
        finishItems();
        writing.addFindings(findings.source(), "", findings.findings());
    }

    @Override
    public void portfolio(PortfolioSummary summary) {
        finishItems();
        writing.addSummary(summary);
    }

    void finish() {
        finishItems();
        if (items > MOST_FORMS) {
            writing.reportTooManyForms(items, MOST_FORMS);
        }
    }

    /** What was kept becomes forms; the tables stand behind them. */
    private void finishItems() {
        kept.forEach(writing::addForm);
        boolean scored = kept.stream().anyMatch(item -> item.scorecard().isPresent());
        int number = 0;
        for (Dossier.Item item : kept) {
            addRows(++number, item, scored && kept.size() > 1);
        }
        kept.clear();
    }

    private void addRows(int number, Dossier.Item item, boolean listed) {
        if (listed) {
            writing.addRow(number, item);
        }
        writing.addScores(number, item);
        writing.addFindings(item.source(), item.evaluation().project().name(), item.findings());
    }
}
