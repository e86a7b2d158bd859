package io.github.pes4j.examples;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.CsvTables;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.examples.table.TableText;
import io.github.pes4j.examples.whatif.Answer;
import io.github.pes4j.examples.whatif.DrawnQuestions;
import io.github.pes4j.examples.whatif.LeverTexts;
import io.github.pes4j.examples.whatif.Question;
import io.github.pes4j.examples.whatif.Questions;
import io.github.pes4j.io.json.JsonDocuments;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pes whatif}: what the score would be if … */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = "Asks what the score would be if figures, weights, rules or the policy were others. A LEVER is "
                + "actual(PATH), actual(PATH#NAME), override(PATH), points(PATH), weight(PATH), weights(PATH), target(PATH), "
                + "rule(PATH), funds(COLUMN), denominator(PATH) or policy(FIELD).")
final class WhatIfCommand implements Callable<Integer> {

    private final Formats formats;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with evaluations.")
    private List<Path> named = List.of();

    @Option(
            names = "--evaluation",
            paramLabel = "N|NAME",
            description = "Which one, where there are several: its number, from 1, or a part of its name.")
    private @Nullable String chosen;

    @Option(names = "--set", paramLabel = "LEVER=VALUE", description = "Puts a lever to a value: 80%%, ×0.9, none.")
    private List<String> set = List.of();

    @Option(names = "--scenario", paramLabel = "FILE", description = "Changes from a file, before those of --set.")
    private List<Path> scenarios = List.of();

    @Option(names = "--save", paramLabel = "FILE.json", description = "Writes all changes to a file.")
    private @Nullable Path save;

    @ArgGroup
    private Asked asked = new Asked();

    /** One question at a time. */
    static final class Asked {
        @Option(
                names = "--sweep",
                paramLabel = "LEVER=FROM:TO:STEP",
                description = "The total for each value; several move together.")
        private List<String> sweep = List.of();

        @Option(names = "--goal", paramLabel = "TOTAL|GRADE", description = "The cheapest way there; with --by.")
        private @Nullable String goal;

        @Option(names = "--tornado", paramLabel = "PERCENT", description = "Each number so much down and up.")
        private @Nullable String tornado;

        @Option(names = "--leave-one-out", description = "The total without each leaf.")
        private boolean leaveOneOut;

        @Option(names = "--flips", description = "The smallest change of weights that changes the grade.")
        private boolean flips;

        @Option(names = "--monte-carlo", paramLabel = "N", description = "N draws.")
        private @Nullable Integer monteCarlo;

        @Option(
                names = "--sobol",
                paramLabel = "N",
                description = "Where the variance comes from, by N × (levers + 2) draws.")
        private @Nullable Integer sobol;

        @Option(names = "--morris", paramLabel = "N", description = "Which levers matter, by N trajectories.")
        private @Nullable Integer morris;
    }

    @Option(names = "--cross", description = "Each value of --sweep with each of the others.")
    private boolean cross;

    @Option(
            names = "--by",
            paramLabel = "LEVER[=FROM:TO:STEP[@PRICE]]",
            description = "What may move towards the goal; a lever alone moves to where it completes.")
    private List<String> by = List.of();

    @Option(
            names = "--vary",
            paramLabel = "LEVER=DISTRIBUTION",
            description = "What is drawn: uniform(80,90), triangular(80,90,97), normal(90,5,70,100), integers(0,5), "
                    + "oneof(A|B), dirichlet(50).")
    private List<String> vary = List.of();

    @Option(
            names = "--within",
            paramLabel = "PERCENT",
            defaultValue = "10%",
            description = "Without --vary, all numbers vary by so much: ${DEFAULT-VALUE}.")
    private String within = "10%";

    @Option(names = "--seed", paramLabel = "S", description = "Of all draws; asked for where something is drawn.")
    private @Nullable Long seed;

    @Option(names = "--json", description = "The table as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "The table as comma-separated values.")
    private boolean csv;

    @Option(names = "--chart", paramLabel = "FILE.svg", description = "A picture of a sweep, a tornado or draws.")
    private @Nullable Path chart;

    @Mixin
    private Choices choices = new Choices();

    WhatIfCommand(Formats formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ScoringPolicy> wanted;
        try {
            wanted = choices.policy();
        } catch (PolicyChoice.Unusable e) {
            return e.tell(console);
        }
        List<Path> files = Inputs.files(named, formats);
        Optional<Bilingual> misplaced = misplaced(files);
        if (misplaced.isPresent()) {
            return console.fail(misplaced.get());
        }
        Dossier dossier = new Scoring(formats, wanted).score(files);
        if (dossier.items().isEmpty()) {
            return console.failNothing(files, named, dossier.files(), formats);
        }
        List<Evaluation> found =
                chosen(dossier.items().stream().map(Dossier.Item::evaluation).toList());
        if (found.size() != 1) {
            return console.fail(choose(found, dossier));
        }
        WhatIf base = WhatIf.on(
                found.get(0), Scorer.of(ChosenPolicy.of(wanted, found.get(0)).policy(), Rules.installed()));
        try (Counting counting = Counting.of(draws())) {
            return answer(base, counting);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return console.fail(Told.by(e));
        }
    }

    /** An option that would do nothing, or harm. */
    private Optional<Bilingual> misplaced(List<Path> files) {
        if (json && csv) {
            return refused("--json 与 --csv 只能用一个", "--json or --csv, not both");
        }
        if (cross && asked.sweep.isEmpty()) {
            return refused("--cross 须与 --sweep 同用", "--cross goes with --sweep");
        }
        if ((asked.goal == null) != by.isEmpty()) {
            return by.isEmpty()
                    ? refused("--goal 需要 --by LEVER：什么可以变动以达到目标", "--goal needs --by LEVER: what may move towards it")
                    : refused("--by 须与 --goal 同用", "--by goes with --goal");
        }
        if (!draws() && (seed != null || !vary.isEmpty())) {
            return refused(
                    "{0} 须与 --monte-carlo、--sobol 或 --morris 同用",
                    "{0} goes with --monte-carlo, --sobol or --morris", seed != null ? "--seed" : "--vary");
        }
        for (Path out : Stream.of(Optional.ofNullable(save), Optional.ofNullable(chart))
                .flatMap(Optional::stream)
                .toList()) {
            if (Stream.concat(files.stream(), scenarios.stream())
                    .map(Inputs::key)
                    .anyMatch(Inputs.key(out)::equals)) {
                return refused(
                        "{0}：这是要读取的文件之一；请换一个文件名", "{0}: that is one of the files to read; choose another name", out);
            }
        }
        return save != null && chart != null && Inputs.key(save).equals(Inputs.key(chart))
                ? refused("--save 与 --chart 须各用一个文件", "--save and --chart need a file each")
                : Optional.empty();
    }

    private static Optional<Bilingual> refused(String zh, String en, Object... arguments) {
        return Optional.of(new Bilingual(zh, en).with(arguments));
    }

    private List<Evaluation> chosen(List<Evaluation> all) {
        if (chosen == null) {
            return all;
        }
        if (chosen.matches("\\d{1,6}")) {
            int number = Integer.parseInt(chosen);
            return number >= 1 && number <= all.size() ? List.of(all.get(number - 1)) : List.of();
        }
        return all.stream()
                .filter(evaluation -> evaluation.project().name().contains(chosen))
                .toList();
    }

    private static Bilingual choose(List<Evaluation> found, Dossier dossier) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < dossier.items().size(); i++) {
            names.add((i + 1) + " "
                    + dossier.items().get(i).evaluation().project().name());
        }
        Bilingual many = found.isEmpty()
                ? new Bilingual("没有这份绩效评价", "no such evaluation")
                : new Bilingual("有 {0} 份绩效评价", "{0} evaluations").with(found.size());
        return new Bilingual("{0}；请用 --evaluation 指定其中一份：{1}", "{0}; --evaluation takes one of: {1}")
                .with(many, names.stream().limit(20).collect(Collectors.joining(", ")));
    }

    private int answer(WhatIf base, Counting counting) throws IOException {
        WhatIf study = base;
        for (Path file : scenarios) {
            Outcome<Scenario> read = JsonDocuments.readScenario(Source.of(file));
            if (read.value().isEmpty()) {
                read.findings().forEach(finding -> console.fail(file.toString(), finding));
                return Pes.UNUSABLE;
            }
            study = study.with(read.value().get());
        }
        study = study.with(set.stream().map(LeverTexts::change).toArray(Change[]::new));
        Answer answer = question(base, counting).of(study, console.locale());
        if (chart != null) {
            if (answer.chart().isEmpty()) {
                return console.fail(
                        "--chart：只有单个变量按数值变化的 --sweep、--tornado 和 --monte-carlo 有图",
                        "--chart: there is a picture of a sweep of one lever through numbers, of --tornado and of --monte-carlo");
            }
            String svg = answer.chart().get().svg();
            Sink.of(chart).write(stream -> stream.write(svg.getBytes(StandardCharsets.UTF_8)));
        }
        if (save != null) {
            JsonDocuments.writeScenario(study.scenario(), Sink.of(save));
        }
        print(answer);
        return 0;
    }

    private boolean draws() {
        return asked.monteCarlo != null || asked.sobol != null || asked.morris != null;
    }

    private Question question(WhatIf base, Counting counting) {
        if (!asked.sweep.isEmpty()) {
            return Questions.sweep(asked.sweep, cross);
        }
        if (asked.goal != null) {
            return Questions.goal(asked.goal, by);
        }
        if (asked.tornado != null) {
            return Questions.tornado(percent("--tornado", asked.tornado));
        }
        if (asked.leaveOneOut) {
            return Questions.leaveOneOut();
        }
        if (asked.flips) {
            return Questions.flips();
        }
        return draws() ? drawn(counting) : Questions.changed(base);
    }

    private Question drawn(Counting counting) {
        if (seed == null) {
            throw new RefusalException(
                    "随机抽样需要 --seed S，以便重复同样的抽样",
                    "--seed S is needed where something is drawn, so that it can be drawn again");
        }
        DrawnQuestions questions = new DrawnQuestions(vary, percent("--within", within), seed, counting);
        if (asked.monteCarlo != null) {
            return questions.monteCarlo(asked.monteCarlo);
        }
        return asked.sobol != null
                ? questions.sobol(asked.sobol)
                : questions.morris(asked.morris == null ? 0 : asked.morris);
    }

    private static Share percent(String option, String text) {
        try {
            Share share = Share.percent(text.strip().replaceFirst("[%％]$", ""));
            if (share.signum() > 0) {
                return share;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusalException(
                            "{0} {1}：百分比须为数字，如 10%", "{0} {1}: a percentage is a number, such as 10%", option, text)
                    .because(e);
        }
        throw new RefusalException(
                "{0} {1}：变动幅度须大于 0%，如 10%", "{0} {1}: numbers move by more than 0%, such as 10%", option, text);
    }

    private void print(Answer answer) throws IOException {
        console.flush();
        Sink sink = Sink.of("standard output", console.bytes());
        if (json) {
            JsonDocuments.writeTable(answer.table(), sink);
        } else if (csv) {
            CsvTables.write(answer.table(), sink);
        } else {
            String text = text(answer);
            sink.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Sentences, and the table where it is not the ledger of draws. */
    private String text(Answer answer) {
        StringBuilder text = new StringBuilder();
        answer.sentences()
                .forEach(sentence -> text.append(sentence.in(console.locale())).append('\n'));
        if (asked.monteCarlo == null && !answer.table().rows().isEmpty()) {
            text.append(TableText.of(answer.table(), console.locale()));
        }
        return text.toString();
    }
}
