package io.github.pes4j.examples;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.examples.html.HtmlFormatProvider;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.audit.Auditor;
import io.github.pes4j.scoring.whatif.OpenScoreException;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pes report}: scores and findings as one page that needs nothing else. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Scores and audits evaluations, and writes one self-contained HTML page about them.")
final class ReportCommand implements Callable<Integer> {

    private final Formats formats;
    private final Console console;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "Files or folders with evaluations; the last one is the page to write, OUT.html.")
    private List<Path> named = List.of();

    @Mixin
    private Choices choices = new Choices();

    ReportCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        HtmlFormatProvider format = new HtmlFormatProvider(console.locale());
        Path out = named.get(named.size() - 1);
        List<Path> read = named.subList(0, named.size() - 1);
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (format.extensions().stream().noneMatch(ending -> name.endsWith("." + ending))) {
            return console.fail(
                    "{0}：最后一个文件名是要写出的网页，须以 .html 结尾",
                    "{0}: the last name is the page to write, and must end in .html", out);
        }
        Optional<ScoringPolicy> asked;
        try {
            asked = choices.policy();
        } catch (PolicyChoice.Unusable e) {
            return e.tell(console);
        }
        List<Path> files = Inputs.files(read, formats);
        if (files.stream().map(Inputs::key).anyMatch(Inputs.key(out)::equals)) {
            return console.fail(
                    "{0}：这是要读取的文件之一；请换一个文件名", "{0}: that is one of the files to read; choose another name", out);
        }
        Dossier dossier = audited(asked, files);
        if (dossier.items().isEmpty()) {
            return console.failNothing(files, read, dossier.files(), formats);
        }
        DossierWriter writer = format.writer().orElseThrow();
        writer.write(withTornado(dossier, asked), Sink.of(out));
        return 0;
    }

    /** What moves the total of a single evaluation most: every number a tenth either way. A range has no such picture. */
    private static Dossier withTornado(Dossier dossier, Optional<ScoringPolicy> asked) {
        if (dossier.items().size() != 1) {
            return dossier;
        }
        Evaluation evaluation = dossier.items().get(0).evaluation();
        ScoringPolicy policy = ChosenPolicy.of(asked, evaluation).policy();
        try {
            ResultTable tornado =
                    WhatIf.on(evaluation, Scorer.of(policy, Rules.installed())).tornado(Share.percent("10"));
            return tornado.rows().isEmpty()
                    ? dossier
                    : Dossier.builder().from(dossier).addTable(tornado).build();
        } catch (OpenScoreException e) {
            return dossier;
        }
    }

    private Dossier audited(Optional<ScoringPolicy> asked, List<Path> files) {
        Dossier scored = new Scoring(formats, asked).score(files);
        AuditSettings settings = AuditSettings.builder().policy(asked).build();
        AuditReport report = Auditor.of(settings, AuditCommand.checks(), Rules.installed())
                .audit(Portfolio.of(
                        scored.items().stream().map(Dossier.Item::evaluation).toList()));
        return AuditCommand.withFindings(scored, report);
    }
}
