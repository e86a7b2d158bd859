package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.render.FormSheet;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.scenario.ResultTable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes a dossier as a workbook: a form for each evaluation, then tables of scores, findings and what-if results. */
final class WorkbookWriter implements StreamingWriter {

    @Override
    public Set<Part> parts() {
        return EnumSet.allOf(Part.class);
    }

    @Override
    public List<Finding> stream(Feed feed, Sink sink) throws IOException {
        return write(feed, List.of(), sink);
    }

    @Override
    public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        Feed feed = session -> {
            dossier.items().forEach(session::item);
            dossier.files().forEach(session::file);
            dossier.portfolio().ifPresent(session::portfolio);
        };
        return write(feed, dossier.tables(), sink);
    }

    private static List<Finding> write(Feed feed, List<ResultTable> tables, Sink sink) throws IOException {
        try (WorkbookWriting writing = new WorkbookWriting(WorkbookFile.of(sink.name()))) {
            sink.write(out -> {
                WorkbookSession session = new WorkbookSession(writing);
                feed.into(session);
                session.finish();
                tables.forEach(writing::addTable);
                writing.writeTo(out);
            });
            return writing.findings();
        }
    }

    /** Writes sheets that are no evaluations. */
    static List<Finding> writeSheets(List<FormSheet> sheets, Sink sink) throws IOException {
        try (WorkbookWriting writing = new WorkbookWriting(WorkbookFile.of(sink.name()))) {
            sheets.forEach(writing::addSheet);
            sink.write(writing::writeTo);
            return writing.findings();
        }
    }
}
