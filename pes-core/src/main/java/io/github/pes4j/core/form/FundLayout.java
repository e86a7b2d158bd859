package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Fund;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How a fund block stands on its sheet: a table under headers, or labels with values beside them. */
sealed interface FundLayout permits FundTable, FundPairs {

    /** Its first row. */
    int firstRow();

    /** The last row that only holds headers. */
    int lastHeaderRow();

    /** The cells of headers and labels that were understood. */
    Collection<GridCell> headers();

    /** Headers that nobody knows. */
    Collection<GridCell> unknown();

    /** The first cell of each header. */
    Map<Fund, GridCell> columns();

    /** Its rows, in order. */
    List<FundBlock.Line> lines();

    /** Whether its only row is the total, though nothing calls it so. */
    boolean isTotalAlone();
}
