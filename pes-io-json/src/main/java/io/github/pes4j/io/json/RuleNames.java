package io.github.pes4j.io.json;

import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;

/** The words for the kinds of rules. */
final class RuleNames implements ScoringRule.Cases<String> {

    @Override
    public String proportional(Proportional rule) {
        return "proportional";
    }

    @Override
    public String fullOrNothing(FullOrNothing rule) {
        return "full-or-nothing";
    }

    @Override
    public String tiers(Tiers rule) {
        return "tiers";
    }

    @Override
    public String stepScale(StepScale rule) {
        return "steps";
    }

    @Override
    public String linearShortfall(LinearShortfall rule) {
        return "linear-shortfall";
    }

    @Override
    public String deductions(Deductions rule) {
        return "deductions";
    }

    @Override
    public String checklist(Checklist rule) {
        return "checklist";
    }

    @Override
    public String judged(Judged rule) {
        return "judged";
    }

    @Override
    public String custom(CustomRule rule) {
        return "custom";
    }
}
