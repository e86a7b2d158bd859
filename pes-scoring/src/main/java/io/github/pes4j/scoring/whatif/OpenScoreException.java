package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import java.util.List;

/** Trials are asked for, and the score to begin with is a range. The message names what is open, and the remedy. */
public final class OpenScoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OpenScoreException(Scorecard card) {
        super("the score is a range, " + card.totalText() + ", because of " + open(card)
                + "; settle each first, with actual(PATH) or override(PATH)");
    }

    private static List<IndicatorPath> open(Scorecard card) {
        return card.leaves().stream()
                .filter(leaf -> leaf.basis() == Basis.OPEN || !leaf.score().isExact())
                .map(Explanation::path)
                .toList();
    }

    /** Refuses a score that is a range. */
    static void unlessExact(Scorecard card) {
        if (!card.total().isExact() || card.refusal().isPresent()) {
            throw new OpenScoreException(card);
        }
    }
}
