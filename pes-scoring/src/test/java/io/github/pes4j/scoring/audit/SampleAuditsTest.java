package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.CheckStatistics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Every word about every seeded error and every unusual form, and how often each check passed, found something or was
 * skipped. What is found now is left in {@code target/samples.txt}; a change that was meant is copied from there.
 */
class SampleAuditsTest {

    @Test
    void everyWordAndEveryCountIsTheGoldenOne() throws IOException {
        String all = Stream.concat(SeededErrorsTest.seeds(), UnusualFormsTest.reports())
                .map(SampleAuditsTest::transcript)
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target", "samples.txt"), all);
        try (InputStream golden = Objects.requireNonNull(SampleAuditsTest.class.getResourceAsStream("samples.txt"))) {
            assertThat(all).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static final List<String> USUAL =
            lines(Auditor.standard().audit(Sample.form().build()));

    /** Of the counts those that are not the ones of the usual form. */
    private static String transcript(Arguments arguments) {
        AuditReport report = Auditor.standard().audit(((Sample) arguments.get()[1]).build());
        List<String> counts = lines(report).stream()
                .filter(line -> arguments.get()[0].equals("the usual form") || !USUAL.contains(line))
                .toList();
        return "# " + arguments.get()[0] + "\n" + Transcript.of(report) + String.join("\n", counts) + "\n";
    }

    private static List<String> lines(AuditReport report) {
        return report.checks().stream().map(SampleAuditsTest::line).toList();
    }

    private static String line(CheckStatistics check) {
        String skipped = check.skipped().entrySet().stream()
                .map(entry ->
                        ", " + entry.getValue() + " skipped: " + entry.getKey().en())
                .collect(Collectors.joining());
        return "  " + check.id() + " " + check.passed() + " passed, " + check.found() + " found" + skipped;
    }
}
