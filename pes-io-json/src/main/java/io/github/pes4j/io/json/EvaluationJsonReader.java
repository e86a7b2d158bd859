package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads an evaluation or a portfolio of them. An evaluation with any problem is not handed over; its problems are. */
final class EvaluationJsonReader implements EvaluationReader {

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Outcome<JsonNode> document;
        try (InputStream in = source.open()) {
            document = JsonDocument.read(in);
        }
        if (document.value().isEmpty()) {
            return document.findings();
        }
        JsonNode root = document.value().get();
        List<Finding> findings = new ArrayList<>();
        Optional<String> format = format(Fields.peek(root, findings));
        if (format.isEmpty()) {
            return findings;
        }
        if (format.get().equals(Wire.EVALUATION)) {
            evaluations.accept(evaluation(root, fields -> {
                format(fields);
                return EvaluationCodec.read(fields);
            }));
            return findings;
        }
        List<JsonNode> items = Fields.read(root, findings, fields -> {
            format(fields);
            return fields.requiredItems("evaluations");
        });
        items.forEach(item -> evaluations.accept(evaluation(item, EvaluationCodec::read)));
        return findings;
    }

    /** The format, if this reader knows it in this version. */
    private static Optional<String> format(Fields fields) {
        String format = fields.text("format");
        String version = fields.text("version");
        if (!format.equals(Wire.EVALUATION) && !format.equals(Wire.PORTFOLIO)) {
            fields.problem(
                    FindingCodes.INVALID_VALUE, "format", Bilingual.same(Wire.EVALUATION + " | " + Wire.PORTFOLIO));
            return Optional.empty();
        }
        if (!Wire.READABLE.matcher(version).matches()) {
            fields.problem(FindingCodes.VERSION_UNSUPPORTED, "version", Bilingual.same(Wire.VERSION));
            return Optional.empty();
        }
        return Optional.of(format);
    }

    private static Outcome<Evaluation> evaluation(JsonNode node, Function<Fields, Evaluation> reading) {
        List<Finding> problems = new ArrayList<>();
        Evaluation evaluation = Fields.read(node, problems, reading);
        return problems.isEmpty() ? Outcome.of(evaluation) : Outcome.failed(problems);
    }
}
