package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.CheckStatistics;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.AuditCheckContract;
import io.github.pes4j.testkit.cases.ChengdeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardChecksTest {

    /** The contract, for one of the checks of PES. */
    private record Contract(AuditCheck check, Evaluation wrong) implements AuditCheckContract {
        @Override
        public Evaluation right() {
            return Sample.form().build();
        }

        @Override
        public AuditCase caseOf(Evaluation evaluation) {
            ScoringPolicy policy = Policies.usualFor(evaluation.kind());
            return new AuditCase(
                    evaluation, Scorer.of(policy).score(evaluation), policy, AuditSettings.usual(), List.of());
        }
    }

    /** A seeded error that the check finds. */
    private static Evaluation wrong(AuditCheck check) {
        return SeededErrorsTest.seeds()
                .filter(seed -> check.codes().stream()
                        .anyMatch(code -> seed.get()[0].toString().contains(" " + code.id() + " ")))
                .map(seed -> ((Sample) seed.get()[1]).build())
                .filter(evaluation -> !io.github.pes4j.testkit.AuditCases.found(
                                check, new Contract(check, evaluation).caseOf(evaluation))
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no seeded error for " + check.id()));
    }

    @TestFactory
    Stream<DynamicTest> everyCheckKeepsTheContract() {
        return Auditor.standardChecks().stream().flatMap(check -> {
            Contract contract = new Contract(check, wrong(check));
            return Stream.of(
                    DynamicTest.dynamicTest(check.id() + " names itself", contract::namesItselfAndItsCodes),
                    DynamicTest.dynamicTest(check.id() + " finds", contract::findsWhatIsWrong),
                    DynamicTest.dynamicTest(check.id() + " says", contract::saysWhatItFound),
                    DynamicTest.dynamicTest(check.id() + " reports its codes", contract::reportsOnlyItsCodes),
                    DynamicTest.dynamicTest(check.id() + " corrects", contract::correctsWhatItFound),
                    DynamicTest.dynamicTest(check.id() + " is steady", contract::givesTheSameAnswer));
        });
    }

    @Test
    void everyCodeOfTheAuditBelongsToACheck() {
        List<FindingCode> reported = Auditor.standardChecks().stream()
                .flatMap(check -> check.codes().stream())
                .toList();
        List<FindingCode> wanted = new ArrayList<>(AuditCodes.all());
        wanted.addAll(List.of(
                FindingCodes.KIND_MISMATCH,
                FindingCodes.UNIT_MISMATCH,
                FindingCodes.ACTUAL_IS_BOUND,
                FindingCodes.SCAN_SUSPECT,
                FindingCodes.SCORE_WITHOUT_ACTUAL));
        assertThat(reported).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(AuditCodes.all()).doesNotContainAnyElementsOf(FindingCodes.all());
    }

    @Test
    void aCheckThatIsSwitchedOffFindsNothingAndIsNotCounted() {
        AuditSettings settings = AuditSettings.builder().addOff("vouchers").build();
        AuditReport report = Auditor.of(settings, Auditor.standardChecks()).audit(ChengdeCase.evaluation());
        assertThat(report.findings()).noneMatch(finding -> finding.code().id().startsWith("ledger-d"));
        assertThat(report.checks())
                .extracting(CheckStatistics::id)
                .doesNotContain("vouchers")
                .contains("ledger-sums");
        assertThat(Auditor.standard().audit(ChengdeCase.evaluation()).checks())
                .filteredOn(check -> check.id().equals("vouchers"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.applied()).isEqualTo(check.passed() + check.found());
                    assertThat(check.found()).isEqualTo(5);
                    assertThat(check.passed()).isEqualTo(65);
                });
    }

    @Test
    void aCheckThatCannotBeAppliedSaysWhy() {
        assertThat(Auditor.standard().audit(Sample.form().build()).checks())
                .filteredOn(check -> check.id().equals("ledger-sums"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.applied()).isZero();
                    assertThat(check.skipped().keySet())
                            .singleElement()
                            .satisfies(why -> assertThat(why.en()).isEqualTo("there is no ledger"));
                });
    }

    @Test
    void twoChecksOfOneIdAreRefused() {
        AuditCheck check = Auditor.standardChecks().get(0);
        assertThatThrownBy(() -> Auditor.of(AuditSettings.usual(), List.of(check, check)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'weights' is claimed by both");
    }
}
