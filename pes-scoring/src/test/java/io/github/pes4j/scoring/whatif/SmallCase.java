package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;

/**
 * Four leaves of 100 points that can be worked out by hand: 80 of 100 万元 spent (16 of 20), 90 of 100 persons trained (27 of 30),
 * late twice at 4 points each (12 of 20), content 81 % of 90 %, which is the tier of 90 % (24 of 30). Together 79, 中.
 */
final class SmallCase {

    static final String RATE = "过程/预算执行率";
    static final String TRAINED = "产出/培训人次";
    static final String LATE = "产出/按期完成";
    static final String CONTENT = "效益/满意度";

    private SmallCase() {}

    static WhatIf study() {
        return study(Policies.MOF_2020_SELF);
    }

    static WhatIf study(ScoringPolicy policy) {
        return WhatIf.on(evaluation(), Scorer.of(policy));
    }

    static Evaluation evaluation() {
        IndicatorTree tree = IndicatorTree.builder("")
                .group(
                        "过程",
                        g -> g.indicator(
                                "预算执行率",
                                Points.of(20),
                                ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))))
                .group(
                        "产出",
                        g -> g.indicator("培训人次", Points.of(30), ScoringRule.proportional())
                                .indicator(
                                        "按期完成",
                                        Points.of(20),
                                        ScoringRule.deductions().each("逾期", "4").build()))
                .group(
                        "效益",
                        g -> g.indicator(
                                "满意度",
                                Points.of(30),
                                ScoringRule.tiers(Measure.completion())
                                        .atLeast("100%", "30")
                                        .atLeast("90%", "24")
                                        .atLeast("80%", "18")
                                        .otherwise("0")))
                .build();
        return Forms.evaluation(tree)
                .funding(Forms.execution("1", "100", "80").funding())
                .putMeasurement(path(TRAINED), LeafMeasurement.of(Forms.measurement("≥100人", "90人")))
                .putMeasurement(path(LATE), LeafMeasurement.of(Measurement.counted("逾期", 2)))
                .putMeasurement(path(CONTENT), LeafMeasurement.of(Forms.measurement("≥90%", "81%")))
                .build();
    }

    static IndicatorPath path(String text) {
        return IndicatorPath.parse(text);
    }
}
