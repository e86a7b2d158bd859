package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;

/** Money passes its stations in order: no more is received than budgeted, and no more spent than received. */
final class FundOrder implements AuditCheck {

    @Override
    public String id() {
        return "fund-order";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("资金环节", "the stations of the money");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.EXECUTED_ABOVE_BUDGET, AuditCodes.FUNDS_ORDER);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Optional<Amount> annual = FundRatios.amount(audited, FundingColumn.ANNUAL);
        Optional<Amount> received = FundRatios.amount(audited, FundingColumn.RECEIVED);
        Optional<Amount> spent = FundRatios.amount(audited, FundingColumn.SPENT);
        boolean overspent = isAbove(spent, annual);
        compare(audited, AuditCodes.EXECUTED_ABOVE_BUDGET, FundingColumn.SPENT, FundingColumn.ANNUAL, log);
        compare(audited, AuditCodes.FUNDS_ORDER, FundingColumn.RECEIVED, FundingColumn.ANNUAL, log);
        // What was spent above the budget is above what was received for the same reason.
        if (!overspent || isAbove(received, annual)) {
            compare(audited, AuditCodes.FUNDS_ORDER, FundingColumn.SPENT, FundingColumn.RECEIVED, log);
        }
    }

    private static boolean isAbove(Optional<Amount> amount, Optional<Amount> bound) {
        return amount.isPresent() && bound.isPresent() && amount.get().compareTo(bound.get()) > 0;
    }

    private static void compare(
            AuditCase audited, FindingCode code, FundingColumn column, FundingColumn bound, AuditLog log) {
        Optional<Amount> amount = FundRatios.amount(audited, column);
        Optional<Amount> most = FundRatios.amount(audited, bound);
        if (amount.isEmpty() || most.isEmpty()) {
            log.skipped(new Bilingual("金额未填报", "an amount is not reported"));
            return;
        }
        log.passedUnless(isAbove(amount, most), () -> conflict(audited, code, column, bound, amount.get(), most.get()));
    }

    private static Conflict conflict(
            AuditCase audited,
            FindingCode code,
            FundingColumn column,
            FundingColumn bound,
            Amount amount,
            Amount most) {
        Optional<FundingRow> row = audited.evaluation()
                .funding()
                .statement()
                .flatMap(table -> table.total().or(() -> only(table)));
        Subject subject = new Subject.FundCell(row.map(FundingRow::source).orElse("项目资金"), column);
        Finding.Builder finding = Finding.of(code)
                .subject(subject)
                .got(new Bilingual("{0} {1}", "{0} {1}").with(column.title(), amount.text()))
                .expected(new Bilingual("不超过{0} {1}", "at most {0} {1}").with(bound.title(), most.text()));
        row.flatMap(found -> found.printed(column)).flatMap(Printed::at).ifPresent(finding::addPlace);
        return Conflict.builder().finding(finding.build()).variant(bound.name()).build();
    }

    private static Optional<FundingRow> only(FundingStatement table) {
        return table.sources().size() == 1 ? Optional.of(table.sources().get(0)) : Optional.empty();
    }
}
