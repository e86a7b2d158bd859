package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes evaluations: one as itself, none or several as a portfolio. */
final class EvaluationJsonWriter implements DossierWriter {

    @Override
    public Set<Part> parts() {
        return Set.of(Part.EVALUATIONS);
    }

    @Override
    public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        List<Evaluation> evaluations =
                dossier.items().stream().map(Dossier.Item::evaluation).toList();
        if (evaluations.size() == 1) {
            evaluation(evaluations.get(0), sink);
        } else {
            portfolio(Portfolio.of(evaluations), sink);
        }
        return List.of();
    }

    private static void evaluation(Evaluation evaluation, Sink sink) throws IOException {
        Compression.write(sink, out -> JsonOut.document(out, json -> writeEvaluation(json, evaluation)));
    }

    /** An evaluation as a document that needs no other. */
    static void writeEvaluation(JsonOut json, Evaluation evaluation) {
        Wire.begin(json, Wire.EVALUATION);
        EvaluationCodec.write(json, evaluation, new Frameworks());
    }

    /** Evaluations one by one, and trees that several of them have once. */
    static void portfolio(Portfolio portfolio, Sink sink) throws IOException {
        Frameworks shared = Frameworks.sharedBy(
                portfolio.evaluations().stream().map(Evaluation::tree).toList());
        Compression.write(sink, out -> {
            JsonPrinter printer = JsonPrinter.of(out);
            printer.open();
            printer.fields(JsonOut.object(json -> {
                Wire.begin(json, Wire.PORTFOLIO);
                json.unlessEmpty("title", portfolio.title());
                json.objects(
                        "frameworks",
                        List.copyOf(shared.byId().entrySet()),
                        (inner, framework) ->
                                Frameworks.writeFramework(inner, framework.getKey(), framework.getValue()));
            }));
            printer.openList("evaluations");
            portfolio
                    .evaluations()
                    .forEach(evaluation ->
                            printer.item(JsonOut.object(json -> EvaluationCodec.write(json, evaluation, shared))));
            printer.closeList();
            printer.close();
            printer.flush();
        });
    }
}
