package io.github.pes4j.examples;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Progress;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.scoring.BriefScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads files and scores what is in them without reasons, on all cores. Evaluations are scored in batches: those of small files
 * that follow each other stand in one batch.
 */
final class BriefScoring {

    /** Files that are read together: so many, or of so many bytes. */
    private static final int MOST_FILES = 64;

    private static final long MOST_BYTES = 1L << 20;

    private final Formats formats;
    private final Optional<ScoringPolicy> asked;
    private final Progress progress;
    private final Rules rules = Rules.installed();

    /** By the ids of their policies: there is the asked one, or there are presets. */
    private final Map<String, BriefScorer> scorers = new ConcurrentHashMap<>();

    BriefScoring(Formats formats, Optional<ScoringPolicy> asked, Progress progress) {
        this.formats = formats;
        this.asked = asked;
        this.progress = progress;
    }

    /** Hands over everything in the order of the files, and at the end the summary, unless there is no line. */
    void into(List<Path> files, BriefSession session) {
        List<PortfolioSummary> sum = new ArrayList<>();
        Pipeline.<List<Path>, BriefBatch.Piece>run(
                together(files),
                (group, pieces) -> new BriefBatch(this, pieces).read(group),
                piece -> piece.into(session).ifPresent(some -> add(sum, some)));
        sum.forEach(session::portfolio);
    }

    private static void add(List<PortfolioSummary> sum, PortfolioSummary some) {
        PortfolioSummary all = sum.isEmpty() ? some : sum.get(0).plus(some);
        sum.clear();
        sum.add(all);
    }

    private static List<List<Path>> together(List<Path> files) {
        List<List<Path>> groups = new ArrayList<>();
        List<Path> group = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            group.add(file);
            bytes += size(file);
            if (group.size() == MOST_FILES || bytes >= MOST_BYTES) {
                groups.add(group);
                group = new ArrayList<>();
                bytes = 0;
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return 0;
        }
    }

    Formats formats() {
        return formats;
    }

    Optional<ScoringPolicy> asked() {
        return asked;
    }

    Progress progress() {
        return progress;
    }

    /** The scorer under a policy. */
    BriefScorer under(ScoringPolicy policy) {
        return scorers.computeIfAbsent(policy.id(), id -> BriefScorer.of(policy, rules));
    }
}
