package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.leaf.AnyLeaf;
import io.github.pes4j.scoring.leaf.UsualLeaf;
import io.github.pes4j.testkit.PesDomain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class ScorerProperties {

    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF);

    /** Every rule credits at most all of the points and at least none, and what rounding adds is cut off: bounds stay bounds. */
    @Property
    void everyLeafLiesBetweenNothingAndItsPoints(@ForAll Evaluation evaluation) {
        for (Explanation.OfLeaf leaf : SCORER.score(evaluation).leaves()) {
            assertThat(leaf.score().low()).isGreaterThanOrEqualTo(Points.ZERO);
            assertThat(leaf.score().high()).isLessThanOrEqualTo(leaf.points());
        }
    }

    /** After leaves are rounded there are only exact sums, so groups and total are the sums of their leaves. */
    @Property
    void totalAndGroupsAreTheSumsOfTheirLeaves(@ForAll Evaluation evaluation) {
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.total())
                .isEqualTo(card.leaves().stream().map(Explanation::score).reduce(ScoreRange.ZERO, ScoreRange::plus));
        card.roots()
                .forEach(root -> assertThat(root.score())
                        .isEqualTo(root.leaves().map(Explanation::score).reduce(ScoreRange.ZERO, ScoreRange::plus)));
    }

    /** Leaves are scored one after the other and put together later, so both must keep to the order of the tree. */
    @Property
    void leavesStandInTheOrderOfTheTree(@ForAll Evaluation evaluation) {
        Scorecard card = SCORER.score(evaluation);
        assertThat(card.leaves())
                .extracting(Explanation.OfLeaf::path, Explanation.OfLeaf::indicator)
                .containsExactlyElementsOf(evaluation.tree().leaves().entrySet().stream()
                        .map(leaf -> tuple(leaf.getKey(), leaf.getValue()))
                        .toList());
        assertThat(card.roots().stream().flatMap(Explanation::leaves)).containsExactlyElementsOf(card.leaves());
    }

    /** A rule's least and most are computed without observations, so whatever is observed its score lies between them. */
    @Property
    void everyRuleKeepsToItsOwnLeastAndMost(@ForAll Evaluation evaluation) {
        for (Explanation.OfLeaf leaf : SCORER.score(evaluation).leaves()) {
            if (leaf.basis() == Basis.COMPUTED) {
                assertThat(leaf.score().low())
                        .isBetween(
                                leaf.rule().least(leaf.points()).rounded(2, RoundingMode.DOWN),
                                leaf.rule().most(leaf.points()).rounded(2, RoundingMode.UP));
            }
        }
    }

    /** The points are split among the bases, each leaf having one, so their sums add up to the maximum. */
    @Property
    void basesShareOutTheMaximum(@ForAll Evaluation evaluation) {
        Scorecard card = SCORER.score(evaluation);
        Points sum = Points.ZERO;
        for (Basis basis : Basis.values()) {
            sum = sum.plus(card.pointsOn(basis));
        }
        assertThat(sum).isEqualTo(card.maximum());
    }

    /** Where more is better, completion is actual by target up to one: it never falls when the actual rises. */
    @Property
    void doingMoreNeverEarnsLess(
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal other) {
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        assertThat(total("≥90", less)).isLessThanOrEqualTo(total("≥90", more));
        assertThat(total("≤90", less)).isGreaterThanOrEqualTo(total("≤90", more));
    }

    private static Points total(String target, BigDecimal actual) {
        return SCORER.score(Forms.proportional("15", target, actual.toPlainString()))
                .total()
                .low();
    }

    /** Scoring reads nothing but its arguments, so doing it again changes nothing. */
    @Property
    void scoringAgainGivesTheSameCard(@ForAll Evaluation evaluation) {
        assertThat(SCORER.score(evaluation)).isEqualTo(SCORER.score(evaluation));
    }

    /** The short way of the usual leaf is a matter of time only: it says what the long way says. */
    @Property
    void theShortWayExplainsAsTheLongWay(@ForAll Evaluation evaluation) {
        ScoringPolicy policy = Policies.MOF_2020_EVALUATION;
        UsualLeaf usual = UsualLeaf.under(policy);
        AnyLeaf any = new AnyLeaf(policy, Rules.none());
        evaluation.tree().leaves().forEach((path, leaf) -> {
            LeafMeasurement observed = evaluation.measurement(path);
            Optional<Completion> sole = observed.soleCompletion();
            if (usual.fits(leaf.rule(), sole)) {
                assertThat(usual.score(path, leaf, sole.orElseThrow()))
                        .isEqualTo(any.score(path, leaf, observed, evaluation.funding()));
            }
        });
    }
}
