package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of completion as reports work them out, and names that are alike. */
class MeasuredRatesTest {

    @ParameterizedTest
    @CsvSource({
        "≥100人次, 80人次, 80.00%",
        "≥100人次, 125人次, 125.00%",
        // Of a target that less is better of, half of what was allowed is 200 %.
        "≤10次, 5次, 200.00%",
        "≤10次, 20次, 50.00%",
        "=10次, 20次, 200.00%",
        "≥1万人次, 5000人次, 50.00%",
        // Nothing can be divided by zero, but a target can be met with it.
        "≤10次, 0次, 100.00%",
        "≤0次, 0次, 100.00%",
        "≥0次, 3次, 100.00%",
        "≥0次, 0次, 100.00%"
    })
    void aCompletionIsActualByTargetOrTheOtherWayRound(String target, String actual, String completion) {
        assertThat(MeasuredRates.of(Notation.measurement(target, actual)).map(share -> share.percentText(2)))
                .contains(completion);
    }

    @ParameterizedTest
    @CsvSource({"全部完成, 100人次", "≥100人次, 全部完成", "50-100人次, 80人次", "=0次, 0次", "=0次, 3次", ">0次, 0次"})
    void whereTargetOrActualIsNoNumberOrNothingCanBeDividedThereIsNone(String target, String actual) {
        assertThat(MeasuredRates.of(Notation.measurement(target, actual))).isEmpty();
    }

    /** Two thirds of the characters of the longer name, in their order. */
    @ParameterizedTest
    @CsvSource({
        "培训人次, 培训人次, 4",
        "资金到位率, 资金到位率高, 5",
        "资金到位, 资金到账, 3",
        "甲乙丙, 甲乙, 2",
        "甲乙丙, 甲丁丙, 2",
        "甲乙丙丁, 甲乙戊己, 0",
        "甲乙丙, 甲, 0",
        "甲乙, 乙甲, 0",
        "图书, 培训, 0"
    })
    void namesAreAlikeByTwoThirdsOfTheirCharacters(String one, String other, int likeness) {
        assertThat(SimilarNames.likeness(one, other)).isEqualTo(likeness);
        assertThat(SimilarNames.likeness(other, one)).isEqualTo(likeness);
        assertThat(SimilarNames.alike(one, other)).isEqualTo(likeness > 0);
    }

    @ParameterizedTest
    @CsvSource({"100%, 2, true", "100%, 1, true", "100%, 0.99, false", "99%, 0.99, true", "99%, 2, false"})
    void aRateOfTheWholeStandsForAnythingAboveIt(String rate, String completion, boolean agrees) {
        Sample sample = Sample.framework().claim(Sample.TOTAL, Figure.RATE, rate, "一");
        StatedFigure printed = ClaimGraph.of(sample.build())
                .mentions(Sample.TOTAL, Figure.RATE)
                .get(0);
        Share share = Share.quotient(new BigDecimal(completion), BigDecimal.ONE);
        assertThat(MeasuredRates.agrees(printed, share)).isEqualTo(agrees);
    }
}
