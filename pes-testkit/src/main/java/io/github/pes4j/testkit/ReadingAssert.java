package io.github.pes4j.testkit;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Reading;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about what was read of a file; made by {@link PesAssertions}. Each fails with an {@link AssertionError} that
 * says what is there instead. For one thread.
 */
public final class ReadingAssert extends AbstractAssert<ReadingAssert, Reading> {

    ReadingAssert(Reading actual) {
        super(actual, ReadingAssert.class);
    }

    /** So many evaluations were understood. */
    public ReadingAssert hasEvaluations(int count) {
        Assertions.assertThat(actual.evaluations())
                .as("evaluations of %s, which has the findings %s", actual.source(), messages(actual.findings()))
                .hasSize(count);
        return this;
    }

    /** Nothing was found that is an error. */
    public ReadingAssert hasNoErrors() {
        List<Finding> errors =
                actual.findings().stream().filter(Finding::isError).toList();
        Assertions.assertThat(messages(errors))
                .as("errors of %s", actual.source())
                .isEmpty();
        return this;
    }

    /**
     * Something was found.
     *
     * @param code the code of the finding
     * @param place a part of one of its places: {@code 1!H9}, {@code line 7}
     */
    public ReadingAssert hasFinding(String code, String place) {
        Assertions.assertThat(actual.findings())
                .as("findings of %s", actual.source())
                .anyMatch(finding -> finding.code().id().equals(code)
                        && finding.places().stream()
                                .anyMatch(at -> at.toString().contains(place)));
        return this;
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message(Locale.ENGLISH)).toList();
    }
}
