package acme;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/** A report names its year. */
public final class YearCheck implements AuditCheck {

    private static final FindingCode NO_YEAR = new FindingCode(
            "acme:no-year",
            Severity.NOTICE,
            new Bilingual("未写年度", "no year"),
            new Bilingual("写明年度", "name the year"));

    @Override
    public String id() {
        return "acme:year";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("年度", "year");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(NO_YEAR);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        log.passedUnless(
                audited.evaluation().project().year().isEmpty(),
                () -> Conflict.of(Finding.of(NO_YEAR)
                        .subject(new Subject.Total())
                        .got(new Bilingual("空白", "nothing"))
                        .build()));
    }
}
