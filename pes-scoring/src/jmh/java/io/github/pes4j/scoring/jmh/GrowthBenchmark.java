package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Rescoring;
import io.github.pes4j.scoring.compiled.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How time grows with the leaves of a tree: the runner prints the exponent of the fitted power. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class GrowthBenchmark {

    private static final int ROWS = 64;
    private static final int GROUP = 10;

    /** Leaves of the tree. */
    @Param({"10", "100", "1000", "10000"})
    int leaves;

    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private Evaluation evaluation = Growing.evaluation(GROUP);
    private CompiledScorer compiled = scorer.compile(evaluation.tree());
    private Batch batch = compiled.batch(ROWS);
    private Scores scores = compiled.totals(ROWS);
    private List<Actuals> writers = List.of();
    private Rescoring rescoring = compiled.rescoring(evaluation);
    private BigDecimal other = BigDecimal.ONE;
    private IndicatorPath changing = IndicatorPath.ROOT;

    /** Makes the tree, and a batch of it. */
    @Setup
    public void grow() {
        evaluation = Growing.evaluation(leaves);
        compiled = scorer.compile(evaluation.tree());
        batch = compiled.batch(ROWS);
        batch.fill(evaluation);
        scores = compiled.totals(ROWS);
        rescoring = compiled.rescoring(evaluation);
        changing = List.copyOf(evaluation.tree().leaves().keySet()).get(leaves / 2);
        writers = Growing.writers(batch, evaluation);
    }

    /** Explained scoring of one evaluation. */
    @Benchmark
    public Scorecard explained() {
        return scorer.score(evaluation);
    }

    /** Compiled scoring of 64 evaluations that stand in a batch. */
    @Benchmark
    public Scores compiled() {
        compiled.score(batch, scores);
        return scores;
    }

    /** As above, and all their actuals written before. */
    @Benchmark
    public Scores written() {
        for (int leaf = 0; leaf < writers.size(); leaf++) {
            Actuals writer = writers.get(leaf);
            for (int row = 0; row < ROWS; row++) {
                writer.set(row, 700 + leaf % 100 + row, 2);
            }
        }
        compiled.score(batch, scores);
        return scores;
    }

    /** One actual changed, and the total asked for: the time of a leaf and the sums above it. */
    @Benchmark
    public Points changed() {
        other = other.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.TEN : BigDecimal.ONE;
        rescoring.actual(changing, other);
        return rescoring.total();
    }

    /** Compiling the tree. */
    @Benchmark
    public CompiledScorer compiling() {
        return scorer.compile(evaluation.tree());
    }
}
