package io.github.pes4j.io.json;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.StreamingWriter;
import java.util.Optional;
import java.util.Set;

/**
 * The report of scores and findings for programs, as {@code pes score --json} prints it. It is written, not read back, and
 * claims no file name: the file of an evaluation ends in {@code .json} too. Stateless and thread-safe.
 */
public final class JsonReportProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public JsonReportProvider() {}

    @Override
    public String id() {
        return "json-report";
    }

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(new ReportWriter());
    }

    @Override
    public Optional<StreamingWriter> streamingWriter() {
        return Optional.of(new ReportWriter());
    }
}
