package io.github.pes4j.examples.html;

import io.github.pes4j.core.audit.ReadingFindings;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.scoring.audit.Auditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages of evaluations, written as anybody would write them. */
final class Pages {

    private Pages() {}

    static Dossier dossier(Evaluation... evaluations) {
        return dossier(List.of(evaluations));
    }

    /** Scored by the policies that they name or that are usual, audited, and summed up. */
    static Dossier dossier(List<Evaluation> evaluations) {
        Dossier.Builder dossier = Dossier.builder();
        AuditReport report = Auditor.standard().audit(Portfolio.of(evaluations));
        List<Scorecard> cards = new ArrayList<>();
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation evaluation = evaluations.get(i);
            Scorecard card = score(evaluation);
            cards.add(card);
            dossier.addItem(new Dossier.Item(
                    "file.json",
                    evaluation,
                    Optional.of(card),
                    ReadingFindings.joined(
                            card.findings(), report.evaluations().get(i).findings()),
                    report.evaluations().get(i).repairs()));
        }
        return dossier.portfolio(Portfolios.summary(evaluations, cards)).build();
    }

    static Scorecard score(Evaluation evaluation) {
        return Scorer.of(evaluation
                        .policy()
                        .flatMap(Policies::byId)
                        .orElseGet(() -> Policies.usualFor(evaluation.kind())))
                .score(evaluation);
    }

    static String page(Dossier dossier, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlFormatProvider(locale).writer().orElseThrow().write(dossier, Sink.of("page.html", out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String page(Evaluation evaluation, Locale locale) {
        return page(dossier(evaluation), locale);
    }

    /** The words of a page as people see them: without markup and styles, blanks as one. */
    static String words(String page) {
        return blanksAsOne(Xml.parse(page).getElementsByTagName("body").item(0).getTextContent());
    }

    static String blanksAsOne(String text) {
        return text.replaceAll("[\\s\\x00-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
