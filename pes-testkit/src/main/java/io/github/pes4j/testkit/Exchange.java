package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writing and reading in memory by the parts of one format. */
record Exchange(FormatProvider provider, String ending) {

    byte[] write(List<Evaluation> evaluations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(provider.writer().orElseThrow(), Dossier.of(evaluations), Sink.of("sample." + ending, bytes));
        return bytes.toByteArray();
    }

    Reading read(byte[] bytes) {
        return read(provider.reader().orElseThrow(), Source.of("sample." + ending, bytes));
    }

    static void write(DossierWriter writer, Dossier dossier, Sink sink) {
        try {
            writer.write(dossier, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(EvaluationReader reader, Source source) {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        try {
            List<Finding> findings = reader.read(source, outcomes::add);
            return new Reading(source.name(), outcomes, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "an IOException about content: the bytes were at hand, so what is wrong with them is a finding", e);
        }
    }
}
