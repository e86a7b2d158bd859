package io.github.pes4j.io.excel;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.render.FormSheet;
import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.form.render.RenderedForm;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A workbook in the making: evaluations come one after the other, and nothing is kept of one when it has been written but
 * what the format itself holds in memory (merges, styles). Confined to one thread.
 */
final class WorkbookWriting implements AutoCloseable {

    private final Workbook workbook;
    private final WorkbookFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final SheetNames names = new SheetNames();
    private final FormSheetWriter forms;
    private final TableSheet.Book book;
    private final PortfolioTable portfolio;
    private final ScoreTable scores;
    private final FindingTable problems;

    WorkbookWriting(WorkbookFile file) {
        this(file, file.mostRows());
    }

    /** With so many rows in a sheet. */
    WorkbookWriting(WorkbookFile file, int mostRows) {
        this.file = file;
        this.workbook = file.workbook();
        SheetStyles styles = new SheetStyles(workbook);
        this.forms = new FormSheetWriter(workbook, styles, findings);
        this.book = new TableSheet.Book(workbook, styles, names, new CellWords(findings), mostRows);
        this.portfolio = new PortfolioTable(book);
        this.scores = new ScoreTable(book);
        this.problems = new FindingTable(book);
    }

    /** An evaluation as a form. */
    void addForm(Dossier.Item item) {
        RenderedForm form = FormSheets.render(item.evaluation(), item.scorecard());
        findings.addAll(form.lost());
        addSheet(form.sheet());
    }

    void addSheet(FormSheet sheet) {
        forms.write(sheet, names.take(sheet.name(), "自评表"));
    }

    /** An evaluation as a row of the portfolio. */
    void addRow(int number, Dossier.Item item) {
        portfolio.add(number, item);
    }

    /** The leaves of a scorecard. */
    void addScores(int number, Dossier.Item item) {
        item.scorecard().ifPresent(card -> scores.add(number, card));
    }

    void addFindings(String source, String project, List<Finding> found) {
        problems.add(source, project, found);
    }

    void addSummary(PortfolioSummary summary) {
        PortfolioTable.addSummary(book, summary);
    }

    void addTable(ResultTable table) {
        ResultTableSheet.write(book, table);
    }

    /** What cannot be held as forms because there is too much of it. */
    void reportTooManyForms(int count, int most) {
        findings.add(Finding.of(FindingCodes.NOT_REPRESENTABLE)
                .subject(new Subject.Part("自评表"))
                .got(new Bilingual(
                                "{0} 份评价超过一个工作簿的 {1} 张表，只写汇总",
                                "{0} evaluations, more than the {1} forms of a workbook: tables only")
                        .with(count, most))
                .remedy(new Bilingual("分批另存，或另存为 JSON", "write them in parts, or as JSON"))
                .build());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Writes the workbook; it is finished then. */
    void writeTo(OutputStream out) throws IOException {
        if (workbook.getNumberOfSheets() == 0) {
            // A workbook without a sheet is none.
            workbook.createSheet(names.take("空", "空"));
        }
        workbook.setActiveSheet(0);
        file.writeTo(out);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
