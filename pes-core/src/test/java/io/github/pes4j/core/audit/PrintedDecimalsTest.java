package io.github.pes4j.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDecimalsTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "18.00, 18, 2",
        "53, 53, 0",
        "'1,234.5元', 1234.5, 1",
        "2023年综合参保率为101.88%, 101.88, 2",
        "0.33, 0.3333, 2",
        "三条, 3, 0",
        "'', 2.5, 1",
        "约16.6万元（含1.2.3）, 16.6, 1",
    })
    void areThoseOfTheNumberInTheText(String text, BigDecimal value, int decimals) {
        assertThat(PrintedDecimals.of(text, value)).isEqualTo(decimals);
    }
}
