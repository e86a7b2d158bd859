package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.BriefScorer;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All evaluations of the workload at once, per evaluation: the plain object tree, explained scoring, the naive loop over
 * doubles, and compiled scoring. Before anything is measured, all exact ways must agree on every total.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dlog4j2.StatusLogger.level=OFF")
public class CompiledBenchmark {

    private static final int SIZE = 4096;

    /** As many as a stream is cut into. */
    private static final int FEW = 64;

    /** Formulas are doubles too, and may one day lose a tie; on these they do not. */
    private static final int FORMULAS_CHECKED = 300;

    private final Workload work = new Workload();
    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private final CompiledScorer compiled = scorer.compile(work.tree());
    private final Batch batch = compiled.batch(SIZE);
    private final Scores everyNode = compiled.scores(SIZE);
    private final Scores totals = compiled.totals(SIZE);
    private final Batch few = compiled.batch(FEW);
    private final Scores fewTotals = compiled.totals(FEW);
    private final BriefScorer brief = BriefScorer.of(Policies.MOF_2020_SELF, Rules.none());
    private final NaiveColumns naive = new NaiveColumns(work);
    private final RawColumns raw = new RawColumns(work, compiled, SIZE);
    private final FormulaSheet sheet = new FormulaSheet(work);
    private int next;

    /** Checks that there is one answer to measure. */
    public CompiledBenchmark() {
        for (int i = 0; i < SIZE; i++) {
            batch.set(i, work.evaluation(i));
        }
        compiled.score(batch, everyNode);
        compiled.score(batch, totals);
        Scores written = compiled.score(raw.write());
        for (int i = 0; i < SIZE; i++) {
            Points plain = Points.of(work.plain().score(work.facts(i)).score());
            agree(
                    i,
                    "explained",
                    plain,
                    scorer.score(work.evaluation(i)).total().low());
            agree(i, "compiled", plain, everyNode.total(i));
            agree(i, "compiled to totals", plain, totals.total(i));
            agree(i, "written and compiled", plain, written.total(i));
        }
        for (int i = 0; i < FORMULAS_CHECKED; i++) {
            Points plain = Points.of(work.plain().score(work.facts(i)).score());
            agree(i, "by formulas", plain, sheet.points(work.facts(i)));
        }
    }

    private static void agree(int evaluation, String way, Points plain, Points other) {
        if (!plain.equals(other)) {
            throw new IllegalStateException(
                    "evaluation " + evaluation + " scores " + plain + " plainly, but " + other + " " + way);
        }
    }

    /** The plain object tree. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void baseline(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            hole.consume(work.plain().score(work.facts(i)));
        }
    }

    /** The scorer, with explanations. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void explained(Blackhole hole) {
        for (int i = 0; i < SIZE; i++) {
            Scorecard card = scorer.score(work.evaluation(i));
            hole.consume(card);
        }
    }

    /** One evaluation after the other in a sheet with formulas, by Apache POI. */
    @Benchmark
    public double formulas() {
        next = (next + 1) % SIZE;
        return sheet.score(work.facts(next));
    }

    /** Doubles, not exact: totals. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public double[] naive() {
        return naive.score();
    }

    /** Totals and grades of a batch that is filled. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores compiledTotals() {
        compiled.score(batch, totals);
        return totals;
    }

    /** Every node, totals and grades of a batch that is filled. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores compiledNodes() {
        compiled.score(batch, everyNode);
        return everyNode;
    }

    /** As above, on two threads. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores compiledTwoThreads() {
        compiled.score(batch, totals, 2);
        return totals;
    }

    /** Plain columns of decimals written into a batch, and its totals. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores writtenAndScored() {
        compiled.score(raw.write(), totals);
        return totals;
    }

    /** Evaluations set into a batch, and its totals. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores setAndScored() {
        for (int i = 0; i < SIZE; i++) {
            batch.set(i, work.evaluation(i));
        }
        compiled.score(batch, totals);
        return totals;
    }

    /** As above, through a batch so small that it stays near the processor. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Scores setInSmallBatches() {
        for (int from = 0; from < SIZE; from += FEW) {
            for (int row = 0; row < FEW; row++) {
                few.set(row, work.evaluation(from + row));
            }
            compiled.score(few, fewTotals);
        }
        return fewTotals;
    }

    /** Totals and grades of a stream whose trees nobody knows before. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void brief(Blackhole hole) {
        for (int from = 0; from < SIZE; from += FEW) {
            List<Evaluation> some = new ArrayList<>(FEW);
            for (int row = 0; row < FEW; row++) {
                some.add(work.evaluation(from + row));
            }
            hole.consume(brief.score(some));
        }
    }
}
