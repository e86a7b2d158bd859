package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * All points or none (直接赋分, "否则不得分"): from a share of the measure on everything, below it nothing. Immutable and
 * thread-safe.
 *
 * @param measure what is measured; {@link Measure#verdict()} where a person says whether it was attained
 * @param from the least share that earns the points: 1 for 100 %
 * @param guard a condition that zeroes, or nothing
 */
public record FullOrNothing(Measure measure, Share from, Guard guard) implements ScoringRule {

    /**
     * Checks the guard.
     *
     * @throws IllegalArgumentException if it is more than a condition
     */
    public FullOrNothing {
        if (!guard.isConditionOnly()) {
            throw new RefusalException("全得或不得的规则没有上限、下限和及格线", "full or nothing takes no cap, floor or pass mark");
        }
    }

    @Override
    public Points least(Points weight) {
        return weight.times(guard.least());
    }

    @Override
    public Points most(Points weight) {
        return weight.times(guard.cap());
    }

    @Override
    public Optional<Measure> measured() {
        return Optional.of(measure);
    }

    @Override
    public ScoringRule measuring(Measure other) {
        return new FullOrNothing(other, from, guard);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fullOrNothing(this);
    }
}
