package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Reads a file with one document on each line, a line at a time. What is wrong with a line is an outcome of its own, in its
 * place, and the rest goes on.
 */
final class JsonLinesReader implements EvaluationReader {

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Reading reading = new Reading(evaluations);
        try (InputStream in = Compression.open(source)) {
            Lines lines = new Lines(in);
            while (lines.next()) {
                if (!lines.isBlank()) {
                    reading.line(lines);
                }
            }
        } catch (ZipException | EOFException e) {
            return List.of(JsonDocument.damaged(reading.lastLine + 1));
        }
        return reading.lastLine == 0 ? List.of(JsonDocument.empty()) : List.of();
    }

    private static final class Reading {
        private final EvaluationDocuments documents = new EvaluationDocuments();
        private final Consumer<Outcome<Evaluation>> evaluations;
        private int lastLine;

        Reading(Consumer<Outcome<Evaluation>> evaluations) {
            this.evaluations = evaluations;
        }

        void line(Lines lines) throws IOException {
            lastLine = lines.number();
            Outcome<JsonNode> document = document(lines);
            List<Finding> findings = document.value()
                    .map(root -> documents.read(root, evaluations))
                    .orElse(document.findings());
            if (!findings.isEmpty()) {
                evaluations.accept(Outcome.failed(findings));
            }
        }

        private Outcome<JsonNode> document(Lines lines) throws IOException {
            if (lines.isTooLong()) {
                return Outcome.failed(List.of(Finding.of(FindingCodes.TOO_LARGE)
                        .addPlace(new SourceLocation.Line(lastLine))
                        .got(new Bilingual("超长的行", "a longer line"))
                        .expected(new Bilingual("每行至多 {0} 字节", "at most {0} bytes on a line").with(Lines.MOST_BYTES))
                        .build()));
            }
            CharBuffer text;
            try {
                text = lines.text();
            } catch (CharacterCodingException e) {
                return Outcome.failed(List.of(JsonDocument.notUtf8(lastLine)));
            }
            return JsonDocument.read(text, lastLine);
        }
    }
}
