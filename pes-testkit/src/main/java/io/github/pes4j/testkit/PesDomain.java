package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.ScoringRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The generators as a jqwik domain: {@code @Domain(PesDomain.class)} and then {@code @ForAll Evaluation},
 * {@code IndicatorTree}, {@code ScoringRule} or {@code ScoringPolicy}. jqwik makes one for each property; stateless and
 * thread-safe.
 */
public final class PesDomain extends DomainContextBase {

    /** Made by jqwik; there is nothing to configure. */
    public PesDomain() {}

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(Evaluations.ofForms(), Evaluations.ofEveryKind());
    }

    @Provide
    Arbitrary<IndicatorTree> trees() {
        return Evaluations.trees();
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return RuleGenerators.rules();
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return PolicyGenerators.policies();
    }
}
