package io.github.pes4j.testkit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/** A check that is right: a report names its year. The broken ones change one thing each. */
class YearCheck implements AuditCheck {

    static final FindingCode NO_YEAR = code("acme:no-year", new Bilingual("未写年度", "no year"));

    static FindingCode code(String id, Bilingual title) {
        return new FindingCode(id, Severity.NOTICE, title, new Bilingual("写明年度", "name the year"));
    }

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
        log.passedUnless(isWrong(audited.evaluation()), this::conflict);
    }

    boolean isWrong(Evaluation evaluation) {
        return evaluation.project().year().isEmpty();
    }

    Conflict conflict() {
        return Conflict.builder().finding(finding()).correction(this::corrected).build();
    }

    Finding finding() {
        return Finding.of(NO_YEAR).subject(new Subject.Total()).got(got()).build();
    }

    Bilingual got() {
        return new Bilingual("空白", "nothing");
    }

    Evaluation corrected(Evaluation evaluation) {
        return Evaluation.builder()
                .from(evaluation)
                .project(Project.builder().from(evaluation.project()).year(2024).build())
                .build();
    }
}
