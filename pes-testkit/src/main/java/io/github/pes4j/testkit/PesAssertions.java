package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.result.Scorecard;

/**
 * Assertions in the words of the field, for static import beside AssertJ's:
 *
 * <pre>{@code
 * assertThat(reading).hasEvaluations(1).hasNoErrors();
 * assertThat(evaluation).hasProject("河道清淤").hasLeaf("产出指标/数量指标/清淤里程", "40").observes("产出指标/数量指标/清淤里程", "18公里");
 * assertThat(card).hasTotal("96").hasGrade("优").scores("产出指标/数量指标/清淤里程", "36");
 * }</pre>
 *
 * <p>Points and totals are compared as numbers: 96 is 96.00. Stateless and thread-safe.
 */
public final class PesAssertions {

    private PesAssertions() {}

    /** Assertions about what was read of a file. */
    public static ReadingAssert assertThat(Reading actual) {
        return new ReadingAssert(actual);
    }

    /** Assertions about an evaluation. */
    public static EvaluationAssert assertThat(Evaluation actual) {
        return new EvaluationAssert(actual);
    }

    /** Assertions about a scorecard. */
    public static ScorecardAssert assertThat(Scorecard actual) {
        return new ScorecardAssert(actual);
    }
}
