package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void isOneShareHoweverItWasWritten() {
        assertThat(Share.percent("95"))
                .isEqualTo(Share.of(new BigDecimal("0.95")))
                .isEqualTo(Share.of(new BigDecimal("0.950")))
                .isEqualTo(Share.quotient(new BigDecimal("19"), new BigDecimal("20")))
                .isEqualTo(Share.parse("95%"))
                .isEqualTo(Share.parse("19/20"))
                .hasSameHashCodeAs(Share.percent("95.0"));
    }

    @Test
    void holdsAnyWholeNumber() {
        for (long number : new long[] {0, 3, -7, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Share.number(number)).isEqualTo(Share.of(BigDecimal.valueOf(number)));
        }
    }

    @Test
    void roundsATieUpOnceAndNotBefore() {
        // 4.35 × 1/2 = 2.175, which no double holds: half up to two decimals it is 2.18.
        assertThat(Points.of("4.35").times(Share.parse("1/2"), 2, RoundingMode.HALF_UP))
                .hasToString("2.18");
        // 10 × 1/3 × 3 loses nothing on the way.
        Share third = Share.parse("1/3");
        assertThat(third.plus(third).plus(third)).isEqualTo(Share.ONE);
    }

    @Test
    void hasNoValueOverZero() {
        assertThatThrownBy(() -> Share.quotient(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Share.parse("1/0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Share.ZERO::inverse).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void keepsItsSign() {
        Share minus = Share.quotient(new BigDecimal("-5"), new BigDecimal("100"));
        assertThat(minus).isEqualTo(Share.parse("-5%")).isLessThan(Share.ZERO);
        assertThat(Share.quotient(new BigDecimal("5"), new BigDecimal("-100"))).isEqualTo(minus);
        assertThat(minus.percentText(2)).isEqualTo("-5.00%");
    }

    @Test
    void printsPercentHalfUp() {
        assertThat(Share.parse("11/50").percentText(2)).isEqualTo("22.00%");
        assertThat(Share.parse("2/3").percentText(2)).isEqualTo("66.67%");
    }
}
