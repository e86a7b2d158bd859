package io.github.pes4j.core.result;

import io.github.pes4j.core.result.Calculation.AtRate;
import io.github.pes4j.core.result.Calculation.ByItems;
import io.github.pes4j.core.result.Calculation.ByPerson;
import io.github.pes4j.core.result.Calculation.ByPlugIn;
import io.github.pes4j.core.result.Calculation.ByShare;
import io.github.pes4j.core.result.Calculation.ByShortfall;
import io.github.pes4j.core.result.Calculation.ByStep;
import io.github.pes4j.core.result.Calculation.ByTier;
import io.github.pes4j.core.result.Calculation.Open;
import io.github.pes4j.core.result.Calculation.OverAchieved;
import io.github.pes4j.core.result.Calculation.Overridden;
import io.github.pes4j.core.result.Calculation.Zeroed;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.function.Function;

/** Works a calculation out at a leaf of {@code weight} points. This is the one place where figures become points. */
record Earned(Share weight) implements Calculation.Cases<ExactRange> {

    @Override
    public ExactRange byShare(ByShare calculation) {
        return exactly(weight.times(calculation.credited()));
    }

    @Override
    public ExactRange byTier(ByTier calculation) {
        return exactly(ExactRange.number(calculation.points()));
    }

    @Override
    public ExactRange byShortfall(ByShortfall calculation) {
        return exactly(calculation.left());
    }

    @Override
    public ExactRange byStep(ByStep calculation) {
        return exactly(ExactRange.number(calculation.points()));
    }

    @Override
    public ExactRange byItems(ByItems calculation) {
        Share least = left(calculation, ExactRange::high);
        return calculation.basis() == Basis.OPEN
                ? new ExactRange(within(least), within(left(calculation, ExactRange::low)))
                : exactly(least);
    }

    @Override
    public ExactRange zeroed(Zeroed calculation) {
        return ExactRange.ZERO;
    }

    @Override
    public ExactRange byPerson(ByPerson calculation) {
        return exactly(given(calculation.judgement().points().value().orElse(Points.ZERO)));
    }

    @Override
    public ExactRange overridden(Overridden calculation) {
        return exactly(given(calculation.override().points().value().orElse(Points.ZERO)));
    }

    @Override
    public ExactRange byPlugIn(ByPlugIn calculation) {
        return exactly(calculation.left());
    }

    @Override
    public ExactRange overAchieved(OverAchieved calculation) {
        Share taken = weight.times(calculation.taken());
        return calculation.byRule().match(this).map(left -> within(left.minus(taken)));
    }

    @Override
    public ExactRange atRate(AtRate calculation) {
        Share others = ExactRange.number(calculation.of()).inverse();
        return ExactRange.between(calculation.score().low(), calculation.score().high())
                .map(score -> within(weight.times(score).times(others)));
    }

    @Override
    public ExactRange open(Open calculation) {
        return calculation.between().map(this::within);
    }

    private static Share left(ByItems calculation, Function<ExactRange, Share> end) {
        Share left = calculation.start();
        for (Calculation.Item item : calculation.items()) {
            left = left.minus(end.apply(item.takes()));
        }
        return left;
    }

    private static Share given(Points points) {
        return ExactRange.number(points);
    }

    private ExactRange exactly(Share number) {
        return ExactRange.exactly(within(number));
    }

    /** Stated points beyond the weight are not earned (得分不得突破分值), and nothing is earned below 0. */
    private Share within(Share number) {
        return number.max(Share.ZERO).min(weight);
    }
}
