package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A format that is right: it writes where in a notebook each evaluation stands, and looks it up again. What is not right
 * about the formats in {@link BrokenFormats} is what they do otherwise.
 */
public class Notebook implements FormatProvider, StreamingWriter, EvaluationReader {

    private static final List<Evaluation> PAGES = new CopyOnWriteArrayList<>();
    private static final String TITLE = "notebook";

    /** A notebook. */
    public Notebook() {}

    @Override
    public String id() {
        return TITLE;
    }

    @Override
    public Set<String> extensions() {
        return Set.of(TITLE);
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(this);
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(this);
    }

    @Override
    public Optional<StreamingWriter> streamingWriter() {
        return Optional.of(this);
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.EVALUATIONS);
    }

    @Override
    public List<Finding> stream(Feed feed, Sink sink) throws IOException {
        sink.write(out -> {
            StringBuilder text = new StringBuilder(TITLE);
            feed.into(new Session() {
                @Override
                public void item(Dossier.Item item) {
                    text.append('\n').append(page(item.evaluation()));
                }

                @Override
                public void file(Dossier.FileFindings findings) {}

                @Override
                public void portfolio(PortfolioSummary summary) {}
            });
            put(text.toString(), out);
        });
        return List.of();
    }

    /** Puts the text on paper. */
    void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page of an evaluation, as text. */
    String page(Evaluation evaluation) {
        if (!PAGES.contains(evaluation)) {
            PAGES.add(evaluation);
        }
        return Integer.toString(PAGES.indexOf(evaluation));
    }

    /** What stands on a page. */
    Evaluation turnTo(String page) {
        return PAGES.get(Integer.parseInt(page));
    }

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        String text;
        try (InputStream in = source.open()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(TITLE)) {
            return List.of(finding(lines[0]));
        }
        for (int i = 1; i < lines.length; i++) {
            evaluations.accept(
                    isPage(lines[i]) ? Outcome.of(turnTo(lines[i])) : Outcome.failed(List.of(finding(lines[i]))));
        }
        return lines.length == 1 ? List.of(finding(lines[0])) : List.of();
    }

    private static boolean isPage(String line) {
        return line.matches("[0-9]{1,4}") && Integer.parseInt(line) < PAGES.size();
    }

    /** What it says of a line that is none of its own. */
    Finding finding(String line) {
        return Finding.of(FindingCodes.UNREADABLE)
                .addPlace(new SourceLocation.Line(1))
                .build();
    }
}
