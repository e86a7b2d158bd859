package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Chengde (承德市) 2021: the running costs of a service hall, evaluated by the department itself. The case for written rules of
 * many kinds, for a ledger with contracts, and for a framework that is printed in two versions: 92 points as printed, 80 by
 * the rules. Stateless and thread-safe.
 */
public final class ChengdeCase {

    private static final String BUREAU = "承德市医疗保障局";

    private ChengdeCase() {}

    /** The evaluation, with the contradictions that its report contains. */
    public static Evaluation evaluation() {
        return Evaluation.builder()
                .project(project())
                .kind(EvaluationKind.DEPARTMENT)
                .tree(ChengdeTree.tree())
                .measurements(ChengdeMeasurements.all())
                .funding(funding())
                .goals(ChengdeGoals.all())
                .claims(ChengdeClaims.all())
                .notes(notes())
                .build();
    }

    private static Project project() {
        return Project.builder()
                .name("局机关及医保经办服务大厅运行项目经费")
                .department(BUREAU)
                .unit(BUREAU)
                .year(2021)
                .build();
    }

    /** No budget at the start of the year is stated apart from that of the whole year. */
    private static Funding funding() {
        return Funding.builder()
                .statement(new FundingStatement(
                        Unit.WAN_YUAN, List.of(), Optional.of(Facts.funds(ChengdeLedger.SOURCE, "", "40", "40", "40"))))
                .movements(ChengdeLedger.movements())
                .contracts(ChengdeLedger.contracts())
                .build();
    }

    /** The shorter name on the title page, and how the property contract is paid. */
    private static List<Printed<String>> notes() {
        return List.of(Printed.of("医保经办大厅运行项目经费"), Printed.of("物业费：每季付款"));
    }
}
