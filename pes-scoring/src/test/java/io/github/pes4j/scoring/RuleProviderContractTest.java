package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.testkit.RuleProviderContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The testkit's contract finds what is wrong with a rule, and nothing wrong with one that is right. It needs a scorer. */
class RuleProviderContractTest {

    private record Under(Supplier<RuleProvider> made) implements RuleProviderContract {
        @Override
        public RuleProvider provider() {
            return made.get();
        }

        @Override
        public CustomRule rule() {
            return new CustomRule("acme:weather", Map.of("days", "3"));
        }

        @Override
        public LeafMeasurement observed() {
            return LeafMeasurement.of(Notation.measurement("≤3天", "2天"));
        }

        @Override
        public Scorecard score(Evaluation evaluation) {
            return Scorer.of(Policies.MOF_2020_SELF, Rules.of(provider())).score(evaluation);
        }
    }

    private static Map<String, String> failures(Supplier<RuleProvider> made) {
        Map<String, String> failures = new TreeMap<>();
        Arrays.stream(RuleProviderContract.class.getMethods())
                .filter(clause -> clause.isAnnotationPresent(Test.class))
                .forEach(clause -> put(clause, new Under(made), failures));
        return failures;
    }

    private static void put(Method clause, RuleProviderContract under, Map<String, String> failures) {
        try {
            clause.invoke(under);
        } catch (InvocationTargetException e) {
            failures.put(clause.getName(), String.valueOf(e.getTargetException()));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                failing(
                        BrokenRules.Picky::new,
                        "faults of the sample rule",
                        "knowsItsOwnRule",
                        "computesAScoreFromTheSample"),
                failing(
                        BrokenRules.Monolingual::new,
                        "a fault in English",
                        "saysInBothLanguagesWhatIsWrongWithParameters"),
                failing(
                        BrokenRules.Trusting::new,
                        "an exception about the parameters {days=}",
                        "saysInBothLanguagesWhatIsWrongWithParameters"),
                failing(BrokenRules.Unfilled::new, "figures put in", "explainsItselfInBothLanguages"),
                failing(BrokenRules.Lazy::new, "which says: nobody noted the weather", "computesAScoreFromTheSample"),
                failing(BrokenRules.Harsh::new, "which cannot be known", "leavesOpenWhatWasNotObserved"),
                failing(BrokenRules.Quick::new, "failed:", "leavesOpenWhatWasNotObserved"),
                failing(BrokenRules.Local::new, "under the locale tr-TR", "givesTheSameForTheSame"),
                failing(BrokenRules.Restless::new, "under the locale", "givesTheSameForTheSame"),
                failing(BrokenRules.Mute::new, "the formula in Chinese", "explainsItselfInBothLanguages"),
                failing(BrokenRules.Secretive::new, "the figures that went in", "explainsItselfInBothLanguages"),
                failing(BrokenRules.Borrowed::new, "the rule that explains", "explainsItselfInBothLanguages"));
    }

    private static Arguments failing(Supplier<RuleProvider> made, String said, String... clauses) {
        return Arguments.of(made.get().getClass().getSimpleName(), made, said, List.of(clauses));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void eachBrokenRuleFailsTheClauseThatItBreaks(
            String name, Supplier<RuleProvider> made, String said, List<String> clauses) {
        Map<String, String> failures = failures(made);
        assertThat(failures).containsOnlyKeys(clauses);
        assertThat(failures.get(clauses.get(0))).contains(said);
    }

    @Test
    void aRightRuleFailsNothing() {
        assertThat(failures(BrokenRules.Weather::new)).isEmpty();
    }
}
