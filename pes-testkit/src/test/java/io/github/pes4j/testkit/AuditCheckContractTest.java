package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract finds what is wrong with a check, and nothing wrong with one that is right. */
class AuditCheckContractTest {

    private record Under(Supplier<AuditCheck> made) implements AuditCheckContract {
        @Override
        public AuditCheck check() {
            return made.get();
        }

        @Override
        public Evaluation wrong() {
            Evaluation right = right();
            return Evaluation.builder()
                    .from(right)
                    .project(Project.builder().name(right.project().name()).build())
                    .build();
        }

        @Override
        public Evaluation right() {
            return YuanjiangCase.evaluations().get(0);
        }
    }

    private static Map<String, String> failures(Supplier<AuditCheck> made) {
        return Clauses.failures(AuditCheckContract.class, new Under(made));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                failing(BrokenChecks.Shouting::new, "'YEAR'", "namesItselfAndItsCodes"),
                failing(BrokenChecks.Squatting::new, "no-year", "namesItselfAndItsCodes"),
                failing(BrokenChecks.Nameless::new, "of the id 'year'", "namesItselfAndItsCodes"),
                failing(BrokenChecks.Unfilled::new, "figures put in", "saysWhatItFound"),
                failing(BrokenChecks.HalfNamed::new, "blank", "namesItselfAndItsCodes"),
                failing(BrokenChecks.Undeclared::new, "declares all", "reportsOnlyItsCodes"),
                failing(BrokenChecks.Blind::new, "in wrong()", "findsWhatIsWrong"),
                failing(BrokenChecks.Suspicious::new, "acme:no-year", "findsWhatIsWrong"),
                failing(BrokenChecks.Pointless::new, "subject of", "saysWhatItFound"),
                failing(BrokenChecks.Mute::new, "what acme:no-year", "saysWhatItFound"),
                failing(BrokenChecks.Monolingual::new, "in Chinese", "saysWhatItFound"),
                failing(BrokenChecks.Vain::new, "after the correction", "correctsWhatItFound"),
                failing(BrokenChecks.Local::new, "TITLE", "givesTheSameAnswer"),
                failing(BrokenChecks.Restless::new, "time", "givesTheSameAnswer"));
    }

    private static Arguments failing(Supplier<AuditCheck> made, String said, String clause) {
        return Arguments.of(made.get().getClass().getSimpleName(), made, said, clause);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void eachBrokenCheckFailsTheClauseThatItBreaks(String name, Supplier<AuditCheck> made, String said, String clause) {
        Map<String, String> failures = failures(made);
        assertThat(failures).containsOnlyKeys(clause);
        assertThat(failures.get(clause)).containsIgnoringCase(said);
    }

    @Test
    void anExceptionIsSaidWithTheEvaluationThatItCameFrom() {
        assertThat(failures(BrokenChecks.Trusting::new))
                .containsKeys("findsWhatIsWrong", "reportsOnlyItsCodes", "givesTheSameAnswer")
                .allSatisfy((clause, message) -> assertThat(message)
                        .contains("an exception about '", "skipped(why) is due", "NoSuchElementException"));
    }

    @Test
    void aRightCheckFailsNothing() {
        assertThat(failures(YearCheck::new)).isEmpty();
    }
}
