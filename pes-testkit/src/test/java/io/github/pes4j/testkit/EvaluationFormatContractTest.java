package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.FormatProvider;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract finds what is wrong with a format, and nothing wrong with one that is right. */
class EvaluationFormatContractTest {

    /** No format of these tests is declared as a service, so this clause fails for each. */
    private static final String DISCOVERY = "isFoundExactlyOnce";

    private record Under(Supplier<FormatProvider> made) implements EvaluationFormatContract {
        @Override
        public FormatProvider provider() {
            return made.get();
        }
    }

    /** The clauses that a format fails, with what they say. */
    private static Map<String, String> failures(Supplier<FormatProvider> made) {
        return Clauses.failures(EvaluationFormatContract.class, new Under(made));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                failing(
                        BrokenFormats.Shouting::new,
                        "is not small letters and digits",
                        "namesItselfWellAndAlwaysAlike"),
                failing(BrokenFormats.Fickle::new, "v", "namesItselfWellAndAlwaysAlike"),
                failing(BrokenFormats.Guarded::new, "<init>", "canBeMadeByAnybody"),
                failing(
                        BrokenFormats.Forgetful::new,
                        "what came back",
                        "readsBackUnderEveryEnding",
                        "readsBackWhatItWrote"),
                failing(BrokenFormats.Backwards::new, "all samples together", "readsBackWhatItWrote"),
                failing(BrokenFormats.Boastful::new, "ends in .pdf", "readsBackUnderEveryEnding"),
                failing(
                        BrokenFormats.Quick::new,
                        "sample.notebook, nothing, where a finding with a place is due: java.lang.IllegalStateException: no notebook",
                        "answersBadInputWithLocatedFindings"),
                failing(BrokenFormats.Blunt::new, "an IOException about content", "answersBadInputWithLocatedFindings"),
                failing(BrokenFormats.Credulous::new, "line 1 twice", "answersBadInputWithLocatedFindings"),
                failing(BrokenFormats.Vague::new, "places of", "answersBadInputWithLocatedFindings"),
                failing(BrokenFormats.Silent::new, "findings about", "answersBadInputWithLocatedFindings"),
                failing(BrokenFormats.Local::new, "", "isTheSameEverywhere"),
                failing(
                        BrokenFormats.Restless::new,
                        "version",
                        "isTheSameEverywhere",
                        "streamsWhatItWrites",
                        "writesTheSameAgain"),
                failing(BrokenFormats.TwoFaced::new, "", "streamsWhatItWrites"));
    }

    private static Arguments failing(Supplier<FormatProvider> made, String said, String... clauses) {
        return Arguments.of(made.get().getClass().getSimpleName(), made, said, clauses);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void eachBrokenFormatFailsTheClauseThatItBreaks(
            String name, Supplier<FormatProvider> made, String said, String[] clauses) {
        Map<String, String> failures = failures(made);
        assertThat(failures.remove(DISCOVERY)).isNotNull();
        assertThat(failures).containsOnlyKeys(clauses);
        assertThat(failures.values()).allSatisfy(message -> assertThat(message).contains(said));
    }

    @Test
    void aRightFormatThatNobodyDeclaredFailsThatAlone() {
        assertThat(failures(Notebook::new))
                .containsOnlyKeys(DISCOVERY)
                .allSatisfy((clause, message) -> assertThat(message).contains("Notebook"));
    }
}
