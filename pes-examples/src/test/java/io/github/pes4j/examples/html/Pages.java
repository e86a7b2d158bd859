package io.github.pes4j.examples.html;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.ReadingFindings;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.audit.Auditor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Node;

/** Pages of evaluations, written as anybody would write them. */
final class Pages {

    private Pages() {}

    static Dossier dossier(Evaluation... evaluations) {
        return dossier(List.of(evaluations));
    }

    /** Scored by the policies that they name or that are usual, audited, and summed up. */
    static Dossier dossier(List<Evaluation> evaluations) {
        AuditReport report = Auditor.standard().audit(Portfolio.of(evaluations));
        Dossier scored = scored(evaluations);
        List<Dossier.Item> items = new ArrayList<>();
        for (int i = 0; i < evaluations.size(); i++) {
            Dossier.Item item = scored.items().get(i);
            AuditReport.Audited found = report.evaluations().get(i);
            items.add(new Dossier.Item(
                    item.source(),
                    item.evaluation(),
                    item.scorecard(),
                    ReadingFindings.joined(item.findings(), found.findings()),
                    found.repairs()));
        }
        return Dossier.builder().from(scored).items(items).build();
    }

    /** Scored and summed up. */
    static Dossier scored(List<Evaluation> evaluations) {
        Dossier.Builder dossier = Dossier.builder();
        List<Scorecard> cards = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            Scorecard card = score(evaluation);
            cards.add(card);
            dossier.addItem(new Dossier.Item("file.json", evaluation, Optional.of(card), card.findings()));
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
        StringBuilder words = new StringBuilder();
        append(Xml.parse(page).getElementsByTagName("body").item(0), words);
        return blanksAsOne(words.toString());
    }

    /** Elements stand apart: the words of two cells are two words. */
    private static void append(Node node, StringBuilder words) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, words);
        }
        words.append(node.getNodeType() == Node.ELEMENT_NODE ? " " : "");
    }

    static String blanksAsOne(String text) {
        return text.replaceAll("[\\s\\x00-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
