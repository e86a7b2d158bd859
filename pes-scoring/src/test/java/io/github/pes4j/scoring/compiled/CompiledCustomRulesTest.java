package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Brief;
import io.github.pes4j.scoring.BriefScorer;
import io.github.pes4j.scoring.Forms;
import io.github.pes4j.scoring.Scorer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of plug-ins take their own path through columns, to the same scores. */
class CompiledCustomRulesTest {

    /** The points times the square of the completion. */
    private static final RuleProvider SQUARED = new RuleProvider() {
        @Override
        public String id() {
            return "acme:squared";
        }

        @Override
        public List<Bilingual> faults(CustomRule rule) {
            return List.of();
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            return input.measured(
                    Measure.completion(),
                    taken -> new Calculation.ByPlugIn(
                            id(),
                            Map.of(),
                            Bilingual.same("x²"),
                            Share.of(input.indicator().points())
                                    .times(taken.share())
                                    .times(taken.share())));
        }
    };

    private static final Rules RULES = Rules.of(SQUARED);
    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF, RULES);
    private static final IndicatorTree TREE = Forms.tree("10", new CustomRule(SQUARED.id(), Map.of()));

    private static Evaluation evaluation(String actual) {
        return Forms.evaluation(TREE)
                .putMeasurement(Forms.LEAF, LeafMeasurement.of(Forms.measurement("≥20", actual)))
                .build();
    }

    @Test
    void aBatchScoresThePlugInsLeafRowByRow() {
        CompiledScorer compiled = SCORER.compile(TREE);
        Batch batch = compiled.batch(3);
        batch.set(0, evaluation("10"));
        batch.set(1, evaluation("3"));
        batch.set(2, evaluation("25"));
        Scores scores = compiled.score(batch);
        // 10 × 1/4; 10 × 9/400 = 0.225, half up; reached is 1, however far beyond.
        assertThat(scores.total(0)).isEqualTo(Points.of("2.5"));
        assertThat(scores.total(1)).isEqualTo(Points.of("0.23"));
        assertThat(scores.total(2)).isEqualTo(Points.of("10"));
    }

    @Test
    void allWaysAgreeOnAPlugInsLeafOpenOrNot() {
        for (String actual : List.of("10", "3", "25", "0", "")) {
            Agreement.onOne(SCORER, evaluation(actual));
        }
    }

    @Test
    void aPlugInThatIsNotInstalledLeavesTheRowOpenInColumnsToo() {
        Agreement.onOne(Scorer.of(Policies.MOF_2020_SELF), evaluation("10"));
    }

    @Test
    void briefScoresUseThePlugInToo() {
        List<Brief> briefs =
                BriefScorer.of(Policies.MOF_2020_SELF, RULES).score(List.of(evaluation("10"), evaluation("3")));
        assertThat(briefs)
                .extracting(Brief::total)
                .containsExactly(ScoreRange.exactly(Points.of("2.5")), ScoreRange.exactly(Points.of("0.23")));
    }
}
