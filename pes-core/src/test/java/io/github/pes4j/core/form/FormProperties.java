package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.value.Decimals;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FormProperties {

    /** A form is found by its labels, so neither where it stands nor a blank row between its rows changes what it says. */
    @Property
    void standsAnywhereAndSurvivesBlankRows(
            @ForAll @IntRange(min = 0, max = 30) int down,
            @ForAll @IntRange(min = 0, max = 30) int right,
            @ForAll @IntRange(min = 1, max = 16) int blankAt) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        lines.add(blankAt, "");
        var read =
                SelfEvaluationFormsTest.read(Grids.of("表", down, right, lines)).get(0);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .isEqualTo(SelfEvaluationFormsTest.read(Grids.form()).get(0).value());
    }

    /** Whatever stands on a sheet, reading it ends in evaluations and findings: content is never an exception. */
    @Property(tries = 1000)
    void anyCellsAtAllAreReadWithoutAnException(@ForAll("cells") @Size(max = 60) List<GridCell> cells) {
        CellGrid.Builder grid = CellGrid.builder("表");
        cells.forEach(cell -> {
            cell.number()
                    .ifPresentOrElse(
                            number -> grid.number(cell.row(), cell.column(), number, cell.text()),
                            () -> grid.text(cell.row(), cell.column(), cell.text()));
            grid.merge(cell.row(), cell.column(), cell.lastRow(), cell.lastColumn());
        });
        CellGrid built = grid.build();
        SelfEvaluationFormsTest.read(built)
                .forEach(outcome -> assertThat(outcome.value()).isPresent());
    }

    /** One changed cell of a good form is read too, with whatever findings it deserves. */
    @Property(tries = 1000)
    void aFormWithAnyOneCellChangedIsStillReadWithoutAnException(
            @ForAll @IntRange(min = 0, max = 16) int line,
            @ForAll @IntRange(min = 0, max = 7) int column,
            @ForAll("texts") String text) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        String[] cells = (lines.get(line) + " | | | | | | | ").split("\\|", -1);
        cells[column] = text;
        lines.set(line, String.join("|", cells));
        SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines))
                .forEach(outcome -> assertThat(outcome.value()).isPresent());
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> fromForms = Grids.FORM.stream()
                .flatMap(line -> List.of(line.split("\\|", -1)).stream())
                .map(String::strip)
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(fromForms),
                Arbitraries.of("-5", "1e30", "∞", "=", "≥≥5%", "99999999999999999999999", "（）", "(", "=0", "≤0%"),
                Arbitraries.strings().ascii().excludeChars('|').ofMaxLength(6));
    }

    @Provide
    Arbitrary<List<GridCell>> cells() {
        Arbitrary<Integer> place = Arbitraries.integers().between(1, 12);
        return Combinators.combine(place, place, Arbitraries.integers().between(0, 3), texts())
                .as((row, column, size, text) ->
                        new GridCell(row, column, row + size, column + size / 2, text, Decimals.tryParse(text)))
                .list()
                .ofMaxSize(60);
    }
}
