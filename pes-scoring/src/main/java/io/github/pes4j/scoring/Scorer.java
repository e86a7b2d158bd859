package io.github.pes4j.scoring;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
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
        LeafScorer leaves = new LeafScorer(any, usual, evaluation);
        List<Explanation> scored = evaluation.tree().fold(new Walk(this, leaves));
        List<Explanation> roots = leaves.isAnyOpen() ? new MissingLeaves(policy, this::summed).settle(scored) : scored;
        ScoreRange exact = sum(roots);
        ScoreRange displayed = rounding.stage() == Rounding.Stage.TOTAL ? rounded(exact) : exact;
        ScoreRange graded = policy.gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED ? displayed : exact;
        GradeCaps caps = GradeCaps.of(policy, roots);
        return Scorecard.builder()
                .project(evaluation.project())
                .policy(policy.id())
                .decimals(rounding.scale())
                .roots(roots)
                .total(displayed)
                .maximum(evaluation.tree().points())
                .grade(caps.cap(policy.bands(), graded))
                .caps(caps.applied())
                .refusal(leaves.isAnyOpen() ? refusal(roots) : Optional.empty())
                .findings(
                        leaves.isAnyOpen() || !policy.gradeCaps().isEmpty()
                                ? ScoreFindings.of(policy, rules, roots)
                                : List.of())
                .build();
    }

    /** A group with the sum of its children; where the policy rounds at the first level, rounded. */
    private Explanation.OfGroup summed(Explanation.OfGroup group) {
        return summed(group.path(), group.points(), group.children());
    }

    private Explanation.OfGroup summed(IndicatorPath path, Points points, List<Explanation> children) {
        ScoreRange sum = sum(children);
        boolean rounds = rounding.stage() == Rounding.Stage.LEVEL && path.level() == 1;
        return new Explanation.OfGroup(path, points, rounds ? rounded(sum) : sum, children);
    }

    private ScoreRange rounded(ScoreRange score) {
        return new ScoreRange(
                score.low().rounded(rounding.scale(), rounding.mode()),
                score.high().rounded(rounding.scale(), rounding.mode()));
    }

    private Optional<Bilingual> refusal(List<Explanation> roots) {
        if (policy.missing() != ScoringPolicy.Missing.REFUSE) {
            return Optional.empty();
        }
        long open = roots.stream()
                .flatMap(Explanation::leaves)
                .filter(leaf -> leaf.basis() == Basis.OPEN)
                .count();
        return open > 0
                ? Optional.of(new Bilingual(
                                "{0} 项指标无法计算，按办法不予评分", "{0} indicators cannot be computed: the policy gives no score")
                        .with(open))
                : Optional.empty();
    }

    private static ScoreRange sum(List<Explanation> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0).score();
        }
        Points.Sum low = new Points.Sum();
        boolean exact = true;
        for (int i = 0; i < nodes.size(); i++) {
            ScoreRange score = nodes.get(i).score();
            low.add(score.low());
            exact &= score.isExact();
        }
        return exact
                ? ScoreRange.exactly(low.points())
                : new ScoreRange(
                        low.points(), Points.sum(nodes, node -> node.score().high()));
    }

    /** Scores leaves, and adds them up group by group. */
    private record Walk(Scorer scorer, LeafScorer leaves) implements IndicatorTree.Fold<Explanation> {
        @Override
        public Explanation leaf(IndicatorPath path, Indicator indicator) {
            return leaves.score(path, indicator);
        }

        @Override
        public Explanation group(IndicatorPath path, IndicatorGroup group, List<Explanation> children) {
            return scorer.summed(path, group.points(), children);
        }
    }
}
