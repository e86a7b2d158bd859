package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCheck;
import java.util.List;

/** The checks of PES, in the order in which they run. */
final class StandardChecks {

    static final List<AuditCheck> ALL = List.of(
            Sums.OF_WEIGHTS,
            Sums.OF_SCORES,
            new ScoreBounds(),
            new LeafScores(),
            new RuleLint(),
            new Reasons(),
            new Mentions(),
            new Rates(),
            new Names(),
            new Unscored(),
            new Unsupported(),
            new GoalsEvaluated(),
            new Grades(),
            new BandLint(),
            new Schemes(),
            new Levels(),
            new FundSums(),
            new FundOrder(),
            new Statements(),
            new LedgerSums(),
            new Vouchers(),
            new ContractsPaid(),
            new Units(),
            new Magnitudes(),
            new Targets(),
            new Shares(),
            new Years(),
            new Duplicates());

    private StandardChecks() {}
}
