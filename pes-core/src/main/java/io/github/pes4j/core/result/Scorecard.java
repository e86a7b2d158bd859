package io.github.pes4j.core.result;

import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * The score of one evaluation with all its reasons (评分卡). Immutable and thread-safe.
 *
 * @param project the project that was evaluated
 * @param policy the id of the policy that was applied
 * @param rounding how that policy rounds
 * @param tree the tree that was scored
 * @param leaves its leaves, scored, in order
 * @param total the total (总分), or the range in which it lies
 * @param grade the grade (等级) of the total
 * @param caps conditions of the policy that keep the grade from being better, or may
 * @param refusal why there is no score, where the policy refuses one; the total is then what could be
 * @param findings what kept leaves from being scored: {@code not-computable}, {@code unresolved-rule}
 */
public record Scorecard(
        Project project,
        String policy,
        Rounding rounding,
        IndicatorTree tree,
        List<Explanation.OfLeaf> leaves,
        ScoreRange total,
        GradeRange grade,
        List<CappedGrade> caps,
        Optional<Bilingual> refusal,
        List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException unless there are as many scored leaves as the tree has
     */
    public Scorecard {
        if (leaves.size() != tree.leaves().size()) {
            throw new IllegalArgumentException(leaves.size() + " leaves are scored, and the tree has "
                    + tree.leaves().size());
        }
        leaves = List.copyOf(leaves);
        caps = List.copyOf(caps);
        findings = List.copyOf(findings);
    }

    /** The level-1 nodes, scored, in order: the leaves put together whenever somebody asks. */
    public List<Explanation> roots() {
        return Explanation.roots(tree, leaves, rounding);
    }

    /** The most that the tree can give (满分). */
    public Points maximum() {
        return tree.points();
    }

    /** How many decimals scores are shown with. */
    public int decimals() {
        return rounding.scale();
    }

    /** A leaf, scored. */
    public Optional<Explanation.OfLeaf> leaf(IndicatorPath path) {
        return leaves.stream().filter(leaf -> leaf.path().equals(path)).findFirst();
    }

    /** The total as it is shown: {@code 92.50}; a range with both ends. */
    public String totalText() {
        return total.text(decimals());
    }

    /** The points of the leaves whose scores rest on a basis: how much of the maximum was computed, judged, or is open. */
    public Points pointsOn(Basis basis) {
        return leaves.stream()
                .filter(leaf -> leaf.basis() == basis)
                .map(Explanation.OfLeaf::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What the leaves earned whose scores rest on a basis. */
    public ScoreRange scoreOn(Basis basis) {
        return leaves.stream()
                .filter(leaf -> leaf.basis() == basis)
                .map(Explanation.OfLeaf::score)
                .reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** The range of totals that the rules alone support, with everything that people decided left open. */
    public ScoreRange byRule() {
        return leaves.stream().map(Explanation.OfLeaf::byRule).reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** The ledger of lost points (失分明细), with the reasons, in the order of the leaves: its lines add up. */
    public List<Deduction> deductions() {
        return DeductionLedger.of(this);
    }
}
