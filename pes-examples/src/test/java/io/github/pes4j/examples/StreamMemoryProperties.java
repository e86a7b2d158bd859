package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streams of growing length, scored by the command in a machine of its own with a heap of 256 MB. Kept in memory, the
 * longest would need several times as much. {@code -Dpes.stream=1000000} takes a million lines.
 */
class StreamMemoryProperties {

    private static final int MOST = Integer.getInteger("pes.stream", 100_000);
    private static final String HEAP = "256m";

    private record Scored(long lines, long bytes) {}

    private static Scored score(int lines, Path folder) throws IOException, InterruptedException {
        Path in = Streams.write(folder.resolve("in.jsonl.gz"), lines, 0);
        Path out = folder.resolve("out.jsonl.gz");
        SmallHeap.pes(HEAP, folder, "score", in.toString(), "--out", out.toString());
        return count(out);
    }

    private static Scored count(Path gzip) throws IOException {
        long lines = 0;
        long bytes = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gzip), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                assertThat(line).startsWith("{\"format\":\"pes-scorecard\"");
                lines++;
                bytes += line.length();
            }
        }
        return new Scored(lines, bytes);
    }

    /** Each line is read, scored and written before the next ones, so that the length of a stream is nobody's concern. */
    @Test
    void aLongStreamIsScoredInASmallHeapAndWhatIsWrittenGrowsInStep(@TempDir Path folder) throws Exception {
        long perLine = 0;
        for (int lines = 1_000; lines <= MOST; lines *= 10) {
            Scored scored = score(lines, folder);
            assertThat(scored.lines()).isEqualTo(lines);
            long now = scored.bytes() / lines;
            // The numbers in the names get longer; nothing else does.
            assertThat(now).isBetween(perLine, perLine == 0 ? Long.MAX_VALUE : perLine + 10);
            perLine = now;
        }
    }

    /** A line a project needs less: what is kept of a batch that was scored are its lines. */
    @Test
    void briefScoringNeedsAQuarterOfThatHeap(@TempDir Path folder) throws Exception {
        Path in = Streams.write(folder.resolve("in.jsonl.gz"), MOST, 0);
        Path out = folder.resolve("out.txt");
        SmallHeap.pes("64m", folder, "score", "--brief", in.toString(), "--out", out.toString());
        try (BufferedReader lines = Files.newBufferedReader(out)) {
            assertThat(lines.lines().filter(line -> line.startsWith("项目")).count())
                    .isEqualTo(MOST);
        }
    }
}
