package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.sensitivity.Bootstrap;
import io.github.pes4j.scoring.sensitivity.MorrisDesign;
import io.github.pes4j.scoring.sensitivity.MorrisEffect;
import io.github.pes4j.scoring.sensitivity.MorrisEffects;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Which levers matter to the total at all (筛选). Immutable and thread-safe. */
public final class MorrisStudy {

    private final StudyRuns study;
    private final MorrisEffects effects;

    MorrisStudy(StudyRuns study, MorrisDesign design, long seed) {
        this.study = study;
        this.effects = MorrisEffects.of(design, study.runs().values(StudyRuns.TOTAL), Bootstrap.of(seed));
    }

    /** The effects, with intervals and warnings. */
    public MorrisEffects effects() {
        return effects;
    }

    /** The runs that failed, by their numbers, with the reasons. */
    public SortedMap<Integer, String> failures() {
        return study.runs().failures();
    }

    /** A row for each lever: strength and spread of its effects. */
    public ResultTable table() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (MorrisEffect effect : effects.effects()) {
            rows.add(ResultTable.Row.of(
                    ResultTable.Cell.of(effect.factor()),
                    Statistics.cell(effect.strength().value()),
                    Statistics.cell(effect.strength().halfWidth()),
                    Statistics.cell(effect.deviation().value())));
        }
        return new ResultTable(Statistics.columns("lever", "strength", "strength-interval", "spread"), rows);
    }

    /** What each effect means, in a sentence, and what to beware of. */
    public List<Bilingual> story() {
        List<Bilingual> story = new ArrayList<>();
        effects.effects().forEach(effect -> story.add(effect.meaning(SobolStudy.TOTAL)));
        story.addAll(effects.warnings());
        return story;
    }
}
