package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.io.StreamingWriter.Session;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.PortfolioSummary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores files while it writes what comes of them. */
final class Report {

    private final Scoring scoring;
    private final List<Path> files;
    private @Nullable Reasons reasons;

    Report(Scoring scoring, List<Path> files) {
        this.scoring = scoring;
        this.files = files;
    }

    /** Why files gave nothing. */
    Reasons reasons() {
        return Objects.requireNonNull(reasons, "nothing was written yet");
    }

    /** For programs: written even if there is nothing to write. Gives what the format cannot hold. */
    List<Finding> stream(StreamingWriter writer, Sink sink, int mostFindings) throws IOException {
        return writer.stream(session -> into(session, mostFindings), sink);
    }

    /** For people: nothing is written if there is nothing to write. */
    void print(Locale locale, Sink sink, int mostFindings) throws IOException {
        print(sink, lines -> {
            ScoreText text = new ScoreText(locale, lines);
            into(text, mostFindings);
            return text::end;
        });
    }

    /** As {@link #print}, a line for each project. */
    void printBriefly(Locale locale, Sink sink, int mostFindings) throws IOException {
        print(sink, lines -> {
            BriefText text = new BriefText(locale, lines);
            into(text, mostFindings);
            return text::end;
        });
    }

    /** Writes items, and what stands behind them if there are any. */
    private void print(Sink sink, Function<Consumer<String>, Runnable> items) throws IOException {
        try {
            sink.write(stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                Runnable end = items.apply(line -> append(writer, line));
                if (reasons().isNothing()) {
                    throw new NothingScored();
                }
                end.run();
                writer.flush();
            });
        } catch (NothingScored e) {
            // A file is left as it was; the reasons say why.
        }
    }

    private void into(BriefSession session, int mostFindings) {
        Reasons passing = new Reasons(session, mostFindings);
        reasons = passing;
        scoring.brief().into(files, new BriefSession() {
            @Override
            public void rows(List<Row> rows) {
                passing.scored();
                session.rows(rows);
            }

            @Override
            public void assumed(ChosenPolicy policy) {
                session.assumed(policy);
            }

            @Override
            public void file(FileFindings findings) {
                passing.file(findings);
            }

            @Override
            public void portfolio(PortfolioSummary summary) {
                passing.portfolio(summary);
            }
        });
        passing.end();
    }

    private void into(Session session, int mostFindings) {
        Reasons passing = new Reasons(session, mostFindings);
        reasons = passing;
        scoring.into(files, passing);
        passing.end();
    }

    private static void append(Writer writer, String line) {
        try {
            writer.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NothingScored extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
