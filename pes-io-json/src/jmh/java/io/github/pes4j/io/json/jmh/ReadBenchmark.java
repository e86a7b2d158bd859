package io.github.pes4j.io.json.jmh;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.io.json.JsonFormatProvider;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reading one evaluation, against Jackson's own parse of the same bytes into a tree of nodes that nobody has checked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

    /** The founding case: a form, a report with checklists, one with a ledger and many claims. */
    @Param({"yuanjiang", "bohu", "chengde"})
    public String founding = "";

    private final ObjectMapper mapper = new ObjectMapper();
    private final EvaluationReader reader = new JsonFormatProvider().reader().orElseThrow();
    private byte[] bytes = {};

    /** Filled by JMH. */
    public ReadBenchmark() {}

    /** Writes the evaluation, and reads it back once. */
    @Setup
    public void write() throws IOException {
        Evaluation evaluation = switch (founding) {
            case "yuanjiang" -> YuanjiangCase.evaluations().get(0);
            case "bohu" -> BohuCase.evaluation();
            default -> ChengdeCase.evaluation();
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of(new JsonFormatProvider()).write(Dossier.of(List.of(evaluation)), Sink.of("e.json", out));
        bytes = out.toByteArray();
        if (!read().equals(List.of(Outcome.of(evaluation)))) {
            throw new IllegalStateException(founding + " does not read back");
        }
    }

    /** Jackson alone. */
    @Benchmark
    public JsonNode baseline() {
        return mapper.readTree(bytes);
    }

    /** An evaluation, checked. */
    @Benchmark
    public List<Outcome<Evaluation>> read() throws IOException {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        reader.read(Source.of("e.json", bytes), outcomes::add);
        return outcomes;
    }
}
