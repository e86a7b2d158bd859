package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.PesDomain;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Compiled scoring where numbers are ties, hardly fit, or do not fit at all. */
@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class CompiledLimitsProperties {

    private static final IndicatorPath FIRST = IndicatorPath.of("一级", "指标");
    private static final IndicatorPath SECOND = IndicatorPath.parse("一级/指标[2]");

    /** A number that a column cannot hold goes another way, and no way may change the score. */
    @Property
    void numbersOfAnySizeScoreAlike(
            @ForAll @Size(2) List<@From("weights") Points> weights,
            @ForAll @Size(2) List<@From("rules") ScoringRule> rules,
            @ForAll @Size(2) List<@From("measurements") Measurement> measured,
            @ForAll("roundings") Rounding rounding) {
        Agreement.onOne(Scorer.of(rounded(rounding)), evaluation(tree(weights, rules), measured));
    }

    /** One row that does not fit must not disturb the rows that do, whatever kind of column they stood in. */
    @Property
    void oneRowThatDoesNotFitLeavesTheOthersAlone(
            @ForAll @Size(2) List<@From("weights") Points> weights,
            @ForAll @Size(2) List<@From("rules") ScoringRule> rules,
            @ForAll @Size(6) List<@From("measurements") Measurement> measured,
            @ForAll("roundings") Rounding rounding,
            @ForAll("weights") Points judged) {
        Scorer scorer = Scorer.of(rounded(rounding));
        IndicatorTree tree = tree(weights, rules);
        Points within = judged.min(weights.get(0));
        List<Evaluation> rows = List.of(
                evaluation(tree, measured.subList(0, 2)),
                evaluation(tree, measured.subList(2, 4)),
                evaluation(tree, measured.subList(4, 6)),
                overridden(evaluation(tree, measured.subList(4, 6)), within),
                evaluation(tree, measured.subList(0, 2)));
        CompiledScorer compiled = scorer.compile(tree);
        Batch batch = compiled.batch(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            batch.set(row, rows.get(row));
        }
        Scores scores = compiled.score(batch);
        for (int row = 0; row < rows.size(); row++) {
            Scorecard card = scorer.score(rows.get(row));
            Agreement.inRow(scores, row, card);
        }
    }

    /** Half a cent goes up, whatever a double makes of it: the exact product of a weight and a half says which. */
    @Property
    void tiesGoAsDecimalsSay(
            @ForAll @IntRange(min = 1, max = 10_000) int cents, @ForAll @IntRange(min = 1, max = 5_000) int half) {
        Points weight = Points.of(BigDecimal.valueOf(cents, 2));
        Evaluation evaluation = evaluation(
                tree(List.of(weight, Points.ZERO), List.of(ScoringRule.proportional(), ScoringRule.proportional())),
                List.of(measured("≥", 2L * half, half), measured("≥", 1, 1)));
        CompiledScorer compiled = Scorer.of(Policies.MOF_2020_SELF).compile(evaluation.tree());
        Batch batch = compiled.batch(1);
        batch.set(0, evaluation);
        BigDecimal expected = weight.number().divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        assertThat(compiled.score(batch).total(0)).isEqualTo(Points.of(expected));
    }

    /**
     * A column refuses what doubles would lose. With t = 2wj − 1 and a = (2w − 1)j − 1 the score w × a ÷ t lies below the tie
     * w − 1/2 by the least that is possible, 1 ÷ 2t: it stays there on both sides of the limit.
     */
    @Property(tries = 2000)
    void nothingIsLostBeyondTheLimitOfDoubles(
            @ForAll @IntRange(min = 1, max = 10_000) int cents,
            @ForAll @IntRange(min = 1, max = 64) int halves,
            @ForAll @IntRange(min = 1, max = 1000) int more) {
        long limit = ((1L << 53) - 1) / (2L * cents + 3);
        long j = limit / (4L * cents) * halves + more;
        long target = 2L * cents * j - 1;
        long actual = (2L * cents - 1) * j - 1;
        Points weight = Points.of(BigDecimal.valueOf(cents, 2));
        Evaluation evaluation = evaluation(
                tree(List.of(weight, weight), List.of(ScoringRule.proportional(), ScoringRule.proportional())),
                List.of(measured("≥", target, actual), measured("≥", target, 0)));
        CompiledScorer compiled = Scorer.of(Policies.MOF_2020_SELF).compile(evaluation.tree());
        Batch batch = compiled.batch(1);
        batch.fill(evaluation);
        batch.actual(SECOND).set(0, actual, 0);
        Points expected = Points.of(weight.number()
                .multiply(BigDecimal.valueOf(actual))
                .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP));
        Scores scores = compiled.score(batch);
        assertThat(scores.score(0, FIRST)).isEqualTo(expected);
        assertThat(scores.score(0, SECOND)).isEqualTo(expected);
    }

    /** Writing an actual into a filled batch is setting an evaluation that has it, in whatever size and decimals. */
    @Property
    void writtenActualsScoreAsEvaluationsDo(
            @ForAll @Size(2) List<@From("weights") Points> weights,
            @ForAll @Size(2) List<@From("rules") ScoringRule> rules,
            @ForAll @Size(2) List<@From("measurements") Measurement> measured,
            @ForAll ScoringPolicy any,
            @ForAll boolean usual,
            @ForAll @Size(5) List<@From("digits") Long> digits,
            @ForAll @IntRange(min = 0, max = 18) int decimals) {
        Scorer scorer = Scorer.of(
                usual
                        ? ScoringPolicy.builder()
                                .from(Policies.MOF_2020_SELF)
                                .reverse(any.reverse())
                                .build()
                        : any);
        Evaluation template = evaluation(tree(weights, rules), measured);
        CompiledScorer compiled = scorer.compile(template.tree());
        Batch batch = compiled.batch(digits.size());
        batch.fill(template);
        Actuals writer = batch.actual(SECOND);
        for (int row = 0; row < digits.size(); row++) {
            writer.set(row, digits.get(row), row % 2 == 0 ? decimals : 2);
        }
        Scores scores = compiled.score(batch);
        for (int row = 0; row < digits.size(); row++) {
            BigDecimal actual = BigDecimal.valueOf(digits.get(row), row % 2 == 0 ? decimals : 2);
            Measurement second = Measurement.builder()
                    .from(measured.get(1))
                    .actual(Printed.of(new Observation.Measured(new Quantity(actual, Unit.of("万元")))))
                    .build();
            Evaluation anew = evaluation(template.tree(), List.of(measured.get(0), second));
            Agreement.inRow(scores, row, scorer.score(anew));
        }
    }

    private static Evaluation overridden(Evaluation evaluation, Points points) {
        return Evaluation.builder()
                .from(evaluation)
                .measurements(Map.of(SECOND, evaluation.measurement(SECOND)))
                .putMeasurement(
                        FIRST,
                        LeafMeasurement.builder()
                                .from(evaluation.measurement(FIRST))
                                .override(Forms.judgement(points.toString()))
                                .build())
                .build();
    }

    private static ScoringPolicy rounded(Rounding rounding) {
        return ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .rounding(rounding)
                .build();
    }

    private static IndicatorTree tree(List<Points> weights, List<ScoringRule> rules) {
        return IndicatorTree.builder("")
                .group(
                        "一级",
                        group -> group.indicator("指标", weights.get(0), rules.get(0))
                                .indicator("指标", weights.get(1), rules.get(1)))
                .build();
    }

    private static Evaluation evaluation(IndicatorTree tree, List<Measurement> measured) {
        return Forms.evaluation(tree)
                .putMeasurement(FIRST, LeafMeasurement.of(measured.get(0)))
                .putMeasurement(SECOND, LeafMeasurement.of(measured.get(1)))
                .build();
    }

    private static Measurement measured(String sign, long target, long actual) {
        return Forms.measurement(sign + target, Long.toString(actual));
    }

    @Provide
    Arbitrary<Points> weights() {
        Arbitrary<BigDecimal> usual = decimals(3, 2);
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(2, decimals(3, 12)), Tuple.of(1, decimals(24, 20)))
                .map(Points::of);
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        Guard guard =
                new Guard(Share.percent("95"), Share.percent("20"), Optional.of(Share.parse("1/3")), Optional.empty());
        Tiers tiers = ScoringRule.tiers(Measure.completion())
                .atLeast("100%", "5")
                .atLeast("1/3", "2.345")
                .otherwise("0.5");
        return Arbitraries.of(
                ScoringRule.proportional(),
                ScoringRule.proportional(),
                new Proportional(Measure.completion(), guard),
                new FullOrNothing(Measure.completion(), Share.ONE, Guard.USUAL),
                new FullOrNothing(Measure.completion(), Share.percent("60"), Guard.USUAL),
                tiers);
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return Combinators.combine(Arbitraries.of(Comparison.class), numbers(), numbers())
                .as((comparison, target, actual) -> Measurement.builder()
                        .target(Printed.of(new Target.Level(comparison, quantity(target))))
                        .actual(Printed.of(new Observation.Measured(quantity(actual))))
                        .build());
    }

    private static Quantity quantity(BigDecimal number) {
        return new Quantity(number, Unit.of("万元"));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, decimals(4, 2)),
                Tuple.of(2, decimals(10, 6)),
                Tuple.of(1, decimals(24, 20)),
                Tuple.of(1, decimals(16, 0)),
                Tuple.of(1, Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(-5, 1))));
    }

    /** From 0, with up to so many digits before and after the point. */
    private static Arbitrary<BigDecimal> decimals(int before, int after) {
        return Arbitraries.integers()
                .between(0, after)
                .flatMap(scale -> Arbitraries.bigIntegers()
                        .between(
                                BigInteger.ZERO,
                                BigInteger.TEN.pow(before + scale).subtract(BigInteger.ONE))
                        .map(digits -> new BigDecimal(digits, scale)));
    }

    @Provide
    Arbitrary<Long> digits() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-100, 100_000),
                Arbitraries.longs(),
                Arbitraries.longs().between(0, 1L << 53));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Rounding.WORKING_SCALE),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.of(Rounding.Stage.class))
                .as(Rounding::new);
    }
}
