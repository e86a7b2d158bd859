package io.github.pes4j.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Generated JSON Lines of any length; each evaluation differs from the one before. */
final class Streams {

    private Streams() {}

    /**
     * Writes so many evaluations, and nothing else unless asked for.
     *
     * @param brokenEvery every so many lines one that is broken; 0 for none
     */
    static Path write(Path file, int lines, int brokenEvery) throws IOException {
        try (OutputStream out = open(file);
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (int i = 1; i <= lines; i++) {
                boolean broken = brokenEvery > 0 && i % brokenEvery == 0;
                writer.append(broken ? "{\"format\": \"pes-evaluation\", \"version\"" : evaluation(i))
                        .append('\n');
            }
        }
        return file;
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    /** Execution is always half, for 5 of 10 points; the actual runs from 0 to 99 of 100, for up to 90. */
    static String evaluation(int number) {
        return "{\"format\":\"pes-evaluation\",\"version\":\"1.0\",\"project\":{\"name\":\"项目" + number
                + "\",\"year\":2023},\"kind\":\"unit-self\",\"policy\":\"mof-2020-self\",\"tree\":{\"nodes\":["
                + "{\"indicator\":\"预算执行率\",\"points\":\"10\","
                + "\"scoring\":{\"rule\":\"proportional\",\"measure\":\"execution-rate\"}},"
                + "{\"group\":\"产出指标\",\"nodes\":[{\"indicator\":\"巡查次数\",\"points\":\"90\","
                + "\"scoring\":{\"rule\":\"proportional\",\"measure\":\"completion\"}}]}]},\"measurements\":["
                + "{\"path\":\"产出指标/巡查次数\",\"measurements\":[{\"target\":{\"text\":\"≥100次\","
                + "\"level\":{\"comparison\":\"≥\",\"number\":\"100\",\"unit\":\"次\"}},\"actual\":{\"text\":\""
                + number % 100 + "次\",\"measured\":{\"number\":\"" + number % 100 + "\",\"unit\":\"次\"}}}]}],"
                + "\"funding\":{\"statement\":{\"unit\":\"万元\",\"total\":{\"source\":\"合计\","
                + "\"annual\":{\"text\":\"20\",\"yuan\":\"200000\"},\"spent\":{\"text\":\"10\",\"yuan\":\"100000\"}}}}}";
    }
}
