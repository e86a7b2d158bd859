package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bohu (博湖县) 2022: an adapted reference framework with formulas and evaluation points, 96 points in the body and 100 in the
 * annex. It shows checklists, several measurements under one score, and a count that is off by ten thousand. Stateless and
 * thread-safe.
 */
public final class BohuCase {

    /** The only source of the money, as the report names it. */
    static final String COUNTY_FUNDS = "县级配套资金";

    private BohuCase() {}

    /** The evaluation, whole. */
    public static Evaluation evaluation() {
        return Evaluation.builder()
                .project(project())
                .kind(EvaluationKind.DEPARTMENT)
                .tree(BohuFramework.tree())
                .putAllMeasurements(BohuMeasurements.all())
                .funding(funding())
                .addAllClaims(BohuClaims.all())
                .build();
    }

    private static Project project() {
        return Project.builder()
                .name("2022年博湖县医保信息化建设经费")
                .unit("博湖县医疗保障局")
                .year(2022)
                .build();
    }

    /** The report has no fund table; its text states one source, and one payment. */
    private static Funding funding() {
        FundingStatement statement = new FundingStatement(
                Unit.WAN_YUAN, List.of(Facts.funds(COUNTY_FUNDS, "14.4", "14.4", "14.4", "14.4")), Optional.empty());
        return Funding.builder().statement(statement).addMovement(payment()).build();
    }

    private static Movement payment() {
        return Movement.builder()
                .day(LocalDate.of(2022, 5, 23))
                .summary("支付")
                .amount(Printed.of("14.4万元", Amount.of("14.4", Unit.WAN_YUAN)))
                .build();
    }
}
