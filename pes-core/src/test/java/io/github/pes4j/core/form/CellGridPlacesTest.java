package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grids that come from no sheet say in their own way where things stand. */
class CellGridPlacesTest {

    /** A form that stands on lines: its first row on line 100. */
    private static CellGrid onLines(CellGrid form) {
        CellGrid.Builder grid =
                CellGrid.builder(form.name()).places((row, column) -> new SourceLocation.Line(99 + row));
        form.cells().forEach(cell -> grid.text(cell.row(), cell.column(), cell.text()));
        return grid.build();
    }

    @Test
    void aSheetNamesItsCells() {
        assertThat(CellGrid.builder("表").build().location(3, 2)).isEqualTo(new SourceLocation.Cell("表", 3, 2));
    }

    @Test
    void findingsClaimsAndNotesStandWhereTheGridSays() {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        FormReader reader = new FormReader(outcomes::add);
        reader.read(onLines(Grids.of("表", 0, 0, Grids.replacing("| 10 | 8", "| 10 | 甲"))));
        reader.finish();
        Evaluation form = outcomes.get(0).value().orElseThrow();
        assertThat(outcomes.get(0).findings().stream().map(Finding::places).flatMap(List::stream))
                .isNotEmpty()
                .allMatch(SourceLocation.Line.class::isInstance);
        assertThat(form.claims())
                .allSatisfy(claim ->
                        assertThat(claim.printed().at().orElseThrow()).isInstanceOf(SourceLocation.Line.class));
        assertThat(form.notes()).anySatisfy(note -> assertThat(note.at()).contains(new SourceLocation.Line(116)));
    }

    @Test
    void tablesSideBySideStandWhereTheWholeGridSays() {
        CellGrid both = Grids.of(
                "表", 0, 0, List.of("一级指标 | 分值 | 得分 | | 日期 | 凭证号 | 摘要 | 发生额", "决策 | 100 | 甲 | | 3月5日 | 记-1 | 付款 | 乙"));
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        FormReader reader = new FormReader(outcomes::add);
        reader.read(onLines(both));
        reader.finish();
        assertThat(outcomes.get(0).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.places()).allMatch(SourceLocation.Line.class::isInstance));
    }
}
