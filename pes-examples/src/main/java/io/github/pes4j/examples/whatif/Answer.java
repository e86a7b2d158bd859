package io.github.pes4j.examples.whatif;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.examples.chart.Chart;
import java.util.List;
import java.util.Optional;

/**
 * An answer: sentences, a table, and a picture where one helps. Immutable and thread-safe.
 *
 * @param sentences what came out, in words
 * @param table the figures
 * @param chart the figures as a picture
 */
public record Answer(List<Bilingual> sentences, ResultTable table, Optional<Chart> chart) {
    /** Copies the sentences. */
    public Answer {
        sentences = List.copyOf(sentences);
    }
}
