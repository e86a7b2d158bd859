package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The JSON documents that are no evaluations: frameworks (指标体系), policies (评分办法), scorecards, findings, scenarios (情景),
 * tables of results; and the schema of all of them. Evaluations are read and written through
 * {@link io.github.pes4j.core.io.Formats}. Whatever is wrong with a document is a finding with its place. Names that end in
 * {@code .gz} are compressed. Stateless and thread-safe.
 */
public final class JsonDocuments {

    private static final String SCHEMA = "/META-INF/schema/pes-1.schema.json";

    private JsonDocuments() {}

    /**
     * Reads a scoring policy ({@code pes-policy}). What it does not state is as in {@link ScoringPolicy.Builder}.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Outcome<ScoringPolicy> readPolicy(Source source) throws IOException {
        return read(source, Wire.POLICY, PolicyCodec::read);
    }

    /**
     * Writes a scoring policy with every field.
     *
     * @throws IOException if nothing was written
     */
    public static void writePolicy(ScoringPolicy policy, Sink sink) throws IOException {
        write(sink, Wire.POLICY, json -> PolicyCodec.write(json, policy));
    }

    /**
     * Reads a framework ({@code pes-framework}).
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Outcome<IndicatorTree> readFramework(Source source) throws IOException {
        return read(source, Wire.FRAMEWORK, Frameworks.Named.reading()).map(Frameworks.Named::tree);
    }

    /**
     * Writes a framework under an id, by which evaluations of one portfolio or stream may name it.
     *
     * @throws IOException if nothing was written
     */
    public static void writeFramework(String id, IndicatorTree framework, Sink sink) throws IOException {
        write(sink, Wire.FRAMEWORK, json -> Frameworks.writeFramework(json, id, framework));
    }

    /**
     * Writes a portfolio with its title; trees that several evaluations have stand there once.
     *
     * @throws IOException if nothing was written
     */
    public static void writePortfolio(Portfolio portfolio, Sink sink) throws IOException {
        EvaluationJsonWriter.portfolio(portfolio, sink);
    }

    /**
     * Writes a scorecard with all its explanations ({@code pes-scorecard}).
     *
     * @throws IOException if nothing was written
     */
    public static void writeScorecard(Scorecard card, Sink sink) throws IOException {
        write(sink, Wire.SCORECARD, json -> ScorecardCodec.write(json, card));
    }

    /**
     * Writes findings ({@code pes-findings}).
     *
     * @throws IOException if nothing was written
     */
    public static void writeFindings(List<Finding> findings, Sink sink) throws IOException {
        write(sink, Wire.FINDINGS, json -> json.allObjects("findings", findings, FindingCodec::write));
    }

    /**
     * Reads a scenario ({@code pes-scenario}): its name, and its changes as scripts write them.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Outcome<Scenario> readScenario(Source source) throws IOException {
        return read(source, Wire.SCENARIO, ScenarioCodec::read);
    }

    /**
     * Writes a scenario.
     *
     * @throws IOException if nothing was written
     */
    public static void writeScenario(Scenario scenario, Sink sink) throws IOException {
        write(sink, Wire.SCENARIO, json -> ScenarioCodec.write(json, scenario));
    }

    /**
     * Writes a table of results ({@code pes-table}), numbers as strings, failed runs with their reasons.
     *
     * @throws IOException if nothing was written
     */
    public static void writeTable(ResultTable table, Sink sink) throws IOException {
        write(sink, Wire.TABLE, json -> ScenarioCodec.write(json, table));
    }

    /**
     * The JSON Schema (draft 2020-12) of every document that PES reads or writes, as text.
     *
     * @throws IllegalStateException if this jar was repackaged without it
     */
    public static String schema() {
        try (InputStream in = JsonDocuments.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(SCHEMA + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Outcome<T> read(Source source, String format, Function<Fields, T> reading) throws IOException {
        return EvaluationDocuments.open(source).flatMap(root -> read(root, format, reading));
    }

    private static <T> Outcome<T> read(JsonNode root, String format, Function<Fields, T> reading) {
        Problems problems = new Problems(false);
        Optional<Wire.Header> header = Wire.header(root, problems, List.of(format));
        if (header.isEmpty()) {
            return Outcome.failed(problems.findings());
        }
        Problems own = new Problems(header.get().isNewer());
        T value = Fields.read(root, own, fields -> {
            Wire.skipHeader(fields);
            return reading.apply(fields);
        });
        return own.outcome(() -> value);
    }

    private static void write(Sink sink, String format, Consumer<JsonOut> fields) throws IOException {
        Compression.write(
                sink,
                out -> JsonOut.document(out, json -> {
                    Wire.begin(json, format);
                    fields.accept(json);
                }));
    }
}
