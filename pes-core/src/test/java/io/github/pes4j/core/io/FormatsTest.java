package io.github.pes4j.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.result.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private record Fake(String id, Set<String> extensions) implements FormatProvider {}

    private static final class Other implements FormatProvider {
        @Override
        public String id() {
            return "fake";
        }

        @Override
        public Set<String> extensions() {
            return Set.of();
        }
    }

    @Test
    void nothingInstalledNamesTheArtifactToAdd() throws IOException {
        Reading reading = Formats.installed().read(Source.ofText("form.XLSX", ""));
        assertThat(reading.evaluations()).isEmpty();
        Finding finding = reading.findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCodes.UNREADABLE);
        assertThat(finding.message(Locale.ENGLISH))
                .contains("form.XLSX", "installed: []", "io.github.pes4j:pes-io-excel");
        assertThatThrownBy(() -> Formats.installed()
                        .write(Dossier.of(List.of()), Sink.of("a.json", new ByteArrayOutputStream())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(nothing can be written)")
                .hasMessageContaining("io.github.pes4j:pes-io-json");
    }

    @Test
    void whereNothingIsInstalledAnyFileNamesTheArtifactsWithFormats() throws IOException {
        Finding finding = Formats.installed()
                .read(Source.ofText("form.pdf", ""))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .contains("form.pdf", "io.github.pes4j:pes-io-excel, io.github.pes4j:pes-io-json");
        assertThat(finding.message(Locale.CHINESE)).contains("加入依赖 io.github.pes4j:pes-io-excel");
    }

    @Test
    void ofTwoEndingsTheLongerOneCounts() {
        Formats formats = Formats.of(new Fake("a", Set.of("gz")), new Fake("b", Set.of("jsonl.gz")));
        assertThat(formats.byName("x.jsonl.gz").map(FormatProvider::id)).contains("b");
        assertThat(formats.byName("x.gz").map(FormatProvider::id)).contains("a");
    }

    @Test
    void twoFormatsOfOneIdAreRefusedWithBothClasses() {
        assertThatThrownBy(() -> Formats.of(new Fake("fake", Set.of("a")), new Other()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Fake.class.getName())
                .hasMessageContaining(Other.class.getName());
    }

    @Test
    void twoFormatsOfOneFileNameEndingAreRefused() {
        assertThatThrownBy(() -> Formats.of(new Fake("one", Set.of("x")), new Fake("two", Set.of("x"))))
                .hasMessageContaining("file name ending 'x'");
    }

    @Test
    void anIdIsSmallLettersAndDigits() {
        assertThatThrownBy(() -> Formats.of(new Fake("My Format", Set.of()))).hasMessageContaining("My Format");
    }

    @Test
    void formatsAreListedInOrderAndFoundByName() {
        Formats formats = Formats.of(new Fake("zip", Set.of("zip")), new Fake("csv", Set.of("csv", "tsv")));
        assertThat(formats.ids()).containsExactly("csv", "zip");
        assertThat(formats.byName("Report.TSV").map(FormatProvider::id)).contains("csv");
        assertThat(formats.byName("tsv")).isEqualTo(Optional.empty());
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.txt");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> Sink.of(file).write(out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("before");
        Sink.of(file).write(out -> out.write("after".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("after");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aCallersStreamsStayOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Sink.of("x", bytes).write(out -> {
            out.write(1);
            out.close();
        });
        assertThat(bytes.size()).isEqualTo(1);
        assertThat(closed[0]).isFalse();
    }
}
