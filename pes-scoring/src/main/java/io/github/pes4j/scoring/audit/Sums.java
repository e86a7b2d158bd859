package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;

/** Weights, or scores, against the sum that the same place states of them. */
record Sums(String id, Bilingual title, Figure figure, FindingCode code) implements AuditCheck {

    static final Sums OF_WEIGHTS =
            new Sums("weights", new Bilingual("分值之和", "sums of weights"), Figure.WEIGHT, AuditCodes.WEIGHT_SUM);
    static final Sums OF_SCORES =
            new Sums("scores", new Bilingual("得分之和", "sums of scores"), Figure.SCORE, AuditCodes.SCORE_SUM);

    @Override
    public List<FindingCode> codes() {
        return List.of(code);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        ClaimGraph claims = audited.claims();
        PartSums sums = new PartSums(audited);
        for (IndicatorPath parent : claims.parents()) {
            if (claims.children(parent).isEmpty()) {
                continue;
            }
            Subject subject = ClaimGraph.subject(parent);
            for (StatedFigure stated : claims.mentions(subject, figure)) {
                Parts parts = claims.parts(parent, figure, stated.place());
                if (parts.stated().isEmpty()) {
                    log.skipped(new Bilingual("该处未列各部分", "the place states no parts"));
                } else if (sums.agree(stated, parts)) {
                    log.passed();
                } else {
                    log.found(conflict(audited, stated, parts));
                }
            }
        }
    }

    private Conflict conflict(AuditCase audited, StatedFigure stated, Parts parts) {
        Conflict.Builder conflict = Conflict.builder()
                .finding(Said.finding(code, stated.subject(), List.of(stated))
                        .got(Said.value(stated))
                        .expected(Said.sum(parts.stated(), parts.sum()))
                        .build())
                .figure(figure)
                .variant(stated.place());
        return parts.isComplete()
                ? conflict.correction(Optional.of(Beside.of(audited, List.of(stated), parts.sum())))
                        .build()
                : conflict.build();
    }
}
