package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ShareProperties {

    /** A fraction in lowest terms is written in full, so reading it back gives the same fraction. */
    @Property
    void readsBackWhatItWrites(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal numerator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator) {
        Share share = Share.quotient(numerator, BigDecimal.valueOf(denominator));
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    /** Shares are exact, so taking away what was added leaves what was there. */
    @Property
    void losesNothingInSums(
            @ForAll @IntRange(min = -1000, max = 1000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int b,
            @ForAll @IntRange(min = -1000, max = 1000) int c,
            @ForAll @IntRange(min = 1, max = 1000) int d) {
        Share first = Share.parse(a + "/" + b);
        Share second = Share.parse(c + "/" + d);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
    }

    /** The order of shares is the order of their cross products, which integers decide exactly. */
    @Property
    void comparesByCrossProducts(
            @ForAll @IntRange(min = -1000, max = 1000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int b,
            @ForAll @IntRange(min = -1000, max = 1000) int c,
            @ForAll @IntRange(min = 1, max = 1000) int d) {
        int order = Share.parse(a + "/" + b).compareTo(Share.parse(c + "/" + d));
        assertThat(order).isEqualTo(Integer.compare(a * d, c * b));
    }

    /** Rounding to two decimals moves a number by at most half a hundredth. */
    @Property
    void roundsByHalfAUnitAtMost(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal points,
            @ForAll @IntRange(min = 0, max = 1000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int b) {
        BigDecimal rounded = Share.parse(a + "/" + b).applyTo(points, 2, RoundingMode.HALF_UP);
        BigDecimal error = rounded.multiply(BigDecimal.valueOf(b))
                .subtract(points.multiply(BigDecimal.valueOf(a)))
                .abs();
        assertThat(error.multiply(BigDecimal.valueOf(200))).isLessThanOrEqualTo(BigDecimal.valueOf(b));
    }
}
