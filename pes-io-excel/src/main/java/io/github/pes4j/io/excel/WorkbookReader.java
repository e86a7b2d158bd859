package io.github.pes4j.io.excel;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.form.SelfEvaluationForms;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.SAXException;

/** Reads the forms of all sheets of a workbook, one sheet at a time. */
final class WorkbookReader implements EvaluationReader {

    /** A form has some kilobytes; this is a workbook with pictures in it. */
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return List.of(about(source, new Bilingual("超过 64 MB 的文件", "a file of more than 64 MB"))
                    .code(FindingCodes.TOO_LARGE)
                    .build());
        }
        Bilingual wrong = WorkbookKind.refusal(FileMagic.valueOf(bytes), bytes.length);
        if (wrong != null) {
            return List.of(about(source, wrong).build());
        }
        try {
            return sheets(source, bytes, evaluations);
        } catch (IOException | OpenXML4JException | SAXException e) {
            return List.of(damaged(source));
        } catch (RuntimeException e) {
            // POI answers damaged content with exceptions of every kind; the content is to blame, not the caller.
            return List.of(damaged(source));
        }
    }

    private static List<Finding> sheets(Source source, byte[] bytes, Consumer<Outcome<Evaluation>> evaluations)
            throws IOException, OpenXML4JException, SAXException {
        List<Finding> findings = new ArrayList<>();
        List<String> without = new ArrayList<>();
        boolean any = false;
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            SheetCells cells = new SheetCells(reader.getStylesTable(), new ReadOnlySharedStringsTable(file, false));
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    Optional<CellGrid> grid = grid(cells, sheets.getSheetName(), sheet, findings);
                    boolean form = grid.filter(found -> SelfEvaluationForms.read(found, evaluations))
                            .isPresent();
                    any |= form;
                    grid.filter(found -> !form && !found.isEmpty()).ifPresent(found -> without.add(found.name()));
                }
            }
        }
        boolean explained = !findings.isEmpty() && without.isEmpty();
        findings.addAll(any || !explained ? withoutForm(source, without, any) : List.of());
        return findings;
    }

    /** The grid of a sheet; a sheet that is damaged is said to be, and the others are read. */
    private static Optional<CellGrid> grid(SheetCells cells, String name, InputStream sheet, List<Finding> findings)
            throws IOException {
        try {
            return Optional.of(cells.read(name, sheet, findings));
        } catch (SAXException | RuntimeException e) {
            findings.add(Finding.of(FindingCodes.UNREADABLE)
                    .addPlace(new SourceLocation.Whole(name))
                    .got(new Bilingual("已损坏的工作表", "a damaged sheet"))
                    .build());
            return Optional.empty();
        }
    }

    /** Beside forms, a sheet without one is worth a notice; a file without any is an error. */
    private static List<Finding> withoutForm(Source source, List<String> sheets, boolean any) {
        if (!any && sheets.isEmpty()) {
            return List.of(SelfEvaluationForms.noForm(source.name())
                    .got(new Bilingual("空工作簿", "an empty workbook"))
                    .build());
        }
        Severity severity = any ? Severity.NOTICE : FindingCodes.NO_FORM_FOUND.severity();
        return sheets.stream()
                .map(sheet ->
                        SelfEvaluationForms.noForm(sheet).severity(severity).build())
                .toList();
    }

    private static Finding damaged(Source source) {
        return about(source, new Bilingual("已损坏的工作簿", "a damaged workbook")).build();
    }

    private static Finding.Builder about(Source source, Bilingual got) {
        return Finding.of(FindingCodes.UNREADABLE)
                .addPlace(new SourceLocation.Whole(source.name()))
                .got(got)
                .expected(new Bilingual("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"));
    }
}
