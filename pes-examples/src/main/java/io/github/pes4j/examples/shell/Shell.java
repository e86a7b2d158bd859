package io.github.pes4j.examples.shell;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.CsvTables;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.examples.table.TableText;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Short words for scripts: read, study, show. {@code pes-shell} imports them, with levers, goals and distributions. They print
 * in Chinese; {@link #speak} changes that. Made for one thread.
 */
public final class Shell {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static Locale locale = Locale.CHINESE;

    private Shell() {}

    /** Prints in another language from now on. */
    public static void speak(Locale other) {
        locale = other;
    }

    /**
     * All evaluations of a file. A name that is no file here is looked for among the cases of PES.
     *
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public static List<Evaluation> read(String file) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            path = Path.of(System.getProperty("pes.cases", "cases")).resolve(file);
        }
        try {
            Reading reading = Formats.installed().read(path);
            if (reading.evaluations().isEmpty()) {
                reading.findings().forEach(Shell::show);
            }
            return reading.evaluations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A study of the first evaluation of a file, under the policy that it names, or the usual one of its kind. */
    public static WhatIf study(String file) {
        return study(file, 1);
    }

    /**
     * A study of one of several evaluations.
     *
     * @param number its number, from 1
     */
    public static WhatIf study(String file, int number) {
        return study(read(file).get(number - 1));
    }

    /** A study of an evaluation, under the policy that it names, or the usual one of its kind. */
    public static WhatIf study(Evaluation evaluation) {
        ScoringPolicy policy =
                evaluation.policy().flatMap(Policies::byId).orElseGet(() -> Policies.usualFor(evaluation.kind()));
        return WhatIf.on(evaluation, Scorer.of(policy, Rules.installed()));
    }

    /** Prints anything as it says itself. */
    public static void show(Object anything) {
        OUT.println(anything);
    }

    /** Prints a finding with its place and remedy. */
    public static void show(Finding finding) {
        OUT.println(finding.message(locale));
    }

    /** Prints a sentence. */
    public static void show(Bilingual sentence) {
        OUT.println(sentence.in(locale));
    }

    /** Prints sentences, one on each line. */
    public static void tell(List<Bilingual> sentences) {
        sentences.forEach(Shell::show);
    }

    /** Prints a table in columns. */
    public static void show(ResultTable table) {
        OUT.print(TableText.of(table, locale));
    }

    /**
     * Writes a table as comma-separated values.
     *
     * @throws UncheckedIOException if nothing was written
     */
    public static void save(ResultTable table, String file) {
        try {
            CsvTables.write(table, Sink.of(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
