package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.sensitivity.Bootstrap;
import io.github.pes4j.scoring.sensitivity.SaltelliDesign;
import io.github.pes4j.scoring.sensitivity.SobolIndex;
import io.github.pes4j.scoring.sensitivity.SobolIndices;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Which levers the variance of the total comes from (方差分解). Immutable and thread-safe. */
public final class SobolStudy {

    static final Bilingual TOTAL = new Bilingual("总分", "the total");

    private final StudyRuns study;
    private final SobolIndices indices;

    SobolStudy(StudyRuns study, SaltelliDesign design, long seed) {
        this.study = study;
        this.indices = SobolIndices.of(design, study.runs().values(StudyRuns.TOTAL), Bootstrap.of(seed));
    }

    /** The indices, with intervals, warnings and the names of their estimators. */
    public SobolIndices indices() {
        return indices;
    }

    /** The runs that failed, by their numbers, with the reasons. */
    public SortedMap<Integer, String> failures() {
        return study.runs().failures();
    }

    /** A row for each lever: first-order and total index, each with half of its interval. */
    public ResultTable table() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (SobolIndex index : indices.indices()) {
            rows.add(ResultTable.Row.of(
                    ResultTable.Cell.of(index.factor()),
                    Statistics.cell(index.first().value()),
                    Statistics.cell(index.first().halfWidth()),
                    Statistics.cell(index.total().value()),
                    Statistics.cell(index.total().halfWidth())));
        }
        return new ResultTable(Statistics.columns("lever", "first", "first-interval", "total", "total-interval"), rows);
    }

    /** What each index means, in a sentence, and what to beware of. */
    public List<Bilingual> story() {
        List<Bilingual> story = new ArrayList<>();
        indices.indices().forEach(index -> story.add(index.totalMeaning(TOTAL)));
        story.addAll(indices.warnings());
        return story;
    }
}
