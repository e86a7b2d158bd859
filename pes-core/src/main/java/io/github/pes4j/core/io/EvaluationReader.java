package io.github.pes4j.core.io;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads evaluations. Whatever is wrong with the content is a finding, never an exception; what can be read in spite of it
 * is read. A reader makes nothing up and drops nothing without a finding or a note. Implementations must be thread-safe.
 */
public interface EvaluationReader {

    /**
     * Reads a source and hands over each evaluation as soon as it is read, with the findings that belong to it.
     *
     * @param source what to read
     * @param evaluations takes each outcome, in the order of the source, on the calling thread
     * @return the findings about the source as a whole
     * @throws IOException if the bytes cannot be had at all
     */
    List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException;
}
