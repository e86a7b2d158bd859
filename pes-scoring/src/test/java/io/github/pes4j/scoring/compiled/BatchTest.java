package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** Rows that are set, filled, changed and left out. */
class BatchTest {

    private static final IndicatorPath RATE = IndicatorPath.of("预算执行率");
    private static final IndicatorPath OUTPUT = IndicatorPath.of("产出");
    private static final IndicatorPath JUDGED = IndicatorPath.of("质量");

    private static final IndicatorTree TREE = IndicatorTree.builder("")
            .indicator("预算执行率", Points.of(10), ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)))
            .indicator("产出", Points.of(60), ScoringRule.proportional())
            .indicator("质量", Points.of(30), ScoringRule.judged())
            .build();

    private final CompiledScorer compiled = Scorer.of(Policies.MOF_2020_SELF).compile(TREE);
    private final Batch batch = compiled.batch(4);

    /** 10 × spent ÷ 100, 60 × actual ÷ 90, and what somebody gave. */
    private static Evaluation evaluation(String spent, String actual, String judged) {
        return Forms.evaluation(TREE)
                .funding(Forms.execution("1", "100", spent).funding())
                .putMeasurement(OUTPUT, LeafMeasurement.of(Forms.measurement("≥90人", actual)))
                .putMeasurement(JUDGED, given(judged))
                .build();
    }

    private static LeafMeasurement given(String points) {
        return LeafMeasurement.builder().judgement(Forms.judgement(points)).build();
    }

    private Points total(int row) {
        return compiled.score(batch).total(row);
    }

    @Test
    void aPlanNamesWhatItWasMadeOf() {
        assertThat(compiled.tree()).isSameAs(TREE);
        assertThat(compiled.policy()).isSameAs(Policies.MOF_2020_SELF);
        assertThat(batch.capacity()).isEqualTo(4);
        assertThat(batch.rows()).isEqualTo(4);
    }

    @Test
    void aFilledBatchHasTheFundsAndTheScoresOfItsEvaluationInEveryRow() {
        batch.fill(evaluation("50", "45人", "30"));
        // 5 + 30 + 30
        for (int row = 0; row < 4; row++) {
            assertThat(total(row)).isEqualTo(Points.of(65));
        }
        batch.set(3, RATE, given("7"));
        batch.set(3, RATE, LeafMeasurement.builder().build());
        assertThat(total(3))
                .as("the funds of the row are those of the evaluation")
                .isEqualTo(Points.of(65));
        batch.funding(2, Forms.execution("1", "100", "80").funding());
        assertThat(total(2)).isEqualTo(Points.of(68));
    }

    /** A person's 7 of 10 for the rate stays, whatever the funds become. */
    @Test
    void whatWasDecidedInEveryRowIsKeptWhereFundsChange() {
        LeafMeasurement decided =
                LeafMeasurement.builder().override(Forms.judgement("7")).build();
        Evaluation filled = Evaluation.builder()
                .from(evaluation("50", "45人", "30"))
                .putMeasurement(RATE, decided)
                .build();
        batch.fill(filled);
        batch.funding(3, Forms.execution("1", "100", "80").funding());
        assertThat(total(3)).isEqualTo(Points.of(67));
    }

    /** 17.3333 is no number of cents: it stands beside the columns, in every row, until the batch is filled anew. */
    @Test
    void aFillWithAScoreThatIsTooFineReachesEveryRow() {
        batch.fill(evaluation("50", "45人", "17.3333"));
        for (int row = 0; row < 4; row++) {
            assertThat(total(row)).isEqualTo(Points.of("52.3333"));
        }
        batch.set(1, JUDGED, given("20"));
        assertThat(total(1)).isEqualTo(Points.of(55));
        assertThat(total(2)).isEqualTo(Points.of("52.3333"));
        batch.fill(evaluation("50", "45人", "20"));
        for (int row = 0; row < 4; row++) {
            assertThat(total(row)).isEqualTo(Points.of(55));
        }
        assertThat(batch.wide()).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitCountsOnlyWhereItIsScored() {
        batch.fill(evaluation("50", "45人", "20"));
        batch.set(3, JUDGED, given("17.3333"));
        batch.limit(3);
        Scores scores = compiled.score(batch);
        assertThat(scores.rows()).isEqualTo(3);
        assertThat(scores.totalInUnits(2)).isEqualTo(5500);
        batch.limit(4);
        assertThat(total(3)).isEqualTo(Points.of("52.3333"));
    }

    @Test
    void scoresAreForgottenWhereTheyAreUsedAgain() {
        batch.fill(evaluation("50", "45人", "17.3333"));
        Scores scores = compiled.scores(4);
        compiled.score(batch, scores);
        batch.fill(evaluation("50", "45人", "20"));
        compiled.score(batch, scores);
        assertThat(scores.total(0)).isEqualTo(Points.of(55));
        assertThat(scores.score(0, JUDGED)).isEqualTo(Points.of(20));
        batch.fill(evaluation("100", "90人", "10"));
        compiled.score(batch, scores);
        compiled.score(batch, scores);
        assertThat(scores.grade(3)).isEqualTo(Grade.GOOD);
        batch.set(2, JUDGED, LeafMeasurement.builder().build());
        assertThatThrownBy(() -> compiled.score(batch, scores)).isInstanceOf(OpenLeafException.class);
        assertThatThrownBy(() -> scores.total(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void limitsAreFromNoneToAll() {
        batch.limit(0);
        assertThat(compiled.score(batch).rows()).isZero();
        batch.limit(4);
        assertThat(batch.rows()).isEqualTo(4);
        assertThatThrownBy(() -> batch.limit(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> batch.limit(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(batch.rows()).isEqualTo(4);
    }

    @Test
    void everyWayInRefusesAnotherTree() {
        Evaluation other = Forms.proportional("5", "≥2", "1");
        assertThatThrownBy(() -> batch.fill(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.trySet(0, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compiled.openLeaf(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compiled.rescoring(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeScoredIsToldAndItsRowIsUsedAgain() {
        assertThat(batch.trySet(0, evaluation("50", "45人", "30"))).isTrue();
        assertThat(batch.trySet(1, evaluation("50", "", "30"))).isFalse();
        assertThat(batch.openLeaf(1)).contains(OUTPUT);
        assertThat(batch.trySet(1, evaluation("100", "90人", "30"))).isTrue();
        batch.limit(2);
        assertThat(total(0)).isEqualTo(Points.of(65));
        assertThat(total(1)).isEqualTo(Points.of(100));
    }

    @Test
    void theFirstLeafIsAskedForAsTheOthersAre() {
        assertThat(batch.trySet(0, evaluation("", "45人", "30"))).isFalse();
        assertThat(batch.openLeaf(0)).contains(RATE);
        batch.set(1, RATE, LeafMeasurement.builder().build());
        assertThat(batch.openLeaf(1)).contains(RATE);
    }

    @Test
    void aDecisionAtOneLeafStandsOverItsActual() {
        batch.fill(evaluation("50", "45人", "30"));
        batch.set(
                0,
                OUTPUT,
                LeafMeasurement.builder()
                        .from(LeafMeasurement.of(Forms.measurement("≥90人", "45人")))
                        .override(Forms.judgement("7"))
                        .build());
        assertThat(total(0)).isEqualTo(Points.of(42));
    }

    /** Sums of groups that are rounded share a place: one without leaves must not find the sum of the one before. */
    @Test
    void anEmptyGroupBehindAFullOneAddsNothing() {
        ScoringPolicy levels = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .rounding(new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.LEVEL))
                .build();
        IndicatorTree tree = IndicatorTree.builder("")
                .group("产出", group -> group.indicator("产出", Points.of(60), ScoringRule.proportional()))
                .group("效益", group -> {})
                .build();
        CompiledScorer plan = Scorer.of(levels).compile(tree);
        Batch rows = plan.batch(1);
        rows.set(0, IndicatorPath.of("产出", "产出"), LeafMeasurement.of(Forms.measurement("≥90人", "45人")));
        Scores totals = plan.totals(1);
        plan.score(rows, totals);
        assertThat(totals.total(0)).isEqualTo(Points.of(30));
        assertThat(plan.score(rows).total(0)).isEqualTo(Points.of(30));
    }

    /** The policy counts it as zero, so the row can be scored; but there is something to tell about it. */
    @Test
    void whatAPolicyCountsAsZeroIsToldToo() {
        ScoringPolicy zero = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .missing(ScoringPolicy.Missing.ZERO)
                .build();
        CompiledScorer counting = Scorer.of(zero).compile(TREE);
        Batch row = counting.batch(1);
        assertThat(row.trySet(0, evaluation("50", "", "30"))).isFalse();
        assertThat(counting.score(row).total(0)).isEqualTo(Points.of(35));
        row.set(0, evaluation("50", "", "30"));
        assertThat(counting.score(row).total(0)).isEqualTo(Points.of(35));
        assertThat(row.trySet(0, evaluation("50", "0人", "30"))).isTrue();
    }

    /** A share of twenty digits stands in no column of tiers: from then on the column holds scores, and all rows keep theirs. */
    @Test
    void aColumnThatMeetsANumberItCannotHoldKeepsItsOtherRows() {
        Evaluation half = Evaluation.builder()
                .from(Forms.execution("10", "100", "50"))
                .tree(Forms.tree(
                        "10",
                        ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                                .atLeast("90%", "10")
                                .atLeast("50%", "4")
                                .otherwise("1")))
                .build();
        CompiledScorer plan = Scorer.of(Policies.MOF_2020_SELF).compile(half.tree());
        Batch rows = plan.batch(3);
        rows.fill(half);
        assertThat(rows.columns()[0]).isInstanceOf(TierColumn.class);
        rows.funding(
                1,
                Forms.execution("1", "30000000000000000000.01", "29999999999999999999.99")
                        .funding());
        assertThat(rows.columns()[0]).isInstanceOf(FixedColumn.class);
        rows.funding(2, Forms.execution("1", "100", "10").funding());
        Scores scores = plan.score(rows);
        assertThat(scores.total(0)).isEqualTo(Points.of(4));
        assertThat(scores.total(1)).isEqualTo(Points.of(10));
        assertThat(scores.total(2)).isEqualTo(Points.of(1));
    }

    @Test
    void fractionsTooFineForTheColumnStandThereAsScores() {
        batch.fill(evaluation("50", "45人", "30"));
        batch.set(1, OUTPUT, LeafMeasurement.of(Forms.measurement("≥3000000000001人", "1500000000001人")));
        assertThat(batch.columns()[1]).isInstanceOf(ShareColumn.class);
        Actuals output = batch.actual(OUTPUT);
        output.set(2, 9, 0);
        output.set(3, new BigDecimal("90"));
        assertThat(total(0)).isEqualTo(Points.of(65));
        assertThat(total(1)).isEqualTo(Points.of(65));
        assertThat(total(2)).isEqualTo(Points.of(41));
        assertThat(total(3)).isEqualTo(Points.of(95));
    }

    /** More rows than stand in one block, on several threads, none of them like its neighbours. */
    @Test
    void everyRowOfManyBlocksIsScoredOnAnyNumberOfThreads() {
        int rows = 3 * BlockScoring.BLOCK + 17;
        Batch many = compiled.batch(rows);
        many.fill(evaluation("50", "45人", "30"));
        Actuals output = many.actual(OUTPUT);
        for (int row = 0; row < rows; row++) {
            output.set(row, row % 91, 0);
        }
        for (int threads : new int[] {1, 2, 3, 4, 5, 64}) {
            Scores totals = compiled.totals(rows);
            compiled.score(many, totals, threads);
            Scores nodes = compiled.scores(rows);
            compiled.score(many, nodes, threads);
            assertThat(totals.rows()).isEqualTo(rows);
            for (int row = 0; row < rows; row++) {
                BigDecimal score =
                        BigDecimal.valueOf(60L * (row % 91)).divide(BigDecimal.valueOf(90), 2, RoundingMode.HALF_UP);
                assertThat(nodes.score(row, OUTPUT)).isEqualTo(Points.of(score));
                assertThat(totals.total(row)).isEqualTo(Points.of(score.add(BigDecimal.valueOf(35))));
                assertThat(nodes.total(row)).isEqualTo(totals.total(row));
                assertThat(nodes.grade(row)).isEqualTo(totals.grade(row));
            }
        }
    }

    @Test
    void aTreeOfNothingScoresNothing() {
        IndicatorTree empty = IndicatorTree.builder("").group("过程", group -> {}).build();
        for (IndicatorTree tree :
                new IndicatorTree[] {empty, IndicatorTree.builder("").build()}) {
            CompiledScorer nothing = Scorer.of(Policies.MOF_2020_SELF).compile(tree);
            Batch rows = nothing.batch(2);
            Scores scores = nothing.totals(2);
            nothing.score(rows, scores);
            nothing.score(rows, scores);
            assertThat(scores.total(1)).isEqualTo(Points.ZERO);
            Scores nodes = nothing.scores(2);
            nothing.score(rows, nodes);
            nothing.score(rows, nodes);
            assertThat(nodes.total(1)).isEqualTo(Points.ZERO);
        }
    }
}
