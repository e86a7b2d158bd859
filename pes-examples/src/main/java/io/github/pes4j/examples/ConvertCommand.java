package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        if (Inputs.key(in).equals(Inputs.key(out))) {
            return console.fail(
                    "OUT {0}：这正是要读取的文件；请换一个文件名", "OUT {0}: that is the file to read; choose another name", out);
        }
        Optional<DossierWriter> writer = formats.byName(out.toString()).flatMap(FormatProvider::writer);
        if (writer.filter(found -> !found.parts().contains(DossierWriter.Part.EVALUATIONS))
                .isPresent()) {
            return console.fail(
                    "{0}：这种文件不能保存绩效评价；网页报告用 pes report",
                    "{0}: such a file holds no evaluations; 'pes report' writes pages about them", out);
        }
        Optional<StreamingWriter> streaming = formats.byName(out.toString()).flatMap(FormatProvider::streamingWriter);
        // Before anything is read.
        formats.writerOf(out.toString());
        try {
            List<Finding> lost = streaming.isPresent() ? stream(streaming.get()) : atOnce();
            lost.forEach(console::say);
            return 0;
        } catch (NothingRead e) {
            return console.fail("{0}：没有可转换的绩效评价", "{0}: there is no evaluation to convert", in);
        }
    }

    private List<Finding> atOnce() throws IOException {
        Reading reading = formats.read(in);
        reading.findings().forEach(console::say);
        if (reading.evaluations().isEmpty()) {
            throw new NothingRead();
        }
        return formats.write(Dossier.of(reading.evaluations()), Sink.of(out));
    }

    /** Evaluation by evaluation, whatever their number. */
    private List<Finding> stream(StreamingWriter writer) throws IOException {
        boolean[] any = {false};
        return writer.stream(
                session -> {
                    List<Finding> findings = formats.read(Source.of(in), outcome -> {
                        outcome.findings().forEach(console::say);
                        outcome.value().ifPresent(evaluation -> {
                            any[0] = true;
                            session.item(new Dossier.Item("", evaluation, Optional.empty(), List.of()));
                        });
                    });
                    findings.forEach(console::say);
                    if (!any[0]) {
                        throw new NothingRead();
                    }
                },
                Sink.of(out));
    }

    /** There is nothing to write; a file that was there is left as it is. */
    private static final class NothingRead extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
