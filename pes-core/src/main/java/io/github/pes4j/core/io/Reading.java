package io.github.pes4j.core.io;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading one source. Immutable and thread-safe.
 *
 * @param source the name of the source
 * @param outcomes the evaluations, each with its findings, in the order of the source
 * @param fileFindings the findings about the source as a whole
 */
public record Reading(String source, List<Outcome<Evaluation>> outcomes, List<Finding> fileFindings) {

    /** Copies the lists. */
    public Reading {
        outcomes = ImmutableList.copyOf(outcomes);
        fileFindings = ImmutableList.copyOf(fileFindings);
    }

    /** The evaluations that could be read. */
    public List<Evaluation> evaluations() {
        return outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList();
    }

    /** All findings: those of the source first, then those of each evaluation. */
    public List<Finding> findings() {
        return Stream.concat(fileFindings.stream(), outcomes.stream().flatMap(outcome -> outcome.findings().stream()))
                .toList();
    }
}
