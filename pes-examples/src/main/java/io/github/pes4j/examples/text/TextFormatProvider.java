package io.github.pes4j.examples.text;

import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that were copied out of Word or PDF as text ({@code .txt}, {@code .tsv}): a row on each line with tabs between its
 * cells, or a cell on each line behind a tab. They are read, never written. Stateless and thread-safe.
 */
public final class TextFormatProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public TextFormatProvider() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "tsv");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new TextReader());
    }
}
