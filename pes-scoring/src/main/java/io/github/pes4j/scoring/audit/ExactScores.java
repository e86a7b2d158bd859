package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** The score that a rule gives before it is rounded, where it gives one. */
record ExactScores(Share weight) implements Calculation.Cases<Optional<Share>> {

    /** The exact score of a leaf by its rule, whatever a person decided; empty where the rule gives none. */
    static Optional<Share> of(Explanation.OfLeaf leaf) {
        Share weight = number(leaf.points());
        return leaf.calculation().match(new ExactScores(weight)).map(score -> score.min(weight));
    }

    static Share number(Points points) {
        return Share.quotient(points.number(), BigDecimal.ONE);
    }

    @Override
    public Optional<Share> byShare(Calculation.ByShare calculation) {
        return Optional.of(weight.times(calculation.credited()));
    }

    @Override
    public Optional<Share> byTier(Calculation.ByTier calculation) {
        return Optional.of(number(calculation.points()));
    }

    @Override
    public Optional<Share> byShortfall(Calculation.ByShortfall calculation) {
        return Optional.of(calculation.left());
    }

    @Override
    public Optional<Share> byStep(Calculation.ByStep calculation) {
        return Optional.of(number(calculation.points()));
    }

    @Override
    public Optional<Share> byItems(Calculation.ByItems calculation) {
        return Optional.of(calculation.left());
    }

    @Override
    public Optional<Share> zeroed(Calculation.Zeroed calculation) {
        return Optional.of(Share.ZERO);
    }

    @Override
    public Optional<Share> byPerson(Calculation.ByPerson calculation) {
        return Optional.empty();
    }

    @Override
    public Optional<Share> overridden(Calculation.Overridden calculation) {
        return calculation.byRule().match(this);
    }

    @Override
    public Optional<Share> open(Calculation.Open calculation) {
        return Optional.empty();
    }
}
