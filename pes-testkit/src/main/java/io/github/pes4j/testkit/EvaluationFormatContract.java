package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every format must do, as tests. Implement {@link #provider()} in a test class, and say with {@link #samples()} what
 * the format can hold, if that is not everything:
 *
 * <pre>{@code
 * class CsvFormatContractTest implements EvaluationFormatContract {
 *     public FormatProvider provider() { return new CsvFormatProvider(); }
 * }
 * }</pre>
 *
 * Clauses about writing are skipped for formats that are only read, and the other way round. Not thread-safe: one
 * clause sets the default locale and time zone of the JVM for a while.
 */
public interface EvaluationFormatContract {

    /** A new provider of the format. */
    FormatProvider provider();

    /** What the format can hold. */
    default EvaluationSamples samples() {
        return EvaluationSamples.everything();
    }

    /** {@code Formats.installed()} finds it, on the module path and on the class path alike. */
    @Test
    @DisplayName("is found exactly once where it is installed")
    default void isFoundExactlyOnce() {
        Class<?> type = provider().getClass();
        ServiceDeclarations.assertDeclared(FormatProvider.class, type);
        assertThat(Formats.installed().byId(provider().id()).<Class<?>>map(FormatProvider::getClass))
                .as("the installed format '%s'", provider().id())
                .contains(type);
    }

    /**
     * ServiceLoader needs the constructor, and callers of {@code Formats.of} do.
     *
     * @throws NoSuchMethodException if there is no such constructor
     */
    @Test
    @DisplayName("is a public class with a public constructor without arguments")
    default void canBeMadeByAnybody() throws NoSuchMethodException {
        Class<?> type = provider().getClass();
        assertThat(Modifier.isPublic(type.getModifiers()))
                .as("%s is public", type)
                .isTrue();
        assertThat(Modifier.isPublic(type.getConstructor().getModifiers()))
                .as("its constructor is public")
                .isTrue();
    }

    /** Files are found by them, and reports name them. */
    @Test
    @DisplayName("has a well-formed id and file name endings that never change")
    default void namesItselfWellAndAlwaysAlike() {
        FormatProvider provider = provider();
        assertThatCode(() -> Formats.of(provider)).doesNotThrowAnyException();
        assertThat(provider.extensions())
                .allSatisfy(ending -> assertThat(ending)
                        .as("a file name ending in small letters without its first dot")
                        .matches("[a-z0-9]+(\\.[a-z0-9]+)*"));
        for (FormatProvider other : List.of(provider, provider())) {
            assertThat(other.id()).isEqualTo(provider.id());
            assertThat(other.extensions()).isEqualTo(provider.extensions());
            assertThat(other.reader().isPresent()).isEqualTo(provider.reader().isPresent());
            assertThat(other.writer().isPresent()).isEqualTo(provider.writer().isPresent());
        }
    }

    /** Nothing is lost, made up or moved, but for what {@link #samples()} says. */
    @Test
    @DisplayName("reads back what it wrote, one by one and together")
    default void readsBackWhatItWrote() {
        Exchange exchange = exchange();
        for (Evaluation evaluation : samples().evaluations()) {
            assertThat(exchange.read(exchange.write(List.of(evaluation))).evaluations())
                    .as("what came back of %s", evaluation.project().name())
                    .containsExactly(samples().kept().apply(evaluation));
        }
        assertThat(exchange.read(exchange.write(samples().evaluations())).evaluations())
                .as("what came back of all samples together")
                .containsExactlyElementsOf(
                        samples().evaluations().stream().map(samples().kept()).toList());
    }

    /** Every ending that it claims stands for something that it can read. */
    @Test
    @DisplayName("reads back under every file name ending that it claims")
    default void readsBackUnderEveryEnding() {
        exchange();
        assumeTrue(!samples().evaluations().isEmpty(), "no sample is written");
        Evaluation sample = samples().evaluations().get(0);
        for (String ending : provider().extensions()) {
            Exchange exchange = new Exchange(provider(), ending);
            assertThat(exchange.read(exchange.write(List.of(sample))).evaluations())
                    .as("what came back from a file that ends in .%s", ending)
                    .containsExactly(samples().kept().apply(sample));
        }
    }

    /** A format that others write is known by their files. */
    @Test
    @DisplayName("reads the files that it was given as samples")
    default void readsSampleFiles() {
        assumeTrue(!samples().files().isEmpty(), "no sample files");
        samples()
                .files()
                .forEach((name, file) -> assertThat(Exchange.read(reader(), Source.of(name, file.bytes()))
                                .evaluations())
                        .as("what stands in %s", name)
                        .containsExactlyElementsOf(file.evaluations()));
    }

    /** Whatever the bytes are, they are the file's problem and not the caller's. */
    @Test
    @DisplayName("answers bad input with findings that name a place, never with an exception")
    default void answersBadInputWithLocatedFindings() {
        EvaluationReader reader = reader();
        BadInputs.of(goodFiles()).forEach((what, source) -> {
            Reading reading = readUnhurt(what, reader, source);
            if (reading.evaluations().isEmpty()) {
                assertThat(reading.findings())
                        .as("findings about %s, of which nothing was read", what)
                        .isNotEmpty();
            }
            assertThat(reading.findings()).as("findings about %s", what).allSatisfy(finding -> {
                assertThat(finding.places()).as("places of %s", finding).isNotEmpty();
            });
        });
    }

    private static Reading readUnhurt(String what, EvaluationReader reader, Source source) {
        try {
            return Exchange.read(reader, source);
        } catch (RuntimeException e) {
            throw new AssertionError("an exception about " + what + ", where a finding with a place is due: " + e, e);
        }
    }

    /** Whoever opened a stream closes it. */
    @Test
    @DisplayName("leaves the caller's streams open")
    default void leavesTheCallersStreamsOpen() {
        if (provider().reader().isPresent()) {
            goodFiles().forEach((name, bytes) -> {
                CallersStreams.In in = new CallersStreams.In(bytes);
                Exchange.read(reader(), Source.of(name, in));
                assertThat(in.isClosed())
                        .as("the stream that %s was read from is closed", name)
                        .isFalse();
            });
        }
        provider().writer().ifPresent(writer -> {
            CallersStreams.Out out = new CallersStreams.Out();
            Exchange.write(writer, Dossier.of(samples().evaluations()), Sink.of(fileName(), out));
            assertThat(out.isClosed())
                    .as("the stream that was written to is closed")
                    .isFalse();
        });
    }

    /** Offices sit in other places than developers. */
    @Test
    @DisplayName("reads and writes alike in every locale and time zone")
    default void isTheSameEverywhere() {
        provider().writer().ifPresent(writer -> {
            byte[] here = new Exchange(provider(), ending()).write(samples().evaluations());
            Elsewhere.run(() -> assertSame(
                    new Exchange(provider(), ending()).write(samples().evaluations()), here));
        });
        if (provider().reader().isPresent()) {
            goodFiles().forEach((name, bytes) -> {
                List<Outcome<Evaluation>> here =
                        Exchange.read(reader(), Source.of(name, bytes)).outcomes();
                Elsewhere.run(() -> assertThat(
                                Exchange.read(reader(), Source.of(name, bytes)).outcomes())
                        .as("what was read elsewhere")
                        .isEqualTo(here));
            });
        }
    }

    /** The same input, the same file: people compare versions. */
    @Test
    @DisplayName("writes the same again")
    default void writesTheSameAgain() {
        assumeTrue(provider().writer().isPresent(), "the format is not written");
        byte[] once = new Exchange(provider(), ending()).write(samples().evaluations());
        assertSame(new Exchange(provider(), ending()).write(samples().evaluations()), once);
    }

    /** A stream of items is the same dossier, handed over in another way. */
    @Test
    @DisplayName("writes item by item what it writes at once")
    default void streamsWhatItWrites() {
        Optional<StreamingWriter> streaming = provider().streamingWriter();
        assumeTrue(streaming.isPresent(), "the format is not written item by item");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dossier dossier = Dossier.of(samples().evaluations());
        assertThatCode(() -> streaming.orElseThrow().stream(
                        session -> dossier.items().forEach(session::item), Sink.of(fileName(), out)))
                .doesNotThrowAnyException();
        assertSame(
                out.toByteArray(),
                new Exchange(provider(), ending()).write(samples().evaluations()));
    }

    private void assertSame(byte[] written, byte[] before) {
        boolean readable = provider().reader().isPresent();
        if (!readable || Arrays.equals(written, before)) {
            assertThat(written).as("what was written").isEqualTo(before);
            return;
        }
        // Containers such as zip files hold a time; what stands in them must still be the same.
        Exchange exchange = new Exchange(provider(), ending());
        assertThat(exchange.read(written).outcomes())
                .as("what was written, read back")
                .isEqualTo(exchange.read(before).outcomes());
    }

    private EvaluationReader reader() {
        Optional<EvaluationReader> reader = provider().reader();
        assumeTrue(reader.isPresent(), "the format is not read");
        return reader.orElseThrow();
    }

    /** Reading and writing, where the format does both. */
    private Exchange exchange() {
        reader();
        assumeTrue(
                provider().writer().map(DossierWriter::parts).stream()
                        .anyMatch(parts -> parts.contains(DossierWriter.Part.EVALUATIONS)),
                "the format does not hold evaluations");
        return new Exchange(provider(), ending());
    }

    private String ending() {
        return provider().extensions().stream().sorted().findFirst().orElse("file");
    }

    private String fileName() {
        return "sample." + ending();
    }

    /** Files that the format can read: those of the samples, and those that it writes itself. */
    private Map<String, byte[]> goodFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        samples().files().forEach((name, file) -> files.put(name, file.bytes()));
        if (provider().writer().isPresent() && !samples().evaluations().isEmpty()) {
            files.put(
                    fileName(),
                    new Exchange(provider(), ending())
                            .write(List.of(samples().evaluations().get(0))));
        }
        return files;
    }
}
