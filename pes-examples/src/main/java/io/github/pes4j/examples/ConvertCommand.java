package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pes convert}: the evaluations of a file in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes the evaluations of a file in another installed format.")
final class ConvertCommand implements Callable<Integer> {

    private final Formats formats;
    private final Console console;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; its name says the format.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    ConvertCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = formats.read(in);
        reading.findings().forEach(this::tell);
        if (reading.evaluations().isEmpty()) {
            return console.fail(in + ": nothing to convert");
        }
        List<Finding> lost = formats.write(Dossier.of(reading.evaluations()), Sink.of(out));
        lost.forEach(this::tell);
        return 0;
    }

    private void tell(Finding finding) {
        console.err().println(finding.message(Locale.CHINESE));
    }
}
