package io.github.pes4j.examples;

import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.audit.ReadingFindings;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.scoring.audit.Auditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pes audit}: where reports contradict themselves, and how they can be mended. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Finds where reports contradict themselves. Exit code 1 where something cannot be true.")
final class AuditCommand implements Callable<Integer> {

    /** Something cannot be true. */
    private static final int ERRORS = 1;

    private final Formats formats;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with evaluations.")
    private List<Path> named = List.of();

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Option(
            names = "--annotate",
            paramLabel = "OUT.xlsx",
            description =
                    "Also a copy of the one FILE, an .xlsx workbook, with each finding as comment and colour on its "
                            + "cell: errors red, warnings yellow, notices blue.")
    private @Nullable Path annotated;

    @Option(names = "--off", paramLabel = "CHECK", description = "Switches a check off; '--checks' names each.")
    private List<String> off = List.of();

    @Option(names = "--checks", description = "Also what each check did.")
    private boolean statistics;

    @Mixin
    private Choices choices = new Choices();

    AuditCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    /** What there is instead; who gives the code of a finding learns which checks report it. */
    private Bilingual noSuchCheck(List<AuditCheck> checks, List<String> known) {
        List<String> reporting = checks.stream()
                .filter(check -> check.codes().stream().map(FindingCode::id).anyMatch(off::contains))
                .map(AuditCheck::id)
                .toList();
        return reporting.isEmpty()
                ? new Bilingual("没有这项检查；检查有 {0}", "no such check; there are {0}").with(known)
                : new Bilingual("这是问题代码，由检查 {0} 报告", "that is a finding, reported by the check {0}")
                        .with(String.join(", ", reporting));
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoringPolicy> asked;
        try {
            asked = choices.policy();
        } catch (PolicyChoice.Unusable e) {
            return e.tell(console);
        }
        List<AuditCheck> checks = checks();
        List<String> known = checks.stream().map(AuditCheck::id).toList();
        if (!known.containsAll(off)) {
            return console.fail(Console.about("--off " + String.join(",", off), noSuchCheck(checks, known)));
        }
        List<Path> files = Inputs.files(named, formats);
        Optional<Annotating> annotating = Optional.empty();
        if (annotated != null) {
            try {
                annotating = Optional.of(Annotating.of(formats, files, annotated));
            } catch (IllegalArgumentException e) {
                return console.fail(Console.about("--annotate " + annotated, Told.by(e)));
            }
        }
        AuditSettings settings =
                AuditSettings.builder().policy(asked).addAllOff(off).build();
        Dossier scored = new Scoring(formats, asked).score(files);
        AuditReport report = Auditor.of(settings, checks, Rules.installed())
                .audit(Portfolio.of(
                        scored.items().stream().map(Dossier.Item::evaluation).toList()));
        Dossier dossier = withFindings(scored, report);
        if (!scored.items().isEmpty() || json) {
            write(dossier, report);
        }
        if (scored.items().isEmpty()) {
            return console.failNothing(files, named, dossier.files(), formats);
        }
        if (annotating.isPresent()) {
            annotating.get().write(dossier, console);
        }
        return exit(dossier);
    }

    /** The checks of PES first, then those of plug-ins. */
    static List<AuditCheck> checks() {
        return Checks.of(Stream.concat(Auditor.standardChecks().stream(), Checks.installed().stream())
                .toList());
    }

    /** What was scored, with what the audit found in place of what the reader alone did. */
    static Dossier withFindings(Dossier scored, AuditReport report) {
        List<Dossier.Item> items = new ArrayList<>();
        for (int i = 0; i < scored.items().size(); i++) {
            Dossier.Item item = scored.items().get(i);
            List<Finding> findings = ReadingFindings.joined(
                    item.findings(), report.evaluations().get(i).findings());
            items.add(new Dossier.Item(
                    item.source(),
                    item.evaluation(),
                    item.scorecard(),
                    findings,
                    report.evaluations().get(i).repairs()));
        }
        return Dossier.builder().from(scored).items(items).build();
    }

    private void write(Dossier dossier, AuditReport report) throws IOException {
        console.flush();
        Sink sink = Sink.of("standard output", console.bytes());
        if (json) {
            formats.byId("json-report")
                    .flatMap(FormatProvider::writer)
                    .orElseThrow(() -> new IllegalStateException("pes-io-json is not on the path"))
                    .write(dossier, sink);
        } else {
            AuditText words = new AuditText(console.locale());
            String text = words.of(dossier, report) + (statistics ? words.of(report.checks()) : "");
            sink.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static int exit(Dossier dossier) {
        Stream<Finding> findings = Stream.concat(
                dossier.items().stream().flatMap(item -> item.findings().stream()),
                dossier.files().stream().flatMap(file -> file.findings().stream()));
        return findings.anyMatch(Finding::isError) ? ERRORS : 0;
    }
}
