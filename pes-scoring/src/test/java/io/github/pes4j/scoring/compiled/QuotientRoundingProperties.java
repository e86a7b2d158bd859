package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The arithmetic of the loops, against decimals. */
class QuotientRoundingProperties {

    private static final double EXACT = 0x1p53;

    /** The floor of a quotient of doubles is exact below 2^53, and every way of rounding is such a floor, ties corrected. */
    @Property(tries = 5000)
    void loopsRoundAsDecimalsDo(
            @ForAll @LongRange(min = 0, max = 1_000_000) long weight,
            @ForAll("parts") long part,
            @ForAll("unders") long seed,
            @ForAll("modes") RoundingMode mode) {
        long most = (long) Math.floor((EXACT - 1) / (2 * (double) weight + 3));
        long under = 1 + seed % most;
        long over = under / 1000 * part + under % 1000 * part / 1000;
        assertRounded(weight, over, under, mode);
        assertRounded(weight, under / 2, under, mode);
        assertRounded(weight, Math.max(0, over - 1), under, mode);
    }

    /** Close to the limit a double has no digit left over: there the law is most likely to break. */
    @Property(tries = 5000)
    void atTheLimitToo(
            @ForAll @LongRange(min = 1, max = 100_000) long weight,
            @ForAll @LongRange(min = 0, max = 1000) long below,
            @ForAll @LongRange(min = 0, max = 1_000_000) long less,
            @ForAll("modes") RoundingMode mode) {
        long under = (long) Math.floor((EXACT - 1) / (2 * (double) weight + 3)) - below;
        assertRounded(weight, under - less % under, under, mode);
    }

    private static void assertRounded(long weight, long over, long under, RoundingMode mode) {
        BigDecimal expected = BigDecimal.valueOf(weight)
                .multiply(BigDecimal.valueOf(over))
                .divide(BigDecimal.valueOf(under), 0, mode);
        QuotientRounding rounding = QuotientRounding.of(mode);
        double[] out = new double[2];
        rounding.quotients(
                (double) weight, new double[] {-1, (double) over}, new double[] {-1, (double) under}, 1, 1, 2, out);
        assertThat(BigDecimal.valueOf((long) out[1]))
                .as("%s x %s / %s", weight, over, under)
                .isEqualByComparingTo(expected);
        assertThat(BigDecimal.valueOf(rounding.quotient(weight, over, under))).isEqualByComparingTo(expected);
    }

    /** A sum is rounded to multiples of a power of ten: that is rounding at a decimal. */
    @Property(tries = 2000)
    void sumsAreRoundedToMultiples(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long sum,
            @ForAll @LongRange(min = 0, max = 10) long decimals,
            @ForAll("modes") RoundingMode mode) {
        double[] values = {(double) sum, (double) (sum / 10 * 10 + 5)};
        double[] expected = new double[2];
        for (int i = 0; i < 2; i++) {
            expected[i] = new BigDecimal(values[i])
                    .movePointLeft((int) decimals)
                    .setScale(0, mode)
                    .movePointRight((int) decimals)
                    .doubleValue();
        }
        QuotientRounding.of(mode).multiples(Math.pow(10, (double) decimals), 0, 2, values);
        assertThat(values).containsExactly(expected);
    }

    @Provide
    Arbitrary<Long> parts() {
        return Arbitraries.longs().between(0, 1000);
    }

    @Provide
    Arbitrary<Long> unders() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2000), Arbitraries.longs().between(0, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN,
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR);
    }
}
