package io.github.pes4j.testkit;

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
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small evaluations that have one exact score, and scenarios of any names: for laws about studies. Stateless and thread-safe. */
public final class StudyGenerators {

    /** A leaf by proportion, of at least 100 %. */
    public static final IndicatorPath SHARE = IndicatorPath.of("产出", "覆盖率");

    /** A leaf by tiers, of at least 90 %. */
    public static final IndicatorPath TIERS = IndicatorPath.of("产出", "满意度");

    /** A leaf that loses 2 points for each delay. */
    public static final IndicatorPath DELAYS = IndicatorPath.of("效益", "按期");

    /** A leaf by what was spent of 100 万元. */
    public static final IndicatorPath RATE = IndicatorPath.of("效益", "预算执行率");

    private StudyGenerators() {}

    /** Evaluations of four leaves, each of another rule, whose points add up to 100. */
    public static Arbitrary<Evaluation> evaluations() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(5, 30);
        Arbitrary<BigDecimal> shares = Values.decimals(130, 1);
        return Combinators.combine(
                        parts,
                        parts,
                        parts,
                        shares,
                        shares,
                        Arbitraries.integers().between(0, 4),
                        shares)
                .as(StudyGenerators::evaluation);
    }

    private static Evaluation evaluation(
            int one, int two, int three, BigDecimal share, BigDecimal tier, int delays, BigDecimal spent) {
        IndicatorTree tree = IndicatorTree.builder("")
                .group(
                        "产出",
                        g -> g.indicator(SHARE.name(), Points.of(one), ScoringRule.proportional())
                                .indicator(
                                        TIERS.name(),
                                        Points.of(two),
                                        ScoringRule.tiers(Measure.completion())
                                                .atLeast("100%", String.valueOf(two))
                                                .atLeast("70%", String.valueOf(two - 3))
                                                .otherwise("0")))
                .group(
                        "效益",
                        g -> g.indicator(
                                        DELAYS.name(),
                                        Points.of(three),
                                        ScoringRule.deductions().each("逾期", "2").build())
                                .indicator(
                                        RATE.name(),
                                        Points.of(100 - one - two - three),
                                        ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))))
                .build();
        FundingRow total = FundingRow.named("合计")
                .with(FundingColumn.ANNUAL, "100", Unit.WAN_YUAN)
                .with(FundingColumn.SPENT, spent.toPlainString(), Unit.WAN_YUAN);
        return Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree)
                .funding(Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(), Optional.of(total))))
                .putMeasurement(SHARE, percent("≥100%", share))
                .putMeasurement(TIERS, percent("≥90%", tier))
                .putMeasurement(DELAYS, LeafMeasurement.of(Measurement.counted("逾期", delays)))
                .build();
    }

    private static LeafMeasurement percent(String target, BigDecimal actual) {
        return LeafMeasurement.of(Measurement.builder()
                .target(Printed.of(target, Notation.target(target)))
                .actual(Printed.of(new Observation.Measured(new Quantity(actual, Unit.of("%")))))
                .build());
    }

    /** Scenarios of all kinds of levers; their names hold what lever texts use themselves. */
    public static Arbitrary<Scenario> scenarios() {
        return Combinators.combine(words(), changes().list().ofMaxSize(5)).as(Scenario::new);
    }

    private static Arbitrary<Change> changes() {
        return Combinators.combine(levers(), words()).as(Lever::to);
    }

    /** Levers of all kinds. */
    public static Arbitrary<Lever> levers() {
        Arbitrary<IndicatorPath> paths = paths();
        Arbitrary<Optional<String>> names = words().optional();
        return Arbitraries.oneOf(
                Combinators.combine(paths, names).as(Lever.Actual::new),
                Combinators.combine(paths, names).as(Lever.TargetOf::new),
                paths.filter(path -> !path.equals(IndicatorPath.of("*")))
                        .optional()
                        .map(Lever.Decision::new),
                paths.map(Lever.PointsOf::new),
                paths.map(Lever.Weight::new),
                paths.map(Lever.Weights::new),
                paths.map(Lever.RuleOf::new),
                paths.map(Lever.Denominator::new),
                Arbitraries.of(FundingColumn.class).map(Lever.Funds::new),
                Arbitraries.of(PolicyField.class).map(Lever.OfPolicy::new));
    }

    private static Arbitrary<IndicatorPath> paths() {
        Arbitrary<IndicatorPath.Step> steps = Combinators.combine(
                        words(), Arbitraries.integers().between(1, 3))
                .as(IndicatorPath.Step::new);
        return steps.list().ofMinSize(1).ofMaxSize(3).map(IndicatorPath::new);
    }

    /** Words that no blank begins or ends, of the signs that paths and levers are written with. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("参保率a#~/*[]()=2\"\\0123")
                .ofMinLength(1)
                .ofMaxLength(6);
    }
}
