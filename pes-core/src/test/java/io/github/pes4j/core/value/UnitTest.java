package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "万元, 元, 10000",
        "亿元, 元, 100000000",
        "百万元, 元, 1000000",
        "人民币元, 元, 1",
        "万人, 人, 10000",
        "人次, 人次, 1",
        "家, 家, 1",
        "%, /1, 0.01",
        "百分比, /1, 0.01",
        "‰, /1, 0.001",
        "千元, 元, 1000",
        "万亿元, 元, 1000000000000",
        "‱, /1, 0.0001",
        "元/人·月, 元/人·月, 1"
    })
    void knowsDimensionAndScale(String symbol, String dimension, String scale) {
        Unit unit = Unit.of(symbol);
        assertThat(unit.dimension()).isEqualTo(dimension);
        assertThat(unit.scale()).isEqualByComparingTo(scale);
    }

    @Test
    void doesNotMixWhatCountsDifferentThings() {
        assertThat(Unit.of("人").isComparableTo(Unit.of("人次"))).isFalse();
        assertThat(Unit.of("万人").isComparableTo(Unit.of("人"))).isTrue();
        assertThat(Unit.PERCENT.isComparableTo(Unit.NONE)).isFalse();
    }

    @Test
    void convertsMoneyExactly() {
        Amount amount = Amount.of("8.28831", Unit.WAN_YUAN);
        assertThat(amount).isEqualTo(Amount.yuan("82883.10"));
        assertThat(amount.in(Unit.WAN_YUAN)).isEqualTo(new BigDecimal("8.28831"));
        assertThatThrownBy(() -> Amount.of(BigDecimal.ONE, Unit.PERCENT)).hasMessageContaining("unit of money");
    }

    @Test
    void writesAmountsAsPeopleDo() {
        assertThat(Amount.yuan("160000").text()).isEqualTo("16万元");
        assertThat(Amount.yuan("9999.5").text()).isEqualTo("9999.5元");
        assertThat(Amount.yuan("-40000").text()).isEqualTo("-4万元");
    }

    @Test
    void countsInBaseUnits() {
        assertThat(Quantity.of("3.6", "万人").inBaseUnits()).isEqualTo(new BigDecimal("36000"));
        assertThat(Quantity.of("95", "%").inBaseUnits()).isEqualTo(new BigDecimal("0.95"));
    }
}
