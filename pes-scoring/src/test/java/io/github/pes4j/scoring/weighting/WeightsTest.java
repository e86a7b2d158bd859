package io.github.pes4j.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Weights by entropy and by experts, along hierarchies, and as points. */
class WeightsTest {

    private static final List<String> FOUR = List.of("产出", "效益", "满意度", "预算执行率");

    private static Weights given(double... values) {
        return new Weights(
                FOUR.subList(0, values.length),
                Arrays.stream(values).boxed().toList(),
                new Bilingual("给定", "given"),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Hwang and Yoon, Multiple Attribute Decision Making (1981): the fighter aircraft, weights printed to four decimals. */
    @Test
    void fighterAircraftHaveTheEntropyWeightsOfTheBook() {
        double[][] aircraft = {
            {2.0, 1500, 20000, 5.5, 5, 9},
            {2.5, 2700, 18000, 6.5, 3, 5},
            {1.8, 2000, 21000, 4.5, 7, 7},
            {2.2, 1800, 20000, 5.0, 5, 5}
        };
        List<String> names = List.of("speed", "range", "payload", "cost", "reliability", "maneuverability");
        assertThat(EntropyWeights.of(names, aircraft).values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.002 ? 0 : 1, Double.class)
                .containsExactly(0.0649, 0.2055, 0.0133, 0.0829, 0.3570, 0.2764);
    }

    /** Half and half has the entropy 1, all with one unit 0: weights 0 : 1, and what is constant gets none. */
    @Test
    void zerosAndConstantColumnsAreHandledAndSaid() {
        Weights weights =
                EntropyWeights.of(List.of("same", "one", "none"), new double[][] {{3, 8, 0}, {3, 0, 0}, {3, 0, 0}});
        assertThat(weights.values()).containsExactly(0.0, 1.0, 0.0);
        assertThat(weights.notes())
                .extracting(Bilingual::en)
                .containsExactly(
                        "same is the same for all units and tells nothing: its weight is 0",
                        "none is the same for all units and tells nothing: its weight is 0");
        assertThat(weights.method().zh()).isEqualTo("熵权法，原值占比");
    }

    /** Scaled, 10, 20, 30 become 0, 1/2, 1: shares 0, 1/3, 2/3, entropy (ln 3 − 2/3 ln 2) ÷ ln 3 = 0.5794. */
    @Test
    void scaledFiguresMayBeNegativeAndReversed() {
        double[][] figures = {{-10, 5}, {0, 1}, {10, 1}};
        Weights weights = EntropyWeights.scaled(List.of("up", "cost"), figures, Set.of("cost"));
        // cost reversed: 0, 1, 1, entropy ln 2 ÷ ln 3 = 0.6309; 0.4206 : 0.3691
        assertThat(weights.value("up")).isCloseTo(0.4206 / 0.7897, within(0.0002));
        assertThat(weights.value("cost")).isCloseTo(0.3691 / 0.7897, within(0.0002));
    }

    @Test
    void dataThatTellNothingAreRefusedWithARemedy() {
        List<String> one = List.of("x");
        refused(() -> EntropyWeights.of(one, new double[][] {{1}}), "two units");
        refused(() -> EntropyWeights.of(one, new double[][] {{1}, {1}}), "comparisons or experts");
        refused(() -> EntropyWeights.of(one, new double[][] {{1}, {-1}}), "with scaled()");
        refused(() -> EntropyWeights.of(one, new double[][] {{1}, {Double.NaN}}), "leave out units");
        refused(() -> EntropyWeights.of(one, new double[][] {{1}, {1, 2}}), "unit 2 needs");
        refused(() -> EntropyWeights.scaled(one, new double[][] {{1}, {2}}, Set.of("y")), "less is said");
        refused(() -> ExpertWeights.arithmetic(one, new double[0][]), "no expert");
        refused(() -> ExpertWeights.arithmetic(one, new double[][] {{0}}), "expert 1");
        refused(() -> ExpertWeights.geometric(List.of("x", "y"), new double[][] {{1, 0}}), "use the arithmetic");
        refused(() -> given(0.5, 0.6), "divide them by their sum");
        refused(() -> given(1.5, -0.5), "0 or more");
        refused(() -> given(1).value("x"), "there are [产出]");
        refused(() -> given(1).leaves(Map.of("x", given(1))), "there are [产出]");
        refused(() -> given(0.5, 0.5).alternatives(Map.of("产出", given(1))), "not weighed under 效益");
    }

    private static void refused(Runnable made, String remedy) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessageContaining(remedy);
    }

    /** Two experts of 60 : 40 and 20 : 80; arithmetic 0.4 : 0.6; geometric √0.12 : √0.32 = 0.3798 : 0.6202. */
    @Test
    void expertsAreAveragedWithTheirSpread() {
        double[][] experts = {{60, 40}, {1, 4}};
        Weights arithmetic = ExpertWeights.arithmetic(FOUR.subList(0, 2), experts);
        assertThat(arithmetic.value("产出")).isCloseTo(0.4, within(1e-12));
        Weights.Spread spread = arithmetic.spreads().get(0);
        assertThat(spread.least()).isCloseTo(0.2, within(1e-12));
        assertThat(spread.most()).isCloseTo(0.6, within(1e-12));
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(0.08), within(1e-12));
        assertThat(arithmetic.method().en()).isEqualTo("arithmetic mean of 2 experts");
        assertThat(ExpertWeights.geometric(FOUR.subList(0, 2), experts).value("产出"))
                .isCloseTo(0.3798, within(0.0001));
    }

    @Test
    void weightsOfLeavesAreProductsAlongTheHierarchy() {
        Weights leaves = given(0.5, 0.3, 0.2).leaves(Map.of("产出", given(0.6, 0.4)));
        assertThat(leaves.names()).containsExactly("产出/产出", "产出/效益", "效益", "满意度");
        assertThat(leaves.values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(0.3, 0.2, 0.3, 0.2);
        assertThat(leaves.method().en()).isEqualTo("multiplied along the hierarchy; above: given; below: given");
    }

    @Test
    void pointsAddUpExactly() {
        Allotment thirds = given(1 / 3.0, 1 / 3.0, 1 / 3.0).points(Points.of(100), Points.of(1));
        assertThat(thirds.points().values()).containsExactly(Points.of(34), Points.of(33), Points.of(33));
        Allotment halves = given(0.515, 0.291, 0.194).points(Points.of(10), Points.of("0.5"));
        // 10.3, 5.82 and 3.88 steps: the two that are left go to 0.88 and 0.82.
        assertThat(halves.points().values()).containsExactly(Points.of(5), Points.of(3), Points.of(2));
        assertThat(halves.method().en()).isEqualTo("largest remainder, steps of 0.5; given");
        refused(() -> given(1).points(Points.of(10), Points.of(3)), "choose a step");
        refused(() -> given(1).points(Points.of(10), Points.ZERO), "a step above 0");
    }

    /** A weight whose last digits are noise is no smaller than its twin. */
    @Test
    void noiseDecidesNoTie() {
        Allotment allotment = given(0.25 - 1e-15, 0.25 + 1e-15, 0.5).points(Points.of(1), Points.of("0.5"));
        assertThat(allotment.points().values()).containsExactly(Points.of("0.5"), Points.ZERO, Points.of("0.5"));
    }
}
