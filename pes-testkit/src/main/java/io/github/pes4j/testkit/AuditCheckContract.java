package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every audit check must do, as tests. Name the check, an evaluation in which it finds something and one in which it
 * finds nothing:
 *
 * <pre>{@code
 * class LateReportContractTest implements AuditCheckContract {
 *     public AuditCheck check() { return new LateReport(); }
 *     public Evaluation wrong() { … }
 *     public Evaluation right() { … }
 * }
 * }</pre>
 *
 * Not thread-safe: one of the tests sets the default locale and time zone of the JVM for a while.
 */
public interface AuditCheckContract {

    /** A new check. */
    AuditCheck check();

    /** An evaluation in which it finds something. */
    Evaluation wrong();

    /** An evaluation in which it finds nothing. */
    Evaluation right();

    /** How the check sees an evaluation. Every score is open, if not said otherwise. */
    default AuditCase caseOf(Evaluation evaluation) {
        return AuditCases.unscored(evaluation);
    }

    /** The evaluations of this test, and the five founding cases. */
    default List<Evaluation> all() {
        List<Evaluation> all = new ArrayList<>(List.of(wrong(), right()));
        all.addAll(YuanjiangCase.evaluations());
        all.addAll(List.of(
                SaybagCase.evaluation(), PanlongCase.evaluation(), ChengdeCase.evaluation(), BohuCase.evaluation()));
        return all;
    }

    private List<Conflict> found(Evaluation evaluation) {
        return found(check(), caseOf(evaluation));
    }

    private static List<Conflict> found(AuditCheck check, AuditCase audited) {
        try {
            return AuditCases.found(check, audited);
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "an exception about '" + audited.evaluation().project().name()
                            + "', where skipped(why) is due for what was not reported: " + e,
                    e);
        }
    }

    private static List<Finding> findings(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::finding).toList();
    }

    /** Switches, lists of checks and reports go by the id and the codes. */
    @Test
    @DisplayName("names itself and its codes, in Chinese and English, a plug-in behind its prefix")
    default void namesItselfAndItsCodes() {
        AuditCheck check = check();
        assertThat(Checks.of(List.of(check))).containsExactly(check);
        assertThat(check.id()).as("the id, asked twice").isEqualTo(check().id());
        assertThat(check.title().zh()).as("the title in Chinese").isNotBlank();
        assertThat(check.title().en()).as("the title in English").isNotBlank();
        assertThat(check.codes()).as("the codes that it declares").isNotEmpty().doesNotHaveDuplicates();
        assertThat(check.codes())
                .as("codes with the prefix '%s' of the id '%s'", prefix(check.id()), check.id())
                .allMatch(code -> prefix(code.id()).equals(prefix(check.id())));
    }

    /** What stands before the colon, and the colon; the checks of PES have none. */
    private static String prefix(String id) {
        return id.substring(0, id.indexOf(':') + 1);
    }

    /**
     * A check that finds nothing in {@link #wrong()} tests nothing; one that finds something in {@link #right()} cries wolf.
     */
    @Test
    @DisplayName("finds what is wrong, and nothing where nothing is")
    default void findsWhatIsWrong() {
        assertThat(findings(found(wrong()))).as("what it finds in wrong()").isNotEmpty();
        assertThat(findings(found(right()))).as("what it finds in right()").isEmpty();
    }

    /** A finding is read by people who do not know the check: it says what it is about, what it found and how to mend it. */
    @Test
    @DisplayName("says what it found, about what, and how to mend it")
    default void saysWhatItFound() {
        for (Finding finding : findings(found(wrong()))) {
            assertThat(finding.subject()).as("subject of %s", finding).isPresent();
            assertThat(finding.got()).as("what %s found", finding).isPresent();
            assertThat(finding.remedy().zh())
                    .as("how to mend %s, in Chinese", finding)
                    .isNotBlank();
            assertThat(finding.remedy().en())
                    .as("how to mend %s, in English", finding)
                    .isNotBlank();
            assertThat(finding.message(Locale.CHINESE) + finding.message(Locale.ENGLISH))
                    .as("the texts of %s, with their figures put in", finding)
                    .doesNotContainPattern("\\{[0-9]+}");
            assertThat(finding.code().title().zh())
                    .as("the title of %s in Chinese", finding.code())
                    .isNotBlank()
                    .isNotEqualTo(finding.code().title().en());
            assertThat(finding.code().title().en())
                    .as("the title of %s in English", finding.code())
                    .isNotBlank();
        }
    }

    /** Who switches a code off, or asks what a code means, goes by what the check declares. */
    @Test
    @DisplayName("reports only the codes that it declares, whatever it looks at")
    default void reportsOnlyItsCodes() {
        for (Evaluation evaluation : all()) {
            assertThat(check().codes())
                    .as("codes(), which declares all that it reports")
                    .containsAll(findings(found(evaluation)).stream()
                            .map(Finding::code)
                            .toList());
        }
    }

    /** The audit tells causes from consequences by applying corrections: one that mends nothing would hide other findings. */
    @Test
    @DisplayName("finds nothing any more where its correction is applied")
    default void correctsWhatItFound() {
        for (Conflict conflict : found(wrong())) {
            conflict.correction()
                    .ifPresent(correction -> assertThat(found(correction.of(wrong())))
                            .as("conflicts after the correction of %s", conflict.finding())
                            .noneMatch(other -> other.finding()
                                            .code()
                                            .equals(conflict.finding().code())
                                    && other.finding()
                                            .subject()
                                            .equals(conflict.finding().subject())
                                    && other.figure().equals(conflict.figure())
                                    && other.variant().equals(conflict.variant())));
        }
    }

    /** Checks run in many threads, and two audits of one report must agree. */
    @Test
    @DisplayName("gives the same answer each time, in any locale and time zone, and in many threads")
    default void givesTheSameAnswer() {
        AuditCheck check = check();
        List<AuditCase> cases = all().stream().map(this::caseOf).toList();
        List<List<Finding>> once = answers(check, cases);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(answers(check, cases))
                    .as("what it finds when asked again, under the locale tr-TR and in another time zone")
                    .isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> answers(check, cases)))
                .as("what it finds in many threads")
                .allMatch(once::equals);
    }

    private static List<List<Finding>> answers(AuditCheck check, List<AuditCase> cases) {
        return cases.stream().map(audited -> findings(found(check, audited))).toList();
    }
}
