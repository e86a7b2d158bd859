package io.github.pes4j.examples.spark;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts grades and findings by department over a stream of evaluations. Tallies of parts add up to the tally of the
 * whole, whatever the parts: so they are what machines send to each other, not scores. Not thread-safe.
 */
final class Tally {

    /** What is counted. */
    enum Kind {
        /** Evaluations by the label of their grade. */
        GRADE,
        /** Findings by their code. */
        FINDING
    }

    /**
     * One thing of one department.
     *
     * @param department the department (主管部门); empty where none is named, and for what could not be read
     * @param kind what is counted
     * @param what the grade's label, or the code of the finding
     */
    record Key(String department, Kind kind, String what) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDepartment = department.compareTo(other.department);
            int byKind = kind.compareTo(other.kind);
            return byDepartment != 0 ? byDepartment : byKind != 0 ? byKind : what.compareTo(other.what);
        }
    }

    /** Most frameworks that are kept compiled for a policy. */
    private static final int MOST_PLANS = 1_000;

    private final Map<Key, Long> counts = new TreeMap<>();
    private final Map<ScoringPolicy, Plans> plans = new HashMap<>();

    /**
     * Reads, scores and counts all evaluations of a stream of JSON Lines.
     *
     * @throws IOException if the stream fails
     */
    static Tally of(InputStream lines) throws IOException {
        Tally tally = new Tally();
        List<Finding> whole = Formats.installed().read(Source.of("partition.jsonl", lines), tally::add);
        whole.forEach(finding -> tally.count("", Kind.FINDING, finding.code().toString()));
        return tally;
    }

    /** The counts, in order. */
    Map<Key, Long> counts() {
        return counts;
    }

    private void add(Outcome<Evaluation> read) {
        String department = read.value()
                .flatMap(evaluation -> evaluation.project().department())
                .orElse("");
        read.findings()
                .forEach(finding ->
                        count(department, Kind.FINDING, finding.code().toString()));
        read.value().ifPresent(evaluation -> score(department, evaluation));
    }

    private void score(String department, Evaluation evaluation) {
        ScoringPolicy policy =
                evaluation.policy().flatMap(Policies::byId).orElseGet(() -> Policies.usualFor(evaluation.kind()));
        CompiledScorer plan = plans.computeIfAbsent(policy, of -> Scorer.of(of).plans(MOST_PLANS))
                .of(evaluation.tree());
        if (policy.gradeCaps().isEmpty() && plan.openLeaf(evaluation).isEmpty()) {
            Batch row = plan.batch(1);
            row.set(0, evaluation);
            count(department, Kind.GRADE, plan.score(row).grade(0).label());
            return;
        }
        // Ranges, and what the scorer has to say about them, come with the reasons.
        Scorecard card = Scorer.of(policy).score(evaluation);
        count(department, Kind.GRADE, card.grade().label());
        card.findings()
                .forEach(finding ->
                        count(department, Kind.FINDING, finding.code().toString()));
    }

    private void count(String department, Kind kind, String what) {
        counts.merge(new Key(department, kind, what), 1L, Long::sum);
    }
}
