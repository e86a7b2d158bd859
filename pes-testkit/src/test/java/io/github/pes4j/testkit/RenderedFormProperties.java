package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.SelfEvaluationForms;
import io.github.pes4j.core.form.render.FormCell;
import io.github.pes4j.core.form.render.FormSheets;
import io.github.pes4j.core.form.render.RenderedForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenderedFormProperties {

    /** What the form has room for stands in it once, in the notation that its readers know: nothing is lost or made up. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatTheOfficialFormHoldsIsReadBackEqual(@ForAll("officialForms") Evaluation evaluation) {
        RenderedForm form = FormSheets.render(evaluation, Optional.empty());
        assertThat(form.lost()).isEmpty();
        List<Evaluation> read = new ArrayList<>();
        SelfEvaluationForms.read(
                form.sheet().grid(), outcome -> read.add(outcome.value().orElseThrow()));
        assertThat(read).hasSize(1);
        assertThat(Evaluation.builder().from(read.get(0)).claims(List.of()).build())
                .isEqualTo(evaluation);
    }

    /** Every loss is said with its subject and its remedy, however odd the evaluation; and no two cells cover one place. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyEvaluationAtAllIsLaidOut(@ForAll("evaluations") Evaluation evaluation) {
        RenderedForm form = FormSheets.render(evaluation, Optional.empty());
        assertThat(form.lost()).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCodes.NOT_REPRESENTABLE);
            assertThat(finding.subject()).isPresent();
            assertThat(finding.remedy().zh()).isNotEmpty();
        });
        Set<List<Integer>> places = new HashSet<>();
        for (FormCell cell : form.sheet().cells()) {
            for (int row = cell.range().row(); row <= cell.range().lastRow(); row++) {
                for (int column = cell.range().column(); column <= cell.range().lastColumn(); column++) {
                    assertThat(places.add(List.of(row, column)))
                            .as("only one cell covers %s, %s", row, column)
                            .isTrue();
                }
            }
        }
    }

    /** A ledger is never part of a form, so it is always said to be lost. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ledgersAndContractsAreAlwaysReported(@ForAll("evaluations") Evaluation evaluation) {
        List<Finding> lost = FormSheets.render(evaluation, Optional.empty()).lost();
        assertThat(lost.stream().anyMatch(finding -> isAbout(finding, "支出明细")))
                .isEqualTo(!evaluation.funding().movements().isEmpty());
        assertThat(lost.stream().anyMatch(finding -> isAbout(finding, "合同")))
                .isEqualTo(!evaluation.funding().contracts().isEmpty());
    }

    private static boolean isAbout(Finding finding, String part) {
        return finding.subject().equals(Optional.of(new Subject.Part(part)));
    }

    @Provide
    Arbitrary<Evaluation> officialForms() {
        return OfficialForms.evaluations();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(Evaluations.ofForms(), Evaluations.ofEveryKind());
    }
}
