package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.QualitativeBands;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.Missing;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.testkit.PesDomain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A policy changes only what it names. */
@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class PolicyProperties {

    private static final Scorer USUAL = Scorer.of(Policies.MOF_2020_SELF);

    private static Scorer with(UnaryOperator<ScoringPolicy.Builder> change) {
        return Scorer.of(change.apply(
                        ScoringPolicy.builder().from(Policies.MOF_2020_SELF).id("changed"))
                .build());
    }

    /** All leaves that a change does not name score as before. */
    private static void assertOthersUnchanged(
            Evaluation evaluation, Scorer changed, Predicate<Explanation.OfLeaf> named) {
        List<Explanation.OfLeaf> before = USUAL.score(evaluation).leaves();
        List<Explanation.OfLeaf> after = changed.score(evaluation).leaves();
        for (int i = 0; i < before.size(); i++) {
            if (!named.test(before.get(i))) {
                assertThat(after.get(i).score()).isEqualTo(before.get(i).score());
            }
        }
    }

    /** Bands are read after the total is known, so they cannot change it. */
    @Property(tries = 200)
    void bandsChangeTheGradeAlone(@ForAll Evaluation evaluation) {
        GradeBands strict = GradeBands.fallingFrom(List.of(
                new GradeBands.Band(Points.of(99), Grade.EXCELLENT), new GradeBands.Band(Points.ZERO, Grade.POOR)));
        Scorecard changed = with(policy -> policy.bands(strict)).score(evaluation);
        assertThat(changed.roots()).isEqualTo(USUAL.score(evaluation).roots());
        assertThat(changed.total()).isEqualTo(USUAL.score(evaluation).total());
    }

    /** The reverse formula is asked only where less is better and the target was missed. */
    @Property(tries = 300)
    void theReverseFormulaChangesMissedReverseTargetsAlone(@ForAll Evaluation evaluation) {
        assertOthersUnchanged(
                evaluation,
                with(policy -> policy.reverse(ReverseFormula.LINEAR)),
                PolicyProperties::missesAnUpperBound);
    }

    private static boolean missesAnUpperBound(Explanation.OfLeaf leaf) {
        return completions(leaf.calculation()).stream()
                .anyMatch(part -> !part.reached() && part.target().isReverse().orElse(true));
    }

    private static List<Completion> completions(Calculation calculation) {
        Optional<Taken> taken = Optional.empty();
        if (calculation instanceof Calculation.ByShare found) {
            taken = Optional.of(found.taken());
        } else if (calculation instanceof Calculation.ByTier found) {
            taken = Optional.of(found.taken());
        } else if (calculation instanceof Calculation.ByShortfall found) {
            taken = Optional.of(found.taken());
        } else if (calculation instanceof Calculation.Open) {
            // a gap between tiers: the measure is not shown
            return List.of();
        }
        return taken.orElse(null) instanceof Taken.Completions completions ? completions.parts() : List.of();
    }

    /** What is missing is asked about only where a score is open; every known score stays. */
    @Property(tries = 300)
    void theTreatmentOfMissingChangesOpenLeavesAlone(@ForAll Evaluation evaluation, @ForAll Missing missing) {
        assertOthersUnchanged(evaluation, with(policy -> policy.missing(missing)), leaf -> leaf.basis() == Basis.OPEN);
    }

    /** Verdict bands bound what people may give; nothing else has a verdict to be bounded by. */
    @Property(tries = 200)
    void qualitativeBandsChangeJudgedLeavesAlone(@ForAll Evaluation evaluation) {
        assertOthersUnchanged(
                evaluation,
                with(policy -> policy.qualitativeBands(QualitativeBands.LEGACY)),
                leaf -> leaf.rule() instanceof Judged);
    }

    /** Exceeding targets never earns more, whatever the policy; where it costs nothing, nothing changes. */
    @Property(tries = 300)
    void overAchievementNeverEarnsMore(@ForAll Evaluation evaluation) {
        Scorer deducting = with(policy -> policy.overAchievement(new OverAchievement(
                Share.percent("110"),
                Optional.of(new OverAchievement.Deduction(Share.percent("110"), Share.percent("30"), false)))));
        List<Explanation.OfLeaf> before = USUAL.score(evaluation).leaves();
        List<Explanation.OfLeaf> after = deducting.score(evaluation).leaves();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).score().high())
                    .isLessThanOrEqualTo(before.get(i).score().high());
            if (!(after.get(i).calculation() instanceof Calculation.OverAchieved)) {
                assertThat(after.get(i).score()).isEqualTo(before.get(i).score());
            }
        }
    }

    /** A leaf moves by at most half a unit when it is rounded, so rounding later moves a total by at most that for each leaf. */
    @Property(tries = 300)
    void roundingLaterMovesATotalByAtMostHalfAUnitForEachRounding(
            @ForAll Evaluation evaluation, @ForAll @IntRange(max = 4) int scale) {
        Scorer early =
                with(policy -> policy.rounding(new Rounding(scale, RoundingMode.HALF_UP, Rounding.Stage.INDICATOR)));
        Scorer late = with(policy -> policy.rounding(new Rounding(scale, RoundingMode.HALF_UP, Rounding.Stage.TOTAL)));
        Scorecard one = early.score(evaluation);
        Scorecard other = late.score(evaluation);
        BigDecimal most = BigDecimal.valueOf(one.leaves().size() + 1L).multiply(BigDecimal.valueOf(6, scale + 1));
        assertThat(one.total().low().minus(other.total().low()).number().abs()).isLessThanOrEqualTo(most);
        assertThat(one.total().high().minus(other.total().high()).number().abs())
                .isLessThanOrEqualTo(most);
    }

    /** Each line is what a leaf lost, or what a rounding changed, so the lines add up to what is missing from the maximum. */
    @Property(tries = 500)
    void theLedgerAddsUpToWhatWasLost(
            @ForAll Evaluation evaluation,
            @ForAll Rounding.Stage stage,
            @ForAll Missing missing,
            @ForAll @IntRange(max = 3) int scale) {
        Scorecard card = with(policy ->
                        policy.missing(missing).rounding(new Rounding(scale, RoundingMode.HALF_EVEN, stage)))
                .score(evaluation);
        ScoreRange lost = card.deductions().stream().map(Deduction::lost).reduce(ScoreRange.ZERO, ScoreRange::plus);
        boolean known = card.leaves().stream().allMatch(leaf -> leaf.score().isExact());
        if (known || stage == Rounding.Stage.INDICATOR) {
            assertThat(lost.low()).isEqualTo(card.maximum().minus(card.total().high()));
            assertThat(lost.high()).isEqualTo(card.maximum().minus(card.total().low()));
        }
    }
}
