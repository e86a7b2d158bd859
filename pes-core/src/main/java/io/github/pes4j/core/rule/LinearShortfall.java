package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * All points at a threshold, less a price for each step on the wrong side of it (每低 1 个百分点扣 1 分). As the
 * scoring standards (评分标准) of frameworks print it. Immutable and thread-safe.
 *
 * @param measure what is measured
 * @param threshold the share that earns all points: 95 % is 0.95; a number where days are measured
 * @param side on which side of the threshold points are lost
 * @param step how far one step is, as the threshold: a percentage point is 0.01; positive
 * @param price what one step costs
 * @param counting whether only whole steps cost
 * @param guard its floor is the least share that is left; its condition that zeroes is respected
 */
public record LinearShortfall(
        Measure measure, Share threshold, Side side, Share step, Price price, Counting counting, Guard guard)
        implements ScoringRule {

    /** The side of the threshold on which points are lost. */
    public enum Side {
        /** Below it: satisfaction, coverage. */
        BELOW,
        /** Above it: control rates that should stay under 100 %. */
        ABOVE
    }

    /** How steps are counted. */
    public enum Counting {
        /** A step that was begun and not completed costs nothing. */
        WHOLE_STEPS,
        /** A part of a step costs the same part of its price. */
        PRO_RATA
    }

    /**
     * Checks the step and the guard.
     *
     * @throws IllegalArgumentException if the step is not positive, or the guard has a pass mark
     */
    public LinearShortfall {
        if (guard.passMark().isPresent()) {
            throw new RefusalException(
                    "按差额扣分不设及格线：扣分标准已说明扣多少", "a shortfall takes no pass mark: its price says what is lost");
        }
        if (step.signum() <= 0) {
            throw new RefusalException("步长须大于 0，而不是 {0}", "a step must be positive, not {0}", step);
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
        return new LinearShortfall(other, threshold, side, step, price, counting, guard);
    }

    @Override
    public ScoringRule times(Share factor) {
        return new LinearShortfall(measure, threshold, side, step, price.times(factor), counting, guard);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.linearShortfall(this);
    }
}
