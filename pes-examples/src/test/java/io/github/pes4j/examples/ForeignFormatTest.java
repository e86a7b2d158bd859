package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format of somebody else that throws is told from a file that cannot be had, and keeps no other file from being scored. */
class ForeignFormatTest {

    private static final class Odd implements FormatProvider {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("odd");
        }

        @Override
        public Optional<EvaluationReader> reader() {
            return Optional.of((source, evaluations) -> {
                throw new IllegalArgumentException("-5 points");
            });
        }
    }

    private static String error(Path file) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = {"score", file.toString(), "--lang", "en"};
        assertThat(Pes.run(Formats.of(new Odd()), new ByteArrayOutputStream(), err, words))
                .isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whoseFaultItIsIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.odd"), "a");
        assertThat(error(file))
                .contains(
                        "the format's own reader failed: java.lang.IllegalArgumentException: -5 points",
                        "report it to the author of the format")
                .doesNotContain("check the path");
    }
}
