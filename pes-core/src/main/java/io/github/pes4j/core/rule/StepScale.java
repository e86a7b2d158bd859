package io.github.pes4j.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points by named steps (按等次赋分): clear 2, fairly clear 1, unclear 0. A person says which step was reached. As the scoring
 * standards (评分标准) of frameworks print it. Immutable and thread-safe.
 *
 * @param steps the steps, in stated order, each name once
 */
public record StepScale(List<Step> steps) implements ScoringRule {

    /**
     * One step.
     *
     * @param name its name
     * @param points what it earns; not negative
     */
    public record Step(String name, Points points) {}

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if there is none, a name comes twice, or points are negative
     */
    public StepScale {
        steps = ImmutableList.copyOf(steps);
        if (steps.isEmpty()) {
            throw new RefusalException("等次评分至少需要一个等次", "a scale needs at least one step");
        }
        if (steps.stream().map(Step::name).distinct().count() < steps.size()) {
            throw new RefusalException("每个等次须有各自的名称：{0}", "each step needs a name of its own: {0}", steps);
        }
        if (steps.stream().anyMatch(step -> step.points().signum() < 0)) {
            throw new RefusalException("等次的得分不能为负：{0}", "a step cannot earn negative points: {0}", steps);
        }
    }

    /** The step of a name. */
    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    @Override
    public Points least(Points weight) {
        return steps.stream()
                .map(Step::points)
                .reduce(Points::min)
                .orElse(Points.ZERO)
                .min(weight);
    }

    @Override
    public Points most(Points weight) {
        return steps.stream()
                .map(Step::points)
                .reduce(Points::max)
                .orElse(Points.ZERO)
                .min(weight);
    }

    @Override
    public ScoringRule times(Share factor) {
        return new StepScale(steps.stream()
                .map(step -> new Step(step.name(), step.points().times(factor)))
                .toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.stepScale(this);
    }

    /** Names steps. Not thread-safe. */
    public static final class Builder {
        private final List<Step> steps = new ArrayList<>();

        Builder() {}

        /**
         * A step and what it earns.
         *
         * @throws IllegalArgumentException if the points are no number
         */
        public Builder step(String name, String points) {
            steps.add(new Step(name, Points.of(points)));
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalArgumentException as {@link StepScale}
         */
        public StepScale build() {
            return new StepScale(steps);
        }
    }
}
