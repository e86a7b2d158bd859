package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompiledScorerTest {

    private static final IndicatorPath EXECUTION = IndicatorPath.of("过程", "预算执行率");
    private static final IndicatorPath COMPLAINTS = IndicatorPath.of("过程", "投诉");
    private static final IndicatorPath OUTPUT = IndicatorPath.of("产出", "培训人数");
    private static final IndicatorPath COST = IndicatorPath.of("产出", "单位成本");
    private static final IndicatorPath JUDGED = IndicatorPath.of("产出", "质量");

    private static final IndicatorTree TREE = IndicatorTree.builder("")
            .group(
                    "过程",
                    group -> group.indicator(
                                    "预算执行率",
                                    Points.of(10),
                                    ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                                            .atLeast("100%", "10")
                                            .atLeast("90%", "8")
                                            .otherwise("3"))
                            .indicator(
                                    "投诉",
                                    Points.of(10),
                                    ScoringRule.deductions()
                                            .each("投诉", "1.5", "6")
                                            .build()))
            .group(
                    "产出",
                    group -> group.indicator("培训人数", Points.of(45), ScoringRule.proportional())
                            .indicator("单位成本", Points.of(15), ScoringRule.proportional())
                            .indicator("质量", Points.of(20), ScoringRule.judged()))
            .build();

    private final Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
    private final CompiledScorer compiled = scorer.compile(TREE);

    /** 95 ÷ 100 → 8; two complaints 10 − 3 → 7; 45 × 80 ÷ 90 → 40; 15 × 30 ÷ 36 → 12.5; judged 18. */
    private static Evaluation.Builder evaluation() {
        return Forms.evaluation(TREE)
                .funding(Forms.execution("1", "100", "95").funding())
                .putMeasurement(COMPLAINTS, LeafMeasurement.of(Measurement.counted("投诉", 2)))
                .putMeasurement(OUTPUT, LeafMeasurement.of(Forms.measurement("≥90人", "80人")))
                .putMeasurement(COST, LeafMeasurement.of(Forms.measurement("≤30元", "36元")))
                .putMeasurement(JUDGED, judged("18"));
    }

    private static LeafMeasurement judged(String points) {
        return LeafMeasurement.builder().judgement(Forms.judgement(points)).build();
    }

    private static Evaluation with(IndicatorPath path, LeafMeasurement measured) {
        Evaluation usual = evaluation().build();
        Evaluation.Builder changed = Evaluation.builder().from(usual).measurements(Map.of());
        usual.measurements().forEach((leaf, known) -> {
            if (!leaf.equals(path)) {
                changed.putMeasurement(leaf, known);
            }
        });
        return changed.putMeasurement(path, measured).build();
    }

    @Test
    void everyNodeIsScored() {
        Batch batch = compiled.batch(1);
        batch.set(0, evaluation().build());
        Scores scores = compiled.score(batch);
        assertThat(scores.rows()).isEqualTo(1);
        assertThat(scores.score(0, EXECUTION)).isEqualTo(Points.of(8));
        assertThat(scores.score(0, COMPLAINTS)).isEqualTo(Points.of(7));
        assertThat(scores.score(0, OUTPUT)).isEqualTo(Points.of(40));
        assertThat(scores.score(0, COST)).isEqualTo(Points.of("12.5"));
        assertThat(scores.score(0, IndicatorPath.of("过程"))).isEqualTo(Points.of(15));
        assertThat(scores.score(0, IndicatorPath.of("产出"))).isEqualTo(Points.of("70.5"));
        assertThat(scores.total(0)).isEqualTo(Points.of("85.5"));
        assertThat(scores.totalInUnits(0)).isEqualTo(8550);
        assertThat(scores.decimals()).isEqualTo(2);
        assertThat(scores.grade(0)).isEqualTo(Grade.GOOD);
    }

    /** 4.35 × 1 ÷ 2 is 2.175, a tie that goes up; the nearest double to 4.35 is a little less. */
    @Test
    void aTieGoesUp() {
        assertThat(one(Forms.proportional("4.35", "≥2", "1"))).isEqualTo(Points.of("2.18"));
    }

    @Test
    void pointsWithMoreDecimalsThanScoresAreKeptInFull() {
        assertThat(one(Forms.proportional("33.335", "≥2", "2"))).isEqualTo(Points.of("33.335"));
        assertThat(one(Forms.proportional("33.335", "≥2", "1"))).isEqualTo(Points.of("16.67"));
    }

    @Test
    void amountsOfAnySizeAreScored() {
        assertThat(one(Forms.execution("10", "30000000000000000000", "10000000000000000000")))
                .isEqualTo(Points.of("3.33"));
        assertThat(one(Forms.execution("10", "30000000000000000000.01", "10000000000000000000")))
                .isEqualTo(Points.of("3.33"));
    }

    private Points one(Evaluation evaluation) {
        CompiledScorer plan = scorer.compile(evaluation.tree());
        Batch batch = plan.batch(1);
        batch.set(0, evaluation);
        return plan.score(batch).total(0);
    }

    @Test
    void aJudgementFinerThanTheColumnsStandsBesideThem() {
        Batch batch = compiled.batch(2);
        batch.set(0, with(JUDGED, judged("17.3333")));
        batch.set(1, evaluation().build());
        Scores scores = compiled.score(batch);
        assertThat(scores.total(0)).isEqualTo(Points.of("84.8333"));
        assertThat(scores.score(0, JUDGED)).isEqualTo(Points.of("17.3333"));
        assertThat(scores.grade(0)).isEqualTo(Grade.GOOD);
        assertThatThrownBy(() -> scores.totalInUnits(0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("84.8333");
        assertThat(scores.totalInUnits(1)).isEqualTo(8550);
        batch.set(0, evaluation().build());
        assertThat(compiled.score(batch).totalInUnits(0)).isEqualTo(8550);
    }

    @Test
    void aLeafThatIsOpenIsNamed() {
        Evaluation open = with(OUTPUT, LeafMeasurement.of(Forms.measurement("≥90人", "")));
        Batch batch = compiled.batch(2);
        assertThat(batch.openLeaf(0)).contains(EXECUTION);
        assertThat(compiled.openLeaf(open)).contains(OUTPUT);
        assertThat(compiled.openLeaf(evaluation().build())).isEmpty();
        assertThatThrownBy(() -> batch.set(1, open))
                .isInstanceOfSatisfying(
                        OpenLeafException.class, e -> assertThat(e.leaf()).isEqualTo(OUTPUT))
                .hasMessageContaining("产出/培训人数")
                .hasMessageContaining("row 1");
        batch.set(0, evaluation().build());
        assertThatThrownBy(() -> compiled.score(batch))
                .isInstanceOf(OpenLeafException.class)
                .hasMessageContaining("row 1");
        batch.set(1, OUTPUT, LeafMeasurement.of(Forms.measurement("≥90人", "90人")));
        assertThat(batch.openLeaf(1)).isEmpty();
        assertThat(compiled.score(batch).total(1)).isEqualTo(Points.of("90.5"));
    }

    /** Tiers of 5 from 100 %, of 3 from 90 % to 95 %: 97 % falls between them, and from 90 % on the column is exact. */
    @Test
    void aGapBetweenTiersIsOpenAndItsTiersAreNot() {
        ScoringRule gap = new Tiers(
                Measure.of(FundingRatio.SPENT_OF_ANNUAL),
                List.of(
                        new Tiers.Tier(Optional.of(Share.ONE), Optional.empty(), Points.of(5)),
                        new Tiers.Tier(
                                Optional.of(Share.percent("90")), Optional.of(Share.percent("95")), Points.of(3))),
                Guard.USUAL);
        Evaluation between = inTree(gap, "97");
        CompiledScorer plan = scorer.compile(between.tree());
        Batch batch = plan.batch(2);
        assertThat(plan.openLeaf(between)).contains(Forms.LEAF);
        assertThatThrownBy(() -> batch.set(0, between)).isInstanceOf(OpenLeafException.class);
        batch.set(0, inTree(gap, "94"));
        batch.set(1, inTree(gap, "100"));
        assertThat(plan.score(batch).total(0)).isEqualTo(Points.of(3));
        assertThat(plan.score(batch).total(1)).isEqualTo(Points.of(5));
    }

    private static Evaluation inTree(ScoringRule rule, String spent) {
        return Evaluation.builder()
                .from(Forms.execution("5", "100", spent))
                .tree(Forms.tree("5", rule))
                .build();
    }

    @Test
    void onlyTheFirstRowsOfAHalfFilledBatchAreScored() {
        Batch batch = compiled.batch(8);
        batch.set(0, evaluation().build());
        batch.limit(1);
        Scores scores = compiled.score(batch);
        assertThat(scores.rows()).isEqualTo(1);
        assertThatThrownBy(() -> scores.total(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> batch.limit(9)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anotherTreeIsRefusedAndAnEqualOneIsNot() {
        Batch batch = compiled.batch(1);
        assertThatThrownBy(() -> batch.set(0, Forms.proportional("5", "≥2", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this plan is of the tree");
        Evaluation equal = Evaluation.builder()
                .from(evaluation().build())
                .tree(IndicatorTree.of(TREE.title(), TREE.roots()))
                .build();
        batch.set(0, equal);
        assertThat(compiled.score(batch).total(0)).isEqualTo(Points.of("85.5"));
    }

    @Test
    void totalsHoldNoNodes() {
        Batch batch = compiled.batch(1);
        batch.set(0, evaluation().build());
        Scores totals = compiled.totals(1);
        compiled.score(batch, totals);
        assertThat(totals.total(0)).isEqualTo(Points.of("85.5"));
        assertThatThrownBy(() -> totals.score(0, OUTPUT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> totals.score(0, IndicatorPath.of("?"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compiled.score(batch, compiled.totals(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compiled.score(batch, totals, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scorer.compile(TREE).score(batch)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actualsAreWrittenInTheUnitOfTheTemplate() {
        Batch batch = compiled.batch(3);
        batch.fill(evaluation().build());
        Actuals cost = batch.actual(COST);
        cost.set(0, 6000, 2);
        cost.set(1, new BigDecimal("30"));
        Actuals complaints = batch.actual(COMPLAINTS, "投诉");
        complaints.count(0, 0);
        complaints.count(1, 1_000_000);
        complaints.set(2, 1, 0);
        batch.funding(2, Forms.execution("1", "100", "100").funding());
        Scores scores = compiled.score(batch);
        // 15 × 30 ÷ 60; 15; unchanged.
        assertThat(scores.score(0, COST)).isEqualTo(Points.of("7.5"));
        assertThat(scores.score(1, COST)).isEqualTo(Points.of(15));
        assertThat(scores.score(2, COST)).isEqualTo(Points.of("12.5"));
        // All points; all but the cap of 6; 10 − 1.5.
        assertThat(scores.score(0, COMPLAINTS)).isEqualTo(Points.of(10));
        assertThat(scores.score(1, COMPLAINTS)).isEqualTo(Points.of(4));
        assertThat(scores.score(2, COMPLAINTS)).isEqualTo(Points.of("8.5"));
        assertThat(scores.score(2, EXECUTION)).isEqualTo(Points.of(10));
        assertThat(scores.score(0, EXECUTION)).isEqualTo(Points.of(8));
    }

    /** Two kinds of occurrence: 10 − 2 × 1 − 3 × 0.5 = 6.5; a row that a person decided takes the template's counts. */
    @Test
    void countsOfOneLeafStandBesideEachOther() {
        ScoringRule rule =
                ScoringRule.deductions().each("迟报", "1").each("漏报", "0.5").build();
        Evaluation template = Forms.evaluation(Forms.tree("10", rule))
                .putMeasurement(
                        Forms.LEAF, LeafMeasurement.of(Measurement.counted("迟报", 0), Measurement.counted("漏报", 0)))
                .build();
        CompiledScorer plan = scorer.compile(template.tree());
        Batch batch = plan.batch(2);
        batch.fill(template);
        batch.set(
                1,
                Forms.LEAF,
                LeafMeasurement.builder().override(Forms.judgement("4.5")).build());
        assertThat(plan.score(batch).total(1)).isEqualTo(Points.of("4.5"));
        Actuals late = batch.actual(Forms.LEAF, "迟报");
        Actuals missing = batch.actual(Forms.LEAF, "漏报");
        for (int row = 0; row < 2; row++) {
            late.count(row, 2);
            missing.count(row, 3);
        }
        assertThat(plan.score(batch).total(0)).isEqualTo(Points.of("6.5"));
        assertThat(plan.score(batch).total(1)).isEqualTo(Points.of("6.5"));
    }

    @Test
    void actualsNeedATemplateAndOneMeasurement() {
        Batch batch = compiled.batch(1);
        assertThatThrownBy(() -> batch.actual(COST)).isInstanceOf(IllegalStateException.class);
        batch.fill(evaluation().build());
        assertThatThrownBy(() -> batch.actual(JUDGED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.actual(IndicatorPath.of("?")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("单位成本");
        Actuals complaints = batch.actual(COMPLAINTS);
        assertThatThrownBy(() -> complaints.set(0, 15, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> complaints.count(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsScoredAlone() {
        Rescoring rescoring = compiled.rescoring(evaluation().build());
        assertThat(rescoring.total()).isEqualTo(Points.of("85.5"));
        rescoring.actual(OUTPUT, new BigDecimal("90"));
        assertThat(rescoring.total()).isEqualTo(Points.of("90.5"));
        assertThat(rescoring.grade()).isEqualTo(Grade.EXCELLENT);
        rescoring.funding(Forms.execution("1", "100", "50").funding());
        assertThat(rescoring.score(EXECUTION)).isEqualTo(Points.of(3));
        rescoring.actual(COMPLAINTS, "投诉", BigDecimal.ONE);
        assertThat(rescoring.score(IndicatorPath.of("过程"))).isEqualTo(Points.of("11.5"));
        assertThat(rescoring.total()).isEqualTo(Points.of(87));
    }

    @Test
    void aChangeThatLeavesALeafOpenChangesNothing() {
        Rescoring rescoring = compiled.rescoring(evaluation().build());
        assertThatThrownBy(() -> rescoring.set(OUTPUT, LeafMeasurement.builder().build()))
                .isInstanceOf(OpenLeafException.class);
        assertThatThrownBy(() -> rescoring.funding(Funding.none())).isInstanceOf(OpenLeafException.class);
        assertThatThrownBy(() -> rescoring.score(IndicatorPath.of("?"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(rescoring.total()).isEqualTo(Points.of("85.5"));
    }

    @Test
    void thePlanThatWasNotUsedLongestIsDropped() {
        Plans plans = scorer.plans(2);
        List<IndicatorTree> trees = List.of(
                Forms.tree("1", ScoringRule.proportional()),
                Forms.tree("2", ScoringRule.proportional()),
                Forms.tree("3", ScoringRule.proportional()));
        CompiledScorer first = plans.of(trees.get(0));
        CompiledScorer second = plans.of(trees.get(1));
        assertThat(plans.of(trees.get(0))).isSameAs(first);
        plans.of(trees.get(2));
        assertThat(plans.size()).isEqualTo(2);
        assertThat(plans.of(trees.get(0))).isSameAs(first);
        assertThat(plans.of(trees.get(1))).isNotSameAs(second);
        assertThatThrownBy(() -> scorer.plans(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
