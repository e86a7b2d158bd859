package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which scores a rule can give at a weight of ten: worked out by hand, with a neighbour that it cannot give. */
class PossibleScoresTest {

    private static boolean can(ScoringRule rule, String printed) {
        BigDecimal value = new BigDecimal(printed);
        StatedFigure figure = new StatedFigure(
                new Subject.Total(),
                Figure.SCORE,
                "表",
                printed,
                value,
                BigDecimal.ONE,
                Math.max(0, value.scale()),
                Unit.NONE,
                Optional.empty(),
                0);
        return PossibleScores.can(rule, figure, Points.of(10));
    }

    private static void gives(ScoringRule rule, String... scores) {
        assertThat(List.of(scores)).allMatch(score -> can(rule, score));
    }

    private static void givesNot(ScoringRule rule, String... scores) {
        assertThat(List.of(scores)).noneMatch(score -> can(rule, score));
    }

    @Test
    void aShareGivesAnythingUpToTheWeight() {
        gives(ScoringRule.proportional(), "0", "0.01", "3.33", "10.00", "10");
        givesNot(ScoringRule.proportional(), "10.06", "11", "-0.6", "-1");
    }

    @Test
    void belowThePassMarkThereIsNothing() {
        ScoringRule rule = new Proportional(Measure.completion(), Guard.passMark("60%"));
        gives(rule, "0", "6.00", "9", "10");
        givesNot(rule, "3.00", "5.98", "0.02", "5.0");
    }

    @Test
    void aFloorIsGivenInAnyCase() {
        Guard guard = new Guard(Share.ONE, Share.parse("50%"), Optional.empty(), Optional.empty());
        ScoringRule rule = new Proportional(Measure.completion(), guard);
        gives(rule, "5.00", "7");
        givesNot(rule, "0", "0.00", "4.98");
    }

    @Test
    void allOrNothing() {
        gives(ScoringRule.fullOrNothing(), "0", "10", "10.00", "0.00");
        givesNot(ScoringRule.fullOrNothing(), "5", "9.98", "0.02", "11");
        assertThat(can(new FullOrNothing(Measure.completion(), Share.ONE, Guard.USUAL), "10"))
                .isTrue();
    }

    /** A row without points is printed too, as 0 of 0. */
    @Test
    void allOrNothingOfNothingIsNothing() {
        StatedFigure figure = new StatedFigure(
                new Subject.Total(),
                Figure.SCORE,
                "表",
                "0",
                BigDecimal.ZERO,
                BigDecimal.ONE,
                0,
                Unit.NONE,
                Optional.empty(),
                0);
        assertThat(PossibleScores.can(ScoringRule.fullOrNothing(), figure, Points.ZERO))
                .isTrue();
    }

    @Test
    void tiersGiveTheirPointsAndNothingBetween() {
        ScoringRule rule = ScoringRule.tiers(Measure.completion())
                .atLeast("100%", "10")
                .atLeast("80%", "6")
                .otherwise("1");
        gives(rule, "10", "6", "1", "6.00");
        givesNot(rule, "0", "5", "8", "6.02");
    }

    @Test
    void stepsGiveTheirPoints() {
        ScoringRule rule = ScoringRule.steps()
                .step("好", "10")
                .step("中", "5")
                .step("差", "0")
                .build();
        gives(rule, "10", "5", "0");
        givesNot(rule, "4", "6", "7.50");
    }

    private static ScoringRule shortfall(String price, LinearShortfall.Counting counting, Guard guard) {
        return new LinearShortfall(
                Measure.completion(),
                Share.parse("98%"),
                LinearShortfall.Side.BELOW,
                Share.parse("1%"),
                Price.parse(price),
                counting,
                guard);
    }

    @Test
    void wholeStepsOfAShortfallAreCounted() {
        ScoringRule rule = shortfall("3", LinearShortfall.Counting.WHOLE_STEPS, Guard.USUAL);
        gives(rule, "10", "7", "4", "1", "0");
        givesNot(rule, "9", "8", "2", "5.5");
    }

    @Test
    void aPriceMayBeAShareOfTheWeight() {
        ScoringRule rule = shortfall("20%", LinearShortfall.Counting.WHOLE_STEPS, Guard.USUAL);
        gives(rule, "10", "8", "2", "0");
        givesNot(rule, "9", "7", "1");
    }

    @Test
    void aShortfallProRataGivesAnythingBetween() {
        ScoringRule rule = shortfall("3", LinearShortfall.Counting.PRO_RATA, Guard.USUAL);
        gives(rule, "10", "9.99", "0.01", "0");
        givesNot(rule, "10.02", "-0.02");
    }

    @Test
    void aShortfallEndsAtItsFloorUnlessAConditionZeroes() {
        Guard floor = new Guard(Share.ONE, Share.parse("50%"), Optional.empty(), Optional.empty());
        gives(shortfall("3", LinearShortfall.Counting.WHOLE_STEPS, floor), "10", "7", "5");
        givesNot(shortfall("3", LinearShortfall.Counting.WHOLE_STEPS, floor), "4", "1", "0");
        Guard zero = new Guard(Share.ONE, Share.parse("50%"), Optional.empty(), Optional.of("未实施"));
        gives(shortfall("3", LinearShortfall.Counting.WHOLE_STEPS, zero), "5", "0");
        givesNot(shortfall("3", LinearShortfall.Counting.WHOLE_STEPS, zero), "4");
    }

    @Test
    void tooManyStepsToGoThroughAreARange() {
        ScoringRule rule = shortfall("0.0001", LinearShortfall.Counting.WHOLE_STEPS, Guard.USUAL);
        gives(rule, "3.33335", "10", "0");
        givesNot(rule, "10.01");
    }

    @Test
    void occurrencesAreTakenOffTheStart() {
        ScoringRule rule =
                ScoringRule.deductions().startingAt("8").each("缺件", "3").build();
        gives(rule, "8", "5", "2", "0");
        givesNot(rule, "10", "7", "6", "4", "1");
    }

    @Test
    void kindsOfOccurrencesAddUpEachToItsCap() {
        ScoringRule rule =
                ScoringRule.deductions().each("缺件", "2", "5").each("迟交", "0.5").build();
        gives(rule, "10", "8", "6", "5", "9.5", "7.5", "0", "4.5");
        givesNot(rule, "9.75", "7.25", "11");
        ScoringRule capped = ScoringRule.deductions().each("缺件", "2", "5").build();
        gives(capped, "10", "8", "6", "5");
        givesNot(capped, "4", "3", "0", "7", "9");
    }

    @Test
    void aConditionTakesEverythingOff() {
        ScoringRule without = ScoringRule.deductions().each("缺件", "2", "4").build();
        givesNot(without, "0");
        ScoringRule with = ScoringRule.deductions()
                .each("缺件", "2", "4")
                .unlessMissed("弄虚作假")
                .build();
        gives(with, "0", "6", "8", "10");
        givesNot(with, "2");
    }

    @Test
    void whatCostsNothingChangesNothing() {
        gives(ScoringRule.deductions().each("提醒", "0").build(), "10");
        givesNot(ScoringRule.deductions().each("提醒", "0").build(), "9", "0");
    }

    @Test
    void tooManyOccurrencesToGoThroughAreARange() {
        ScoringRule rule = ScoringRule.deductions().each("缺件", "0.0001").build();
        gives(rule, "3.33335", "0", "10");
        givesNot(rule, "10.01", "-0.01");
    }

    @Test
    void pointsOfAChecklistEarnAllHalfOrNothing() {
        ScoringRule two = ScoringRule.checklist().point("一").point("二").build();
        gives(two, "0", "2.5", "5", "7.5", "10");
        givesNot(two, "1", "4", "6", "9");
    }

    @Test
    void pointsThatDoNotApplyGiveTheirPartToTheOthers() {
        ScoringRule three =
                ScoringRule.checklist().point("一").point("二").point("三").build();
        // Thirds, and halves where one does not apply.
        gives(three, "3.33", "1.67", "6.67", "5.00", "2.5", "10");
        givesNot(three, "1.00", "4.00", "9.00");
    }

    @Test
    void pointsOfTheirOwnAreTakenFirst() {
        ScoringRule rule = ScoringRule.checklist().point("一", "4").point("二").build();
        gives(rule, "4", "6", "2", "3", "10", "7", "8");
        givesNot(rule, "9", "1", "4.5");
    }

    @Test
    void aLongChecklistIsARange() {
        var rule = ScoringRule.checklist();
        for (String name : List.of("一", "二", "三", "四", "五", "六", "七")) {
            rule.point(name);
        }
        gives(rule.build(), "1.23", "10", "0");
        givesNot(rule.build(), "10.02");
        var six = ScoringRule.checklist();
        for (String name : List.of("一", "二", "三", "四", "五", "六")) {
            six.point(name);
        }
        givesNot(six.build(), "0.01");
    }

    @Test
    void aJudgementStaysInItsBand() {
        gives(ScoringRule.judged(), "0", "1.23", "10");
        givesNot(ScoringRule.judged(), "10.02");
        ScoringRule upper = new Judged(Share.parse("80%"), Share.ONE);
        gives(upper, "8", "9.5", "8.00");
        givesNot(upper, "7.00", "7.98", "10.02");
    }

    /** A custom rule may give anything: nobody knows. */
    @Test
    void aCustomRuleIsNotDoubted() {
        assertThat(can(new CustomRule("acme:any", Map.of()), "123")).isTrue();
    }
}
