package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of several values of a figure the rest of the report supports. The kinds of evidence are asked one after the other:
 * the rule of the leaf, the parts of the node, the sums that it is a part of, the rates beside it. The first kind that
 * supports any value decides; if it supports several, the report does not say which one is right.
 */
final class Support {

    /** A value and what supports it. */
    record Supported(BigDecimal value, Bilingual why) {}

    private final AuditCase audited;
    private final ClaimGraph claims;
    private final PartSums sums;
    private final FigureKey key;

    Support(AuditCase audited, FigureKey key) {
        this.audited = audited;
        this.claims = audited.claims();
        this.sums = new PartSums(audited);
        this.key = key;
    }

    /** The score that the rule of a leaf gives. */
    static Optional<BigDecimal> ofScore(AuditCase audited, Subject subject) {
        return ClaimGraph.path(subject)
                .flatMap(audited::leaf)
                .flatMap(leaf ->
                        ExactScores.of(leaf).flatMap(exact -> leaf.byRule().exact()))
                .map(Points::number);
    }

    /** The one value among the mentions that the first telling kind of evidence supports. */
    Optional<Supported> among(List<StatedFigure> mentions) {
        return first(mentions, this::fitsRule, new Bilingual("按评分规则", "by its rule"))
                .orElseGet(() -> first(mentions, this::isSumOfParts, new Bilingual("按各部分之和", "by its parts"))
                        .orElseGet(() -> first(mentions, this::fitsSums, new Bilingual("与合计相符", "it fits the sum"))
                                .orElseGet(() -> first(
                                                mentions, this::fitsRate, new Bilingual("与比率相符", "it fits the rate"))
                                        .orElse(Optional.empty()))));
    }

    /** Empty if this kind of evidence supports nothing; an empty inside if it supports several values. */
    private static Optional<Optional<Supported>> first(
            List<StatedFigure> mentions, Predicate<StatedFigure> evidence, Bilingual why) {
        List<StatedFigure> supported = new ArrayList<>();
        for (StatedFigure mention : mentions) {
            boolean known = supported.stream().anyMatch(mention::agrees);
            if (!known && evidence.test(mention)) {
                supported.add(mention);
            }
        }
        if (supported.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                supported.size() == 1
                        ? Optional.of(new Supported(supported.get(0).value(), why))
                        : Optional.empty());
    }

    private boolean fitsRule(StatedFigure mention) {
        if (key.figure() == Figure.RATE) {
            return Rates.ofFunds(audited, key.subject()).filter(mention::agrees).isPresent();
        }
        return key.figure() == Figure.SCORE
                && ofScore(audited, key.subject()).filter(mention::agrees).isPresent();
    }

    /** The parts in any place add up to it. */
    private boolean isSumOfParts(StatedFigure mention) {
        Optional<IndicatorPath> path = ClaimGraph.path(key.subject())
                .filter(node -> !claims.children(node).isEmpty());
        if (path.isEmpty() || !isOfPoints()) {
            return false;
        }
        for (String place : claims.places(key.figure())) {
            Parts parts = claims.parts(path.get(), key.figure(), place);
            if (parts.isComplete() && sums.agree(mention, parts)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest sum above it that is stated in its place agrees. */
    private boolean fitsSums(StatedFigure mention) {
        Optional<IndicatorPath> above = ClaimGraph.path(key.subject()).flatMap(IndicatorPath::parent);
        while (above.isPresent() && isOfPoints()) {
            Optional<StatedFigure> sum = claims.at(ClaimGraph.subject(above.get()), key.figure(), mention.place());
            Parts parts = claims.parts(above.get(), key.figure(), mention.place());
            if (sum.isPresent() && parts.isComplete()) {
                return sums.agree(sum.get(), parts);
            }
            above = above.get().parent();
        }
        return false;
    }

    private boolean isOfPoints() {
        return key.figure() == Figure.SCORE || key.figure() == Figure.WEIGHT;
    }

    private boolean fitsRate(StatedFigure mention) {
        if (key.figure() != Figure.SCORE) {
            return false;
        }
        Optional<StatedFigure> weight = claims.at(key.subject(), Figure.WEIGHT, mention.place());
        Optional<StatedFigure> rate = claims.at(key.subject(), Figure.RATE, mention.place());
        return weight.filter(full -> full.value().signum() > 0).isPresent()
                && rate.filter(printed -> printed.agrees(
                                Share.quotient(mention.value(), weight.get().value())))
                        .isPresent();
    }
}
