package io.github.pes4j.io.excel;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.form.FormReader;
import io.github.pes4j.core.form.SelfEvaluationForms;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;

/** Reads the tables of all sheets of a workbook, one sheet at a time. */
final class WorkbookReader implements EvaluationReader {

    /** A form has some kilobytes; this is a workbook with pictures in it. */
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Optional<byte[]> found = source.readAtMost(MOST_BYTES);
        if (found.isEmpty()) {
            return List.of(tooLarge(source, new Bilingual("不超过 64 MB 的文件", "a file of at most 64 MB")));
        }
        byte[] bytes = found.get();
        FileMagic magic = FileMagic.valueOf(bytes);
        Optional<Bilingual> wrong = WorkbookKind.refusal(magic, bytes.length);
        if (wrong.isPresent()) {
            return List.of(about(source, wrong.get()).build());
        }
        Reading reading = new Reading(source, evaluations);
        try {
            return reading.findings(
                    magic == FileMagic.OLE2 ? xls(source, bytes, reading) : xlsx(source, bytes, reading));
        } catch (NotTheFile e) {
            throw e.cause;
        }
    }

    private static List<Finding> xlsx(Source source, byte[] bytes, Reading reading) throws IOException {
        try (BoundedZip zip = BoundedZip.open(bytes)) {
            Optional<Bilingual> wrong = WorkbookKind.refusal(zip);
            return wrong.isPresent() ? List.of(about(source, wrong.get()).build()) : XlsxWorkbook.read(zip, reading);
        } catch (IOException | SAXException | RuntimeException e) {
            // Damaged content is answered with exceptions of every kind; the content is to blame, not the caller.
            Optional<LimitExceeded> limit = limit(e);
            if (limit.isPresent()) {
                return List.of(tooLarge(source, limit.get().most()));
            }
            return List.of(isUnsafe(bytes) ? XlsxWorkbook.unsafe(source.name()) : damaged(source));
        }
    }

    private static boolean isUnsafe(byte[] bytes) {
        try (BoundedZip zip = BoundedZip.open(bytes)) {
            return zip.declaresDocumentType();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<LimitExceeded> limit(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitExceeded limit) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }

    private static List<Finding> xls(Source source, byte[] bytes, Reading reading) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Optional<Bilingual> wrong = WorkbookKind.refusal(file.getRoot());
            return wrong.isPresent() ? List.of(about(source, wrong.get()).build()) : XlsWorkbook.read(file, reading);
        } catch (LimitExceeded e) {
            return List.of(tooLarge(source, e.most()));
        } catch (EncryptedDocumentException e) {
            return List.of(about(source, WorkbookKind.encrypted()).build());
        } catch (OldExcelFormatException e) {
            return List.of(about(source, WorkbookKind.old()).build());
        } catch (IOException | RuntimeException e) {
            return List.of(damaged(source));
        }
    }

    /** What a caller threw while evaluations were handed over: no fault of the file. */
    private static final class NotTheFile extends Error {
        private static final long serialVersionUID = 1L;
        private final transient RuntimeException cause;

        NotTheFile(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Hands each sheet to the recognisers, and remembers which had nothing for them. */
    private static final class Reading implements Consumer<CellGrid> {
        private final Source source;
        private final FormReader forms;
        private final List<String> without = new ArrayList<>();
        private boolean any;

        Reading(Source source, Consumer<Outcome<Evaluation>> evaluations) {
            this.source = source;
            this.forms = new FormReader(evaluations);
        }

        @Override
        public void accept(CellGrid grid) {
            boolean found;
            try {
                found = forms.read(grid);
            } catch (RuntimeException e) {
                throw new NotTheFile(e);
            }
            any |= found;
            if (!found && !grid.isEmpty()) {
                without.add(grid.name());
            }
        }

        List<Finding> findings(List<Finding> broken) {
            List<Finding> findings = new ArrayList<>(broken);
            findings.addAll(forms.finish());
            boolean explained = !broken.isEmpty() && without.isEmpty();
            findings.addAll(any || !explained ? withoutForm() : List.of());
            return findings;
        }

        /** Beside tables, a sheet without one is worth a notice; a file without any is an error. */
        private List<Finding> withoutForm() {
            if (!any && without.isEmpty()) {
                return List.of(SelfEvaluationForms.noForm(source.name())
                        .got(new Bilingual("空工作簿", "an empty workbook"))
                        .build());
            }
            Severity severity = any ? Severity.NOTICE : FindingCodes.NO_FORM_FOUND.severity();
            return without.stream()
                    .map(sheet ->
                            SelfEvaluationForms.noForm(sheet).severity(severity).build())
                    .toList();
        }
    }

    private static Finding tooLarge(Source source, Bilingual most) {
        return Finding.of(FindingCodes.TOO_LARGE)
                .addPlace(new SourceLocation.Whole(source.name()))
                .expected(most)
                .build();
    }

    private static Finding damaged(Source source) {
        return about(source, new Bilingual("已损坏的工作簿", "a damaged workbook")).build();
    }

    private static Finding.Builder about(Source source, Bilingual got) {
        return Finding.of(FindingCodes.UNREADABLE)
                .addPlace(new SourceLocation.Whole(source.name()))
                .got(got)
                .expected(new Bilingual("Excel 工作簿（.xlsx、.xls）", "an Excel workbook (.xlsx, .xls)"));
    }
}
