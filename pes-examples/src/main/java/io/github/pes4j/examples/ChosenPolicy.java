package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;

/**
 * By which policy an evaluation is scored.
 *
 * @param policy the policy
 * @param assumed says that nobody chose it
 */
record ChosenPolicy(ScoringPolicy policy, Optional<Finding> assumed) {

    /** The asked one, else the one that the evaluation names, else the usual one for its kind. */
    static ChosenPolicy of(Optional<ScoringPolicy> asked, Evaluation evaluation) {
        Optional<ScoringPolicy> chosen = asked.or(() -> evaluation.policy().flatMap(Policies::byId));
        if (chosen.isPresent()) {
            return new ChosenPolicy(chosen.get(), Optional.empty());
        }
        ScoringPolicy usual = Policies.usualFor(evaluation.kind());
        return new ChosenPolicy(usual, Optional.of(assumed(evaluation, usual)));
    }

    private static Finding assumed(Evaluation evaluation, ScoringPolicy policy) {
        return Finding.of(FindingCodes.POLICY_ASSUMED)
                .got(evaluation
                        .policy()
                        .map(id -> new Bilingual("未知的评分办法 {0}，改用 {1}", "an unknown policy {0}; {1} was taken")
                                .with(id, policy.id()))
                        .orElse(Bilingual.same(policy.id())))
                .build();
    }
}
