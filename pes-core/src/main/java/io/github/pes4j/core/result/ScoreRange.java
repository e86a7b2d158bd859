package io.github.pes4j.core.result;

import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * A score (得分), or the range in which it lies while something is unknown. Immutable and thread-safe.
 *
 * @param low the least that it can be
 * @param high the most that it can be
 */
public record ScoreRange(Points low, Points high) {

    /** No points, for certain. */
    public static final ScoreRange ZERO = exactly(Points.ZERO);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the least is above the most
     */
    public ScoreRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("no range from " + low + " to " + high);
        }
    }

    /** A score that is known. */
    public static ScoreRange exactly(Points points) {
        return new ScoreRange(points, points);
    }

    /** Whether the score is known. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** The score, if it is known. */
    public Optional<Points> exact() {
        return isExact() ? Optional.of(low) : Optional.empty();
    }

    /** The sums of both ends. */
    public ScoreRange plus(ScoreRange other) {
        Points sum = low.plus(other.low);
        return isExact() && other.isExact() ? exactly(sum) : new ScoreRange(sum, high.plus(other.high));
    }

    /** What nodes earned together. */
    public static ScoreRange sum(List<? extends Explanation> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0).score();
        }
        Points.Sum low = new Points.Sum();
        boolean exact = true;
        for (int i = 0; i < nodes.size(); i++) {
            ScoreRange score = nodes.get(i).score();
            low.add(score.low);
            exact &= score.isExact();
        }
        return exact
                ? exactly(low.points())
                : new ScoreRange(low.points(), Points.sum(nodes, node -> node.score().high));
    }

    /** Both ends as a policy shows scores. */
    public ScoreRange rounded(Rounding rounding) {
        return new ScoreRange(
                low.rounded(rounding.scale(), rounding.mode()), high.rounded(rounding.scale(), rounding.mode()));
    }

    /** The score with so many decimals, or both ends: {@code 92.50}, {@code 82.50–92.50}. */
    public String text(int decimals) {
        return isExact() ? low.text(decimals) : low.text(decimals) + "–" + high.text(decimals);
    }

    /** The score, or both ends, as short as can be. */
    @Override
    public String toString() {
        return text(0);
    }
}
