package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NarrowTest {

    private static final long MOST = Long.MAX_VALUE;

    @Test
    void productsFitUpToTheLastOne() {
        assertThat(Narrow.times(MOST, 1)).isEqualTo(MOST);
        assertThat(Narrow.times(MOST, -1)).isEqualTo(-MOST);
        assertThat(Narrow.times(1L << 31, (1L << 32) - 1)).isEqualTo(((1L << 32) - 1) << 31);
        assertThat(Narrow.times(1L << 31, 1L << 32)).isEqualTo(Narrow.NONE);
        // −2^63 would fit into a long, but has no negative there.
        assertThat(Narrow.times(-(1L << 31), 1L << 32)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.times(MOST, 2)).isEqualTo(Narrow.NONE);
    }

    @Test
    void sumsFitUpToTheLastOne() {
        assertThat(Narrow.plus(MOST - 1, 1)).isEqualTo(MOST);
        assertThat(Narrow.plus(MOST, 1)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.plus(-MOST, -1)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.plus(-MOST, MOST)).isZero();
    }

    @Test
    void theGreatestShortNumbersMultiplyWithoutOverflow() {
        long most = (1L << 24) - 1;
        assertThat(Narrow.isShort(most)).isTrue();
        assertThat(Narrow.isShort(most + 1)).isFalse();
        assertThat(Narrow.isShort(-1)).isFalse();
        assertThat(Narrow.isShort(Narrow.NONE)).isFalse();
        assertThat(Narrow.isFew(4)).isTrue();
        assertThat(Narrow.isFew(5)).isFalse();
        assertThat(Narrow.isFew(-1)).isFalse();
        assertThat(Narrow.shortPart(most, most, 1, 4)).isEqualTo(most * most * 10_000);
        assertThat(Narrow.shortPart(most, most, most, 4)).isEqualTo(most * 10_000);
    }

    @Test
    void whatDoesNotFitStaysOut() {
        assertThat(Narrow.times(Narrow.NONE, 0)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.times(0, Narrow.NONE)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.plus(Narrow.NONE, MOST)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.plus(1, Narrow.NONE)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.shifted(Narrow.NONE, 0)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.shifted(10, 18)).isEqualTo(Narrow.NONE);
        assertThat(Narrow.shifted(9, 18)).isEqualTo(9_000_000_000_000_000_000L);
    }

    @Test
    void productsBeyondALongAreCompared() {
        assertThat(Narrow.compareProducts(MOST, MOST, MOST, MOST)).isZero();
        assertThat(Narrow.compareProducts(MOST, MOST, MOST, MOST - 1)).isPositive();
        assertThat(Narrow.compareProducts(-MOST, MOST, MOST, MOST)).isNegative();
        // The low halves alone would say the opposite.
        assertThat(Narrow.compareProducts(1L << 62, 2, 1, 1)).isPositive();
        assertThat(Narrow.compareProducts(-1, 1, -1, 2)).isPositive();
    }

    @Test
    void takesTheDigitsOfDecimalsThatFit() {
        assertThat(Narrow.unscaled(new BigDecimal("12.50"))).isEqualTo(1250);
        assertThat(Narrow.unscaled(BigDecimal.valueOf(MOST, 18))).isEqualTo(MOST);
        assertThat(Narrow.unscaled(BigDecimal.valueOf(-MOST))).isEqualTo(-MOST);
        assertThat(Narrow.unscaled(new BigDecimal(BigInteger.ONE.shiftLeft(63))))
                .isEqualTo(Narrow.NONE);
        assertThat(Narrow.unscaled(BigDecimal.valueOf(Long.MIN_VALUE))).isEqualTo(Narrow.NONE);
        assertThat(Narrow.unscaled(new BigDecimal("1e-19"))).isEqualTo(Narrow.NONE);
        assertThat(Narrow.unscaled(new BigDecimal("1e3"))).isEqualTo(Narrow.NONE);
    }
}
