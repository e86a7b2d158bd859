package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** Laws of distributions, designs and what is made of them. */
class SensitivityProperties {

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> places = Arbitraries.doubles().between(-1000, 1000).ofScale(3);
        Arbitrary<double[]> three = places.array(double[].class).ofSize(3).filter(array -> array[0] != array[1]);
        return Arbitraries.oneOf(
                three.map(SensitivityProperties::sorted).map(x -> Distribution.uniform(x[0], x[2])),
                three.map(SensitivityProperties::sorted).map(x -> Distribution.triangular(x[0], x[1], x[2])),
                Combinators.combine(
                                three.map(SensitivityProperties::sorted),
                                Arbitraries.doubles().between(0.1, 2))
                        .as((x, wide) -> Distribution.truncatedNormal(x[1], wide * (x[2] - x[0]), x[0], x[2])),
                places.array(double[].class)
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .uniqueElements()
                        .map(Distribution::oneOf),
                three.map(SensitivityProperties::sorted).map(x -> Distribution.integers((long) x[0], (long) x[2])));
    }

    private static double[] sorted(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Provide
    Arbitrary<Factors> factors() {
        return distributions().list().ofMinSize(1).ofMaxSize(4).map(list -> {
            Map<String, Double> means = new LinkedHashMap<>();
            List<Factor> factors = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                means.put("part " + i, 1.0 + i);
                factors.add(Factor.of("x" + i, list.get(i)));
            }
            means.put("rest", 2.0);
            factors.add(1, Factor.dirichlet("weights", means, 30));
            return Factors.of(factors);
        });
    }

    /** A quantile function never falls, and nothing is drawn from outside: else no level would be one. */
    @Property
    void quantilesRiseWithinTheirBounds(
            @ForAll("distributions") Distribution distribution,
            @ForAll @Size(min = 2, max = 20)
                    List<@Scale(16) @DoubleRange(min = 1e-12, max = 0.999999999999) Double> shares) {
        double[] drawn =
                shares.stream().sorted().mapToDouble(distribution::quantile).toArray();
        assertThat(drawn).isSorted();
        assertThat(Arrays.stream(drawn)).allMatch(x -> x >= distribution.least() && x <= distribution.most());
    }

    /** The gamma quantile rises as well, over all that can be drawn and all shapes that are allowed. */
    @Property
    void gammaQuantilesRise(
            @ForAll @DoubleRange(min = 0.1, max = 2000) double shape,
            @ForAll @Scale(16) @DoubleRange(min = 1e-16, max = 0.4) double low,
            @ForAll @Scale(16) @DoubleRange(min = 0.40001, max = 0.999999999999) double high) {
        GammaQuantile quantile = new GammaQuantile(shape);
        double below = quantile.of(low);
        double above = quantile.of(high);
        assertThat(below).isPositive().isLessThan(above);
        double back = GammaDistribution.of(shape, 1).cumulativeProbability(above);
        assertThat(back).isBetween(high - 1e-9, high + 1e-9);
    }

    /** A row by itself is the row of the whole, wherever a block begins: else a run could not be done again. */
    @Property(tries = 200)
    void aRowIsTheSameAloneAndAmongAll(
            @ForAll("factors") Factors factors, @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        for (Design design : designs(factors, seed, size)) {
            double[][] columns = new double[factors.width()][design.rows()];
            int cut = size % design.rows();
            design.fill(0, design.rows(), columns);
            double[][] part = new double[factors.width()][design.rows()];
            design.fill(cut, design.rows() - cut, part);
            for (int row = 0; row < design.rows(); row++) {
                double[] alone = design.row(row);
                for (int i = 0; i < alone.length; i++) {
                    assertThat(columns[i][row]).isEqualTo(alone[i]);
                    assertThat(row < cut ? alone[i] : part[i][row - cut]).isEqualTo(alone[i]);
                }
            }
        }
    }

    private static List<Design> designs(Factors factors, long seed, int size) {
        return List.of(
                MonteCarloDesign.of(factors, size, seed),
                MonteCarloDesign.of(factors, size, seed, Sampling.QUASI_RANDOM),
                SaltelliDesign.of(factors, size, seed),
                SaltelliDesign.of(factors, size, seed, Sampling.RANDOM),
                MorrisDesign.of(factors, size, seed));
    }

    /** Rows do not know of each other, so it does not matter how many threads share them. */
    @Property(tries = 20)
    void anyNumberOfThreadsGivesTheSameNumbers(
            @ForAll("factors") Factors factors, @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int threads) {
        Model model = Model.ofRows("y", row -> {
            double sum = Arrays.stream(row).sum();
            if (Math.abs(sum % 1) < 0.1) {
                throw new IllegalStateException("near a whole number: " + sum);
            }
            return sum;
        });
        SaltelliDesign design = SaltelliDesign.of(factors, 700, seed);
        Runs one = Runs.of(design, model, 1);
        Runs several = Runs.of(design, model, threads);
        assertThat(several.values(0)).isEqualTo(one.values(0));
        assertThat(several.failures()).isEqualTo(one.failures());
    }

    /** A larger design begins with the smaller one, so that runs can be added. */
    @Property(tries = 100)
    void moreRunsBeginWithFewer(@ForAll("factors") Factors factors, @ForAll long seed) {
        List<Design> few = designs(factors, seed, 4);
        List<Design> many = designs(factors, seed, 9);
        for (int i = 0; i < few.size(); i++) {
            for (int row = 0; row < few.get(i).rows(); row++) {
                assertThat(many.get(i).row(row)).isEqualTo(few.get(i).row(row));
            }
        }
    }

    /** Another unit of the output changes no share of its variance: what counts is who moves it. */
    @Property(tries = 50)
    void indicesDoNotDependOnTheUnit(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -50, max = 50) double by,
            @ForAll @IntRange(min = 1, max = 9) int at) {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(3, 0, 1), 64, seed);
        double[] outputs = Runs.of(design, Model.ofRows("g", Functions::g), 1).values(0);
        double[] others = Arrays.stream(outputs).map(y -> by + at * y).toArray();
        SobolIndices own = SobolIndices.of(design, outputs, new Bootstrap(20, 0.9, 3));
        SobolIndices other = SobolIndices.of(design, others, new Bootstrap(20, 0.9, 3));
        for (int i = 0; i < 3; i++) {
            assertThat(other.indices().get(i).total().value())
                    .isCloseTo(own.indices().get(i).total().value(), within(1e-6));
            assertThat(other.indices().get(i).first().halfWidth())
                    .isCloseTo(own.indices().get(i).first().halfWidth(), within(1e-6));
        }
    }

    /** Quantiles of outputs never fall as the share rises. */
    @Property
    void quantilesOfOutputsRise(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> outputs,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        Summary summary =
                Summary.of(outputs.stream().mapToDouble(Double::doubleValue).toArray());
        assertThat(summary.quantile(Math.min(one, other)))
                .isLessThanOrEqualTo(summary.quantile(Math.max(one, other)))
                .isBetween(summary.least(), summary.most());
    }
}
