package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.PesDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Compiled scoring is explained scoring without its reasons. */
@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class CompiledProperties {

    /** A plan only rearranges what the scorer does, so every score is the same, and what has a range is refused. */
    @Property
    void compiledScoresAreThoseOfTheScorer(@ForAll Evaluation evaluation, @ForAll ScoringPolicy policy) {
        Agreement.onOne(Scorer.of(policy), evaluation);
    }

    /** A policy that counts what is missing as zero leaves hardly anything open: the same law, on nearly every evaluation. */
    @Property
    void theSameWhereWhatIsMissingCountsNothing(
            @ForAll Evaluation evaluation,
            @ForAll ScoringPolicy policy,
            @ForAll @IntRange(min = 0, max = 100) int below) {
        Agreement.onOne(Scorer.of(zeroAndCapped(policy, evaluation, below)), evaluation);
    }

    /** Rows do not know of each other, so it does not matter which rows stand beside one, nor what stood in it before. */
    @Property
    void everyRowIsScoredAlone(
            @ForAll @Size(min = 1, max = 4) List<Evaluation> seeds,
            @ForAll ScoringPolicy policy,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<Evaluation> evaluations = ofOneTree(seeds);
        Scorer scorer = Scorer.of(zeroAndCapped(policy, seeds.get(0), 60));
        CompiledScorer compiled = scorer.compile(seeds.get(0).tree());
        List<Scorecard> cards = evaluations.stream().map(scorer::score).toList();
        if (cards.stream().anyMatch(card -> Agreement.isOpen(card, scorer.policy()))) {
            return;
        }
        int rows = 600;
        Batch batch = compiled.batch(rows);
        batch.fill(evaluations.get(0));
        for (int round = 0; round < 2; round++) {
            for (int row = 0; row < rows; row++) {
                batch.set(row, evaluations.get((row + round) % evaluations.size()));
            }
        }
        Scores scores = compiled.scores(rows);
        compiled.score(batch, scores, threads);
        for (int row = 0; row < rows; row += 1 + row % 7) {
            Agreement.inRow(scores, row, cards.get((row + 1) % cards.size()));
        }
    }

    /** What a change does is what a new evaluation with the change gives, because sums are exact in any order. */
    @Property
    void rescoringIsScoringAnew(@ForAll @Size(4) List<Evaluation> seeds, @ForAll ScoringPolicy policy) {
        Evaluation first = seeds.get(0);
        Scorer scorer = Scorer.of(zeroAndCapped(policy, first, 80));
        if (Agreement.isOpen(scorer.score(first), scorer.policy())) {
            return;
        }
        Rescoring rescoring = scorer.compile(first.tree()).rescoring(first);
        Evaluation current = first;
        for (Evaluation next : ofOneTree(seeds)) {
            for (IndicatorPath leaf : first.tree().leaves().keySet()) {
                current = change(scorer, rescoring, current, leaf, next.measurement(leaf));
            }
            current = change(scorer, rescoring, current, next.funding());
            Agreement.inRescoring(rescoring, scorer.score(current));
        }
    }

    private static Evaluation change(
            Scorer scorer, Rescoring rescoring, Evaluation current, IndicatorPath leaf, LeafMeasurement measured) {
        Evaluation changed = Evaluation.builder()
                .from(current)
                .measurements(without(current, leaf))
                .putMeasurement(leaf, measured)
                .build();
        try {
            rescoring.set(leaf, measured);
        } catch (OpenLeafException e) {
            assertThat(Agreement.isOpen(scorer.score(changed), scorer.policy())).isTrue();
            return current;
        }
        return changed;
    }

    private static Map<IndicatorPath, LeafMeasurement> without(Evaluation current, IndicatorPath leaf) {
        Map<IndicatorPath, LeafMeasurement> others = new HashMap<>(current.measurements());
        others.remove(leaf);
        return others;
    }

    private static Evaluation change(Scorer scorer, Rescoring rescoring, Evaluation current, Funding funding) {
        Evaluation changed = Evaluation.builder().from(current).funding(funding).build();
        try {
            rescoring.funding(funding);
        } catch (OpenLeafException e) {
            assertThat(Agreement.isOpen(scorer.score(changed), scorer.policy())).isTrue();
            return current;
        }
        return changed;
    }

    /** Evaluations of the first one's tree, with observations that others have somewhere. */
    private static List<Evaluation> ofOneTree(List<Evaluation> seeds) {
        Evaluation first = seeds.get(0);
        List<Evaluation> made = new ArrayList<>(List.of(first));
        for (Evaluation seed : seeds.subList(1, seeds.size())) {
            List<LeafMeasurement> pool = List.copyOf(seed.measurements().values());
            Evaluation.Builder other = Evaluation.builder()
                    .project(first.project())
                    .kind(first.kind())
                    .tree(first.tree())
                    .funding(seed.funding());
            int next = 0;
            for (IndicatorPath leaf : first.tree().leaves().keySet()) {
                boolean own = next % 2 == 0 || pool.isEmpty();
                other.putMeasurement(leaf, own ? first.measurement(leaf) : pool.get(next % pool.size()));
                next++;
            }
            made.add(other.build());
        }
        return made;
    }

    /** A policy under which little is open, and that caps grades by leaves which the tree has. */
    private static ScoringPolicy zeroAndCapped(ScoringPolicy policy, Evaluation evaluation, int below) {
        ScoringPolicy.Builder changed = ScoringPolicy.builder().from(policy).missing(ScoringPolicy.Missing.ZERO);
        int place = 0;
        for (IndicatorPath leaf : evaluation.tree().leaves().keySet()) {
            List<GradeBands.Band> bands = policy.bands().bands();
            changed.addGradeCap(new GradeCap(
                    leaf,
                    Share.percent(Integer.toString(below)),
                    bands.get(place++ % bands.size()).grade()));
        }
        return changed.build();
    }

    /** Two plans of equal trees are one plan: the content hash says so, whatever the instance. */
    @Property(tries = 50)
    void equalTreesShareAPlan(@ForAll Evaluation evaluation, @ForAll ScoringPolicy policy) {
        Plans plans = Scorer.of(policy, Rules.none()).plans(2);
        IndicatorTree tree = evaluation.tree();
        IndicatorTree same = IndicatorTree.of(tree.title(), tree.roots());
        assertThat(plans.of(same)).isSameAs(plans.of(tree));
        assertThat(plans.size()).isEqualTo(1);
    }
}
