package io.github.pes4j.io.json;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.StreamingWriter;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluations as JSON Lines ({@code .jsonl}, {@code .jsonl.gz}): a document on each line, any number of them, read and
 * written in memory that does not grow with their number. Stateless and thread-safe.
 */
public final class JsonLinesProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public JsonLinesProvider() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "jsonl.gz");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new JsonLinesReader());
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(JsonLinesWriter.OF_EVALUATIONS);
    }

    @Override
    public Optional<StreamingWriter> streamingWriter() {
        return Optional.of(JsonLinesWriter.OF_EVALUATIONS);
    }
}
