package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import java.util.List;

/** Scores a leaf: its rule applied to what was observed, a person's override over it, and the one rounding. */
public final class LeafScorer {

    private final AnyLeaf any;
    private final Evaluation evaluation;
    private final UsualLeaf usual;
    private final List<List<Completion>> completions;
    private int next;
    private boolean anyOpen;

    public LeafScorer(AnyLeaf any, UsualLeaf usual, Evaluation evaluation) {
        this.any = any;
        this.evaluation = evaluation;
        this.usual = usual;
        this.completions = evaluation.completions();
    }

    /** The score of the next leaf: leaves come in the order of the tree. */
    public Explanation.OfLeaf score(IndicatorPath path, Indicator leaf) {
        int place = next++;
        List<Completion> found = completions.get(place);
        return usual.fits(leaf.rule(), found)
                ? usual.score(path, leaf, found)
                : unusual(path, leaf, evaluation.leafMeasurements().get(place));
    }

    /** Whether the score of some leaf so far is open. */
    public boolean isAnyOpen() {
        return anyOpen;
    }

    /** The long way, which every leaf can go. */
    private Explanation.OfLeaf unusual(IndicatorPath path, Indicator leaf, LeafMeasurement observed) {
        Explanation.OfLeaf scored = any.score(path, leaf, observed, evaluation.funding());
        anyOpen |= scored.basis() == Basis.OPEN;
        return scored;
    }
}
