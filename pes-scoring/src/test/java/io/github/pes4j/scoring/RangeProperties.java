package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.testkit.PesDomain;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What scores are when less is known, and when nothing but the order changes. */
@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class RangeProperties {

    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF);

    /** An open leaf may turn out as anything that its rule can still give: whatever is reported later lies within. */
    @Property(tries = 600)
    void theRangeHoldsTheScoreOfEveryCompletion(@ForAll Evaluation complete, @ForAll Random random) {
        Scorecard known = SCORER.score(complete);
        Scorecard open = SCORER.score(forgotten(complete, random));
        for (int i = 0; i < known.leaves().size(); i++) {
            Explanation.OfLeaf leaf = known.leaves().get(i);
            if (leaf.score().isExact()) {
                ScoreRange range = open.leaves().get(i).score();
                assertThat(leaf.score().low())
                        .as(
                                "%s, known %s, open %s",
                                leaf.rule(),
                                leaf.calculation(),
                                open.leaves().get(i).calculation())
                        .isBetween(range.low(), range.high());
            }
        }
    }

    /** The same evaluation without about half of what was observed and decided. */
    private static Evaluation forgotten(Evaluation evaluation, Random random) {
        Evaluation.Builder less = Evaluation.builder().from(evaluation);
        evaluation.measurements().forEach((path, leaf) -> {
            List<Measurement> kept = leaf.measurements().stream()
                    .map(measurement -> random.nextBoolean() ? measurement : blank(measurement))
                    .toList();
            LeafMeasurement.Builder forgotten =
                    LeafMeasurement.builder().from(leaf).measurements(kept);
            if (random.nextBoolean()) {
                forgotten.judgement(Optional.empty());
            }
            less.putMeasurement(path, forgotten.build());
        });
        return less.build();
    }

    private static Measurement blank(Measurement measurement) {
        return Measurement.builder()
                .from(measurement)
                .actual(Printed.of("", Observation.Missing.NOT_REPORTED))
                .build();
    }

    /** Sums do not depend on their order, and a leaf is scored from what is observed under its own path. */
    @Property(tries = 300)
    void theOrderOfSiblingsDoesNotMatter(@ForAll Evaluation evaluation, @ForAll Random random) {
        IndicatorTree numbered = IndicatorTree.of("", numbered(evaluation.tree().roots(), new int[] {0}));
        Evaluation.Builder one =
                Evaluation.builder().from(evaluation).tree(numbered).measurements(Map.of());
        List<IndicatorPath> before = List.copyOf(evaluation.tree().leaves().keySet());
        List<IndicatorPath> after = List.copyOf(numbered.leaves().keySet());
        for (int i = 0; i < before.size(); i++) {
            one.putMeasurement(after.get(i), evaluation.measurement(before.get(i)));
        }
        Evaluation ordered = one.build();
        Evaluation shuffled = Evaluation.builder()
                .from(ordered)
                .tree(IndicatorTree.of("", shuffled(numbered.roots(), random)))
                .build();
        Scorecard card = SCORER.score(ordered);
        assertThat(SCORER.score(shuffled).total()).isEqualTo(card.total());
        assertThat(SCORER.score(shuffled).leaves()).containsExactlyInAnyOrderElementsOf(card.leaves());
    }

    /** Every name once, so that shuffling changes no path. */
    private static List<IndicatorNode> numbered(List<IndicatorNode> nodes, int[] next) {
        return nodes.stream()
                .map(node -> node.match(new IndicatorNode.Cases<IndicatorNode>() {
                    @Override
                    public IndicatorNode indicator(Indicator leaf) {
                        return Indicator.builder()
                                .from(leaf)
                                .name("n" + next[0]++)
                                .build();
                    }

                    @Override
                    public IndicatorNode group(IndicatorGroup group) {
                        return new IndicatorGroup("n" + next[0]++, numbered(group.children(), next));
                    }
                }))
                .toList();
    }

    private static List<IndicatorNode> shuffled(List<IndicatorNode> nodes, Random random) {
        List<IndicatorNode> shuffled = new ArrayList<>();
        for (IndicatorNode node : nodes) {
            shuffled.add(
                    node instanceof IndicatorGroup group
                            ? new IndicatorGroup(group.name(), shuffled(group.children(), random))
                            : node);
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The explanation is the calculation: worked out again and rounded once, it must give the score. */
    @Property(tries = 500)
    void replayingTheExplanationGivesTheScore(@ForAll Evaluation evaluation) {
        for (Explanation.OfLeaf leaf : SCORER.score(evaluation).leaves()) {
            ExactRange earned = leaf.calculation().earned(leaf.points());
            boolean given = leaf.calculation() instanceof Calculation.ByPerson
                    || leaf.calculation() instanceof Calculation.Overridden;
            int scale = given ? 20 : 2;
            assertThat(leaf.score().low())
                    .isEqualTo(Points.of(1)
                            .times(earned.low(), scale, RoundingMode.HALF_UP)
                            .min(leaf.points()));
            assertThat(leaf.score().high())
                    .isEqualTo(Points.of(1)
                            .times(earned.high(), scale, RoundingMode.HALF_UP)
                            .min(leaf.points()));
        }
    }
}
