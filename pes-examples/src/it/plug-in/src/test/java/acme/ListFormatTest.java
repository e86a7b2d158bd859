package acme;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;
import java.nio.charset.StandardCharsets;
import java.util.List;

class ListFormatTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new ListFormat();
    }

    @Override
    public EvaluationSamples samples() {
        Evaluation expected = Evaluation.builder()
                .project(Project.builder().name("").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .indicator("patrols", Points.of(50), ScoringRule.proportional())
                        .build())
                .putMeasurement(
                        IndicatorPath.of("patrols"), LeafMeasurement.of(Notation.measurement("≥12次", "9次")))
                .build();
        return EvaluationSamples.ofFile(
                "a.list", "patrols|50|≥12次|9次".getBytes(StandardCharsets.UTF_8), List.of(expected));
    }
}
