package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five founding cases as files. Where a fixture has changed, {@code -Dpes.golden=write} writes its file anew; look at the
 * difference before it is kept.
 */
class GoldenCasesTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("saybag-2023", List.of(SaybagCase.evaluation())),
                Arguments.of("yuanjiang-2023", YuanjiangCase.evaluations()),
                Arguments.of("panlong-2023", List.of(PanlongCase.evaluation())),
                Arguments.of("chengde-2021", List.of(ChengdeCase.evaluation())),
                Arguments.of("bohu-2022", List.of(BohuCase.evaluation())));
    }

    private static Path file(String name) {
        return Command.CASES.resolve(name + ".json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFileIsTheFixtureAndTheFixtureTheFile(String name, List<Evaluation> fixture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Formats.installed().write(Dossier.of(fixture), Sink.of(name + ".json", bytes));
        if (System.getProperty("pes.golden", "").equals("write")) {
            Files.write(file(name), bytes.toByteArray());
        }
        Reading reading = Formats.installed().read(file(name));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluations()).containsExactlyElementsOf(fixture);
        assertThat(bytes.toByteArray()).asString(StandardCharsets.UTF_8).isEqualTo(Files.readString(file(name)));
    }

    @ParameterizedTest(name = "{0}: {2} × {1}")
    @CsvSource({
        "saybag-2023, 100.00, 1",
        "yuanjiang-2023, 100.00, 6",
        "panlong-2023, 91.00, 1",
        "chengde-2021, 92.00, 1",
        "bohu-2022, 96.00, 1"
    })
    void theCommandScoresEachFileAsItsReportPrints(String name, String total, int times) {
        Command.Run run = Command.pes("score", file(name));
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("总分 " + total + " / 100  优")))
                .hasSize(times);
    }
}
