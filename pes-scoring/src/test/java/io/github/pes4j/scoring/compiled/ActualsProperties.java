package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The fast way of actuals into a batch, where more is better and where less is, against targets that divide nothing evenly. */
class ActualsProperties {

    private record Case(Evaluation template, Scorer scorer) {
        Evaluation with(BigDecimal actual, Unit unit) {
            LeafMeasurement leaf = template.measurement(Forms.LEAF);
            Measurement changed = Measurement.builder()
                    .from(leaf.measurements().get(0))
                    .actual(Printed.of(new Observation.Measured(new Quantity(actual, unit))))
                    .build();
            return Forms.evaluation(template.tree())
                    .putMeasurement(Forms.LEAF, LeafMeasurement.of(changed))
                    .build();
        }
    }

    private static Case of(
            Comparison comparison,
            BigDecimal target,
            Unit targetUnit,
            Unit actualUnit,
            ReverseFormula reverse,
            int cents) {
        IndicatorTree tree = IndicatorTree.builder("")
                .indicator("指标", Points.of(BigDecimal.valueOf(cents, 2)), ScoringRule.proportional())
                .build();
        Measurement measurement = Measurement.builder()
                .target(Printed.of(new Target.Level(comparison, new Quantity(target, targetUnit))))
                .actual(Printed.of(new Observation.Measured(new Quantity(BigDecimal.ONE, actualUnit))))
                .build();
        ScoringPolicy policy = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .reverse(reverse)
                .build();
        return new Case(
                Forms.evaluation(tree)
                        .putMeasurement(Forms.LEAF, LeafMeasurement.of(measurement))
                        .build(),
                Scorer.of(policy));
    }

    /**
     * A number that is written takes the place of an actual, so a written row, a row that was set to an evaluation with that
     * actual, and the scorer must agree to the last digit; also where the decimals change from row to row.
     */
    @Property(tries = 400)
    void writtenSetAndExplainedAreOneScore(
            @ForAll Comparison comparison,
            @ForAll("targets") BigDecimal target,
            @ForAll("units") Tuple2<Unit, Unit> units,
            @ForAll ReverseFormula reverse,
            @ForAll @IntRange(min = 1, max = 10_000) int cents,
            @ForAll @Size(min = 1, max = 8) List<@From("actuals") BigDecimal> actuals) {
        Case some = of(comparison, target, units.get1(), units.get2(), reverse, cents);
        CompiledScorer compiled = some.scorer().compile(some.template().tree());
        Batch written = compiled.batch(actuals.size());
        written.fill(some.template());
        Actuals writer = written.actual(Forms.LEAF);
        Batch set = compiled.batch(actuals.size());
        for (int row = 0; row < actuals.size(); row++) {
            BigDecimal actual = actuals.get(row);
            writer.set(row, actual.unscaledValue().longValueExact(), actual.scale());
            set.set(row, some.with(actual, units.get2()));
        }
        Scores fast = compiled.score(written);
        Scores slow = compiled.score(set);
        for (int row = 0; row < actuals.size(); row++) {
            Scorecard card = some.scorer().score(some.with(actuals.get(row), units.get2()));
            Agreement.inRow(fast, row, card);
            Agreement.inRow(slow, row, card);
        }
    }

    /** Around the target itself nothing but the sign of a difference decides, so the neighbours of the target are tried. */
    @Property(tries = 400)
    void justBelowAtAndJustAboveTheTarget(
            @ForAll Comparison comparison,
            @ForAll("targets") BigDecimal target,
            @ForAll ReverseFormula reverse,
            @ForAll @IntRange(min = 1, max = 10_000) int cents) {
        Unit unit = Unit.of("万元");
        Case some = of(comparison, target, unit, unit, reverse, cents);
        CompiledScorer compiled = some.scorer().compile(some.template().tree());
        Batch batch = compiled.batch(5);
        batch.fill(some.template());
        Actuals writer = batch.actual(Forms.LEAF);
        long at = target.unscaledValue().longValueExact();
        for (int row = 0; row < 5; row++) {
            writer.set(row, at + row - 2, target.scale());
        }
        Scores scores = compiled.score(batch);
        for (int row = 0; row < 5; row++) {
            BigDecimal actual = BigDecimal.valueOf(at + row - 2, target.scale());
            assertThat(scores.total(row))
                    .as("%s against %s %s", actual, comparison, target)
                    .isEqualTo(some.scorer()
                            .score(some.with(actual, unit))
                            .total()
                            .exact()
                            .orElseThrow());
        }
    }

    /** Thirds, sevenths, a great prime, powers of two and of ten, zero, and below it. */
    @Provide
    Arbitrary<BigDecimal> targets() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                        "3", "7", "0.07", "999983", "1024", "0.3", "100", "12.50", "0", "0.00", "-5",
                                        "-0.7")
                                .map(BigDecimal::new)),
                Tuple.of(3, decimals(1, 10_000)),
                Tuple.of(2, decimals(1, 1L << 53)),
                Tuple.of(1, decimals(Long.MAX_VALUE / 8, Long.MAX_VALUE / 2)));
    }

    @Provide
    Arbitrary<BigDecimal> actuals() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, decimals(0, 2_000_000)),
                Tuple.of(1, decimals(-1_000, 0)),
                Tuple.of(
                        1,
                        Arbitraries.of("3", "7", "0.07", "999983", "0.14", "0", "14")
                                .map(BigDecimal::new)),
                Tuple.of(1, decimals(Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    private static Arbitrary<BigDecimal> decimals(long from, long to) {
        return Arbitraries.longs()
                .between(from, to)
                .flatMap(digits ->
                        Arbitraries.integers().between(0, 18).map(scale -> BigDecimal.valueOf(digits, scale)));
    }

    /** Of target and actual: alike, coarser, and finer. */
    @Provide
    Arbitrary<Tuple2<Unit, Unit>> units() {
        Unit yuan = Unit.of("元");
        Unit wan = Unit.of("万元");
        return Arbitraries.of(
                Tuple.of(yuan, yuan),
                Tuple.of(wan, wan),
                Tuple.of(wan, yuan),
                Tuple.of(yuan, wan),
                Tuple.of(Unit.of("%"), Unit.of("%")));
    }
}
