package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reading and writing in memory. */
final class Json {

    record Read(List<Outcome<Evaluation>> outcomes, List<Finding> fileFindings) {
        List<Finding> findings() {
            return Stream.concat(
                            fileFindings.stream(), outcomes.stream().flatMap(outcome -> outcome.findings().stream()))
                    .toList();
        }
    }

    private Json() {}

    static byte[] write(List<Evaluation> evaluations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new EvaluationJsonWriter().write(Dossier.of(evaluations), Sink.of("test.json", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Read read(byte[] bytes) {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        try {
            List<Finding> findings = new EvaluationJsonReader().read(Source.of("test.json", bytes), outcomes::add);
            return new Read(outcomes, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }
}
