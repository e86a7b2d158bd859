package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import java.util.List;

/**
 * Scores evaluations under one policy. Each leaf is rounded once; after that there are only exact sums. A leaf that cannot
 * be computed counts the range that its rule can give, and the total is then a range too. Immutable and thread-safe.
 */
public final class Scorer {

    private final ScoringPolicy policy;

    private Scorer(ScoringPolicy policy) {
        this.policy = policy;
    }

    /**
     * A scorer under a policy.
     *
     * @throws IllegalArgumentException if the policy redistributes, rescales or refuses what is missing, deducts for
     *     over-achievement, or caps grades: this version does not apply that, and would rather say so than leave it out
     */
    public static Scorer of(ScoringPolicy policy) {
        boolean missing =
                policy.missing() == ScoringPolicy.Missing.RANGE || policy.missing() == ScoringPolicy.Missing.ZERO;
        refuseUnless(missing, policy, PolicyField.MISSING);
        refuseUnless(policy.overAchievement().deduction().isEmpty(), policy, PolicyField.OVER_ACHIEVEMENT);
        refuseUnless(policy.gradeCaps().isEmpty(), policy, PolicyField.GRADE_CAPS);
        return new Scorer(policy);
    }

    private static void refuseUnless(boolean applied, ScoringPolicy policy, PolicyField field) {
        if (!applied) {
            throw new IllegalArgumentException("policy '" + policy.id() + "' sets '" + field.code()
                    + "' to something that this version does not apply yet");
        }
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return policy;
    }

    /** The score of an evaluation with all its reasons. */
    public Scorecard score(Evaluation evaluation) {
        List<Explanation> roots = evaluation.tree().fold(new Walk(this, new LeafScorer(policy, evaluation)));
        ScoreRange exact = sum(roots);
        ScoreRange displayed = policy.rounding().stage() == Rounding.Stage.TOTAL ? rounded(exact) : exact;
        ScoreRange graded = policy.gradeFrom() == ScoringPolicy.GradeFrom.DISPLAYED ? displayed : exact;
        return Scorecard.builder()
                .project(evaluation.project())
                .policy(policy.id())
                .decimals(policy.rounding().scale())
                .roots(roots)
                .total(displayed)
                .maximum(evaluation.tree().points())
                .grade(grade(policy.bands(), graded))
                .build();
    }

    /** Where the policy rounds at the first level, its nodes carry the rounded score. */
    private ScoreRange atLevel(int level, ScoreRange score) {
        return level == 1 && policy.rounding().stage() == Rounding.Stage.LEVEL ? rounded(score) : score;
    }

    private ScoreRange rounded(ScoreRange score) {
        Rounding rounding = policy.rounding();
        return new ScoreRange(
                score.low().rounded(rounding.scale(), rounding.mode()),
                score.high().rounded(rounding.scale(), rounding.mode()));
    }

    private static GradeRange grade(GradeBands bands, ScoreRange total) {
        Grade least = bands.gradeOf(total.low());
        return new GradeRange(least, total.isExact() ? least : bands.gradeOf(total.high()));
    }

    private static ScoreRange sum(List<Explanation> nodes) {
        Points low = Points.sum(nodes, node -> node.score().low());
        boolean exact = true;
        for (int i = 0; i < nodes.size(); i++) {
            exact &= nodes.get(i).score().isExact();
        }
        return exact
                ? ScoreRange.exactly(low)
                : new ScoreRange(low, Points.sum(nodes, node -> node.score().high()));
    }

    /** Scores leaves, and adds them up group by group. */
    private record Walk(Scorer scorer, LeafScorer leaves) implements IndicatorTree.Fold<Explanation> {
        @Override
        public Explanation leaf(IndicatorPath path, Indicator indicator) {
            return leaves.score(path, indicator);
        }

        @Override
        public Explanation group(IndicatorPath path, IndicatorGroup group, List<Explanation> children) {
            return new Explanation.OfGroup(path, group.points(), scorer.atLevel(path.level(), sum(children)), children);
        }
    }
}
