package io.github.pes4j.testkit;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about a scorecard (评分卡); made by {@link PesAssertions}. Each fails with an {@link AssertionError} that says
 * what is there instead; a text that is no path or number is refused with an {@link IllegalArgumentException}. For one
 * thread.
 */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /** The total (总分) is one number, this one. */
    public ScorecardAssert hasTotal(String total) {
        Assertions.assertThat(actual.total())
                .as("total, where points are lost by %s", actual.deductions())
                .isEqualTo(ScoreRange.exactly(Points.of(total)));
        return this;
    }

    /** The total is this range, because something is open. */
    public ScorecardAssert hasTotalBetween(String low, String high) {
        Assertions.assertThat(actual.total()).as("total").isEqualTo(new ScoreRange(Points.of(low), Points.of(high)));
        return this;
    }

    /** The grade (等级) is certain, and this one: {@code 优}. */
    public ScorecardAssert hasGrade(String label) {
        Assertions.assertThat(actual.grade().isCertain())
                .as("the grade is certain")
                .isTrue();
        Assertions.assertThat(actual.grade().label()).as("grade").isEqualTo(label);
        return this;
    }

    /** A leaf has this score (得分). */
    public ScorecardAssert scores(String path, String points) {
        List<IndicatorPath> leaves =
                actual.leaves().stream().map(Explanation.OfLeaf::path).toList();
        Assertions.assertThat(actual.leaf(IndicatorPath.parse(path)).map(Explanation.OfLeaf::score))
                .as("score of %s, where the leaves are %s", path, leaves)
                .contains(ScoreRange.exactly(Points.of(points)));
        return this;
    }
}
