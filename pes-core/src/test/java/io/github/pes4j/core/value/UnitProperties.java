package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class UnitProperties {

    /** Scales are powers of ten and numbers are decimals, so converting there and back loses no digit. */
    @Property
    void conversionThereAndBackIsTheSameQuantity(
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(4) BigDecimal number,
            @ForAll("multiples") String from,
            @ForAll("multiples") String to,
            @ForAll("bases") String base) {
        Quantity quantity = new Quantity(number, Unit.of(from + base));
        assertThat(quantity.in(Unit.of(to + base)).in(quantity.unit())).isEqualTo(quantity);
        assertThat(quantity.in(Unit.of(to + base)).inBaseUnits()).isEqualTo(quantity.inBaseUnits());
    }

    @Provide
    Arbitrary<String> multiples() {
        return Arbitraries.of("", "千", "万", "十万", "百万", "千万", "亿", "万亿");
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.of("元", "人", "人次", "元/人·月", "家", "天");
    }

    @Example
    void aShareIsOneShareInEveryUnit() {
        assertThat(Quantity.of("95", "%").share())
                .isEqualTo(Quantity.of("95", "百分比").share())
                .isEqualTo(Quantity.of("950", "‰").share())
                .contains(Share.parse("0.95"));
        assertThat(Quantity.of("0.95").share()).isEmpty();
    }
}
