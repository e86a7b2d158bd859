package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import java.util.ArrayList;
import java.util.List;

/** Trees of any number of proportional leaves, ten to a group, and evaluations of them. */
final class Growing {

    private static final int GROUP = 10;

    private Growing() {}

    static Evaluation evaluation(int leaves) {
        Evaluation.Builder builder = Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree(leaves));
        LeafMeasurement measured = LeafMeasurement.of(Measurement.builder()
                .target(Printed.of(new Target.Level(Comparison.AT_LEAST, Quantity.of("9.5", "次"))))
                .actual(Printed.of(new Observation.Measured(Quantity.of("8.13", "次"))))
                .build());
        for (int leaf = 0; leaf < leaves; leaf++) {
            builder.putMeasurement(IndicatorPath.of("组" + leaf / GROUP, "指标" + leaf % GROUP), measured);
        }
        return builder.build();
    }

    private static IndicatorTree tree(int leaves) {
        List<IndicatorNode> groups = new ArrayList<>();
        for (int group = 0; group < leaves / GROUP; group++) {
            List<IndicatorNode> indicators = new ArrayList<>();
            for (int leaf = 0; leaf < GROUP; leaf++) {
                indicators.add(Indicator.of("指标" + leaf, Points.of("4.5"), ScoringRule.proportional()));
            }
            groups.add(new IndicatorGroup("组" + group, indicators));
        }
        return IndicatorTree.of("", groups);
    }

    /** A writer for each leaf, in the order of the tree. */
    static List<Actuals> writers(Batch batch, Evaluation evaluation) {
        return evaluation.tree().leaves().keySet().stream().map(batch::actual).toList();
    }
}
