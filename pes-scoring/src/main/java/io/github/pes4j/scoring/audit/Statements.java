package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report says of its own arithmetic: that initial budget and adjustment make the annual budget, and every
 * {@code 11÷50=22%} in its notes, claims, actuals and reasons.
 */
final class Statements implements AuditCheck {

    @Override
    public String id() {
        return "statements";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("文中算式", "arithmetic of the text");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.CLAIM_DIFFERS);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Evaluation evaluation = audited.evaluation();
        evaluation.funding().statement().ifPresent(table -> {
            table.total().ifPresent(total -> budget(table, total, log));
            table.sources().forEach(row -> budget(table, row, log));
        });
        Texts texts = new Texts(log);
        for (Claim claim : evaluation.claims()) {
            texts.look(claim.subject(), claim.printed());
        }
        for (Observed observed : Observed.of(audited)) {
            texts.look(observed.subject(), observed.measurement().actual());
            observed.measurement().reason().ifPresent(reason -> texts.look(observed.subject(), Printed.unread(reason)));
        }
        evaluation.notes().forEach(note -> texts.look(new Subject.Part("备注"), note));
        if (texts.any.isEmpty()) {
            log.skipped(new Bilingual("文中没有算式", "the text has no arithmetic"));
        }
    }

    /** Looks at texts; a statement that is copied from place to place counts once. */
    private record Texts(AuditLog log, Set<Arithmetic> any) {
        Texts(AuditLog log) {
            this(log, new HashSet<>());
        }

        void look(Subject subject, Printed<?> printed) {
            for (Arithmetic statement : Arithmetic.in(printed.text())) {
                if (any.add(statement)) {
                    log.passedUnless(statement.isWrong(), () -> wrong(subject, printed, statement));
                }
            }
        }
    }

    private static Conflict wrong(Subject subject, Printed<?> printed, Arithmetic statement) {
        return Conflict.builder()
                .finding(Said.finding(AuditCodes.CLAIM_DIFFERS, subject, printed)
                        .got(statement.text())
                        .expected(statement.sides().get(0) + "=" + statement.computed())
                        .build())
                .variant(statement.text())
                .build();
    }

    /** Initial and adjustment make the annual budget. */
    private static void budget(FundingStatement table, FundingRow row, AuditLog log) {
        Optional<Amount> initial = row.amount(FundingColumn.INITIAL);
        Optional<Amount> adjustment = row.amount(FundingColumn.ADJUSTMENT);
        Optional<Printed<Amount>> annual = row.printed(FundingColumn.ANNUAL);
        if (initial.isEmpty()
                || adjustment.isEmpty()
                || annual.flatMap(Printed::value).isEmpty()) {
            return;
        }
        FundAmounts amounts = new FundAmounts(table.unit());
        Amount sum = initial.get().plus(adjustment.get());
        BigDecimal apart = sum.minus(annual.get().value().orElseThrow()).yuan().abs();
        BigDecimal slack = amounts.slack(row, FundingColumn.INITIAL)
                .add(amounts.slack(row, FundingColumn.ADJUSTMENT))
                .add(amounts.slack(annual.get()));
        log.passedUnless(apart.compareTo(slack) > 0, () -> budgetDiffers(row, annual.get(), amounts.text(sum)));
    }

    private static Conflict budgetDiffers(FundingRow row, Printed<Amount> annual, String sum) {
        Finding finding = Said.finding(
                        AuditCodes.CLAIM_DIFFERS, new Subject.FundCell(row.source(), FundingColumn.ANNUAL), annual)
                .expected(new Bilingual("{0} + {1} = {2}", "{0} + {1} = {2}")
                        .with(FundingColumn.INITIAL.title(), FundingColumn.ADJUSTMENT.title(), sum))
                .build();
        return Conflict.of(finding);
    }
}
