package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Sums of stated parts as intervals. A part was given as it is printed, or it was rounded from the score that its rule
 * gives; both are possible. A part that is not stated may have anything between nothing and its points. What a place prints
 * of indicators that the tree does not have may belong to any node.
 */
final class PartSums {

    /** More unplaced figures than this leave everything open. */
    private static final int MOST_UNPLACED = 10;

    private final AuditCase audited;

    PartSums(AuditCase audited) {
        this.audited = audited;
    }

    /** What parts can add up to. */
    private record Interval(BigDecimal low, BigDecimal high) {
        Interval plus(Interval other) {
            return new Interval(low.add(other.low), high.add(other.high));
        }

        /** Exact sums may lie half a printed unit away; rounded ones must come nearer than that. */
        boolean meets(StatedFigure stated) {
            if (low.compareTo(high) == 0) {
                return stated.agrees(low);
            }
            BigDecimal slack = stated.slack();
            return low.subtract(slack).compareTo(stated.value()) < 0
                    && high.add(slack).compareTo(stated.value()) > 0;
        }
    }

    /** Whether a stated sum is one that its parts can have. */
    boolean agree(StatedFigure stated, Parts parts) {
        Interval sum = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
        for (StatedFigure part : parts.stated()) {
            sum = sum.plus(interval(part));
        }
        for (IndicatorPath missing : parts.missing()) {
            sum = sum.plus(unknown(missing, stated.figure()));
        }
        if (sum.meets(stated)) {
            return true;
        }
        List<StatedFigure> elsewhere = parts.stated().isEmpty()
                ? List.of()
                : audited.claims()
                        .unplaced(stated.figure(), parts.stated().get(0).place());
        return elsewhere.size() > MOST_UNPLACED || meetsWithSome(sum, stated, elsewhere, 0);
    }

    private static boolean meetsWithSome(Interval sum, StatedFigure stated, List<StatedFigure> more, int from) {
        if (sum.meets(stated)) {
            return true;
        }
        for (int i = from; i < more.size(); i++) {
            BigDecimal value = more.get(i).value();
            if (meetsWithSome(sum.plus(new Interval(value, value)), stated, more, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A printed weight is exact; a printed score may be rounded from the score that was computed. */
    private Interval interval(StatedFigure part) {
        Optional<BigDecimal> computed = part.figure() == Figure.SCORE
                ? ClaimGraph.path(part.subject()).flatMap(this::computed).filter(part::agrees)
                : Optional.empty();
        BigDecimal other = computed.orElse(part.value());
        return new Interval(part.value().min(other), part.value().max(other));
    }

    private Optional<BigDecimal> computed(IndicatorPath path) {
        Optional<Explanation.OfLeaf> leaf = audited.leaf(path);
        if (leaf.isPresent()) {
            return leaf.get().byRule().exact().map(Points::number);
        }
        ScoreRange sum = ScoreRange.ZERO;
        for (Explanation.OfLeaf below : audited.leaves().values()) {
            List<IndicatorPath.Step> steps = below.path().steps();
            if (steps.size() > path.level() && steps.subList(0, path.level()).equals(path.steps())) {
                sum = sum.plus(below.score());
            }
        }
        return sum.exact().map(Points::number);
    }

    private Interval unknown(IndicatorPath leaf, Figure figure) {
        BigDecimal most = audited.leaf(leaf)
                .map(found -> found.points().number())
                .filter(points -> figure == Figure.SCORE)
                .orElse(audited.evaluation().tree().points().number());
        return new Interval(BigDecimal.ZERO, most);
    }
}
