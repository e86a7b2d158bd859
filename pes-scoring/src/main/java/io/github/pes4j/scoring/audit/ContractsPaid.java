package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;

/** What was paid on each contract against what it says. */
final class ContractsPaid implements AuditCheck {

    @Override
    public String id() {
        return "contracts";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("合同付款", "payments on contracts");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.CONTRACT_PAID_DIFFERS);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (Contract contract : audited.evaluation().funding().contracts()) {
            Optional<Amount> paid = paid(audited, contract);
            if (paid.isEmpty()) {
                log.skipped(new Bilingual("没有该合同的付款记录", "no payment names the contract"));
            } else {
                contract(audited, contract, paid.get(), log);
            }
        }
    }

    private static Optional<Amount> paid(AuditCase audited, Contract contract) {
        return contract.category()
                .flatMap(category -> audited.evaluation().funding().movements().stream()
                        .filter(movement ->
                                movement.category().filter(category::equals).isPresent())
                        .map(Movement::amount)
                        .map(amount -> amount.value().orElse(Amount.ZERO))
                        .reduce(Amount::plus));
    }

    private static void contract(AuditCase audited, Contract contract, Amount paid, AuditLog log) {
        Optional<Amount> due = contract.instalments().isPresent()
                ? audited.evaluation().project().year().flatMap(contract::dueIn)
                : contract.value();
        boolean missing = contract.instalments().isPresent()
                && due.filter(all -> paid.compareTo(all) < 0).isPresent();
        boolean unfinished = contract.calledFinal()
                && contract.value().filter(all -> paid.compareTo(all) != 0).isPresent();
        boolean above = contract.value().filter(all -> paid.compareTo(all) > 0).isPresent();
        if (due.isEmpty()) {
            log.skipped(new Bilingual("不知应付金额", "what is due is not known"));
            return;
        }
        Bilingual why = unfinished
                ? new Bilingual("已付 {0}，称为尾款", "{0} paid, called final")
                : new Bilingual("已付 {0}", "{0} paid");
        log.passedUnless(
                missing || unfinished || above,
                () -> Conflict.of(Finding.of(AuditCodes.CONTRACT_PAID_DIFFERS)
                        .subject(new Subject.OfContract(contract.name()))
                        .got(why.with(paid.text()))
                        .expected(due.get().text())
                        .build()));
    }
}
