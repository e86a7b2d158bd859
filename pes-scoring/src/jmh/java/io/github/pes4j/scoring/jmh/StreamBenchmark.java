package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Scores;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How time grows with the number of evaluations: all pass through one batch of 1,000 rows, so that what is worked on stays
 * near the processor. The runner prints the exponent of the fitted power.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class StreamBenchmark {

    private static final int ROWS = 1000;

    /** Evaluations in all. */
    @Param({"1000", "10000", "100000", "1000000"})
    int evaluations;

    private final Workload work = new Workload();
    private final CompiledScorer compiled = Scorer.of(Policies.MOF_2020_SELF).compile(work.tree());
    private final RawColumns raw = new RawColumns(work, compiled, ROWS);
    private final Scores scores = compiled.totals(ROWS);

    /** Plain columns of decimals written into the batch, again and again, and their totals summed up. */
    @Benchmark
    public long written() {
        long sum = 0;
        for (int done = 0; done < evaluations; done += ROWS) {
            compiled.score(raw.write(), scores);
            for (int row = 0; row < ROWS; row++) {
                sum += scores.totalInUnits(row);
            }
        }
        return sum;
    }
}
