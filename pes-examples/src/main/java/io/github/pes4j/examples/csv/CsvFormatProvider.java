// snippet: provider
package io.github.pes4j.examples.csv;

import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import java.util.Optional;
import java.util.Set;

/** Forms saved as comma-separated values, in UTF-8. They are read, never written. Stateless and thread-safe. */
public final class CsvFormatProvider implements FormatProvider {

    /** For the service loader. */
    public CsvFormatProvider() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new CsvReader());
    }
}
// end: provider
