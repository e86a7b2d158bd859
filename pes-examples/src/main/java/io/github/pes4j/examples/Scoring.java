package io.github.pes4j.examples;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Progress;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.io.StreamingWriter.Session;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.Dossier.Item;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Reads files and scores what is in them, on all cores, piece by piece. */
final class Scoring {

    private final Formats formats;
    private final Optional<ScoringPolicy> asked;
    private final Rules rules = Rules.installed();
    private final Progress progress;

    /** The asked policy stands over what the files name. */
    Scoring(Formats formats, Optional<ScoringPolicy> asked) {
        this(formats, asked, bytes -> {});
    }

    /** As above, its reading watched. */
    Scoring(Formats formats, Optional<ScoringPolicy> asked, Progress progress) {
        this.formats = formats;
        this.asked = asked;
        this.progress = progress;
    }

    /**
     * Hands over everything in the order of the files: each item, what was found in files beside the items, and at the end
     * the summary, unless there is no item. A file that cannot be opened is a finding.
     */
    void into(List<Path> files, Session session) {
        Summing summing = new Summing(session);
        Pipeline.<Path, Consumer<Session>>run(
                files, (file, pieces) -> scoreFile(file, new Deferring(pieces)), piece -> piece.accept(summing));
        summing.end();
    }

    /** The same without reasons. */
    BriefScoring brief() {
        return new BriefScoring(formats, asked, progress);
    }

    /** Everything at once. */
    Dossier score(List<Path> files) {
        Dossier.Builder dossier = Dossier.builder();
        into(files, new Session() {
            @Override
            public void item(Item item) {
                dossier.addItem(item);
            }

            @Override
            public void file(FileFindings findings) {
                dossier.addFile(findings);
            }

            @Override
            public void portfolio(PortfolioSummary summary) {
                dossier.portfolio(summary);
            }
        });
        return dossier.build();
    }

    private void scoreFile(Path file, Session session) {
        Source source = Source.of(file).watchedBy(progress);
        List<Finding> findings;
        try {
            findings = formats.read(source, outcome -> score(source.name(), outcome, session));
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever happens with one file, the others are scored.
            session.file(new FileFindings(file.toString(), List.of(unreadable(e))));
            return;
        }
        if (!findings.isEmpty()) {
            session.file(new FileFindings(source.name(), findings));
        }
    }

    /** A file that cannot be had, or a format that threw where it should have said what is wrong with the file. */
    static Finding unreadable(Exception problem) {
        if (!(problem instanceof IOException)) {
            return Finding.of(FindingCodes.UNREADABLE)
                    .got(new Bilingual("读取该格式的程序出错：{0}", "the format's own reader failed: {0}")
                            .with(problem.toString()))
                    .remedy(new Bilingual("向该格式的作者报告", "report it to the author of the format"))
                    .build();
        }
        return Finding.of(FindingCodes.UNREADABLE)
                .got(Console.reason(problem))
                .remedy(new Bilingual("检查路径和权限", "check the path and who may read it"))
                .build();
    }

    private void score(String source, Outcome<Evaluation> outcome, Session session) {
        if (outcome.value().isEmpty()) {
            session.file(new FileFindings(source, outcome.findings()));
            return;
        }
        Evaluation evaluation = outcome.value().get();
        Item item;
        try {
            item = item(source, evaluation, outcome.findings());
        } catch (RuntimeException e) {
            // Whatever happens with one evaluation, the others are scored.
            session.file(new FileFindings(source, List.of(notComputable(evaluation, e))));
            return;
        }
        session.item(item);
    }

    static Finding notComputable(Evaluation evaluation, RuntimeException problem) {
        return Finding.of(FindingCodes.NOT_COMPUTABLE)
                .subject(new Subject.Part(evaluation.project().name()))
                .got(Console.reason(problem))
                .build();
    }

    private Item item(String source, Evaluation evaluation, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        ChosenPolicy chosen = ChosenPolicy.of(asked, evaluation);
        chosen.assumed().ifPresent(all::add);
        Scorecard card = Scorer.of(chosen.policy(), rules).score(evaluation);
        all.addAll(card.findings());
        return new Item(source, evaluation, Optional.of(card), all);
    }

    /** Carries pieces over to another thread. */
    private record Deferring(Consumer<Consumer<Session>> pieces) implements Session {
        @Override
        public void item(Item item) {
            pieces.accept(session -> session.item(item));
        }

        @Override
        public void file(FileFindings findings) {
            pieces.accept(session -> session.file(findings));
        }

        @Override
        public void portfolio(PortfolioSummary summary) {
            pieces.accept(session -> session.portfolio(summary));
        }
    }
}
