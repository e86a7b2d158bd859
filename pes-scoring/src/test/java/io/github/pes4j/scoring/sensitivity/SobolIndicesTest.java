package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.value.Bilingual;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Indices against those that are known in closed form. */
class SobolIndicesTest {

    private static final Bilingual TOTAL = new Bilingual("总分", "the total");

    private static SobolIndices indices(SaltelliDesign design, ToDoubleFunction<double[]> function) {
        Runs runs = Runs.of(design, Model.ofRows("y", function), 2);
        return SobolIndices.of(design, runs.values("y"), Bootstrap.of(1));
    }

    private static double[] first(SobolIndices indices) {
        return indices.indices().stream()
                .mapToDouble(index -> index.first().value())
                .toArray();
    }

    private static double[] total(SobolIndices indices) {
        return indices.indices().stream()
                .mapToDouble(index -> index.total().value())
                .toArray();
    }

    /**
     * V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.8446 with a = 7, b = 0.1; the parts are (1 + bπ⁴/5)²/2, a²/8 and b²π⁸(1/18 − 1/50).
     */
    @Test
    void ishigamisFunctionHasItsAnalyticIndices() {
        SobolIndices indices =
                indices(SaltelliDesign.of(Functions.uniform(3, -Math.PI, Math.PI), 8192, 7), Functions::ishigami);
        assertThat(indices.variance()).isCloseTo(13.8446, within(0.05));
        assertThat(indices.mean()).isCloseTo(3.5, within(0.02));
        assertThat(first(indices)).usingComparatorWithPrecision(0.01).containsExactly(0.3139, 0.4424, 0);
        assertThat(total(indices)).usingComparatorWithPrecision(0.01).containsExactly(0.5576, 0.4424, 0.2437);
        assertThat(indices.warnings()).isEmpty();
        assertThat(indices.index("x3").first().isDistinguishableFromZero()).isFalse();
        assertThat(indices.index("x3").total().isDistinguishableFromZero()).isTrue();
    }

    /** SALib's manual ("Basics") prints these for N = 1,000; another sequence is another sample of the same thing. */
    @ParameterizedTest
    @EnumSource(Sampling.class)
    void estimatesForAThousandGroupsAreNearThoseThatSalibPrints(Sampling sampling) {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(3, -Math.PI, Math.PI), 1024, 3, sampling);
        SobolIndices indices = indices(design, Functions::ishigami);
        double tolerance = sampling == Sampling.QUASI_RANDOM ? 0.03 : 0.12;
        assertThat(first(indices)).usingComparatorWithPrecision(tolerance).containsExactly(0.3064, 0.4478, -0.0010);
        assertThat(total(indices)).usingComparatorWithPrecision(tolerance).containsExactly(0.5601, 0.4387, 0.2428);
    }

    /** For Σ cᵢxᵢ of equal uniform x both indices are cᵢ² ÷ Σ c². */
    @Test
    void aSumHasNoInteractions() {
        SobolIndices indices =
                indices(SaltelliDesign.of(Functions.uniform(3, 0, 1), 4096, 7), x -> Functions.sum(x, 1, 2, 3));
        assertThat(first(indices)).usingComparatorWithPrecision(0.01).containsExactly(1 / 14.0, 4 / 14.0, 9 / 14.0);
        assertThat(total(indices)).usingComparatorWithPrecision(0.01).containsExactly(1 / 14.0, 4 / 14.0, 9 / 14.0);
    }

    /** Vᵢ = 1/3 ÷ (1 + aᵢ)², V = Π(1 + Vᵢ) − 1. */
    @Test
    void theGFunctionHasItsAnalyticIndices() {
        SobolIndices indices = indices(SaltelliDesign.of(Functions.uniform(8, 0, 1), 8192, 7), Functions::g);
        assertThat(Arrays.copyOf(first(indices), 5))
                .usingComparatorWithPrecision(0.015)
                .containsExactly(0.7162, 0.1790, 0.0237, 0.0072, 0.0001);
        assertThat(Arrays.copyOf(total(indices), 5))
                .usingComparatorWithPrecision(0.015)
                .containsExactly(0.7871, 0.2422, 0.0343, 0.0105, 0.0001);
    }

    /** Of 100 studies with other seeds some 95 must hold the truth; with a fair coin's luck at least 85. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        Factors factors = Functions.uniform(3, -Math.PI, Math.PI);
        int first = 0;
        int total = 0;
        for (int seed = 0; seed < 100; seed++) {
            SaltelliDesign design = SaltelliDesign.of(factors, 512, seed, Sampling.RANDOM);
            SobolIndex index = indices(design, Functions::ishigami).index("x1");
            first += Math.abs(index.first().value() - 0.3139) <= index.first().halfWidth() ? 1 : 0;
            total += Math.abs(index.total().value() - 0.5576) <= index.total().halfWidth() ? 1 : 0;
        }
        assertThat(List.of(first, total)).allMatch(held -> held >= 85);
    }

    /** A block of weights counts as one factor: two siblings of a fixed sum and one number that adds nothing to their part. */
    @Test
    void siblingsOfAFixedSumAreOneFactor() {
        Map<String, Double> means = new LinkedHashMap<>();
        means.put("a", 5.0);
        means.put("b", 5.0);
        Factors factors = Factors.of(Factor.dirichlet("weights", means, 3), Factor.of("x", Distribution.uniform(0, 1)));
        // The part a is Beta(1.5, 1.5) on 10: variance 100/16, that of 5x is 25/12.
        SobolIndices indices = indices(SaltelliDesign.of(factors, 4096, 7), row -> row[0] + 5 * row[2]);
        assertThat(first(indices)).usingComparatorWithPrecision(0.01).containsExactly(0.75, 0.25);
        assertThat(total(indices)).usingComparatorWithPrecision(0.01).containsExactly(0.75, 0.25);
    }

    @Test
    void anOutputThatDoesNotVaryHasNoIndices() {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(2, 0, 1), 64, 7);
        SobolIndices indices = indices(design, x -> 0.1 + 0.2);
        assertThat(indices.indices()).isEmpty();
        assertThat(indices.warnings())
                .extracting(Bilingual::en)
                .containsExactly("the output does not vary: there are no indices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indices.index("x1"))
                .withMessageContaining("does not vary");
    }

    @Test
    void groupsWithFailedRunsAreLeftOutAndCounted() {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(2, 0, 1), 1024, 7);
        double[] outputs =
                Runs.of(design, Model.ofRows("y", x -> x[0] + 2 * x[1]), 1).values("y");
        outputs[5] = Double.NaN;
        outputs[6] = Double.NaN;
        outputs[400] = Double.NaN;
        SobolIndices indices = SobolIndices.of(design, outputs, Bootstrap.of(1));
        assertThat(indices.groups()).isEqualTo(1022);
        assertThat(indices.warnings())
                .extracting(Bilingual::en)
                .containsExactly("2 of 1024 groups have a failed run and are left out");
        assertThat(first(indices)).usingComparatorWithPrecision(0.03).containsExactly(0.2, 0.8);
        Arrays.fill(outputs, Double.NaN);
        assertThat(SobolIndices.of(design, outputs, Bootstrap.of(1)).indices()).isEmpty();
    }

    @Test
    void tooFewGroupsAreWarnedOf() {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(3, -Math.PI, Math.PI), 100, 7);
        SobolIndices indices = indices(design, Functions::ishigami);
        assertThat(indices.warnings())
                .extracting(Bilingual::en)
                .anyMatch(warning -> warning.startsWith("N = 100 is small: the widest interval is ± 0."))
                .anyMatch(warning -> warning.startsWith("N = 100 is no power of 2"));
        assertThat(indices.method().en())
                .isEqualTo(
                        "Saltelli design, N = 100, 500 runs, Sobol' sequence (Joe-Kuo), random digital shift; first"
                                + " order Saltelli 2010, total Jansen 1999; 1000 bootstrap replicates, normal interval of 95 %");
    }

    @Test
    void outputsOfAnotherDesignAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(
                        SaltelliDesign.of(Functions.uniform(2, 0, 1), 64, 7), new double[64 * 6], Bootstrap.of(1)))
                .withMessageContaining("has 256 rows");
    }

    @Test
    void anIndexSaysWhatItMeans() {
        SobolIndex index = new SobolIndex("预算执行率", new Estimate(0.004, 0.05, 0.95), new Estimate(0.412, 0.031, 0.95));
        assertThat(index.totalMeaning(TOTAL).en())
                .isEqualTo("ST 0.41 ± 0.03 (95 %): 41 % of the variance of the total involves 预算执行率");
        assertThat(index.totalMeaning(TOTAL).in(Locale.CHINA)).isEqualTo("ST 0.41 ± 0.03 (95 %)：总分的方差中 41 % 与预算执行率有关");
        assertThat(index.firstMeaning(TOTAL).en())
                .isEqualTo(
                        "S1 0.00 ± 0.05 (95 %): not distinguishable from 0, 预算执行率 alone does not visibly move the total");
    }
}
