package io.github.pes4j.core.io;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.result.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes a dossier (卷宗), or the parts of it that its format holds. Implementations must be thread-safe. */
public interface DossierWriter {

    /** The parts that dossiers have. */
    enum Part {
        /** The evaluations themselves. */
        EVALUATIONS,
        /** Their scorecards. */
        SCORECARDS,
        /** What was found. */
        FINDINGS,
        /** The evaluations together. */
        PORTFOLIO,
        /** Tables of what-if results. */
        TABLES
    }

    /** The parts that this writer takes; it passes over the others. */
    Set<Part> parts();

    /**
     * Writes the parts that it takes.
     *
     * @return what of these parts the format cannot hold, as {@code not-representable}
     * @throws IOException if nothing was written
     */
    List<Finding> write(Dossier dossier, Sink sink) throws IOException;
}
