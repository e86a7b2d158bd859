package io.github.pes4j.examples;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * A check of one's own: a fifth or more of the annual budget was not spent. One provincial system shows a yellow light then.
 * Use it with {@code Auditor.of(settings, checks)}, or declare it as a service.
 */
public final class UnspentFunds implements AuditCheck {

    // snippet: code
    /** A large part of the annual budget was not spent. */
    public static final FindingCode UNSPENT = new FindingCode(
            "example:unspent-funds",
            Severity.NOTICE,
            new Bilingual("资金结余较多", "much of the money was not spent"),
            new Bilingual("说明结余原因", "say why it was not spent"));

    private static final Share MUCH = Share.percent("20");
    // end: code

    /** For the service loader. */
    public UnspentFunds() {}

    // snippet: names
    @Override
    public String id() {
        return "example:unspent-funds";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("资金结余", "unspent funds");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(UNSPENT);
    }
    // end: names

    // snippet: check
    @Override
    public void check(AuditCase audited, AuditLog log) {
        Optional<Share> unspent =
                FundingRatio.SAVED_OF_ANNUAL.of(audited.evaluation().funding());
        if (unspent.isEmpty()) {
            log.skipped(new Bilingual("预算或执行数未填报", "budget or spending is not reported"));
            return;
        }
        log.passedUnless(
                unspent.get().compareTo(MUCH) >= 0,
                () -> Conflict.of(Finding.of(UNSPENT)
                        .subject(new Subject.FundCell("项目资金", FundingColumn.SPENT))
                        .got(new Bilingual("未支出 {0}", "{0} was not spent")
                                .with(unspent.get().percentText(2)))
                        .expected(new Bilingual("少于 {0}", "less than {0}").with(MUCH.percentText(0)))
                        .build()));
    }
    // end: check
}
