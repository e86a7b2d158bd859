package io.github.pes4j.examples;

import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.SheetWriter;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pes template}: an empty official form. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes an empty official self-evaluation form, with live totals and execution rate.")
final class TemplateCommand implements Callable<Integer> {

    private final Formats formats;
    private final Console console;

    @Parameters(index = "0", paramLabel = "OUT", description = "The file to write; its name says the format.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = "mof-2020-self",
            description = "The policy whose blocks the form has: ${DEFAULT-VALUE}; see 'pes policies'.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    TemplateCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoringPolicy> asked = Policies.byId(policy);
        if (asked.isEmpty()) {
            return console.fail(
                    "--policy {0}：没有这个评分办法；评分办法见 pes policies",
                    "--policy {0}: no such policy; 'pes policies' lists them", policy);
        }
        Optional<SheetWriter> writer = formats.byName(out.toString()).flatMap(FormatProvider::sheetWriter);
        if (writer.isEmpty()) {
            return console.fail(
                    "{0}：没有以这种文件名写表格的格式；请用 .xlsx",
                    "{0}: no installed format writes forms under such a name; use .xlsx", out);
        }
        writer.get().write(List.of(FormSheets.blank(asked.get())), Sink.of(out));
        return 0;
    }
}
