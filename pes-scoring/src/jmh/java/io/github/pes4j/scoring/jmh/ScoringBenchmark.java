package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Scorer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Explained scoring of one evaluation after the other, against the plain scorer on the same observations. Before anything
 * is measured both must agree on every total.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {

    private final Workload work = new Workload();
    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private int next;

    /** Checks that there is one answer to measure. */
    public ScoringBenchmark() {
        for (int i = 0; i < Workload.SIZE; i++) {
            Points explained = scorer.score(work.evaluation(i)).total().exact().orElseThrow();
            for (PlainScorer.Node tree : List.of(work.plain(), work.tuned())) {
                Points plain = Points.of(tree.score(work.facts(i)).score());
                if (!explained.equals(plain)) {
                    throw new IllegalStateException("evaluation " + i + " scores " + explained + ", plainly " + plain);
                }
            }
        }
    }

    /** The plain object tree. */
    @Benchmark
    public PlainScorer.Result baseline() {
        return work.plain().score(work.facts(step()));
    }

    /** The plain object tree without rates. */
    @Benchmark
    public PlainScorer.Result tuned() {
        return work.tuned().score(work.facts(step()));
    }

    /** The scorer: total, grade, and the score of every leaf; groups and calculations are made when they are read. */
    @Benchmark
    public Scorecard explained() {
        return scorer.score(work.evaluation(step()));
    }

    /** The scorer, with explanations of which every one is read: all groups, all calculations. */
    @Benchmark
    public Scorecard explainedAndRead(Blackhole reader) {
        Scorecard card = scorer.score(work.evaluation(step()));
        reader.consume(card.roots());
        for (Explanation.OfLeaf leaf : card.leaves()) {
            reader.consume(leaf.calculation());
        }
        return card;
    }

    private int step() {
        next = (next + 1) % Workload.SIZE;
        return next;
    }
}
