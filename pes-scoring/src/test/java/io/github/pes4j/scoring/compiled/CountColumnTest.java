package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.Forms;
import org.junit.jupiter.api.Test;

/** Counts times prices: what becomes a column, and what a row of it scores. */
class CountColumnTest {

    /** From 9 of 10 points: a late report 1.5, at most 6; a missing one 0.5. */
    private static final Deductions RULE = ScoringRule.deductions()
            .startingAt("9")
            .each("迟报", "1.5", "6")
            .each("漏报", "0.5")
            .build();

    private final FlatPlan plan = plan("10", RULE);
    private final CountColumn column = (CountColumn) plan.column(0, 3);

    private static FlatPlan plan(String points, ScoringRule rule) {
        return new FlatPlan(Policies.MOF_2020_SELF, Rules.none(), Forms.tree(points, rule));
    }

    private static LeafMeasurement counts(int late, int missing) {
        return LeafMeasurement.of(Measurement.counted("迟报", late), Measurement.counted("漏报", missing));
    }

    private boolean enter(int row, LeafMeasurement observed) {
        Explanation.OfLeaf scored = plan.score(0, observed, Funding.none());
        return column.enter(row, scored, observed);
    }

    private double[] scores() {
        double[] out = new double[3];
        column.score(0, 3, out);
        return out;
    }

    @Test
    void eachOccurrenceCostsItsPriceUpToItsCapAndNothingFallsBelowZero() {
        assertThat(enter(0, counts(2, 3))).isTrue();
        assertThat(enter(1, counts(5, 0))).isTrue();
        assertThat(enter(2, counts(0, 30))).isTrue();
        // 9 − 3 − 1.5; 9 − 6; nothing left.
        assertThat(scores()).containsExactly(450, 300, 0);
    }

    /** 17 × 0.5 leaves half a point, 18 × 0.5 nothing, and so do all counts above. */
    @Test
    void countsAreCutOffWhereNothingIsLeftToTake() {
        enter(0, counts(0, 17));
        enter(1, counts(0, 18));
        enter(2, counts(0, Integer.MAX_VALUE));
        assertThat(scores()).containsExactly(50, 0, 0);
    }

    @Test
    void aCountTakesTheOneBeforeItsPlaceWhereItemsAreCounted() {
        enter(0, counts(1, 1));
        assertThat(column.count(0, 0, 2)).isTrue();
        assertThat(column.count(1, 0, 2)).as("nothing known yet").isFalse();
        assertThat(enter(2, decided("4.25"))).isTrue();
        assertThat(column.count(2, 0, 2)).as("decided by a person").isFalse();
        // 9 − 3 − 0.5.
        assertThat(scores()).containsExactly(550, Double.NaN, 425);
    }

    private static LeafMeasurement decided(String points) {
        return LeafMeasurement.builder()
                .from(counts(1, 1))
                .override(Forms.judgement(points))
                .build();
    }

    @Test
    void aDecisionOverCountsTakesTheirPlaceAndOneThatIsTooFineIsRefused() {
        enter(0, counts(2, 2));
        assertThat(enter(0, decided("0"))).isTrue();
        enter(1, counts(2, 2));
        assertThat(enter(1, decided("4.255"))).isFalse();
        column.nothing(2);
        assertThat(scores()).containsExactly(0, 500, 0);
    }

    @Test
    void rowsBecomeLikeTheFirstAndAreOpenedAgain() {
        enter(0, counts(2, 3));
        column.likeFirst();
        assertThat(scores()).containsExactly(450, 450, 450);
        assertThat(column.count(2, 1, 0)).isTrue();
        column.open(1);
        assertThat(column.count(1, 0, 0)).isFalse();
        assertThat(scores()).containsExactly(450, Double.NaN, 600);
        column.nothing(0);
        assertThat(column.count(0, 0, 0)).isFalse();
        assertThat(scores()[0]).isZero();
    }

    @Test
    void whatDoesNotApplyNeverOccurred() {
        LeafMeasurement observed = LeafMeasurement.of(
                Measurement.counted("迟报", 2),
                Measurement.observed("漏报", new Observation.NotApplicable(Bilingual.same("不适用"))));
        assertThat(enter(0, observed)).isTrue();
        assertThat(scores()[0]).isEqualTo(600);
        assertThat(CountColumn.isCounted(RULE, observed)).isFalse();
    }

    @Test
    void onlyWhatIsCountedThroughoutTakesCounts() {
        assertThat(CountColumn.isCounted(RULE, counts(0, 1))).isTrue();
        assertThat(CountColumn.isCounted(RULE, decided("4"))).isFalse();
        assertThat(CountColumn.isCounted(RULE, LeafMeasurement.of(Measurement.counted("迟报", 1))))
                .isFalse();
    }

    @Test
    void pricesThatAreNoWholeUnitsAndConditionsMakeNoColumn() {
        assertThat(plan("10", RULE).column(0, 1)).isInstanceOf(CountColumn.class);
        assertThat(plan("10", ScoringRule.deductions().each("迟报", "0.333").build())
                        .column(0, 1))
                .as("a price of thousandths")
                .isInstanceOf(FixedColumn.class);
        assertThat(plan("10", ScoringRule.deductions().each("迟报", "1", "2.555").build())
                        .column(0, 1))
                .as("a cap of thousandths")
                .isInstanceOf(FixedColumn.class);
        assertThat(plan(
                                "10",
                                ScoringRule.deductions()
                                        .startingAt("9.999")
                                        .each("迟报", "1")
                                        .build())
                        .column(0, 1))
                .as("a start of thousandths")
                .isInstanceOf(FixedColumn.class);
        assertThat(plan(
                                "10",
                                ScoringRule.deductions()
                                        .each("迟报", "1")
                                        .unlessMissed("制度健全")
                                        .build())
                        .column(0, 1))
                .as("a condition")
                .isInstanceOf(FixedColumn.class);
        assertThat(plan("10", ScoringRule.deductions().each("迟报", "0").build()).column(0, 1))
                .as("a price of nothing")
                .isInstanceOf(CountColumn.class);
    }

    /** 20 % of 10 points are 2; a third of them is no whole number of cents. */
    @Test
    void aPriceInSharesOfThePointsIsWorkedOut() {
        Deductions fifth = ScoringRule.deductions().each("迟报", "20%").build();
        FlatPlan shares = plan("10", fifth);
        Column found = shares.column(0, 1);
        LeafMeasurement once = LeafMeasurement.of(Measurement.counted("迟报", 3));
        assertThat(found).isInstanceOf(CountColumn.class);
        assertThat(found.enter(0, shares.score(0, once, Funding.none()), once)).isTrue();
        double[] out = new double[1];
        found.score(0, 1, out);
        assertThat(out).containsExactly(400);
        assertThat(plan("10", ScoringRule.deductions().each("迟报", "33.333%").build())
                        .column(0, 1))
                .isInstanceOf(FixedColumn.class);
    }

    @Test
    void aPriceOfNothingCostsNothingHoweverOften() {
        Deductions free = ScoringRule.deductions().each("迟报", "0").build();
        FlatPlan none = plan("10", free);
        CountColumn found = (CountColumn) none.column(0, 1);
        LeafMeasurement often = LeafMeasurement.of(Measurement.counted("迟报", 9));
        assertThat(found.enter(0, none.score(0, often, Funding.none()), often)).isTrue();
        double[] out = new double[1];
        found.score(0, 1, out);
        assertThat(out).containsExactly(1000);
    }
}
