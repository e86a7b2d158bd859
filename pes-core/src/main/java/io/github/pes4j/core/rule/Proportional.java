package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import java.util.Optional;

/**
 * Points by the share that was reached (按完成比例赋分): points × measured share, within the guard. The rule of quantitative
 * indicators in the self-evaluation form (财预〔2020〕10号; with a pass mark 财预〔2021〕101号). Immutable and thread-safe.
 *
 * @param measure what is measured
 * @param guard the limits
 */
public record Proportional(Measure measure, Guard guard) implements ScoringRule {

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
        return new Proportional(other, guard);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.proportional(this);
    }
}
