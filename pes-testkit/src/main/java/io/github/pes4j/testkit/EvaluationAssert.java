package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about an evaluation (绩效评价); made by {@link PesAssertions}. Each fails with an {@link AssertionError} that says
 * what is there instead; a text that is no path or number is refused with an {@link IllegalArgumentException}. For one
 * thread.
 */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

    EvaluationAssert(Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    /** The project has this name (项目名称). */
    public EvaluationAssert hasProject(String name) {
        Assertions.assertThat(actual.project().name()).as("name of the project").isEqualTo(name);
        return this;
    }

    /** All leaves together have so many points (总分值). */
    public EvaluationAssert hasPoints(String points) {
        Assertions.assertThat(actual.tree().points()).as("points of the tree").isEqualTo(Points.of(points));
        return this;
    }

    /** There is a leaf of so many points (分值) at a path. */
    public EvaluationAssert hasLeaf(String path, String points) {
        Assertions.assertThat(actual.tree().leaf(IndicatorPath.parse(path)).map(Indicator::points))
                .as(
                        "points of %s, where the leaves are %s",
                        path, actual.tree().leaves().keySet())
                .contains(Points.of(points));
        return this;
    }

    /** A measurement of a leaf has this actual (完成值), as printed. */
    public EvaluationAssert observes(String path, String text) {
        Assertions.assertThat(actual.measurement(IndicatorPath.parse(path)).measurements())
                .as("actuals of %s", path)
                .extracting(measurement -> measurement.actual().text())
                .contains(text);
        return this;
    }

    /** A measurement of a leaf has this target (指标值), as printed. */
    public EvaluationAssert targets(String path, String text) {
        Assertions.assertThat(actual.measurement(IndicatorPath.parse(path)).measurements())
                .as("targets of %s", path)
                .extracting(
                        measurement -> measurement.target().map(Printed::text).orElse(""))
                .contains(text);
        return this;
    }

    /** The funds have this figure in a column, in yuan (元). */
    public EvaluationAssert hasFunds(FundingColumn column, String yuan) {
        Assertions.assertThat(actual.funding().figure(column).map(FundingFigure::amount))
                .as("funds, %s", column)
                .contains(Amount.yuan(yuan));
        return this;
    }
}
