package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grade bands in the words of reports. */
class StatedBandsTest {

    private static StatedBands bands(String... texts) {
        return StatedBands.of(Sample.form().bands(texts).build());
    }

    private static String gradeOf(StatedBands bands, String total) {
        return bands.gradeOf(new BigDecimal(total)).orElse("-");
    }

    /** Of one band: the totals at and around its ends that it holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90（含）-100分为优 | 90 95 100 | 89.99 100.01",
                "80（含）-90分为良 | 80 89.99 | 90 79.99",
                "80-89分为良 | 80 89 | 89.5 79.99",
                "80-90（不含）分为良 | 80 89.99 | 90 79.99",
                "80-90（含）为良 | 81 90 | 80 90.01",
                "[80,90)为良 | 80 89.99 | 90 79.99",
                "［90，100］为优 | 90 100 | 89.99 100.01",
                "[90,100]为优 | 90 100 | 89.99 100.01",
                "60分以下为差 | 0 59.99 | 60",
                "60分（含）以下为差 | 0 60 | 60.01",
                "60及以下为差 | 60 | 60.01",
                "低于60分为差 | 59.99 | 60",
                "90分以上为优 | 90 120 | 89.99",
                "90分（含）以上为优 | 90 | 89.99",
                "≥90分为优 | 90 | 89.99",
                "不低于90为优 | 90 | 89.99",
                "60-80分（含60分）为中 | 60 79.99 | 80 59.99",
                "60-80分（不含80分）为中 | 60 79.99 | 80 59.99",
                "90分～100分 为 优 | 90 100 | 89"
            })
    void aBandHoldsWhatItsWordsSay(String text, String held, String outside) {
        StatedBands bands = bands(text);
        assertThat(bands.bands()).hasSize(1);
        String grade = bands.bands().get(0).grade().orElseThrow();
        assertThat(text).contains(grade);
        assertThat(List.of(held.split(" ", -1)))
                .allMatch(total -> gradeOf(bands, total).equals(grade));
        assertThat(List.of(outside.split(" ", -1)))
                .allMatch(total -> gradeOf(bands, total).equals("-"));
    }

    @Test
    void theBandThatHoldsATotalNamesItsGrade() {
        StatedBands four = bands("90（含）-100分为优", "80（含）-90分为良", "60（含）-80分为中", "60分以下为差");
        assertThat(four.bands()).extracting(band -> band.grade().orElseThrow()).containsExactly("差", "中", "良", "优");
        assertThat(gradeOf(four, "90")).isEqualTo("优");
        assertThat(gradeOf(four, "89.99")).isEqualTo("良");
        assertThat(gradeOf(four, "80")).isEqualTo("良");
        assertThat(gradeOf(four, "60")).isEqualTo("中");
        assertThat(gradeOf(four, "12")).isEqualTo("差");
    }

    @Test
    void whatTwoBandsHoldHasNoCertainGrade() {
        StatedBands two = bands("80-90分为良", "90-100分为优");
        assertThat(gradeOf(two, "90")).isEqualTo("-");
        assertThat(gradeOf(two, "85")).isEqualTo("良");
    }

    @Test
    void onlyTheFirstPlaceThatPrintsBandsCounts() {
        StatedBands first = StatedBands.of(Sample.form()
                .bands("90-100分为优")
                .word(new Subject.Bands(), Figure.GRADE, "85-100分为优", "五")
                .build());
        assertThat(first.bands()).hasSize(1);
        assertThat(gradeOf(first, "87")).isEqualTo("-");
    }

    @Test
    void wordsWithoutNumbersAreNoBand() {
        assertThat(bands("优、良、中、差").bands()).isEmpty();
    }
}
