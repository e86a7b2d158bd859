package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.CsvTables;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.testkit.StudyGenerators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Scenarios and tables of any names, there and back. */
class ScenarioProperties {

    @Provide
    Arbitrary<Scenario> scenarios() {
        return StudyGenerators.scenarios();
    }

    @Provide
    Arbitrary<Lever> levers() {
        return StudyGenerators.levers();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a参,\"\r\n=+-@＝;' 1%\t").ofMaxLength(8);
    }

    /** Names escape what paths and levers are written with, so a lever is read as it was written. */
    @Property(tries = 300)
    void aLeverIsReadAsItIsWritten(@ForAll("levers") Lever lever) {
        assertThat(Levers.parse(lever.toString())).isEqualTo(lever);
    }

    /** A scenario is its name and texts, and JSON escapes all texts. */
    @Property(tries = 200)
    void aScenarioReadsBackAsItWasWritten(@ForAll("scenarios") Scenario scenario) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonDocuments.writeScenario(scenario, Sink.of("memory", bytes));
        assertThat(JsonDocuments.readScenario(Source.of("scenario.json", bytes.toByteArray())))
                .isEqualTo(Outcome.of(scenario));
    }

    /** RFC 4180 quotes what would end a cell, so a reader finds the same cells; those that begin like a formula stand behind an apostrophe. */
    @Property(tries = 200)
    void aTableOfTextsReadsBackAsCellsThatAreNoFormulas(
            @ForAll @Size(min = 1, max = 4) List<@From("texts") String> texts) {
        List<ResultTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            columns.add(new ResultTable.Column(texts.get(i) + i, ResultTable.Type.TEXT));
        }
        ResultTable table = new ResultTable(
                columns,
                List.of(
                        new ResultTable.Row(
                                texts.stream().map(ResultTable.Cell::of).toList(), Optional.empty()),
                        ResultTable.Row.failed(texts.get(0))));
        List<List<String>> read = cells(CsvTables.text(table));
        assertThat(read).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(texts.size() + 1));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(1).get(i)).isIn(texts.get(i), "'" + texts.get(i));
        }
        assertThat(read.get(2).get(texts.size())).isIn(texts.get(0), "'" + texts.get(0));
        assertThat(read)
                .allSatisfy(row -> assertThat(row)
                        .noneMatch(cell -> cell.matches("(?s)[-+=@\t\r\n＝].*") && !cell.matches("[-+][0-9]+参*%?")));
    }

    /** A small reader of RFC 4180. */
    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char at = csv.charAt(i);
            if (quoted && at == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(at);
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (!quoted && at == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && at == '\r' && csv.charAt(i + 1) == '\n') {
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
                i++;
            } else {
                cell.append(at);
            }
        }
        return rows;
    }
}
