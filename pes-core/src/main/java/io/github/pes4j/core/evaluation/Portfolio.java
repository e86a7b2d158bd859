package io.github.pes4j.core.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Several evaluations that belong together: the projects of a unit and a year. Immutable and thread-safe.
 *
 * @param title what they are; may be empty
 * @param evaluations the evaluations, in order
 */
public record Portfolio(String title, List<Evaluation> evaluations) {

    /** Copies the list. */
    public Portfolio {
        evaluations = ImmutableList.copyOf(evaluations);
    }

    /** A portfolio without a title. */
    public static Portfolio of(List<Evaluation> evaluations) {
        return new Portfolio("", evaluations);
    }

    /** A portfolio of one. */
    public static Portfolio of(Evaluation evaluation) {
        return of(List.of(evaluation));
    }
}
