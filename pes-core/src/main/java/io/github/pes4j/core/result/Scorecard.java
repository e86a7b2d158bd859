package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score of one evaluation with all its reasons (评分卡). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Scorecard {

    /** Values are made by their builder alone. */
    Scorecard() {}

    /** The project that was evaluated. */
    public abstract Project project();

    /** The id of the policy that was applied. */
    public abstract String policy();

    /** How many decimals scores are shown with. */
    public abstract int decimals();

    /** The level-1 nodes, scored, in order. */
    public abstract List<Explanation> roots();

    /** The total (总分), or the range in which it lies. */
    public abstract ScoreRange total();

    /** The most that the tree can give (满分). */
    public abstract Points maximum();

    /** The grade (等级) of the total. */
    public abstract GradeRange grade();

    /** Conditions of the policy that keep the grade from being better, or may. */
    public abstract List<CappedGrade> caps();

    /** Why there is no score, where the policy refuses one; the total is then what could be. */
    public abstract Optional<Bilingual> refusal();

    /** What kept leaves from being scored: {@code not-computable}, {@code unresolved-rule}. */
    public abstract List<Finding> findings();

    /** The leaves, scored, in order. */
    public List<Explanation.OfLeaf> leaves() {
        return roots().stream().flatMap(Explanation::leaves).collect(ImmutableList.toImmutableList());
    }

    /** A leaf, scored. */
    public Optional<Explanation.OfLeaf> leaf(IndicatorPath path) {
        return leaves().stream().filter(leaf -> leaf.path().equals(path)).findFirst();
    }

    /** The total as it is shown: {@code 92.50}; a range with both ends. */
    public String totalText() {
        return total().text(decimals());
    }

    /** The points of the leaves whose scores rest on a basis: how much of the maximum was computed, judged, or is open. */
    public Points pointsOn(Basis basis) {
        return leaves().stream()
                .filter(leaf -> leaf.basis() == basis)
                .map(Explanation.OfLeaf::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What the leaves earned whose scores rest on a basis. */
    public ScoreRange scoreOn(Basis basis) {
        return leaves().stream()
                .filter(leaf -> leaf.basis() == basis)
                .map(Explanation.OfLeaf::score)
                .reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** The range of totals that the rules alone support, with everything that people decided left open. */
    public ScoreRange byRule() {
        return leaves().stream().map(Explanation.OfLeaf::byRule).reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** The ledger of lost points (失分明细), with the reasons, in the order of the leaves: its lines add up. */
    public List<Deduction> deductions() {
        return DeductionLedger.of(this);
    }

    /** A builder of scorecards. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard; {@code build} throws {@link IllegalStateException} where a figure is missing. Not thread-safe. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
