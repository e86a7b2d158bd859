package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.scoring.Brief;
import io.github.pes4j.scoring.BriefScorer;
import io.github.pes4j.scoring.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Reads files one after the other, and scores what is in them whenever there is enough of it. Not thread-safe. */
final class BriefBatch {

    /** Evaluations that are in memory at once, for each thread that reads. */
    private static final int ROWS = 64;

    /** Something to hand over on another thread. */
    interface Piece {
        /** Hands it over, and gives what it adds to the sum. */
        Optional<PortfolioSummary> into(BriefSession session);
    }

    private record Read(String source, Evaluation evaluation, List<Finding> findings, ChosenPolicy policy) {}

    private record Scored(Read read, Brief score) {}

    private final BriefScoring scoring;
    private final Consumer<Piece> pieces;
    private final List<Read> read = new ArrayList<>();

    BriefBatch(BriefScoring scoring, Consumer<Piece> pieces) {
        this.scoring = scoring;
        this.pieces = pieces;
    }

    void read(List<Path> files) {
        files.forEach(this::read);
        score();
    }

    private void read(Path file) {
        Source source = Source.of(file).watchedBy(scoring.progress());
        try {
            List<Finding> findings = scoring.formats().read(source, outcome -> add(source.name(), outcome));
            if (!findings.isEmpty()) {
                tell(source.name(), findings);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever happens with one file, the others are scored.
            tell(file.toString(), List.of(Scoring.unreadable(e)));
        }
    }

    private void tell(String source, List<Finding> findings) {
        pieces.accept(session -> {
            session.file(new FileFindings(source, findings));
            return Optional.empty();
        });
    }

    private void add(String source, Outcome<Evaluation> outcome) {
        if (outcome.value().isEmpty()) {
            tell(source, outcome.findings());
            return;
        }
        Evaluation evaluation = outcome.value().get();
        read.add(new Read(source, evaluation, outcome.findings(), ChosenPolicy.of(scoring.asked(), evaluation)));
        if (read.size() == ROWS) {
            score();
        }
    }

    /** Scores what was read, those of each policy together. */
    private void score() {
        Map<BriefScorer, List<Integer>> byPolicy = new LinkedHashMap<>();
        List<Optional<Brief>> scores = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            BriefScorer scorer = scoring.under(read.get(i).policy().policy());
            byPolicy.computeIfAbsent(scorer, none -> new ArrayList<>()).add(i);
            scores.add(Optional.empty());
        }
        byPolicy.forEach((scorer, places) -> {
            List<Optional<Brief>> some =
                    score(scorer, places.stream().map(read::get).toList());
            for (int i = 0; i < places.size(); i++) {
                scores.set(places.get(i), some.get(i));
            }
        });
        handOver(scores);
        read.clear();
    }

    private List<Optional<Brief>> score(BriefScorer scorer, List<Read> some) {
        try {
            return scorer.score(some.stream().map(Read::evaluation).toList()).stream()
                    .map(Optional::of)
                    .toList();
        } catch (RuntimeException e) {
            return some.stream().map(one -> scoreAlone(scorer, one)).toList();
        }
    }

    /** Whatever happens with one evaluation, the others are scored. */
    private Optional<Brief> scoreAlone(BriefScorer scorer, Read one) {
        try {
            return Optional.of(scorer.score(List.of(one.evaluation())).get(0));
        } catch (RuntimeException e) {
            tell(one.source(), List.of(Scoring.notComputable(one.evaluation(), e)));
            return Optional.empty();
        }
    }

    private void handOver(List<Optional<Brief>> scores) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Read one = read.get(i);
            scores.get(i).ifPresent(score -> scored.add(new Scored(one, score)));
        }
        if (scored.isEmpty()) {
            return;
        }
        PortfolioSummary sum = Portfolios.summaryOfBriefs(
                scored.stream().map(one -> one.read().evaluation()).toList(),
                scored.stream().map(Scored::score).toList());
        List<BriefSession.Row> rows = scored.stream().map(BriefBatch::row).toList();
        List<ChosenPolicy> assumed = scored.stream()
                .map(one -> one.read().policy())
                .filter(policy -> policy.assumed().isPresent())
                .distinct()
                .toList();
        pieces.accept(session -> {
            session.rows(rows);
            assumed.forEach(session::assumed);
            return Optional.of(sum);
        });
    }

    private static BriefSession.Row row(Scored one) {
        int findings = one.read().findings().size() + one.score().findings().size();
        return new BriefSession.Row(one.read().evaluation().project(), one.score(), findings);
    }
}
