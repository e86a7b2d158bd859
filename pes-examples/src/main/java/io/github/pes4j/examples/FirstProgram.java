package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file, scores what stands in it, and says where points were lost: the program of README. */
public final class FirstProgram {

    private FirstProgram() {}

    /**
     * Prints the scores of a file.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        print(Path.of(arguments[0]), System.out);
    }

    static void print(Path file, PrintStream out) throws IOException {
        // snippet: score
        Reading reading = Formats.installed().read(file);
        reading.findings().forEach(finding -> out.println(finding.message(Locale.ENGLISH)));
        Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
        for (Evaluation evaluation : reading.evaluations()) {
            Scorecard card = scorer.score(evaluation);
            out.println(card.project().name() + " " + card.totalText() + " "
                    + card.grade().label());
            card.deductions().forEach(lost -> out.println(lost.path() + " −" + lost.lost()));
        }
        // end: score
    }
}
