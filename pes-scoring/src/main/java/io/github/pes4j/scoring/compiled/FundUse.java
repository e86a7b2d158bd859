package io.github.pes4j.scoring.compiled;

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

/** Whether a rule looks at the funds. A custom rule may. */
final class FundUse implements ScoringRule.Cases<Boolean> {

    private static final FundUse INSTANCE = new FundUse();

    private FundUse() {}

    static boolean of(ScoringRule rule) {
        return rule.match(INSTANCE);
    }

    @Override
    public Boolean proportional(Proportional rule) {
        return rule.measure() instanceof Measure.OfFunds;
    }

    @Override
    public Boolean fullOrNothing(FullOrNothing rule) {
        return rule.measure() instanceof Measure.OfFunds;
    }

    @Override
    public Boolean tiers(Tiers rule) {
        return rule.measure() instanceof Measure.OfFunds;
    }

    @Override
    public Boolean linearShortfall(LinearShortfall rule) {
        return rule.measure() instanceof Measure.OfFunds;
    }

    @Override
    public Boolean stepScale(StepScale rule) {
        return false;
    }

    @Override
    public Boolean deductions(Deductions rule) {
        return false;
    }

    @Override
    public Boolean checklist(Checklist rule) {
        return false;
    }

    @Override
    public Boolean judged(Judged rule) {
        return false;
    }

    @Override
    public Boolean custom(CustomRule rule) {
        return true;
    }
}
