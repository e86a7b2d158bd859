package io.github.pes4j.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of comma-separated values does beyond the contract. */
class CsvReaderTest {

    // 92 % of 10, 9 of 12 patrols of 50, and 40: 9.20 + 37.50 + 40.00.
    // snippet: use
    @Test
    void theSampleIsReadAndScored() throws IOException {
        Reading reading = Formats.installed().read(Path.of("cases", "sample.csv"));
        assertThat(reading.findings()).isEmpty();
        Evaluation evaluation = reading.evaluations().get(0);
        Scorecard card = Scorer.of(Policies.MOF_2020_SELF).score(evaluation);
        assertThat(card.totalText()).isEqualTo("86.70");
    }
    // end: use

    @Test
    void aCellInQuotesMayHoldCommasLineBreaksAndQuotes() {
        assertThat(CsvRows.of("a,\"b,\nc\",\"say \"\"d\"\"\"\r\ne,\"\"\"\"\n\nf"))
                .containsExactly(
                        new CsvRow(1, List.of("a", "b,\nc", "say \"d\"")),
                        new CsvRow(3, List.of("e", "\"")),
                        new CsvRow(4, List.of("")),
                        new CsvRow(5, List.of("f")));
    }

    @Test
    void theMarkThatSpreadsheetsPutBeforeTextIsNoPartOfIt() {
        assertThat(CsvRows.of("\uFEFF项目名称")).containsExactly(new CsvRow(1, List.of("项目名称")));
    }

    @Test
    void whatAnOpenQuoteHidesIsStillThere() {
        assertThat(CsvRows.of("a,\"b\nc")).containsExactly(new CsvRow(1, List.of("a", "\"b\nc")));
    }

    @Test
    void aFindingNamesItsLine() throws IOException {
        Finding wide = only("\n" + ",".repeat(300));
        assertThat(wide.code()).isEqualTo(FindingCodes.TOO_LARGE);
        assertThat(wide.places()).containsExactly(new SourceLocation.Line(2));
        assertThat(only("x".repeat(1 << 21)).code()).isEqualTo(FindingCodes.TOO_LARGE);
        assertThat(only("a,b").code()).isEqualTo(FindingCodes.NO_FORM_FOUND);
    }

    private static Finding only(String text) throws IOException {
        Reading reading = Formats.of(new CsvFormatProvider()).read(Source.ofText("a.csv", text));
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }
}
