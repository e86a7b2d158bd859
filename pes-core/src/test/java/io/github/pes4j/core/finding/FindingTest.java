package io.github.pes4j.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FINDING = Finding.of(FindingCodes.NOT_A_NUMBER)
            .subject(new Subject.Part("全年执行数"))
            .addPlace(new SourceLocation.Cell("1", 8, 6))
            .got("十六")
            .expected(new Bilingual("以万元为单位的数字", "a number of 万元"))
            .build();

    @Test
    void saysWhatWhereGotExpectedAndRemedyInBothLanguages() {
        assertThat(FINDING.message(Locale.ENGLISH))
                .isEqualTo("1!F8: not a number (全年执行数), got 十六, expected a number of 万元; write the number alone");
        assertThat(FINDING.message(Locale.CHINESE)).isEqualTo("1!F8：不是数字（全年执行数），实际为 十六，应为 以万元为单位的数字。单元格中只填数字");
    }

    @Test
    void showsCodeAndMessageInALog() {
        assertThat(FINDING).hasToString("not-a-number " + FINDING.message(Locale.ENGLISH));
    }

    @Test
    void hasTheSeverityOfItsCodeUnlessSaidOtherwise() {
        Finding milder = Finding.of(FINDING.code()).severity(Severity.NOTICE).build();
        assertThat(FINDING.severity()).isEqualTo(Severity.ERROR);
        assertThat(FINDING.isError()).isTrue();
        assertThat(milder.severity()).isEqualTo(Severity.NOTICE);
        assertThat(milder.isError()).isFalse();
    }

    @Test
    void everyCodeOfPesIsThereOnceInBothLanguages() {
        assertThat(FindingCodes.all()).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code.id()).doesNotContain(":");
            assertThat(code.title().zh()).matches(".*\\p{IsHan}.*");
            assertThat(code.title().en()).doesNotMatch(".*\\p{IsHan}.*");
            assertThat(code.remedy().zh()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void plugInsPrefixTheirCodes() {
        Bilingual text = Bilingual.same("late");
        assertThat(new FindingCode("acme:late-report", Severity.WARNING, text, text))
                .hasToString("acme:late-report");
        assertThatThrownBy(() -> new FindingCode("Late Report", Severity.WARNING, text, text))
                .hasMessageContaining("late-report");
    }

    @Test
    void anOutcomeKeepsTheFindingsOfAllItsSteps() {
        Finding second = Finding.of(FindingCodes.TOO_LARGE).build();
        Outcome<Integer> outcome = Outcome.of(1, List.of(FINDING)).flatMap(one -> Outcome.of(one + 1, List.of(second)));
        assertThat(outcome.value()).contains(2);
        assertThat(outcome.findings()).containsExactly(FINDING, second);
        assertThat(Outcome.<Integer>failed(List.of(FINDING)).map(one -> one + 1))
                .isEqualTo(new Outcome<>(Optional.empty(), List.of(FINDING)));
    }
}
