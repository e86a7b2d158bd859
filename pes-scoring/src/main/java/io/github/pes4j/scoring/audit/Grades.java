package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stated grade against the stated total: by the bands that the report prints, else by those of the policy. */
final class Grades implements AuditCheck {

    private static final Set<String> WORDS = Set.of("优", "良", "中", "差");

    @Override
    public String id() {
        return "grades";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("等级与得分", "grades against totals");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.GRADE_DIFFERS, AuditCodes.GRADE_WORD);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        List<Claim> grades = audited.evaluation().claims().stream()
                .filter(claim -> claim.figure() == Figure.GRADE && claim.subject() instanceof Subject.Total)
                .toList();
        for (Claim claim : grades) {
            String word = claim.printed().text().strip();
            Optional<StatedFigure> total = total(audited, claim.mention().place());
            Optional<String> due = total.map(score -> due(audited, score));
            if (!WORDS.contains(word)) {
                log.found(Conflict.of(finding(AuditCodes.GRADE_WORD, claim).build()));
            } else if (due.isEmpty()) {
                log.skipped(new Bilingual("没有列出总分", "no total is printed"));
            } else {
                log.passedUnless(!due.get().equals(word), () -> differs(claim, due.get(), total.orElseThrow()));
            }
        }
    }

    /** The total of the same place, else the first that is printed anywhere. */
    private static Optional<StatedFigure> total(AuditCase audited, String place) {
        Subject total = new Subject.Total();
        return audited.claims()
                .at(total, Figure.SCORE, place)
                .or(() ->
                        audited.claims().mentions(total, Figure.SCORE).stream().findFirst());
    }

    private static String due(AuditCase audited, StatedFigure total) {
        return StatedBands.of(audited.evaluation())
                .gradeOf(total.value())
                .orElseGet(() -> audited.policy()
                        .bands()
                        .gradeOf(Points.of(total.value()))
                        .label());
    }

    private static Conflict differs(Claim claim, String due, StatedFigure total) {
        return Conflict.builder()
                .finding(finding(AuditCodes.GRADE_DIFFERS, claim)
                        .expected(new Bilingual("{0}（总分 {1}）", "{0} (total {1})").with(due, total.text()))
                        .build())
                .variant(claim.mention().place())
                .build();
    }

    private static Finding.Builder finding(FindingCode code, Claim claim) {
        return Finding.of(code)
                .subject(claim.subject())
                .addPlace(claim.printed()
                        .at()
                        .orElseGet(
                                () -> new SourceLocation.Whole(claim.mention().place())))
                .got(claim.printed().text());
    }
}
