package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Shares and points are held in longs where they fit. What they come to must not tell: every law here holds them against
 * integers and decimals of any length, with numbers that crowd around the limits of a long.
 */
class ExactnessProperties {

    /** A number of any length has one product and one sum, however it was held on the way. */
    @Property
    void sharesAddAndMultiplyAsFractionsOfAnyLength(
            @ForAll @From("wholes") BigInteger a,
            @ForAll @From("parts") BigInteger b,
            @ForAll @From("wholes") BigInteger c,
            @ForAll @From("parts") BigInteger d) {
        Share first = share(a, b);
        Share second = share(c, d);
        assertThat(first.plus(second)).hasToString(fraction(a.multiply(d).add(c.multiply(b)), b.multiply(d)));
        assertThat(first.minus(second)).hasToString(fraction(a.multiply(d).subtract(c.multiply(b)), b.multiply(d)));
        assertThat(first.times(second)).hasToString(fraction(a.multiply(c), b.multiply(d)));
        assertThat(first.signum()).isEqualTo(a.signum());
    }

    /** Dividing is multiplying by the inverse, and neither may depend on what fits where. */
    @Property
    void sharesDivideAsFractionsOfAnyLength(
            @ForAll @From("wholes") BigInteger a,
            @ForAll @From("parts") BigInteger b,
            @ForAll @IntRange(min = 1) int parts) {
        assertThat(share(a, b).dividedBy(parts)).hasToString(fraction(a, b.multiply(BigInteger.valueOf(parts))));
        assertThat(share(a, b).dividedBy(-parts))
                .hasToString(fraction(a.negate(), b.multiply(BigInteger.valueOf(parts))));
        if (a.signum() != 0) {
            assertThat(share(a, b).inverse()).hasToString(fraction(b, a));
        }
    }

    /** Order and equality are those of the values; equal shares hash alike, or maps would lose them. */
    @Property
    void sharesCompareAsFractionsOfAnyLength(
            @ForAll @From("wholes") BigInteger a,
            @ForAll @From("parts") BigInteger b,
            @ForAll @From("wholes") BigInteger c,
            @ForAll @From("parts") BigInteger d) {
        int order = a.multiply(d).compareTo(c.multiply(b));
        assertThat(share(a, b).compareTo(share(c, d))).isEqualTo(order);
        assertThat(share(a, b).equals(share(c, d))).isEqualTo(order == 0);
    }

    /** A share is its value: enlarging the fraction until no long holds it changes nothing that can be seen. */
    @Property
    void aShareIsOneShareInAllItsTerms(
            @ForAll @From("wholes") BigInteger a,
            @ForAll @From("parts") BigInteger b,
            @ForAll @From("parts") BigInteger factor) {
        Share plain = share(a, b);
        Share enlarged = share(a.multiply(factor), b.multiply(factor));
        assertThat(enlarged).isEqualTo(plain).hasSameHashCodeAs(plain).isEqualByComparingTo(plain);
        assertThat(plain).isEqualTo(enlarged);
        assertThat(plain.plus(enlarged).minus(plain)).isEqualTo(plain).hasSameHashCodeAs(plain);
    }

    /** One rounding of the exact product, in whichever way it is worked out. */
    @Property
    void aShareOfPointsIsTheExactProductRoundedOnce(
            @ForAll @From("decimals") BigDecimal number,
            @ForAll @From("wholes") BigInteger a,
            @ForAll @From("parts") BigInteger b,
            @ForAll @IntRange(min = 0, max = 19) int scale,
            @ForAll @From("modes") RoundingMode mode) {
        BigDecimal expected = number.multiply(new BigDecimal(a)).divide(new BigDecimal(b), scale, mode);
        assertThat(Points.of(number).times(share(a, b), scale, mode).number()).isEqualByComparingTo(expected);
        assertThat(share(a, b).applyTo(number, scale, mode)).isEqualTo(expected);
    }

    /** Numbers of the size that forms have go a shorter way, up to a limit: it leads to the same number, on both sides of it. */
    @Property
    void pointsOfTheUsualSizeAreRoundedAsAnyOthers(
            @ForAll @From("shorts") long digits,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll @From("shorts") long over,
            @ForAll @From("shorts") long under,
            @ForAll @IntRange(min = 0, max = 8) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, decimals);
        BigDecimal expected = number.multiply(BigDecimal.valueOf(over))
                .divide(BigDecimal.valueOf(under + 1), scale, RoundingMode.HALF_UP);
        Share share = Share.of(over, under + 1);
        assertThat(Points.of(number).times(share, scale, RoundingMode.HALF_UP).number())
                .isEqualByComparingTo(expected);
    }

    /** A part of a whole is neither below nothing nor above all. */
    @Property
    void aPartLiesBetweenNothingAndAll(@ForAll @From("wholes") BigInteger a, @ForAll @From("parts") BigInteger b) {
        assertThat(share(a, b).isPart()).isEqualTo(a.signum() >= 0 && a.compareTo(b) <= 0);
        assertThat(share(a, b).isWhole()).isEqualTo(a.equals(b));
    }

    /** Ties are where roundings differ: half a cent goes the way that the mode says, in every size. */
    @Property
    void tiesGoTheWayOfTheMode(
            @ForAll @From("wholes") BigInteger cents,
            @ForAll @From("parts") BigInteger factor,
            @ForAll @From("modes") RoundingMode mode) {
        BigDecimal tie = new BigDecimal(cents.multiply(BigInteger.TEN).add(BigInteger.valueOf(5)), 3);
        BigDecimal expected = tie.setScale(2, mode);
        assertThat(Points.of(tie).rounded(2, mode).number()).isEqualByComparingTo(expected);
        Share half = share(factor, factor.shiftLeft(1));
        assertThat(Points.of(tie.add(tie)).times(half, 2, mode).number()).isEqualByComparingTo(expected);
    }

    /** Sums of points lose nothing, whatever their decimals. */
    @Property
    void pointsAddAndCompareAsDecimals(@ForAll @From("decimals") BigDecimal a, @ForAll @From("decimals") BigDecimal b) {
        Points first = Points.of(a);
        Points second = Points.of(b);
        assertThat(first.plus(second).number()).isEqualTo(Decimals.normal(a.add(b)));
        assertThat(first.minus(second).number()).isEqualTo(Decimals.normal(a.subtract(b)));
        assertThat(first.compareTo(second)).isEqualTo(a.compareTo(b));
        assertThat(first.equals(second)).isEqualTo(a.compareTo(b) == 0);
        assertThat(first.signum()).isEqualTo(a.signum());
    }

    /** A sum is the same in one go as step by step, beyond a long too, and whichever sizes come together. */
    @Property
    void manyPointsAddUpAsDecimals(@ForAll List<@From("mixed") BigDecimal> numbers) {
        BigDecimal expected = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Points.sum(numbers, Points::of).number()).isEqualTo(Decimals.normal(expected));
    }

    /** Quantities compare and divide as their numbers in base units do, in every unit and size. */
    @Property
    void quantitiesCompareAndDivideInBaseUnits(
            @ForAll @From("decimals") BigDecimal a,
            @ForAll @From("decimals") BigDecimal b,
            @ForAll @From("units") Unit one,
            @ForAll @From("units") Unit other) {
        Quantity first = new Quantity(a, one);
        Quantity second = new Quantity(b, other);
        BigDecimal left = a.multiply(one.scale());
        BigDecimal right = b.multiply(other.scale());
        assertThat(first.compareSize(second)).isEqualTo(left.compareTo(right));
        assertThat(first.signum()).isEqualTo(a.signum());
        if (b.signum() != 0) {
            assertThat(first.dividedBy(second)).isEqualTo(Share.quotient(left, right));
        }
    }

    /** Points that were reached by sums are the points that were written down, and hash alike. */
    @Property
    void pointsAreTheirNumber(@ForAll @From("decimals") BigDecimal a, @ForAll @From("decimals") BigDecimal b) {
        Points written = Points.of(a);
        Points reached = written.plus(Points.of(b)).minus(Points.of(b));
        assertThat(reached).isEqualTo(written).hasSameHashCodeAs(written).hasToString(written.toString());
        assertThat(reached.text(2)).isEqualTo(written.text(2));
        assertThat(reached.number()).isEqualTo(Decimals.normal(a));
    }

    private static Share share(BigInteger over, BigInteger under) {
        return Share.parse(over + "/" + under);
    }

    private static String fraction(BigInteger over, BigInteger under) {
        BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        return over.divide(divisor) + "/" + under.divide(divisor);
    }

    /** Small numbers, numbers around the powers of two and ten up to beyond a long, and anything between. */
    @Provide
    Arbitrary<BigInteger> parts() {
        Arbitrary<BigInteger> near = Arbitraries.integers().between(-3, 3).map(BigInteger::valueOf);
        Arbitrary<BigInteger> twos = Arbitraries.integers().between(29, 66).map(BigInteger.ONE::shiftLeft);
        Arbitrary<BigInteger> tens = Arbitraries.integers().between(1, 20).map(BigInteger.TEN::pow);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1000).map(BigInteger::valueOf),
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(BigInteger::valueOf),
                Combinators.combine(twos, near).as(BigInteger::add),
                Combinators.combine(tens, near).as(BigInteger::add));
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        return Arbitraries.oneOf(parts(), parts().map(BigInteger::negate), Arbitraries.just(BigInteger.ZERO));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(wholes(), Arbitraries.integers().between(0, Decimals.MAX_FRACTION_DIGITS))
                .as(BigDecimal::new);
    }

    /** Decimals of any length, and some of the size that forms have. */
    @Provide
    Arbitrary<BigDecimal> mixed() {
        Arbitrary<BigDecimal> usual = Combinators.combine(
                        shorts(), Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
        return Arbitraries.oneOf(decimals(), usual, usual.map(BigDecimal::negate));
    }

    /** Whole numbers of the size that forms have, and those about 2^24. */
    @Provide
    Arbitrary<Long> shorts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100_000), Arbitraries.longs().between((1 << 24) - 3, (1 << 24) + 3));
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of("", "%", "‰", "万元", "亿元").map(Unit::of);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
