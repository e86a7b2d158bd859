package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.testkit.EvaluationSamples;
import io.github.pes4j.testkit.cases.ChengdeCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema describes what is written, and refuses nothing that is read without a reason. */
class SchemaTest {

    private static final Path CASES = Path.of("..", "pes-examples", "cases");

    @Test
    void theSchemaInTheJarIsTheOneInTheDocuments() throws IOException {
        assertThat(JsonDocuments.schema())
                .isEqualTo(Files.readString(Path.of("..", "docs", "schema", "pes-1.schema.json")));
    }

    static Stream<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyGoldenFileIsValid(Path file) throws IOException {
        assertThat(SchemaCheck.errors(Files.readString(file))).isEmpty();
    }

    @Test
    void thereAreFiveGoldenFiles() throws IOException {
        assertThat(goldenFiles()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void everySampleIsWrittenValid() throws IOException {
        EvaluationSamples.everything()
                .evaluations()
                .forEach(evaluation -> assertThat(SchemaCheck.errors(Json.write(List.of(evaluation))))
                        .isEmpty());
        assertThat(SchemaCheck.errors(Json.write(EvaluationSamples.everything().evaluations())))
                .isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDocuments.writePortfolio(
                new Portfolio("两次", List.of(ChengdeCase.evaluation(), ChengdeCase.evaluation())),
                Sink.of("p.json", out));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"framework\": \"framework-1\"");
        assertThat(SchemaCheck.errors(out.toByteArray())).isEmpty();
    }

    @Test
    void frameworksAndPoliciesAndFindingsAreWrittenValid() throws IOException {
        IndicatorTree tree = ChengdeCase.evaluation().tree();
        assertThat(SchemaCheck.errors(written(sink -> JsonDocuments.writeFramework("承德-2021", tree, sink))))
                .isEmpty();
        for (ScoringPolicy policy : Policies.all()) {
            assertThat(SchemaCheck.errors(written(sink -> JsonDocuments.writePolicy(policy, sink))))
                    .isEmpty();
        }
        assertThat(SchemaCheck.errors(written(sink ->
                        JsonDocuments.writeFindings(Json.read("{\"format\": 1}").findings(), sink))))
                .isEmpty();
    }

    @Test
    void whatIsNoDocumentIsInvalid() {
        for (String wrong : List.of("{}", "[]", "1", "{\"format\": \"pes-other\", \"version\": \"1.0\"}")) {
            assertThat(SchemaCheck.errors(wrong)).as(wrong).isNotEmpty();
        }
    }

    private interface Writing {
        void into(Sink sink) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.into(Sink.of("document.json", out));
        return out.toByteArray();
    }
}
