package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the leaves of an evaluation: rules applied to what was observed, people's overrides over them, one rounding each. */
public final class LeafScorer {

    private final AnyLeaf any;
    private final UsualLeaf usual;
    private final Evaluation evaluation;
    private final Points.Sum sum = new Points.Sum();
    private boolean anyOpen;

    public LeafScorer(AnyLeaf any, UsualLeaf usual, Evaluation evaluation) {
        this.any = any;
        this.usual = usual;
        this.evaluation = evaluation;
    }

    /** The scores of all leaves, in the order of the tree. */
    public List<Explanation.OfLeaf> scoreAll() {
        List<Optional<Completion>> completions = evaluation.soleCompletions();
        Explanation.OfLeaf[] scored = new Explanation.OfLeaf[completions.size()];
        int place = 0;
        for (Map.Entry<IndicatorPath, Indicator> leaf :
                evaluation.tree().leaves().entrySet()) {
            scored[place] = score(place, leaf.getKey(), leaf.getValue(), completions.get(place));
            sum.add(scored[place].score().low());
            place++;
        }
        return List.of(scored);
    }

    private Explanation.OfLeaf score(int place, IndicatorPath path, Indicator leaf, Optional<Completion> sole) {
        return usual.fits(leaf.rule(), sole)
                ? usual.score(path, leaf, sole.get())
                : unusual(path, leaf, evaluation.leafMeasurements().get(place));
    }

    /** The long way, which every leaf can go. */
    private Explanation.OfLeaf unusual(IndicatorPath path, Indicator leaf, LeafMeasurement observed) {
        Explanation.OfLeaf scored = any.score(path, leaf, observed, evaluation.funding());
        anyOpen |= scored.basis() == Basis.OPEN;
        return scored;
    }

    /** Whether the score of some leaf is open. */
    public boolean isAnyOpen() {
        return anyOpen;
    }

    /** What the leaves earned together; the least that they did, if one is open. */
    public Points sum() {
        return sum.points();
    }
}
