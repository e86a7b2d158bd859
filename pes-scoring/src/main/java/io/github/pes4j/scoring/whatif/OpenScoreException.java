package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.util.List;

/** Trials are asked for, and the score to begin with is a range. The message names what is open, and the remedy. */
public final class OpenScoreException extends IllegalStateException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual told;

    OpenScoreException(Scorecard card) {
        this(new Bilingual(
                        "得分是一个区间 {0}，因为 {1} 尚未确定；请先用 actual(PATH) 或 override(PATH) 逐项确定",
                        "the score is a range, {0}, because of {1}; settle each first, with actual(PATH) or override(PATH)")
                .with(card.totalText(), open(card)));
    }

    private OpenScoreException(Bilingual told) {
        super(told.en());
        this.told = told;
    }

    @Override
    public Bilingual told() {
        return told;
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
