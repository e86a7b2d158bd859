package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/** The score that a rule gives before it is rounded, where it gives one. */
final class ExactScores {

    private ExactScores() {}

    /** The exact score of a leaf by its rule, whatever a person decided; empty where the rule gives none. */
    static Optional<Share> of(Explanation.OfLeaf leaf) {
        Calculation calculation = byRule(leaf);
        ExactRange earned = calculation.earned(leaf.points());
        return calculation.basis() == Basis.COMPUTED && earned.isExact() ? Optional.of(earned.low()) : Optional.empty();
    }

    /** The calculation of the rule, under a person's decision if there is one. */
    static Calculation byRule(Explanation.OfLeaf leaf) {
        return leaf.calculation() instanceof Calculation.Overridden decided ? decided.byRule() : leaf.calculation();
    }

    static Share number(Points points) {
        return ExactRange.number(points);
    }
}
