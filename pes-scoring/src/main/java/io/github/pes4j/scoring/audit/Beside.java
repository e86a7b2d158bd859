package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Correction;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Corrects figures together with the sums, rates and totals that are printed beside them in the same place and agreed with
 * them before. What did not agree before is left as it is.
 */
final class Beside {

    private static final int DEEP = 24;

    private final AuditCase audited;
    private final ClaimGraph claims;
    private final Map<StatedFigure, BigDecimal> values = new LinkedHashMap<>();

    private Beside(AuditCase audited, Evaluation current) {
        this.audited = audited;
        this.claims = ClaimGraph.of(current);
    }

    /** The correction that gives these figures one expected value. It may be applied on top of others. */
    static Correction of(AuditCase audited, Collection<StatedFigure> figures, BigDecimal expected) {
        return evaluation -> {
            Beside beside = new Beside(audited, evaluation);
            List<StatedFigure> current =
                    figures.stream().flatMap(beside::current).toList();
            current.forEach(figure -> beside.values.put(figure, figure.rounded(expected)));
            current.forEach(beside::follow);
            return Edits.of(evaluation, beside.values);
        };
    }

    /** The figure as it stands in the evaluation that is corrected now. */
    private Stream<StatedFigure> current(StatedFigure figure) {
        return claims.mentions(figure.key()).stream()
                .filter(now -> now.claim() == figure.claim() && now.place().equals(figure.place()));
    }

    private void follow(StatedFigure figure) {
        if (figure.figure() != Figure.SCORE && figure.figure() != Figure.WEIGHT) {
            return;
        }
        ClaimGraph.path(figure.subject()).ifPresent(path -> {
            rate(figure);
            Optional<IndicatorPath> above = path.parent();
            while (above.isPresent()) {
                sum(above.get(), figure);
                above = above.get().parent();
            }
        });
    }

    private void sum(IndicatorPath parent, StatedFigure changed) {
        Optional<StatedFigure> sum = claims.at(ClaimGraph.subject(parent), changed.figure(), changed.place());
        Parts parts = claims.parts(parent, changed.figure(), changed.place());
        if (sum.isPresent() && parts.isComplete() && sum.get().agrees(parts.sum())) {
            BigDecimal after = parts.stated().stream()
                    .map(part -> values.getOrDefault(part, part.value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            values.put(sum.get(), sum.get().rounded(after));
            rate(sum.get());
        }
    }

    /** The rate beside a score, where it was the quotient of score and weight, or what the score was given for. */
    private void rate(StatedFigure score) {
        Optional<StatedFigure> rate = claims.at(score.subject(), Figure.RATE, score.place());
        Optional<StatedFigure> weight = claims.at(score.subject(), Figure.WEIGHT, score.place());
        if (score.figure() != Figure.SCORE || rate.isEmpty() || weight.isEmpty()) {
            return;
        }
        BigDecimal full = weight.get().value();
        if (full.signum() <= 0 || !rate.get().agrees(Share.quotient(score.value(), full))) {
            return;
        }
        BigDecimal after = values.getOrDefault(score, score.value());
        Share quotient = Rates.ofFunds(audited, score.subject()).orElseGet(() -> Share.quotient(after, full));
        values.put(rate.get(), rate.get().rounded(quotient.applyTo(BigDecimal.ONE, DEEP, RoundingMode.HALF_UP)));
    }
}
