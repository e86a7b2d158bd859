package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.SelfEvaluationForms;
import io.github.pes4j.core.form.render.FormCell;
import io.github.pes4j.core.form.render.FormSheet;
import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.testkit.Evaluations;
import io.github.pes4j.testkit.OfficialForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;

class LiveFormulaProperties {

    private static final double NOTHING = 1e-9;
    /** A spreadsheet holds 15 digits: of a rate of millions fewer decimals. */
    private static final double DIGITS = 1e-13;

    /** The exact value of a formula is written beside it, so a spreadsheet that works it out again must come to the same. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyFormulaComesToTheValueThatIsWritten(@ForAll("evaluations") Evaluation evaluation) {
        Written.scored(evaluation, Written.score(evaluation)).open(workbook -> {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertSame(cell, evaluator.evaluate(cell));
                    }
                }
            }
        });
    }

    static void assertSame(Cell cell, CellValue again) {
        String formula = cell.getAddress() + " " + cell.getCellFormula();
        assertThat(again.getCellType()).as(formula).isEqualTo(cell.getCachedFormulaResultType());
        if (again.getCellType() == CellType.NUMERIC) {
            double written = cell.getNumericCellValue();
            assertThat(again.getNumberValue())
                    .as(formula)
                    .isCloseTo(written, within(Math.max(NOTHING, Math.abs(written) * DIGITS)));
        } else {
            assertThat(again.getStringValue()).as(formula).isEqualTo(cell.getStringCellValue());
        }
    }

    /** A form prints the score that was computed; a leaf that a proportional rule scored from one number is live. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyScoreIsTheScorecardsAndProportionalOnesAreLive(@ForAll("officialForms") Evaluation evaluation) {
        Scorecard card = Written.score(evaluation);
        FormSheet sheet = FormSheets.render(evaluation, Optional.of(card)).sheet();
        List<Evaluation> read = new ArrayList<>();
        SelfEvaluationForms.read(
                sheet.grid(), outcome -> read.add(outcome.value().orElseThrow()));
        long live = sheet.cells().stream()
                .filter(cell -> cell.range().column() == 8 || cell.range().column() == 9)
                .filter(cell -> cell.number().flatMap(FormCell.Held::formula).isPresent())
                .count();
        long computed = card.leaves().stream()
                .filter(leaf -> leaf.basis() == Basis.COMPUTED)
                .filter(leaf -> leaf.score().isExact())
                .count();
        // Beside the scores, the rate and the total are live, the rate perhaps showing nothing.
        assertThat(live).isBetween(computed + 1, computed + 2);
        assertThat(scores(read.get(0)))
                .containsExactlyElementsOf(card.leaves().stream()
                        .flatMap(leaf -> leaf.score().exact().stream())
                        .map(points -> points.number().stripTrailingZeros().toPlainString())
                        .toList());
    }

    private static List<String> scores(Evaluation evaluation) {
        return evaluation.claims().stream()
                .filter(claim -> claim.figure() == io.github.pes4j.core.claim.Figure.SCORE)
                .filter(claim -> !(claim.subject() instanceof io.github.pes4j.core.claim.Subject.Total))
                .map(claim -> claim.printed().value().orElseThrow().number().orElseThrow())
                .map(quantity -> quantity.number().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** The adapter adds nothing to the form and loses nothing: what is read from the bytes is what the sheet says. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theWorkbookReadsAsTheSheetDoes(@ForAll("officialForms") Evaluation evaluation) {
        FormSheet sheet = FormSheets.render(evaluation, Optional.empty()).sheet();
        List<Evaluation> direct = new ArrayList<>();
        SelfEvaluationForms.read(
                sheet.grid(), outcome -> direct.add(outcome.value().orElseThrow()));
        assertThat(Written.of(evaluation).read().evaluations()).isEqualTo(direct);
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(OfficialForms.evaluations(), Evaluations.ofForms(), Evaluations.ofEveryKind());
    }

    @Provide
    Arbitrary<Evaluation> officialForms() {
        return OfficialForms.evaluations();
    }
}
