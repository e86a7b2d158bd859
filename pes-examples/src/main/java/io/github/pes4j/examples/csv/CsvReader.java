package io.github.pes4j.examples.csv;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.form.FormReader;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a grid of a file's rows, and lets the recognisers of forms read it. Stateless and thread-safe. */
// snippet: reader
final class CsvReader implements EvaluationReader {

    /** A form has a few thousand bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_COLUMNS = 200;

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Optional<byte[]> bytes = source.readAtMost(MOST_BYTES);
        if (bytes.isEmpty()) {
            return List.of(finding(FindingCodes.TOO_LARGE, 1));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
        } catch (CharacterCodingException e) {
            return List.of(finding(FindingCodes.UNREADABLE, 1));
        }
        return read(source.name(), CsvRows.of(text), evaluations);
    }

    private static List<Finding> read(String name, List<CsvRow> rows, Consumer<Outcome<Evaluation>> evaluations) {
        for (CsvRow row : rows) {
            if (row.cells().size() > MOST_COLUMNS) {
                return List.of(finding(FindingCodes.TOO_LARGE, row.line()));
            }
        }
        FormReader forms = new FormReader(evaluations);
        if (!forms.read(grid(name, rows))) {
            return List.of(finding(FindingCodes.NO_FORM_FOUND, 1));
        }
        return forms.finish();
    }

    private static Finding finding(FindingCode code, int line) {
        return Finding.of(code).addPlace(new SourceLocation.Line(line)).build();
    }
    // end: reader

    // snippet: grid
    private static CellGrid grid(String name, List<CsvRow> rows) {
        CellGrid.Builder grid = CellGrid.builder(name)
                .places((row, column) ->
                        new SourceLocation.Line(rows.get(row - 1).line()));
        for (int row = 1; row <= rows.size(); row++) {
            List<String> cells = rows.get(row - 1).cells();
            for (int column = 1; column <= cells.size(); column++) {
                put(grid, row, column, cells.get(column - 1));
            }
        }
        return grid.build();
    }

    private static void put(CellGrid.Builder grid, int row, int column, String text) {
        Decimals.tryParse(text)
                .ifPresentOrElse(number -> grid.number(row, column, number, text), () -> grid.text(row, column, text));
    }
}
// end: grid
