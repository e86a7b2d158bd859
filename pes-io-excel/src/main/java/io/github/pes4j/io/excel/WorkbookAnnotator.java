package io.github.pes4j.io.excel;

import com.google.common.base.Ascii;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.FindingAnnotator;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.core.value.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes findings into a copy of an {@code .xlsx} workbook: a comment and a colour on each cell that they name. The rest of
 * the workbook stays as it was. An {@code .xls} workbook is refused: it keeps comments among the drawings of a sheet, and
 * POI does not write every drawing as it read it. Stateless and thread-safe.
 */
final class WorkbookAnnotator implements FindingAnnotator {

    private static final int MOST_BYTES = 64 << 20;

    private static final Bilingual OLD = new Bilingual(
            "这是 .xls 工作簿或加密的工作簿；请另存为 .xlsx 后再加批注",
            "an .xls workbook, or an encrypted one; save it as .xlsx to have it annotated");

    /** POI's model of a workbook takes about ten times the memory of its XML. */
    private static final long MOST_UNPACKED = 24L << 20;

    /** POI stores the time of writing where a workbook has none. */
    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    @Override
    public List<Finding> annotate(Source source, List<Finding> findings, Locale locale, Sink sink) throws IOException {
        if (Ascii.toLowerCase(sink.name()).endsWith(".xls")) {
            throw new Refused(
                    sink.name(), new Bilingual("加批注的工作簿须为 .xlsx 文件", "an annotated workbook is an .xlsx file"));
        }
        try (XSSFWorkbook workbook = open(source.name(), bytes(source))) {
            Set<Finding> placed = annotate(workbook, findings, locale);
            stamp(workbook);
            sink.write(out -> StableZip.write(workbook, out));
            return findings.stream()
                    .filter(finding -> !placed.contains(finding))
                    .toList();
        }
    }

    /** The findings that have a cell. */
    private static Set<Finding> annotate(XSSFWorkbook workbook, List<Finding> findings, Locale locale) {
        CellNotes notes = new CellNotes(workbook, locale);
        Set<Finding> placed = new LinkedHashSet<>();
        for (Finding finding : new LinkedHashSet<>(findings)) {
            for (SourceLocation place : finding.places()) {
                if (cell(place).filter(at -> notes.add(at, finding)).isPresent()) {
                    placed.add(finding);
                }
            }
        }
        notes.write();
        return placed;
    }

    private static Optional<SourceLocation.Cell> cell(SourceLocation place) {
        return place instanceof SourceLocation.Cell cell ? Optional.of(cell) : Optional.empty();
    }

    private static byte[] bytes(Source source) throws IOException {
        byte[] bytes = source.readAtMost(MOST_BYTES)
                .orElseThrow(() -> new Refused(
                        source.name(),
                        new Bilingual("文件过大，超过 64 MB，不能加批注", "too large to be annotated, more than 64 MB")));
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> bytes;
            case OLE2 -> throw new Refused(source.name(), OLD);
            default -> throw new Refused(source.name(), new Bilingual("不是 .xlsx 工作簿", "no .xlsx workbook"));
        };
    }

    private static XSSFWorkbook open(String name, byte[] bytes) throws IOException {
        try (BoundedZip zip = BoundedZip.open(bytes, MOST_UNPACKED)) {
            zip.readThrough();
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (LimitExceeded e) {
            throw new Refused(
                    name,
                    new Bilingual("文件过大，不能加批注；上限为 {0}", "too large to be annotated; there is room for {0}")
                            .with(e.most()));
        } catch (IOException | RuntimeException e) {
            // POI answers damaged content with exceptions of every kind.
            throw new Refused(
                    name,
                    new Bilingual(
                            "工作簿已损坏；请用表格软件打开并另存",
                            "a damaged workbook; open it in a spreadsheet program and save it as a new file"));
        }
    }

    /** A file that no notes can be put into. */
    private static final class Refused extends FileSystemException implements Told {
        private static final long serialVersionUID = 1L;

        private final transient Bilingual told;

        Refused(String name, Bilingual why) {
            super(name, null, why.en());
            this.told = why;
        }

        @Override
        public Bilingual told() {
            return told;
        }
    }

    private static void stamp(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        if (core.getModified() == null) {
            try {
                core.setModified(NO_TIME);
            } catch (InvalidFormatException e) {
                throw new POIXMLException(e);
            }
        }
    }
}
