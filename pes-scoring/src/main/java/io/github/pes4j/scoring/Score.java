package io.github.pes4j.scoring;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/** The points that a calculation comes to: never more than the weight (得分不得突破分值), rounded once; empty where there is no score. */
record Score(Points weight, Rounding rounding, int level) implements Calculation.Cases<Optional<Points>> {

    @Override
    public Optional<Points> byShare(Calculation.ByShare calculation) {
        return capped(weight.times(calculation.credited(), rounding.leafScale(level), rounding.leafMode(level)));
    }

    @Override
    public Optional<Points> byTier(Calculation.ByTier calculation) {
        return rounded(calculation.points());
    }

    @Override
    public Optional<Points> byShortfall(Calculation.ByShortfall calculation) {
        return rounded(calculation.left());
    }

    @Override
    public Optional<Points> byStep(Calculation.ByStep calculation) {
        return rounded(calculation.points());
    }

    @Override
    public Optional<Points> byItems(Calculation.ByItems calculation) {
        return rounded(calculation.left());
    }

    @Override
    public Optional<Points> zeroed(Calculation.Zeroed calculation) {
        return Optional.of(Points.ZERO);
    }

    /** A person's points are kept as they were given. */
    @Override
    public Optional<Points> byPerson(Calculation.ByPerson calculation) {
        return calculation.judgement().points().value();
    }

    @Override
    public Optional<Points> overridden(Calculation.Overridden calculation) {
        return calculation.override().points().value();
    }

    @Override
    public Optional<Points> open(Calculation.Open calculation) {
        return Optional.empty();
    }

    private Optional<Points> rounded(Points points) {
        return capped(points.rounded(rounding.leafScale(level), rounding.leafMode(level)));
    }

    private Optional<Points> rounded(Share number) {
        return capped(Points.of(1).times(number, rounding.leafScale(level), rounding.leafMode(level)));
    }

    /** After rounding too: 33.335 points are not 33.34. */
    private Optional<Points> capped(Points points) {
        return Optional.of(points.min(weight));
    }
}
