package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.testkit.PesDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Brief scoring is explained scoring without its reasons, whatever comes together. */
@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class BriefScorerProperties {

    /** Columns are for speed alone: totals, ranges, grades and findings are those of the scorer, in the same order. */
    @Property(tries = 100)
    void briefScoresAreThoseOfScorecards(
            @ForAll @Size(min = 1, max = 3) List<Evaluation> seeds,
            @ForAll ScoringPolicy any,
            @ForAll boolean zero,
            @ForAll @IntRange(min = 1, max = 6) int copies,
            @ForAll long shuffle) {
        ScoringPolicy policy = capped(any, seeds.get(0), zero);
        List<Evaluation> evaluations = new ArrayList<>();
        seeds.forEach(seed -> {
            for (int copy = 0; copy < copies; copy++) {
                evaluations.add(copy % 2 == 0 ? seed : withTreeOfItsOwn(seed));
            }
        });
        Collections.shuffle(evaluations, new Random(shuffle));
        Scorer scorer = Scorer.of(policy);
        List<Brief> expected =
                evaluations.stream().map(scorer::score).map(Brief::of).toList();
        assertThat(BriefScorer.of(policy, Rules.none()).score(evaluations)).isEqualTo(expected);
    }

    /** An equal tree that is another object, as files have it. */
    private static Evaluation withTreeOfItsOwn(Evaluation evaluation) {
        IndicatorTree tree = evaluation.tree();
        return Evaluation.builder()
                .from(evaluation)
                .tree(IndicatorTree.of(tree.title(), tree.roots()))
                .build();
    }

    /** Caps on leaves that some trees have and others do not. */
    private static ScoringPolicy capped(ScoringPolicy policy, Evaluation evaluation, boolean zero) {
        ScoringPolicy.Builder changed = ScoringPolicy.builder().from(policy);
        if (zero) {
            changed.missing(ScoringPolicy.Missing.ZERO);
        }
        evaluation.tree().leaves().keySet().stream()
                .limit(1)
                .forEach(leaf -> changed.addGradeCap(new GradeCap(
                        leaf, Share.percent("60"), policy.bands().bands().get(0).grade())));
        return changed.build();
    }
}
