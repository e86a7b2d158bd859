package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a check sees: one evaluation, its score under the policy, its claims, and its siblings. Immutable and thread-safe. */
public final class AuditCase {

    private final Evaluation evaluation;
    private final Scorecard scorecard;
    private final ScoringPolicy policy;
    private final AuditSettings settings;
    private final List<Evaluation> siblings;
    private final ClaimGraph claims;
    private final Map<IndicatorPath, Explanation.OfLeaf> leaves;

    /**
     * A case.
     *
     * @param evaluation what is audited
     * @param scorecard its score
     * @param policy the policy of the score
     * @param settings what the audit looks for
     * @param siblings the other evaluations of its portfolio
     */
    public AuditCase(
            Evaluation evaluation,
            Scorecard scorecard,
            ScoringPolicy policy,
            AuditSettings settings,
            List<Evaluation> siblings) {
        this.evaluation = evaluation;
        this.scorecard = scorecard;
        this.policy = policy;
        this.settings = settings;
        this.siblings = ImmutableList.copyOf(siblings);
        this.claims = ClaimGraph.of(evaluation);
        ImmutableMap.Builder<IndicatorPath, Explanation.OfLeaf> found = ImmutableMap.builder();
        scorecard.leaves().forEach(leaf -> found.put(leaf.path(), leaf));
        this.leaves = found.buildOrThrow();
    }

    /** What is audited. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Its score with all reasons. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** The policy that it is held against. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** What the audit looks for. */
    public AuditSettings settings() {
        return settings;
    }

    /** The other evaluations of its portfolio, in order. */
    public List<Evaluation> siblings() {
        return siblings;
    }

    /** The numbers that the report prints. */
    public ClaimGraph claims() {
        return claims;
    }

    /** The leaves by their paths, scored, in order. */
    public Map<IndicatorPath, Explanation.OfLeaf> leaves() {
        return leaves;
    }

    /** A leaf, scored. */
    public Optional<Explanation.OfLeaf> leaf(IndicatorPath path) {
        return Optional.ofNullable(leaves.get(path));
    }

    /** Whether the figures stand in a self-evaluation form (自评表). */
    public boolean isForm() {
        return evaluation.claims().stream().anyMatch(claim -> claim.mention().equals(Mention.FORM));
    }
}
