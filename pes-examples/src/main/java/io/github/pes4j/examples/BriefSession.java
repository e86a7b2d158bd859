package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.io.StreamingWriter.Session;
import io.github.pes4j.core.result.Dossier.Item;
import io.github.pes4j.scoring.Brief;
import java.util.List;

/** Takes what comes of brief scoring: lines in place of items. */
interface BriefSession extends Session {

    /**
     * One project.
     *
     * @param project the project
     * @param score what it scored
     * @param findings how many things were found wrong with it
     */
    record Row(Project project, Brief score, int findings) {}

    /** The next projects, in order. */
    void rows(List<Row> rows);

    /** Which policies nobody chose. */
    void assumed(ChosenPolicy policy);

    @Override
    default void item(Item item) {
        throw new IllegalStateException("brief scoring has no scorecards");
    }
}
