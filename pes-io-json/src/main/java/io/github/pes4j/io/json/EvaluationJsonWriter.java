package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
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
        sink.write(out -> JsonOut.document(out, json -> {
            if (evaluations.size() == 1) {
                json.field("format", Wire.EVALUATION);
                json.field("version", Wire.VERSION);
                EvaluationCodec.write(json, evaluations.get(0));
            } else {
                json.field("format", Wire.PORTFOLIO);
                json.field("version", Wire.VERSION);
                json.allObjects("evaluations", evaluations, EvaluationCodec::write);
            }
        }));
        return List.of();
    }
}
