package io.github.pes4j.core.form.render;

import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import java.util.Optional;

/** The measure of a rule, if it measures a share. */
final class RuleMeasure implements ScoringRule.Cases<Optional<Measure>> {

    private RuleMeasure() {}

    static Optional<Measure> of(ScoringRule rule) {
        return rule.match(new RuleMeasure());
    }

    @Override
    public Optional<Measure> proportional(Proportional rule) {
        return Optional.of(rule.measure());
    }

    @Override
    public Optional<Measure> fullOrNothing(FullOrNothing rule) {
        return Optional.of(rule.measure());
    }

    @Override
    public Optional<Measure> tiers(Tiers rule) {
        return Optional.of(rule.measure());
    }

    @Override
    public Optional<Measure> linearShortfall(LinearShortfall rule) {
        return Optional.of(rule.measure());
    }

    @Override
    public Optional<Measure> stepScale(StepScale rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Measure> deductions(Deductions rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Measure> checklist(Checklist rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Measure> judged(Judged rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Measure> custom(CustomRule rule) {
        return Optional.empty();
    }
}
