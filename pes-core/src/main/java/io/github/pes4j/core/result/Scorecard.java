package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score of one evaluation with all its reasons. Immutable and thread-safe.
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

    /** The range of totals that the rules alone support, with everything that people decided left open. */
    public ScoreRange byRule() {
        return leaves().stream().map(Explanation.OfLeaf::byRule).reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** The points that leaves lost for certain, with the reasons, in the order of the leaves. */
    public List<Deduction> deductions() {
        return leaves().stream()
                .filter(leaf -> leaf.score().high().compareTo(leaf.points()) < 0)
                .map(leaf -> new Deduction(
                        leaf.path(), leaf.points().minus(leaf.score().high()), ExplanationText.of(leaf, decimals())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A builder of scorecards. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard. Not thread-safe. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
