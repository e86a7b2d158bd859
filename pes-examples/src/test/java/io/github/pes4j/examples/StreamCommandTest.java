package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of evaluations, and folders of them, through the command. */
class StreamCommandTest {

    private static List<String> lines(Path gzip) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Test
    void aStreamIsScoredLineByLineInItsOrder(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl"), 250, 0);
        Path out = folder.resolve("scores.jsonl");
        Run run = Command.pes("score", in, "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        List<String> scores = Files.readAllLines(out);
        assertThat(scores).hasSize(250);
        // 5 of 10 for half the budget, and 90 × 57 ÷ 100
        assertThat(scores.get(156))
                .startsWith("{\"format\":\"pes-scorecard\",\"version\":\"1.0\",\"source\":\"big.jsonl\",")
                .contains("\"name\":\"项目157\"", "\"total\":\"56.3\"", "\"score\":\"51.3\"", "\"by\":\"share\"");
    }

    @Test
    void aBrokenLineIsALineOfFindingsInItsPlace(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl.gz"), 30, 7);
        Path out = folder.resolve("scores.jsonl.gz");
        assertThat(Command.pes("score", in, "--out", out).exit()).isZero();
        List<String> scores = lines(out);
        assertThat(scores).hasSize(30);
        assertThat(scores.get(6))
                .startsWith("{\"format\":\"pes-findings\"")
                .contains("\"code\":\"unreadable\"", "\"line\":7", "\"pointer\":\"/version\"");
        assertThat(scores.stream().filter(line -> line.contains("pes-findings")))
                .hasSize(4);
    }

    @Test
    void theSameStreamAsTextAndAsOneObject(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl"), 12, 6);
        Run text = Command.pes("score", in);
        assertThat(text.out()).contains("合计 10 个项目，支出 100 / 200 万元，差 10", "/version (6:", "/version (12:");
        assertThat(Command.pes("score", in, "--json").out())
                .contains("\"projects\": 10", "\"source\": \"big.jsonl\"", "\"code\": \"unreadable\"");
    }

    @Test
    void nothingButBrokenLinesIsExitTwoWithALineForEach(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl"), 3, 1);
        Run run = Command.pes("score", in);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("pes: big.jsonl：/version ("));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderGivesTheSameWhateverTheNumberOfItsFiles(@TempDir Path folder) throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 60; i++) {
            Files.writeString(inputs.resolve("f" + (100 + i) + ".json"), Streams.evaluation(i));
        }
        Streams.write(inputs.resolve("f130a.jsonl"), 500, 0);
        Files.writeString(inputs.resolve("f131a.json"), "{");
        Files.writeString(inputs.resolve("notes.md"), "no evaluation");
        Path once = folder.resolve("once.jsonl");
        Path again = folder.resolve("again.jsonl");
        assertThat(Command.pes("score", inputs, "--out", once).exit()).isZero();
        assertThat(Command.pes("score", inputs, "--out", again).exit()).isZero();
        assertThat(again).hasSameBinaryContentAs(once);
        List<String> sources = Files.readAllLines(once).stream()
                .map(line -> line.replaceAll(".*?\"source\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(sources).hasSize(561).isSorted();
    }

    @Test
    void aStreamIsConvertedAndItsPortfolioConvertedBack(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("six.jsonl.gz");
        Path back = folder.resolve("six.json");
        assertThat(Command.pes("convert", Command.CASES.resolve("yuanjiang-2023.json"), lines)
                        .exit())
                .isZero();
        assertThat(lines(lines)).hasSize(6);
        assertThat(Command.pes("convert", lines, back).exit()).isZero();
        assertThat(back).hasSameBinaryContentAs(Command.CASES.resolve("yuanjiang-2023.json"));
        Path none = folder.resolve("none.jsonl");
        Path broken = Streams.write(folder.resolve("broken.jsonl"), 2, 1);
        assertThat(Command.pes("convert", broken, none).exit()).isEqualTo(2);
        assertThat(none).doesNotExist();
    }
}
