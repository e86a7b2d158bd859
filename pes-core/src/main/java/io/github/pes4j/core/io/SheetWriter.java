package io.github.pes4j.core.io;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.render.FormSheet;
import java.io.IOException;
import java.util.List;

/** Writes form sheets that are no evaluations: an empty form to fill in. Implementations must be thread-safe. */
public interface SheetWriter {

    /**
     * Writes sheets.
     *
     * @param sheets the sheets, in order; at least one
     * @return what of them the format cannot hold, as {@code not-representable}
     * @throws IOException if nothing was written
     */
    List<Finding> write(List<FormSheet> sheets, Sink sink) throws IOException;
}
