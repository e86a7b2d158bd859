package io.github.pes4j.io.json;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import java.util.Optional;
import java.util.Set;

/** Evaluations as JSON ({@code .json}, {@code .json.gz}), one or many in a file, nothing lost. Stateless and thread-safe. */
public final class JsonFormatProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public JsonFormatProvider() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json", "json.gz");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new EvaluationJsonReader());
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(new EvaluationJsonWriter());
    }
}
