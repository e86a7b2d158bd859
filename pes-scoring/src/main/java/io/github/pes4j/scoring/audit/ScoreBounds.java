package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No score above the weight that the same place states. */
final class ScoreBounds implements AuditCheck {

    @Override
    public String id() {
        return "score-bounds";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("得分不超过分值", "scores within weights");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.SCORE_ABOVE_WEIGHT);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (FigureKey key : audited.claims().keys()) {
            if (key.figure() != Figure.SCORE) {
                continue;
            }
            List<StatedFigure> above = new ArrayList<>();
            Optional<StatedFigure> bound = Optional.empty();
            for (StatedFigure score : audited.claims().mentions(key)) {
                Optional<StatedFigure> weight = audited.claims().at(key.subject(), Figure.WEIGHT, score.place());
                if (weight.filter(most -> score.value().compareTo(most.value()) > 0)
                        .isPresent()) {
                    above.add(score);
                    bound = weight;
                } else {
                    log.passed();
                }
            }
            bound.ifPresent(weight -> log.found(conflict(audited, above, weight)));
        }
    }

    private static Conflict conflict(AuditCase audited, List<StatedFigure> above, StatedFigure weight) {
        return Conflict.builder()
                .finding(Said.finding(AuditCodes.SCORE_ABOVE_WEIGHT, weight.subject(), above)
                        .got(Said.values(above))
                        .expected(new Bilingual("不超过分值 {0}", "at most the weight {0}").with(weight.text()))
                        .build())
                .figure(Figure.SCORE)
                .correction(Beside.of(
                        audited,
                        above,
                        Support.ofScore(audited, weight.subject()).orElse(weight.value())))
                .build();
    }
}
