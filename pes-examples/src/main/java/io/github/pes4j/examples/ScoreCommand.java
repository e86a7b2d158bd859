package io.github.pes4j.examples;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pes score}: scorecards, and a line for all of them together. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Scores evaluations and explains every point.")
final class ScoreCommand implements Callable<Integer> {

    /** Problems of files that are printed behind everything else, and kept until then. */
    private static final int MOST_FINDINGS = 10_000;

    private final Formats formats;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with evaluations.")
    private List<Path> named = List.of();

    @Option(names = "--json", description = "One JSON object; also where --out ends in .json.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write there instead of printing; .jsonl for a scorecard on each line, .gz compressed, .xlsx for "
                            + "scored forms and tables.")
    private @Nullable Path out;

    @Option(
            names = "--brief",
            description = "One line a project: total and grade, without reasons. Text only, and faster.")
    private boolean brief;

    @Mixin
    private Choices choices = new Choices();

    ScoreCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoringPolicy> asked;
        try {
            asked = choices.policy();
        } catch (PolicyChoice.Unusable e) {
            return e.tell(console);
        }
        List<Path> files = Inputs.files(named, formats);
        if (out != null && files.stream().map(Inputs::key).anyMatch(Inputs.key(out)::equals)) {
            return console.fail(
                    "--out {0}：这是要读取的文件之一；请换一个文件名",
                    "--out {0}: that is one of the files to read; choose another name", out);
        }
        if (out != null && isPage()) {
            return console.fail("--out {0}：网页报告用 pes report", "--out {0}: 'pes report' writes pages", out);
        }
        if (brief && !isText()) {
            return console.fail(
                    "--brief 只写文本；请去掉 --json，或让 --out 以 .txt 结尾",
                    "--brief writes text; leave out --json, or let --out end in .txt");
        }
        if (out != null && Bar.isWanted()) {
            try (Bar bar = Bar.of(files)) {
                return score(files, new Scoring(formats, asked, bar));
            }
        }
        return score(files, new Scoring(formats, asked));
    }

    private int score(List<Path> files, Scoring scoring) throws IOException {
        Sink sink = out == null ? Sink.of("standard output", console.bytes()) : Sink.of(out);
        console.flush();
        Report report = new Report(scoring, files);
        Optional<StreamingWriter> workbook = workbookWriter();
        if (isLines() || isJson()) {
            report.stream(writer(), sink, isLines() ? Integer.MAX_VALUE : MOST_FINDINGS);
        } else if (workbook.isPresent()) {
            report.stream(workbook.get(), sink, MOST_FINDINGS).forEach(console::say);
        } else if (brief) {
            report.printBriefly(console.locale(), sink, MOST_FINDINGS);
        } else {
            report.print(console.locale(), sink, MOST_FINDINGS);
        }
        return report.reasons().isNothing()
                ? console.failNothing(files, named, report.reasons().first(), formats)
                : 0;
    }

    /** Asked for, or meant by the name of the file. */
    private boolean isJson() {
        return json || outEndsWith(".json") || outEndsWith(".json.gz");
    }

    private boolean isText() {
        return !isLines() && !isJson() && workbookWriter().isEmpty();
    }

    /** A stream of scorecards, one on each line. */
    private boolean isLines() {
        return outEndsWith(".jsonl") || outEndsWith(".jsonl.gz");
    }

    private boolean outEndsWith(String ending) {
        return out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The writer of scorecards that the name of the file asks for, if it asks for one. */
    private Optional<StreamingWriter> workbookWriter() {
        return Optional.ofNullable(out)
                .flatMap(path -> formats.byName(path.toString()))
                .flatMap(FormatProvider::streamingWriter)
                .filter(writer -> writer.parts().contains(DossierWriter.Part.SCORECARDS));
    }

    /** A file whose format holds scores, but not item by item: text under such a name would be taken for it. */
    private boolean isPage() {
        Optional<FormatProvider> format = Optional.ofNullable(out).flatMap(path -> formats.byName(path.toString()));
        return format.flatMap(FormatProvider::streamingWriter).isEmpty()
                && format.flatMap(FormatProvider::writer)
                        .filter(writer -> writer.parts().contains(DossierWriter.Part.SCORECARDS))
                        .isPresent();
    }

    private StreamingWriter writer() {
        return formats.byId(isLines() ? "jsonl-report" : "json-report")
                .flatMap(FormatProvider::streamingWriter)
                .orElseThrow(() -> new IllegalStateException("pes-io-json is not on the path"));
    }
}
