package io.github.pes4j.examples.text;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The founding texts, and how tests read them. */
final class TextCases {

    static final List<String> NAMES = List.of("yuanjiang-2023", "chengde-2021", "bohu-2022", "saybag-2023");

    private static final Formats TEXT = Formats.of(new TextFormatProvider());

    private TextCases() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("cases", "text", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Source source) {
        try {
            return TEXT.read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading file(String name) {
        return read(Source.of(name + ".txt", bytes(name)));
    }

    static Reading bytes(byte[] bytes) {
        return read(Source.of("a.txt", bytes));
    }

    /** What stands on some lines. */
    static Reading lines(String... lines) {
        return bytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The only evaluation of a text. */
    static Evaluation only(Reading reading) {
        if (reading.evaluations().size() != 1) {
            throw new AssertionError(reading.evaluations().size() + " evaluations; " + reading.findings());
        }
        return reading.evaluations().get(0);
    }

    /** Code and places of each finding. */
    static List<String> findings(Reading reading) {
        return reading.findings().stream().map(TextCases::text).toList();
    }

    private static String text(Finding finding) {
        return finding.code() + " " + finding.places();
    }

    /**
     * What the text of Yuanjiang must give: what the workbook gives. But remarks stand outside of its tables, and the score of
     * the execution is printed with two decimals.
     */
    static List<Evaluation> yuanjiang() {
        return YuanjiangCase.evaluations().stream()
                .map(form -> Evaluation.builder()
                        .from(form)
                        .notes(List.of())
                        .claims(form.claims().stream().map(TextCases::asPrinted).toList())
                        .build())
                .toList();
    }

    private static Claim asPrinted(Claim claim) {
        boolean execution = claim.subject().toString().equals("预算执行率") && claim.figure() == Figure.SCORE;
        return execution
                ? new Claim(
                        claim.subject(),
                        claim.figure(),
                        new Printed<>(
                                "10.00",
                                claim.printed().value(),
                                claim.printed().at()),
                        claim.by(),
                        claim.mention())
                : claim;
    }
}
