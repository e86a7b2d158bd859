package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.leaf.LeafRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which tiers become columns, and where a share stands between their bounds. */
class TierColumnTest {

    private static final Measure RATE = Measure.of(FundingRatio.SPENT_OF_ANNUAL);
    private static final WholeUnits CENTS = new WholeUnits(2);

    /** 10 from 100 %, 8 from nine tenths, 2.5 from a third, else 1. */
    private static final Tiers FOUR = ScoringRule.tiers(RATE)
            .atLeast("100%", "10")
            .atLeast("90%", "8")
            .atLeast("1/3", "2.5")
            .otherwise("1");

    private static Optional<TierColumn.Steps> steps(Tiers rule, String points) {
        Indicator leaf = Indicator.of("预算执行率", Points.of(points), rule);
        return TierColumn.steps(
                rule, leaf, new LeafRounding(Policies.MOF_2020_SELF.rounding(), 1, leaf.points()), CENTS);
    }

    private static Tiers.Tier tier(String from, String below, String points) {
        return new Tiers.Tier(bound(from), bound(below), Points.of(points));
    }

    private static Optional<Share> bound(String share) {
        return share.isEmpty() ? Optional.empty() : Optional.of(Share.parse(share));
    }

    private static double score(TierColumn column, long over, long under) {
        assertThat(column.enter(0, over, under)).isTrue();
        double[] out = new double[1];
        column.score(0, 1, out);
        return out[0];
    }

    @Test
    void tiersRiseFromTheLowestWhateverTheirOrder() {
        TierColumn.Steps steps = steps(FOUR, "10").orElseThrow();
        assertThat(steps.lowest()).isEqualTo(100);
        assertThat(steps.rises()).containsExactly(150, 550, 200);
        assertThat(steps.bounds()[0] / steps.parts()[0]).isEqualTo(1.0 / 3);
        Tiers mixed = new Tiers(
                RATE,
                List.of(
                        tier("1/3", "90%", "2.5"),
                        tier("100%", "", "10"),
                        tier("", "1/3", "1"),
                        tier("90%", "100%", "8")),
                Guard.USUAL);
        TierColumn.Steps same = steps(mixed, "10").orElseThrow();
        assertThat(same.lowest()).isEqualTo(100);
        assertThat(same.rises()).containsExactly(150, 550, 200);
    }

    @Test
    void aBoundBelongsToTheTierAboveIt() {
        TierColumn column = new TierColumn(steps(FOUR, "10").orElseThrow(), 1);
        assertThat(score(column, 0, 1)).isEqualTo(100);
        assertThat(score(column, 333_333, 1_000_000)).isEqualTo(100);
        assertThat(score(column, 1, 3)).isEqualTo(250);
        assertThat(score(column, 899_999, 1_000_000)).isEqualTo(250);
        assertThat(score(column, 18, 20)).isEqualTo(800);
        assertThat(score(column, 7, 7)).isEqualTo(1000);
        assertThat(score(column, 9, 7)).isEqualTo(1000);
        assertThat(score(column, -1, 7)).isEqualTo(100);
    }

    @Test
    void aTierEarnsNoMoreThanTheLeafHas() {
        assertThat(steps(FOUR, "9").orElseThrow().rises()).containsExactly(150, 550, 100);
    }

    @Test
    void oneTierForEverythingIsAColumnWithoutBounds() {
        Tiers one = new Tiers(RATE, List.of(tier("", "", "3")), Guard.USUAL);
        TierColumn column = new TierColumn(steps(one, "10").orElseThrow(), 1);
        assertThat(score(column, 5, 7)).isEqualTo(300);
    }

    @Test
    void gapsAndFinePointsMakeNoColumn() {
        assertThat(steps(new Tiers(RATE, List.of(tier("90%", "", "5")), Guard.USUAL), "10"))
                .as("nothing below the lowest")
                .isEmpty();
        assertThat(steps(new Tiers(RATE, List.of(tier("", "80%", "1"), tier("90%", "", "5")), Guard.USUAL), "10"))
                .as("a gap in the middle")
                .isEmpty();
        assertThat(steps(new Tiers(RATE, List.of(tier("", "80%", "1"), tier("80%", "100%", "5")), Guard.USUAL), "10"))
                .as("nothing above the highest")
                .isEmpty();
        assertThat(steps(ScoringRule.tiers(RATE).atLeast("80%", "9").otherwise("0"), "8.335"))
                .as("thousandths of a point: no more than the leaf has, whatever the rounding")
                .isEmpty();
    }

    @Test
    void aBoundOfManyDigitsMakesNoColumn() {
        Share wide = Share.quotient(new BigDecimal("1234567890123456789012"), new BigDecimal("9876543210987654321098"));
        assertThat(wide.isNarrow()).isFalse();
        Tiers rule = new Tiers(
                RATE,
                List.of(
                        new Tiers.Tier(Optional.of(wide), Optional.empty(), Points.of(5)),
                        new Tiers.Tier(Optional.empty(), Optional.of(wide), Points.of(1))),
                Guard.USUAL);
        assertThat(steps(rule, "10")).isEmpty();
    }

    /** Products with the greatest bound must stay below 2^51 for their difference to be exact: (2^52 − 1) ÷ 2 ÷ 10 here. */
    @Test
    void sharesWhoseProductsAreTooGreatAreRefused() {
        TierColumn.Steps steps = steps(
                        ScoringRule.tiers(RATE).atLeast("9/10", "8").otherwise("1"), "10")
                .orElseThrow();
        TierColumn column = new TierColumn(steps, 1);
        long half = ((1L << 52) - 1) / 2;
        long[] most = {(long) steps.mostOver(), (long) steps.mostUnder()};
        long under = (long) steps.parts()[0];
        long over = (long) steps.bounds()[0];
        assertThat(most).containsExactly(half / under, half / over);
        assertThat(column.enter(0, half / under, 1)).isTrue();
        assertThat(column.enter(0, half / under + 1, 1)).isFalse();
        assertThat(column.enter(0, -half / under, 1)).isTrue();
        assertThat(column.enter(0, -half / under - 1, 1)).isFalse();
        assertThat(column.enter(0, 1, half / over)).isTrue();
        assertThat(column.enter(0, 1, half / over + 1)).isFalse();
    }

    @Test
    void nothingIsKnownAtFirstAndAgainWhenARowIsOpened() {
        TierColumn column = new TierColumn(steps(FOUR, "10").orElseThrow(), 3);
        double[] out = new double[3];
        column.score(0, 3, out);
        assertThat(out).containsExactly(Double.NaN, Double.NaN, Double.NaN);
        column.enter(0, 1, 3);
        column.likeFirst();
        column.open(1);
        column.nothing(2);
        column.score(0, 3, out);
        assertThat(out).containsExactly(250, Double.NaN, 100);
    }
}
