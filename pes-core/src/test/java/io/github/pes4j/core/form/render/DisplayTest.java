package io.github.pes4j.core.form.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest(name = "{1} is displayed as {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "16.60 | 16.6",
                "1,234.50 | 1234.5",
                "95% | 0.95",
                "98.110% | 0.9811",
                "≥95% | 0.95",
                "大于等于90% | 0.9",
                "≤82,883.10元 | 82883.1",
                "=100% | 1",
                "7家 | 7",
                "3元/人·月 | 3",
                "0 | 0",
                "15分 | 15"
            })
    void showsANumberAsItWasPrinted(String text, String number) {
        Display display = Display.of(text, new BigDecimal(number)).orElseThrow();
        assertThat(display.show(new BigDecimal(number))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is no display of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the text says another number, or none
                "95% | 95",
                "45 | 0.45",
                "较好 | 1",
                // a spreadsheet would show the sign first: -≤5%
                "≤-5% | -0.05",
                // sixteen digits
                "1234567890123456 | 1234567890123456",
                // letters that number formats know, a sentence, a sign that scales
                "5km | 5",
                "参保率为101.88% | 101.88",
                "950‰ | 950",
                // the display would hide a digit
                "0.3 | 0.33"
            })
    void leavesToTextWhatNoFormatShows(String text, String number) {
        assertThat(Display.of(text, new BigDecimal(number))).isEmpty();
    }

    @Test
    void aBareNumberIsShownAsShortAsCanBe() {
        assertThat(Display.of("16.6", new BigDecimal("16.6"))).contains(Display.PLAIN);
        assertThat(Display.PLAIN.show(new BigDecimal("16.60"))).isEqualTo("16.6");
        assertThat(Display.PLAIN.show(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void roundsHalfUpWhereItShowsFewerDecimals() {
        assertThat(Display.fixed(2).show(new BigDecimal("2.175"))).isEqualTo("2.18");
        assertThat(Display.percent(2).show(new BigDecimal("0.333333333333333"))).isEqualTo("33.33%");
    }
}
