package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FindingAnnotator;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.SheetWriter;
import io.github.pes4j.core.io.StreamingWriter;
import java.util.Optional;
import java.util.Set;

/**
 * Excel workbooks ({@code .xlsx}, {@code .xls}): forms (自评表), frameworks (指标体系), ledgers (支出明细) and goals
 * (绩效目标表) are read; forms and everything else of
 * a dossier are written. Findings are written into copies of {@code .xlsx} workbooks. Stateless and thread-safe.
 */
public final class ExcelFormatProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public ExcelFormatProvider() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xls");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new WorkbookReader());
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(new WorkbookWriter());
    }

    @Override
    public Optional<StreamingWriter> streamingWriter() {
        return Optional.of(new WorkbookWriter());
    }

    @Override
    public Optional<SheetWriter> sheetWriter() {
        return Optional.of(WorkbookWriter::writeSheets);
    }

    @Override
    public Optional<FindingAnnotator> annotator() {
        return Optional.of(new WorkbookAnnotator());
    }
}
