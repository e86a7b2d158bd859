package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "0e1000000000", "1e24", "1e2147483647"})
    void refusesNumbersThatWouldFillTheMemoryBeforeAnyArithmetic(String text) {
        assertThatThrownBy(() -> Decimals.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of bounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,000", "NaN", "Infinity", "abc", "１２", "0x10"})
    void refusesTextThatIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Decimals.tryParse(text)).isEmpty();
    }

    @Test
    void refusesAVeryLongTextWithoutReadingIt() {
        assertThatThrownBy(() -> Decimals.parse("9".repeat(1_000_000))).hasMessageContaining("out of bounds");
    }

    @Test
    void keepsTwentyFourDigitsBeforeAndTwentyAfterThePoint() {
        String widest = "9".repeat(24) + "." + "9".repeat(20);
        assertThat(Decimals.parse(widest).toPlainString()).isEqualTo(widest);
        assertThatThrownBy(() -> Decimals.parse("0." + "9".repeat(21))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dropsTrailingZerosAndExponents() {
        assertThat(Decimals.parse("12.50")).isEqualTo(new BigDecimal("12.5"));
        assertThat(Decimals.parse("1.2E3").toString()).isEqualTo("1200");
        assertThat(Decimals.parse("0.000")).isEqualTo(BigDecimal.ZERO);
    }
}
