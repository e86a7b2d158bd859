package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What every custom rule must do. Implement it in a test class of a plug-in:
 *
 * <pre>{@code
 * class WeatherRuleContractTest implements RuleProviderContract {
 *     public RuleProvider provider() { return new WeatherRule(); }
 *     public CustomRule rule() { return new CustomRule("acme:weather", Map.of("days", "3")); }
 *     public LeafMeasurement observed() { return LeafMeasurement.of(Measurement.counted("rain", 2)); }
 *     public Scorecard score(Evaluation evaluation) {
 *         return Scorer.of(Policies.MOF_2020_SELF, Rules.of(provider())).score(evaluation);
 *     }
 * }
 * }</pre>
 *
 * Not thread-safe: one of the tests sets the default locale of the JVM for a while.
 */
public interface RuleProviderContract {

    /** The provider. */
    RuleProvider provider();

    /** A rule of the provider's id whose parameters have no faults. */
    CustomRule rule();

    /** Observations that the rule can score at a leaf of 10 points. */
    LeafMeasurement observed();

    /** Scores with the provider at hand. */
    Scorecard score(Evaluation evaluation);

    /** The rule of the sample is the provider's, and nothing is wrong with it. */
    @Test
    default void knowsItsOwnRule() {
        assertThat(CustomRule.isId(provider().id()))
                .as("the id '%s' is like vendor:rule", provider().id())
                .isTrue();
        assertThat(rule().id())
                .as("the id of the sample rule")
                .isEqualTo(provider().id());
        assertThat(provider().faults(rule())).as("faults of the sample rule").isEmpty();
    }

    /** What is wrong with parameters, none of them or some, is said in both languages, and never by an exception. */
    @Test
    default void saysInBothLanguagesWhatIsWrongWithParameters() {
        faults(Map.of());
        rule().parameters().keySet().forEach(name -> {
            for (String text : List.of("", "x", "−", "0", "{0}")) {
                Map<String, String> parameters = new TreeMap<>(rule().parameters());
                parameters.put(name, text);
                faults(parameters);
            }
        });
    }

    private void faults(Map<String, String> parameters) {
        List<Bilingual> faults;
        try {
            faults = provider().faults(new CustomRule(rule().id(), parameters));
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "an exception about the parameters " + parameters + ", where a fault is due: " + e, e);
        }
        for (Bilingual fault : faults) {
            assertThat(fault.zh()).as("a fault in Chinese").isNotBlank();
            assertThat(fault.en()).as("a fault in English").isNotBlank();
        }
    }

    /** What can be scored is scored, not judged, left open or handed to somebody else. */
    @Test
    default void computesAScoreFromTheSample() {
        Explanation.OfLeaf leaf = leaf(observed());
        assertThat(leaf.basis())
                .as("the basis of the score of the sample, which says: %s", why(leaf))
                .isEqualTo(Basis.COMPUTED);
        assertThat(leaf.score().isExact()).as("the score is known").isTrue();
    }

    /** A missing observation leaves the leaf open. It is never zero, and never an exception. */
    @Test
    default void leavesOpenWhatWasNotObserved() {
        assertOpen(LeafMeasurement.of());
        assertOpen(LeafMeasurement.of(Measurement.observed("", Observation.Missing.NOT_REPORTED)));
        assertOpen(LeafMeasurement.of(Measurement.observed("?", new Observation.Stated("?"))));
    }

    private void assertOpen(LeafMeasurement observed) {
        Explanation.OfLeaf leaf = leaf(observed);
        assertThat(leaf.basis())
                .as("the basis of the score of %s, which cannot be known and says: %s", observed, why(leaf))
                .isEqualTo(Basis.OPEN);
        assertThat(why(leaf))
                .as("the reason why the score of %s is open", observed)
                .doesNotContain("failed:")
                .doesNotContain("no plug-in");
    }

    private static String why(Explanation.OfLeaf leaf) {
        return ExplanationText.of(leaf, 2).in(Locale.ENGLISH);
    }

    /** The same input gives the same calculation, in every locale: no clock, no chance, no default locale. */
    @Test
    default void givesTheSameForTheSame() {
        Calculation once = leaf(observed()).calculation();
        Locale usual = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(leaf(observed()).calculation())
                        .as("under the locale %s", tag)
                        .isEqualTo(once);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Every calculation can be read in Chinese and in English. */
    @Test
    default void explainsItselfInBothLanguages() {
        if (leaf(observed()).calculation() instanceof Calculation.ByPlugIn calculation) {
            assertThat(calculation.rule())
                    .as("the rule that explains")
                    .isEqualTo(provider().id());
            assertThat(calculation.figures()).as("the figures that went in").isNotEmpty();
            Bilingual formula = calculation.formula();
            assertThat(formula.zh()).as("the formula in Chinese").isNotBlank();
            assertThat(formula.en()).as("the formula in English").isNotBlank();
            assertThat(formula.toString())
                    .as("the formula, with its figures put in")
                    .doesNotContainPattern("\\{[0-9]+}");
        }
    }

    private Explanation.OfLeaf leaf(LeafMeasurement observed) {
        IndicatorPath path = IndicatorPath.of("指标");
        return score(Evaluation.builder()
                        .project(Project.builder().name("项目").build())
                        .kind(EvaluationKind.UNIT_SELF)
                        .tree(IndicatorTree.builder("")
                                .indicator("指标", Points.of(10), rule())
                                .build())
                        .putMeasurement(path, observed)
                        .build())
                .leaf(path)
                .orElseThrow();
    }
}
