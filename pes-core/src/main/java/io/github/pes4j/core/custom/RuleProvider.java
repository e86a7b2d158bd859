package io.github.pes4j.core.custom;

import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/**
 * Applies custom rules of one id. A provider is cheap, has a public constructor without arguments if it is to be found by
 * {@link java.util.ServiceLoader}, and is a pure function of what it is given: no clock, no files, no chance. Providers must
 * be thread-safe.
 */
public interface RuleProvider {

    /** The id of the rules that it applies, with the prefix of its vendor: {@code acme:weather}. */
    String id();

    /** What is wrong with the parameters of a rule; empty if nothing is. A rule with faults is not applied. */
    default List<Bilingual> faults(CustomRule rule) {
        return List.of();
    }

    /**
     * What the rule makes of what was observed at a leaf. Points outside 0…the leaf's points are cut off, and the score is
     * rounded as the policy says; here nothing is rounded.
     *
     * @param rule the rule, its parameters without faults
     * @param input the leaf and what was observed
     * @return usually a {@link Calculation.ByPlugIn}; where something is missing {@link RuleInput#open}, never an exception
     */
    Calculation calculate(CustomRule rule, RuleInput input);
}
