package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy is printed, changed, and scored with. */
class PolicyCommandTest {

    private static final Path SAYBAG = Command.CASES.resolve("saybag-2023.json");

    @Test
    void aPrintedPolicyIsAFileToStartFrom(@TempDir Path folder) throws IOException {
        Run printed = Command.pes("policies", "--json", "mof-2020-evaluation");
        assertThat(printed.exit()).isZero();
        assertThat(printed.out())
                .contains("\"format\": \"pes-policy\"", "\"provenance\"", "\"rounding\": {\"scale\": 2, \"mode\"");
        Path file = folder.resolve("local.json");
        Files.writeString(
                file,
                printed.out()
                        .replace("mof-2020-evaluation", "local-2024")
                        .replace("\"label\": \"优\"", "\"label\": \"A\""));
        Run scored = Command.pes("score", SAYBAG, "--policy", file);
        assertThat(scored.exit()).isZero();
        assertThat(scored.out()).contains("总分 100.00 / 100  A  (local-2024)").doesNotContain("policy-assumed");
    }

    @Test
    void aWrongPolicyIsExitTwoWithALineForEachProblem(@TempDir Path folder) throws IOException {
        String good = Command.pes("policies", "--json", "mof-2020-self").out();
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, good.replace("\"displayed\"", "\"seen\"").replace("\"ratio\"", "\"none\""));
        Run run = Command.pes("score", SAYBAG, "--policy", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("pes: --policy " + file + "：/"));
        assertThat(run.out()).isEmpty();
        assertThat(Command.pes("policies", "--json", "nobody").exit()).isEqualTo(2);
    }
}
