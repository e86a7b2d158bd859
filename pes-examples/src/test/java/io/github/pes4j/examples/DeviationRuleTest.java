package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Scores;
import io.github.pes4j.testkit.RuleProviderContract;
import io.github.pes4j.testkit.ServiceDeclarations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// snippet: contract
class DeviationRuleTest implements RuleProviderContract {

    @Override
    public RuleProvider provider() {
        return new DeviationRule();
    }

    @Override
    public CustomRule rule() {
        return new CustomRule("examples:deviation", Map.of("step", "3%", "price", "1"));
    }

    @Override
    public LeafMeasurement observed() {
        return LeafMeasurement.of(Notation.measurement("≤100万元", "90万元"));
    }

    @Override
    public Scorecard score(Evaluation evaluation) {
        return Scorer.of(Policies.MOF_2020_SELF, Rules.of(provider())).score(evaluation);
    }
    // end: contract

    // snippet: table
    // Each whole 3 % off the plan costs 1 of 10 points, in both directions: 10 % off are 3 whole steps.
    @ParameterizedTest
    @CsvSource({"100万元, 10.00", "90万元, 7.00", "110万元, 7.00", "97.01万元, 10.00", "97万元, 9.00", "200万元, 0.00"})
    void eachWholeStepOffThePlanCostsItsPrice(String actual, String expected) {
        assertThat(scored(actual).totalText()).isEqualTo(expected);
    }
    // end: table

    /** All rows of the table above in one batch, written and set: what a plug-in gives stands in the columns to the last digit. */
    @Test
    void aBatchOfTheRuleScoresAsTheScorerDoes() {
        List<String> actuals = List.of("100", "90", "110", "97.01", "97", "200", "103.0000001", "0");
        Scorer scorer = Scorer.of(Policies.MOF_2020_SELF, Rules.of(provider()));
        CompiledScorer compiled = scorer.compile(evaluation("1万元").tree());
        Batch set = compiled.batch(actuals.size());
        Batch written = compiled.batch(actuals.size());
        written.fill(evaluation("1万元"));
        Actuals writer = written.actual(IndicatorPath.of("成本控制"));
        for (int row = 0; row < actuals.size(); row++) {
            set.set(row, evaluation(actuals.get(row) + "万元"));
            writer.set(row, new BigDecimal(actuals.get(row)));
        }
        Scores fromSet = compiled.score(set);
        Scores fromWritten = compiled.score(written);
        for (int row = 0; row < actuals.size(); row++) {
            Scorecard card = scorer.score(evaluation(actuals.get(row) + "万元"));
            assertThat(fromSet.total(row))
                    .as(actuals.get(row))
                    .isEqualTo(card.total().exact().orElseThrow());
            assertThat(fromWritten.total(row)).isEqualTo(fromSet.total(row));
            assertThat(fromSet.grade(row)).isEqualTo(card.grade().best());
        }
        assertThat(compiled.openLeaf(evaluation(""))).contains(IndicatorPath.of("成本控制"));
    }

    @Test
    void theExplanationShowsPlanActualAndSteps() {
        assertThat(ExplanationText.of(scored("90万元").leaves().get(0), 2).in(Locale.ENGLISH))
                .isEqualTo("rule examples:deviation: 计划 ≤100万元, 实际 90万元, 偏差 10.00%; "
                        + "3 steps of 3.00% at 1.00 points each; 7.00 points");
    }

    // snippet: found
    @Test
    void theRuleIsFoundOnBothPaths() {
        ServiceDeclarations.assertAgree(RuleProvider.class, DeviationRule.class);
        assertThat(Rules.installed().ids()).contains("examples:deviation");
    }
    // end: found

    private Scorecard scored(String actual) {
        return score(evaluation(actual));
    }

    // snippet: leaf
    private Evaluation evaluation(String actual) {
        return Evaluation.builder()
                .project(Project.builder().name("项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .indicator("成本控制", Points.of(10), rule())
                        .build())
                .putMeasurement(IndicatorPath.of("成本控制"), LeafMeasurement.of(Notation.measurement("≤100万元", actual)))
                .build();
    }
    // end: leaf
}
