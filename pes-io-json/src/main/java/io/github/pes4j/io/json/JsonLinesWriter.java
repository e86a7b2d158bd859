package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes one document on each line, as they come: evaluations alone, or scorecards and findings. */
final class JsonLinesWriter implements StreamingWriter {

    /** Evaluations, which can be read back. */
    static final JsonLinesWriter OF_EVALUATIONS = new JsonLinesWriter(Set.of(Part.EVALUATIONS));

    /** Scorecards with what was found about each, and findings about files, in the order in which they came. */
    static final JsonLinesWriter OF_SCORECARDS = new JsonLinesWriter(Set.of(Part.SCORECARDS, Part.FINDINGS));

    private final Set<Part> parts;

    private JsonLinesWriter(Set<Part> parts) {
        this.parts = parts;
    }

    @Override
    public Set<Part> parts() {
        return parts;
    }

    @Override
    public List<Finding> stream(Feed feed, Sink sink) throws IOException {
        Compression.write(sink, out -> {
            JsonPrinter printer = JsonPrinter.of(out);
            feed.into(new LineSession(printer, parts));
            printer.flush();
        });
        return List.of();
    }

    private record LineSession(JsonPrinter printer, Set<Part> parts) implements Session {
        @Override
        public void item(Dossier.Item item) {
            if (parts.contains(Part.EVALUATIONS)) {
                line(json -> EvaluationJsonWriter.writeEvaluation(json, item.evaluation()));
            }
            if (parts.contains(Part.SCORECARDS)) {
                item.scorecard()
                        .ifPresent(card -> line(json -> {
                            Wire.begin(json, Wire.SCORECARD);
                            json.unlessEmpty("source", item.source());
                            ScorecardCodec.write(json, card);
                            json.objects("findings", item.findings(), FindingCodec::write);
                        }));
            }
        }

        @Override
        public void file(Dossier.FileFindings findings) {
            if (parts.contains(Part.FINDINGS)) {
                line(json -> {
                    Wire.begin(json, Wire.FINDINGS);
                    json.unlessEmpty("source", findings.source());
                    json.allObjects("findings", findings.findings(), FindingCodec::write);
                });
            }
        }

        @Override
        public void portfolio(PortfolioSummary summary) {
            // Lines stand for themselves: whoever adds them up does so.
        }

        private void line(Consumer<JsonOut> fields) {
            printer.line(JsonOut.object(fields));
        }
    }
}
