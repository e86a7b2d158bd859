package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file that is one document: an evaluation, or a portfolio of them. */
final class EvaluationJsonReader implements EvaluationReader {

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Outcome<JsonNode> document = EvaluationDocuments.open(source);
        return document.value()
                .map(root -> new EvaluationDocuments().read(root, evaluations))
                .orElse(document.findings());
    }
}
