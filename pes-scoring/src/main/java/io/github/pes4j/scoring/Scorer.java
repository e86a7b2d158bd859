package io.github.pes4j.scoring;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Plans;
import io.github.pes4j.scoring.leaf.AnyLeaf;
import io.github.pes4j.scoring.leaf.LeafScorer;
import io.github.pes4j.scoring.leaf.UsualLeaf;
import java.util.List;
import java.util.Optional;

/**
 * Scores evaluations (评分) under one policy. Each leaf is rounded once; after that there are only exact sums. A leaf that cannot
 * be computed counts what the policy says of missing observations, usually the range that its rule can give, and the total
 * is then a range too. Immutable, and thread-safe if the custom rules are.
 */
public final class Scorer {

    private final ScoringPolicy policy;
    private final Rules rules;
    private final Rounding rounding;
    private final AnyLeaf any;
    private final UsualLeaf usual;

    private Scorer(ScoringPolicy policy, Rules rules) {
        this.policy = policy;
        this.rules = rules;
        this.rounding = policy.rounding();
        this.any = new AnyLeaf(policy, rules);
        this.usual = UsualLeaf.under(policy);
    }

    /** A scorer under a policy, without custom rules. */
    public static Scorer of(ScoringPolicy policy) {
        return of(policy, Rules.none());
    }

    /** A scorer under a policy, with custom rules: {@code Scorer.of(policy, Rules.installed())}. */
    public static Scorer of(ScoringPolicy policy, Rules rules) {
        return new Scorer(policy, rules);
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** A scorer with the same custom rules under another policy. */
    public Scorer under(ScoringPolicy other) {
        return of(other, rules);
    }

    /**
     * The plan by which many evaluations of one tree are scored without reasons, in columns: the same scores to the last
     * digit, many times as fast.
     */
    public CompiledScorer compile(IndicatorTree tree) {
        return CompiledScorer.of(policy, rules, tree);
    }

    /**
     * Plans for a stream of evaluations of different trees: each tree is compiled once, and again if it comes back after
     * {@code most} others. Thread-safe.
     *
     * @param most how many plans are kept
     * @throws IllegalArgumentException if that is below 1
     */
    public Plans plans(int most) {
        return Plans.of(policy, rules, most);
    }

    /** The score of an evaluation with all its reasons. */
    public Scorecard score(Evaluation evaluation) {
        LeafScorer scorer = new LeafScorer(any, usual, evaluation);
        List<Explanation.OfLeaf> scored = scorer.scoreAll();
        boolean open = scorer.isAnyOpen();
        List<Explanation.OfLeaf> leaves = open ? new MissingLeaves(policy).settle(evaluation.tree(), scored) : scored;
        ScoreRange exact = open || rounding.stage() == Rounding.Stage.LEVEL
                ? ScoreRange.sum(Explanation.roots(evaluation.tree(), leaves, rounding))
                : ScoreRange.exactly(scorer.sum());
        return card(evaluation, leaves, exact, open);
    }

    private Scorecard card(Evaluation evaluation, List<Explanation.OfLeaf> leaves, ScoreRange exact, boolean open) {
        ScoreRange displayed = rounding.stage() == Rounding.Stage.TOTAL ? exact.rounded(rounding) : exact;
        ScoreRange graded = policy.gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED ? displayed : exact;
        GradeCaps caps = GradeCaps.of(policy, leaves);
        return new Scorecard(
                evaluation.project(),
                policy.id(),
                rounding,
                evaluation.tree(),
                leaves,
                displayed,
                caps.cap(policy.bands(), graded),
                caps.applied(),
                open ? refusal(leaves) : Optional.empty(),
                open || !policy.gradeCaps().isEmpty() ? ScoreFindings.of(policy, rules, leaves) : List.of());
    }

    private Optional<Bilingual> refusal(List<Explanation.OfLeaf> leaves) {
        if (policy.missing() != ScoringPolicy.Missing.REFUSE) {
            return Optional.empty();
        }
        long open = leaves.stream().filter(leaf -> leaf.basis() == Basis.OPEN).count();
        return open > 0
                ? Optional.of(new Bilingual(
                                "{0} 项指标无法计算，按办法不予评分", "{0} indicators cannot be computed: the policy gives no score")
                        .with(open))
                : Optional.empty();
    }
}
