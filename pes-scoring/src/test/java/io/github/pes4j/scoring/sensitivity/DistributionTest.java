package io.github.pes4j.scoring.sensitivity;

import static io.github.pes4j.scoring.sensitivity.Distribution.discrete;
import static io.github.pes4j.scoring.sensitivity.Distribution.integers;
import static io.github.pes4j.scoring.sensitivity.Distribution.oneOf;
import static io.github.pes4j.scoring.sensitivity.Distribution.triangular;
import static io.github.pes4j.scoring.sensitivity.Distribution.truncatedNormal;
import static io.github.pes4j.scoring.sensitivity.Distribution.uniform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles against those of SciPy 1.17, and what is refused. */
class DistributionTest {

    @Test
    void uniformNumbersAreInProportion() {
        assertThat(quantiles(uniform(10, 20), 0.25, 0.5, 0.9)).containsExactly(12.5, 15, 19);
    }

    @Test
    void aTriangleRisesAndFalls() {
        assertThat(quantiles(triangular(80, 90, 97), 0.1, 0.5, 0.9))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(84.12310562561765, 89.21954445729288, 93.55036233786794);
        assertThat(quantiles(triangular(0, 0, 1), 0.75)).containsExactly(0.5);
        assertThat(quantiles(triangular(0, 1, 1), 0.25)).containsExactly(0.5);
    }

    @Test
    void aTruncatedNormalIsABellWithinItsBounds() {
        assertThat(quantiles(truncatedNormal(90, 5, 80, 97), 0.05, 0.5, 0.95))
                .usingComparatorWithPrecision(1e-6)
                .containsExactly(82.52950192822144, 89.63617719700602, 95.73765002761058);
    }

    @Test
    void valuesComeByTheirWeights() {
        Distribution some = discrete(new double[] {5, 0, 3}, new double[] {1, 1, 2});
        assertThat(quantiles(some, 0.1, 0.25, 0.3, 0.75, 0.8)).containsExactly(0, 0, 3, 3, 5);
        assertThat(quantiles(oneOf(1, 2), 0.5, 0.500001)).containsExactly(1, 2);
        assertThat(quantiles(discrete(new double[] {1, 2, 3}, new double[] {0, 1, 0}), 1e-300, 0.999999))
                .containsExactly(2, 2);
    }

    @Test
    void wholeNumbersIncludeBothEnds() {
        assertThat(quantiles(integers(0, 5), 0.001, 0.16, 0.17, 0.999)).containsExactly(0, 0, 1, 5);
        assertThat(quantiles(integers(7, 7), 0.5)).containsExactly(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.1, 0.00789538704671561",
        "1, 0.5, 0.6931471805599455",
        "2.5, 0.9, 4.618178449890562",
        "10, 0.01, 4.1301991662732",
        "0.1, 0.3, 3.5860860184109674e-06",
        "40, 0.999, 62.41961200788239"
    })
    void gammaQuantilesAreThoseOfTables(double shape, double u, double expected) {
        assertThat(new GammaQuantile(shape).of(u)).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void siblingsKeepTheirSumAndTheirMeans() {
        Factors block = Factors.of(Factor.dirichlet("weights", means(10, 15, 5), 50));
        MonteCarloDesign design = MonteCarloDesign.of(block, 4096, 7, Sampling.QUASI_RANDOM);
        double[][] columns = new double[3][4096];
        design.fill(0, 4096, columns);
        for (int row = 0; row < 4096; row++) {
            assertThat(columns[0][row] + columns[1][row] + columns[2][row]).isCloseTo(30, within(1e-12));
        }
        assertThat(IntStream.range(0, 3)
                        .mapToDouble(i -> Summary.of(columns[i]).mean())
                        .toArray())
                .usingComparatorWithPrecision(0.01)
                .containsExactly(10.0, 15.0, 5.0);
        // √(1/3 · 2/3 / 51) of 30
        assertThat(Summary.of(columns[0]).deviation()).isCloseTo(1.980, within(0.02));
    }

    private static Map<String, Double> means(double first, double second, double third) {
        Map<String, Double> means = new LinkedHashMap<>();
        means.put("产出", first);
        means.put("效益", second);
        means.put("满意度", third);
        return means;
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithARemedy() {
        refused(() -> uniform(2, 1), "exchange them");
        refused(() -> uniform(1, 1), "leave it out");
        refused(() -> uniform(Double.NaN, 1), "finite");
        refused(() -> triangular(1, 5, 3), "least, likeliest, most");
        refused(() -> truncatedNormal(0, 0, -1, 1), "above 0");
        refused(() -> truncatedNormal(0, 1, 50, 60), "widen the deviation");
        refused(() -> oneOf(), "needs a value");
        refused(() -> oneOf(1, 1), "write it once");
        refused(() -> discrete(new double[] {1}, new double[] {-1}), "must not be negative");
        refused(() -> discrete(new double[] {1, 2}, new double[] {0, 0}), "above 0");
        refused(() -> discrete(new double[] {1, 2}, new double[] {1}), "2 values and 1 weights");
        refused(() -> integers(3, 2), "exchange the bounds");
        refused(() -> integers(0, 1L << 40), "use a uniform distribution");
        refused(() -> Factor.dirichlet("w", Map.of("a", 1.0), 5), "two parts");
        refused(() -> Factor.dirichlet("w", means(1, 0, 2), 5), "leave a part out");
        refused(() -> Factor.dirichlet("w", means(1, 98, 1), 5), "it takes 10");
        refused(() -> uniform(0, 1).quantile(1), "below 1");
        refused(() -> Factors.of(), "nothing varies");
        refused(() -> Factors.of(Factor.of("x", oneOf(1)), Factor.of("x", oneOf(2))), "named x");
        refused(() -> Factor.of(" ", oneOf(1)), "needs a name");
    }

    private static void refused(Runnable made, String remedy) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessageContaining(remedy);
    }

    @Test
    void eachKindIsItsOwnCase() {
        Distribution.Cases<String> cases = new Distribution.Cases<>(
                a -> "uniform", a -> "triangular", a -> "normal", a -> "discrete", a -> "integers");
        assertThat(uniform(0, 1).match(cases)).isEqualTo("uniform");
        assertThat(triangular(0, 1, 1).match(cases)).isEqualTo("triangular");
        assertThat(truncatedNormal(0, 1, 0, 1).match(cases)).isEqualTo("normal");
        assertThat(oneOf(0, 1).match(cases)).isEqualTo("discrete");
        assertThat(integers(0, 1).match(cases)).isEqualTo("integers");
        assertThat(truncatedNormal(0, 1, 0, 1))
                .isEqualTo(truncatedNormal(0, 1, 0, 1))
                .hasToString("TruncatedNormal[mean=0.0, deviation=1.0, least=0.0, most=1.0]");
        assertThat(oneOf(1, 0)).isEqualTo(oneOf(0, 1)).isNotEqualTo(oneOf(0, 2));
    }

    private static double[] quantiles(Distribution distribution, double... shares) {
        return DoubleStream.of(shares).map(distribution::quantile).toArray();
    }
}
