package io.github.pes4j.scoring.jmh;

import static io.github.pes4j.core.scenario.Levers.actual;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Scores;
import io.github.pes4j.scoring.whatif.WhatIf;
import io.github.pes4j.testkit.cases.YuanjiangCase;
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

/**
 * Sweeps of one lever through 1 and through 1,000 values against compiled scorings of one evaluation, each made, entered and
 * scored. What a sweep of one value takes is the constant; what each further value takes is the difference by 999.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WhatIfBenchmark {

    private static final String AVAILABILITY = "产出指标/数量指标/医保信息系统正常运行率";
    private static final int POINTS = 1_000;

    private final Evaluation evaluation = YuanjiangCase.evaluations().get(4);
    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private final WhatIf study = WhatIf.on(evaluation, scorer);
    private final Axis thousand = actual(AVAILABILITY).from("0.09%").to("90%").step("0.09%");
    private final Axis one = actual(AVAILABILITY).values("45%");
    private final CompiledScorer compiled = scorer.compile(evaluation.tree());
    private final Batch batch = compiled.batch(1);
    private final Scores scores = compiled.totals(1);

    /** A thousand compiled scorings, one evaluation at a time: entered, scored. */
    @Benchmark
    public long thousandCompiledScorings() {
        long sum = 0;
        for (int i = 0; i < POINTS; i++) {
            batch.set(0, evaluation);
            compiled.score(batch, scores);
            sum += scores.totalInUnits(0);
        }
        return sum;
    }

    /** A sweep through a thousand values, as a table. */
    @Benchmark
    public ResultTable sweepOfAThousand() {
        return study.sweep(thousand);
    }

    /** A sweep through one value: what every sweep takes. */
    @Benchmark
    public ResultTable sweepOfOne() {
        return study.sweep(one);
    }
}
