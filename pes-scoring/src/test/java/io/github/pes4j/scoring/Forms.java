package io.github.pes4j.scoring;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small evaluations for tests. */
public final class Forms {

    public static final IndicatorPath LEAF = IndicatorPath.of("指标");

    private Forms() {}

    public static Evaluation.Builder evaluation(IndicatorTree tree) {
        return Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree);
    }

    public static IndicatorTree tree(String points, ScoringRule rule) {
        return IndicatorTree.builder("")
                .indicator("指标", Points.of(points), rule)
                .build();
    }

    public static Measurement measurement(String target, String actual) {
        Optional<Target> read =
                Optional.of(target).filter(text -> !text.isEmpty()).map(Notation::target);
        Observation observed = Notation.actual(actual, read);
        return Measurement.builder()
                .target(read.map(value -> Printed.of(target, value)))
                .actual(Printed.of(actual, observed))
                .build();
    }

    /** One proportional leaf. */
    public static Evaluation proportional(String points, String target, String actual) {
        return evaluation(tree(points, ScoringRule.proportional()))
                .putMeasurement(LEAF, LeafMeasurement.of(measurement(target, actual)))
                .build();
    }

    /** One judged leaf. */
    public static Evaluation judged(String points, ScoringRule rule, String given) {
        return evaluation(tree(points, rule))
                .putMeasurement(
                        LEAF,
                        LeafMeasurement.builder().judgement(judgement(given)).build())
                .build();
    }

    public static Judgement judgement(String points) {
        return new Judgement(Printed.of(Points.of(points)), Claimant.SELF, Optional.of("理由"));
    }

    /** One leaf on the execution rate; a blank amount is not reported. */
    public static Evaluation execution(String points, String annual, String spent) {
        Map<FundingColumn, Printed<Amount>> figures = new EnumMap<>(FundingColumn.class);
        put(figures, FundingColumn.ANNUAL, annual);
        put(figures, FundingColumn.SPENT, spent);
        FundingRow total = new FundingRow("年度资金总额", figures);
        return evaluation(tree(points, ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))))
                .funding(Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(), Optional.of(total))))
                .build();
    }

    private static void put(Map<FundingColumn, Printed<Amount>> figures, FundingColumn column, String amount) {
        if (!amount.isEmpty()) {
            figures.put(column, Printed.of(amount, Amount.of(amount, Unit.WAN_YUAN)));
        }
    }
}
