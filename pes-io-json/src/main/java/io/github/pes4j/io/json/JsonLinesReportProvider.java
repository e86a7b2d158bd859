package io.github.pes4j.io.json;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.StreamingWriter;
import java.util.Optional;
import java.util.Set;

/**
 * Scorecards and findings as JSON Lines, as {@code pes score --out scores.jsonl} writes them. Written, not read back; claims
 * no file name, as {@link JsonReportProvider}. Stateless and thread-safe.
 */
public final class JsonLinesReportProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public JsonLinesReportProvider() {}

    @Override
    public String id() {
        return "jsonl-report";
    }

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(JsonLinesWriter.OF_SCORECARDS);
    }

    @Override
    public Optional<StreamingWriter> streamingWriter() {
        return Optional.of(JsonLinesWriter.OF_SCORECARDS);
    }
}
