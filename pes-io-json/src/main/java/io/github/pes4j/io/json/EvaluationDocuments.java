package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipException;

/**
 * Reads the documents of a file: evaluations, portfolios of them, and the frameworks that they share. An evaluation with an
 * error is not handed over; its problems are. Not thread-safe.
 */
final class EvaluationDocuments {

    private static final List<String> FORMATS = List.of(Wire.EVALUATION, Wire.PORTFOLIO, Wire.FRAMEWORK);

    private final Frameworks frameworks = new Frameworks();

    /**
     * The one document of a source, or the findings why there is none.
     *
     * @throws IOException if the bytes cannot be had
     */
    static Outcome<JsonNode> open(Source source) throws IOException {
        try (InputStream in = Compression.open(source)) {
            return JsonDocument.read(in);
        } catch (ZipException | EOFException e) {
            return Outcome.failed(List.of(JsonDocument.damaged(1)));
        }
    }

    /** Hands over the evaluations of a document, and gives the findings about the rest of it. */
    List<Finding> read(JsonNode root, Consumer<Outcome<Evaluation>> evaluations) {
        Problems problems = new Problems(false);
        Optional<Wire.Header> header = Wire.header(root, problems, FORMATS);
        header.ifPresent(found -> {
            Problems own = new Problems(found.isNewer());
            switch (found.format()) {
                case Wire.EVALUATION -> evaluations.accept(evaluation(root, own.others(), Wire::skipHeader));
                case Wire.FRAMEWORK -> readFramework(root, own);
                default -> portfolio(root, own, evaluations);
            }
            own.findings().forEach(problems::add);
        });
        return problems.findings();
    }

    private void readFramework(JsonNode root, Problems problems) {
        Fields.read(root, problems, fields -> {
            Wire.skipHeader(fields);
            frameworks.readFramework(fields);
            return fields;
        });
    }

    private void portfolio(JsonNode root, Problems problems, Consumer<Outcome<Evaluation>> evaluations) {
        List<JsonNode> items = Fields.read(root, problems, fields -> {
            Wire.skipHeader(fields);
            fields.optionalText("title");
            fields.objects("frameworks", inner -> {
                frameworks.readFramework(inner);
                return inner;
            });
            return fields.requiredItems("evaluations");
        });
        items.forEach(item -> evaluations.accept(evaluation(item, problems.others(), fields -> {})));
    }

    private Outcome<Evaluation> evaluation(JsonNode node, Problems problems, Consumer<Fields> header) {
        Function<Fields, Evaluation> reading = fields -> {
            header.accept(fields);
            return EvaluationCodec.read(fields, frameworks);
        };
        Evaluation evaluation = Fields.read(node, problems, reading);
        return problems.outcome(() -> evaluation);
    }
}
