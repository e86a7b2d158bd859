package io.github.pes4j.examples;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pes score}: scorecards, and a line for all of them together. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Scores evaluations and explains every point.")
final class ScoreCommand implements Callable<Integer> {

    private final Formats formats;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with evaluations.")
    private List<Path> named = List.of();

    @Option(names = "--policy", paramLabel = "ID", description = "The scoring policy; see 'pes policies'.")
    private @Nullable String policy;

    @Option(names = "--json", description = "One JSON object; also where --out ends in .json.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Language of the text: ${DEFAULT-VALUE}.")
    private Language language = Language.zh;

    /** The languages of the text. */
    @SuppressWarnings("MemberName")
    enum Language {
        zh(Locale.CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    ScoreCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoringPolicy> asked = Optional.ofNullable(policy).flatMap(Policies::byId);
        if (policy != null && asked.isEmpty()) {
            return console.fail("--policy " + policy + ": no such policy; 'pes policies' lists them");
        }
        List<Path> files = Inputs.files(named, formats);
        if (out != null && files.stream().map(Inputs::key).anyMatch(Inputs.key(out)::equals)) {
            return console.fail("--out " + out + ": that is one of the files to read");
        }
        Dossier dossier = new Scoring(formats, asked).score(files);
        boolean nothing = dossier.items().isEmpty();
        if (!nothing || isJson()) {
            write(dossier);
        }
        return nothing ? console.failNothing(files, named, dossier, language.locale) : 0;
    }

    private void write(Dossier dossier) throws IOException {
        Sink sink = out == null ? Sink.of("standard output", console.bytes()) : Sink.of(out);
        console.flush();
        if (isJson()) {
            jsonWriter().write(dossier, sink);
        } else {
            String text = new ScoreText(language.locale).of(dossier);
            sink.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Asked for, or meant by the name of the file. */
    private boolean isJson() {
        return json || (out != null && out.toString().endsWith(".json"));
    }

    private DossierWriter jsonWriter() {
        return formats.byId("json-report")
                .flatMap(FormatProvider::writer)
                .orElseThrow(() -> new IllegalStateException("pes-io-json is not on the path"));
    }
}
