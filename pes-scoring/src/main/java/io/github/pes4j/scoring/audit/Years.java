package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that are named in the project's name, in targets and in actuals: the evaluation's, or another. */
final class Years implements AuditCheck {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:年|[-/.](?=\\d{1,2}[-/.]\\d))");
    /** A span of years, or a plan of several, names other years rightly. */
    private static final Pattern SPAN = Pattern.compile("\\d{4}年?[-~～—–至到]+\\d{4}|规划|计划|同期|上年|比\\d{4}");

    @Override
    public String id() {
        return "years";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("年份", "years");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.YEAR_OUTSIDE);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Optional<Integer> year = audited.evaluation().project().year();
        if (year.isEmpty()) {
            log.skipped(new Bilingual("未列评价年度", "the evaluation names no year"));
            return;
        }
        look(
                new Subject.Part("项目名称"),
                Printed.unread(audited.evaluation().project().name()),
                year.get(),
                log);
        for (Observed observed : Observed.of(audited)) {
            observed.measurement().target().ifPresent(target -> look(observed.subject(), target, year.get(), log));
            look(observed.subject(), observed.measurement().actual(), year.get(), log);
        }
    }

    private static void look(Subject subject, Printed<?> printed, int year, AuditLog log) {
        boolean century = printed.text().contains("20") || printed.text().contains("19");
        if (!century || SPAN.matcher(printed.text()).find()) {
            return;
        }
        Matcher named = YEAR.matcher(printed.text());
        boolean any = false;
        boolean own = false;
        while (named.find()) {
            any = true;
            own |= Integer.parseInt(named.group(1)) == year;
        }
        if (any) {
            log.passedUnless(
                    !own,
                    () -> Conflict.of(Said.finding(AuditCodes.YEAR_OUTSIDE, subject, printed)
                            .expected(Integer.toString(year))
                            .build()));
        }
    }
}
