package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.testkit.EvaluationSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final List<Evaluation> SAMPLES =
            EvaluationSamples.everything().evaluations();

    private static byte[] written(String name, List<Evaluation> evaluations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLinesWriter.OF_EVALUATIONS.write(Dossier.of(evaluations), Sink.of(name, out));
        return out.toByteArray();
    }

    private static Reading read(String name, byte[] bytes) throws IOException {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        List<Finding> findings = new JsonLinesReader().read(Source.of(name, bytes), outcomes::add);
        return new Reading(name, outcomes, findings);
    }

    private static String line(String json) {
        return json.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    @Test
    void eachLineIsADocumentOfItsOwn() throws IOException {
        List<String> lines = new String(written("a.jsonl", SAMPLES), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(SAMPLES);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(SchemaCheck.errors(lines.get(i))).isEmpty();
            assertThat(Json.read(lines.get(i)).outcomes()).containsExactly(Outcome.of(SAMPLES.get(i)));
        }
    }

    @Test
    void aNameThatEndsInGzIsCompressed() throws IOException {
        byte[] gzip = written("a.jsonl.gz", SAMPLES);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            assertThat(in.readAllBytes()).isEqualTo(written("a.jsonl", SAMPLES));
        }
        assertThat(read("A.JSONL.GZ", gzip).evaluations()).isEqualTo(SAMPLES);
    }

    @Test
    void aBrokenLineIsAnOutcomeWithItsNumberAndTheRestGoesOn() throws IOException {
        String good = line(Documents.EVALUATION);
        String text = String.join(
                "\r\n",
                good,
                "",
                good.replace("\"unit-self\"", "\"self\""),
                "{\"format\": ",
                "  ",
                "\"text\"",
                "{\"format\": \"pes-evaluation\", \"version\": \"3.0\"}",
                good);
        Reading reading = read("a.jsonl", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.outcomes().stream().map(outcome -> outcome.value().isPresent()))
                .containsExactly(true, false, false, false, false, true);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly(
                        "invalid-value [/kind (3:" + (1 + good.indexOf("\"unit-self\"")) + ")]",
                        "unreadable [/format (4:12)]",
                        "invalid-value [/ (6:1)]",
                        "version-unsupported [/version (7:41)]");
    }

    @Test
    void aLineThatIsNotInUtf8LeavesTheOthersReadable() throws IOException {
        byte[] good = (line(Documents.EVALUATION) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(good);
        bytes.write(new byte[] {'"', (byte) 0xFF, '"', '\n'});
        bytes.write(good);
        Reading reading = read("a.jsonl", bytes.toByteArray());
        assertThat(reading.evaluations()).hasSize(2);
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("(2:1)", "not in UTF-8"));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        byte[] good = (line(Documents.EVALUATION) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] blanks = new byte[Lines.MOST_BYTES + 1];
        Arrays.fill(blanks, (byte) 'x');
        blanks[blanks.length - 1] = '\n';
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('x');
        bytes.write(blanks);
        bytes.write(good);
        Reading reading = read("a.jsonl", bytes.toByteArray());
        assertThat(reading.evaluations()).hasSize(1);
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).startsWith("too-large line 1"));
    }

    @Test
    void linesMayShareAFrameworkThatCameBefore() throws IOException {
        String text = "{\"format\":\"pes-framework\",\"version\":\"1.0\",\"id\":\"f\",\"nodes\":"
                + "[{\"indicator\":\"甲\",\"points\":1,\"scoring\":{\"rule\":\"judged\"}}]}\n"
                + "{\"format\":\"pes-evaluation\",\"version\":\"1.0\",\"project\":{\"name\":\"一\"},\"kind\":\"fiscal\","
                + "\"framework\":\"f\"}\n"
                + "{\"format\":\"pes-evaluation\",\"version\":\"1.0\",\"project\":{\"name\":\"二\"},\"kind\":\"fiscal\","
                + "\"framework\":\"g\"}";
        Reading reading = read("a.jsonl", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.evaluations())
                .singleElement()
                .satisfies(evaluation -> assertThat(evaluation.tree().leaves()).hasSize(1));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("/framework (3:"));
    }

    @Test
    void damagedCompressionIsAFinding() throws IOException {
        byte[] gzip = written("a.jsonl.gz", SAMPLES);
        assertThat(read("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length / 2)).findings())
                .last()
                .satisfies(finding -> assertThat(finding.toString()).contains("damaged compression"));
        assertThat(read("a.jsonl.gz", "{}".getBytes(StandardCharsets.UTF_8)).findings())
                .hasSize(1);
        assertThat(read("a.jsonl", new byte[0]).findings()).hasSize(1);
    }
}
