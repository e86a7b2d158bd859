package io.github.pes4j.scoring;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What kept leaves from being scored, and conditions of the policy about leaves that the tree does not have. */
final class ScoreFindings {

    private ScoreFindings() {}

    static List<Finding> of(ScoringPolicy policy, Rules rules, List<Explanation.OfLeaf> leaves) {
        Stream<Finding> open = leaves.stream()
                .filter(leaf -> leaf.basis() == Basis.OPEN)
                .map(leaf -> open(leaf, rules, policy.rounding().scale()));
        return Stream.concat(
                        open,
                        caps(
                                policy,
                                path -> leaves.stream()
                                        .anyMatch(leaf -> leaf.path().equals(path))))
                .toList();
    }

    /** The conditions alone: all that there is to say where every leaf is scored. */
    static List<Finding> ofCaps(ScoringPolicy policy, IndicatorTree tree) {
        return caps(policy, tree.leaves()::containsKey).toList();
    }

    private static Stream<Finding> caps(ScoringPolicy policy, Predicate<IndicatorPath> isLeaf) {
        return policy.gradeCaps().stream()
                .filter(cap -> !isLeaf.test(cap.leaf()))
                .map(ScoreFindings::without);
    }

    private static Finding open(Explanation.OfLeaf leaf, Rules rules, int decimals) {
        boolean unresolved = leaf.rule() instanceof CustomRule custom
                && rules.byId(custom.id()).isEmpty();
        FindingCode code = unresolved ? FindingCodes.UNRESOLVED_RULE : FindingCodes.NOT_COMPUTABLE;
        return Finding.of(code)
                .subject(new Subject.OfIndicator(leaf.path()))
                .got(ExplanationText.of(leaf, decimals))
                .build();
    }

    private static Finding without(GradeCap cap) {
        return Finding.of(FindingCodes.NOT_COMPUTABLE)
                .subject(new Subject.OfIndicator(cap.leaf()))
                .got(new Bilingual(
                        "等级限制所指的指标不在指标体系中", "a cap on the grade names an indicator that the tree does not have"))
                .build();
    }
}
