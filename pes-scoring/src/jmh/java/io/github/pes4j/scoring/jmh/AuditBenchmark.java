package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.audit.Auditor;
import io.github.pes4j.testkit.cases.YuanjiangCase;
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

/** An audit of one published form against an explained scoring of it; the six forms in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AuditBenchmark {

    private final List<Evaluation> forms = YuanjiangCase.evaluations();
    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private final Auditor auditor = Auditor.standard();
    private int next;

    /** The scorer, with explanations. */
    @Benchmark
    public Scorecard explained() {
        return scorer.score(step());
    }

    /** The audit, with its own scoring. */
    @Benchmark
    public AuditReport audited() {
        return auditor.audit(step());
    }

    private Evaluation step() {
        next = (next + 1) % forms.size();
        return forms.get(next);
    }
}
