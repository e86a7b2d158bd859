package io.github.pes4j.examples.html;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a dossier as one page for people. It shows of the evaluations what explains their scores, and does not hold them:
 * rules and claims are not on it, so {@code EVALUATIONS} is none of its parts.
 */
final class HtmlReportWriter implements DossierWriter {

    private final Locale locale;

    HtmlReportWriter(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.complementOf(EnumSet.of(Part.EVALUATIONS));
    }

    @Override
    public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        byte[] page = ReportPage.of(dossier, locale).getBytes(StandardCharsets.UTF_8);
        sink.write(out -> out.write(page));
        return List.of();
    }
}
