package io.github.pes4j.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.WeightedMean;
import io.github.pes4j.core.value.Amount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading that is watched, and writing piece by piece. */
class StreamsTest {

    private static final GradeRange EXCELLENT = new GradeRange(Grade.EXCELLENT, Grade.EXCELLENT);
    private static final GradeRange GOOD = new GradeRange(Grade.GOOD, Grade.GOOD);

    private static final WeightedMean NO_MEAN = WeightedMean.none(FundingColumn.ANNUAL);

    @Test
    void everyByteIsTold() throws IOException {
        long[] told = {0};
        Source source = Source.of("x", new byte[1_000]).watchedBy(bytes -> told[0] += bytes);
        try (InputStream in = source.open()) {
            assertThat(in.read()).isZero();
            assertThat(in.skip(99)).isEqualTo(99);
            assertThat(in.readAllBytes()).hasSize(900);
            assertThat(in.read()).isNegative();
            assertThat(in.markSupported()).isFalse();
        }
        assertThat(told[0]).isEqualTo(1_000);
        assertThat(source.name()).isEqualTo("x");
    }

    @Test
    void aWatcherEndsTheReading() throws IOException {
        long[] told = {0};
        Progress impatient = new Progress() {
            @Override
            public void advanced(long bytes) {
                told[0] += bytes;
            }

            @Override
            public boolean isCancelled() {
                return told[0] >= 10;
            }
        };
        try (InputStream in =
                Source.of("x.json", new byte[1_000]).watchedBy(impatient).open()) {
            assertThat(in.read(new byte[10])).isEqualTo(10);
            assertThatThrownBy(in::read)
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("x.json");
        }
    }

    /** Notes what it gets. */
    private static final class Noting implements StreamingWriter, StreamingWriter.Session {
        private final List<String> notes = new ArrayList<>();

        @Override
        public Set<Part> parts() {
            return Set.of();
        }

        @Override
        public List<Finding> stream(Feed feed, Sink sink) throws IOException {
            sink.write(out -> {
                feed.into(this);
                out.write(notes.size());
            });
            return List.of();
        }

        @Override
        public void item(Dossier.Item item) {
            notes.add(item.source());
        }

        @Override
        public void file(Dossier.FileFindings findings) {
            notes.add(findings.source());
        }

        @Override
        public void portfolio(PortfolioSummary summary) {
            notes.add("sum");
        }
    }

    @Test
    void aWholeDossierIsAStreamOfItsPieces() throws IOException {
        Dossier dossier = Dossier.builder()
                .addFile(new Dossier.FileFindings("a", List.of()))
                .addFile(new Dossier.FileFindings("b", List.of()))
                .portfolio(new PortfolioSummary(0, Map.of(), Map.of(), Map.of(), NO_MEAN))
                .build();
        Noting noting = new Noting();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        noting.write(dossier, Sink.of("x", out));
        assertThat(noting.notes).containsExactly("a", "b", "sum");
        assertThat(out.toByteArray()).containsExactly(3);
    }

    @Test
    void aFailureInACallbackIsTheFailureOfTheSinkAndNothingIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("x");
        assertThatThrownBy(() -> new Noting()
                        .stream(
                                session -> {
                                    throw new UncheckedIOException(new IOException("disk full"));
                                },
                                Sink.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void summariesAddUp() {
        PortfolioSummary one = new PortfolioSummary(
                1,
                Map.of(FundingColumn.SPENT, Amount.yuan("5")),
                Map.of(FundingColumn.SPENT, 1),
                Map.of(EXCELLENT, 1),
                NO_MEAN);
        PortfolioSummary other = new PortfolioSummary(
                2,
                Map.of(FundingColumn.SPENT, Amount.yuan("2.5"), FundingColumn.ANNUAL, Amount.yuan("9")),
                Map.of(FundingColumn.SPENT, 2, FundingColumn.ANNUAL, 1),
                Map.of(GOOD, 1, EXCELLENT, 1),
                NO_MEAN);
        PortfolioSummary both = one.plus(other);
        assertThat(both.projects()).isEqualTo(3);
        assertThat(both.fund(FundingColumn.SPENT)).contains(Amount.yuan("7.5"));
        assertThat(both.isComplete(FundingColumn.SPENT)).isTrue();
        assertThat(both.isComplete(FundingColumn.ANNUAL)).isFalse();
        assertThat(both.grades()).containsEntry(EXCELLENT, 2).containsEntry(GOOD, 1);
    }
}
