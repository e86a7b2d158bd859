package io.github.pes4j.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** Laws of weights and of points made of them. */
class WeightingProperties {

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "x" + i).toList();
    }

    private static Comparisons consistent(List<Double> weights, int skipped) {
        Comparisons comparisons = Comparisons.of(names(weights.size()));
        for (int i = 0; i < weights.size(); i++) {
            for (int j = i + 1; j < weights.size(); j++) {
                // The chain of neighbours stays, so that everything is connected.
                if (j == i + 1 || (i + j) % 3 != skipped) {
                    comparisons = comparisons.judge("x" + i, "x" + j, weights.get(i) / weights.get(j));
                }
            }
        }
        return comparisons;
    }

    /** Comparisons made of weights give these weights back, by any derivation, whatever pairs are left out: nothing contradicts them. */
    @Property(tries = 200)
    void consistentComparisonsGiveTheirWeightsBack(
            @ForAll @Size(min = 2, max = 8) List<@Scale(4) @DoubleRange(min = 0.1, max = 3) Double> weights,
            @ForAll @IntRange(min = 0, max = 3) int skipped) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (Ahp.Derivation derivation : Ahp.Derivation.values()) {
            Weights derived = Ahp.weights(consistent(weights, skipped), derivation, RandomIndex.SAATY_2005);
            for (int i = 0; i < weights.size(); i++) {
                assertThat(derived.values().get(i)).isCloseTo(weights.get(i) / sum, within(1e-7));
            }
            assertThat(derived.consistency().orElseThrow().ratio()).isCloseTo(0, within(1e-6));
        }
    }

    /**
     * The largest eigenvalue is n, and more with a contradiction (Saaty); among four things or more the others outvote the judgement
     * that is off.
     */
    @Property(tries = 200)
    void oneContradictionMakesTheRatioPositive(
            @ForAll @Size(min = 4, max = 7) List<@Scale(4) @DoubleRange(min = 0.5, max = 3) Double> weights,
            @ForAll @Scale(3) @DoubleRange(min = 1.5, max = 9) double wrong) {
        Comparisons comparisons = Comparisons.of(names(weights.size()));
        for (int i = 0; i < weights.size(); i++) {
            for (int j = i + 1; j < weights.size(); j++) {
                double factor = i == 0 && j == 1 ? wrong : 1;
                comparisons = comparisons.judge("x" + i, "x" + j, factor * weights.get(i) / weights.get(j));
            }
        }
        Consistency consistency = Ahp.weights(comparisons).consistency().orElseThrow();
        assertThat(consistency.ratio()).isPositive();
        assertThat(consistency.worst().orElseThrow().first()).isEqualTo("x0");
    }

    /** No point may be lost or invented, and nobody gets a whole step more or less than the share. */
    @Property
    void pointsAddUpWithinAStepOfTheShare(
            @ForAll @Size(min = 1, max = 12) List<@Scale(6) @DoubleRange(min = 0.001, max = 1) Double> parts,
            @ForAll @IntRange(min = 0, max = 400) int steps,
            @ForAll boolean halves) {
        double[] numbers = parts.stream().mapToDouble(Double::doubleValue).toArray();
        Weights weights = ExpertWeights.arithmetic(names(numbers.length), new double[][] {numbers});
        Points step = Points.of(halves ? "0.5" : "1");
        Points total = Points.of(step.number().multiply(BigDecimal.valueOf(steps)));
        Allotment allotment = weights.points(total, step);
        List<Points> points = List.copyOf(allotment.points().values());
        assertThat(Points.sum(points, one -> one)).isEqualTo(total);
        for (int i = 0; i < points.size(); i++) {
            double exact = weights.values().get(i) * total.number().doubleValue();
            assertThat(points.get(i).number().doubleValue() - exact)
                    .isBetween(
                            -step.number().doubleValue() - 1e-6, step.number().doubleValue() + 1e-6);
        }
    }

    /** What weighs more gets at least as many points. */
    @Property
    void pointsAreInTheOrderOfTheWeights(
            @ForAll @Size(min = 2, max = 10) List<@Scale(6) @DoubleRange(min = 0.001, max = 1) Double> parts) {
        double[] numbers =
                parts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Weights weights = ExpertWeights.arithmetic(names(numbers.length), new double[][] {numbers});
        List<Points> points = List.copyOf(
                weights.points(Points.of(100), Points.of(1)).points().values());
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[i - 1]) {
                assertThat(points.get(i)).isGreaterThanOrEqualTo(points.get(i - 1));
            }
        }
    }

    /** Entropy looks at shares alone, so the unit of measure changes no weight. */
    @Property
    void unitsOfMeasureDoNotWeigh(
            @ForAll @Size(min = 3, max = 6)
                    List<@Size(2) List<@Scale(3) @DoubleRange(min = 0.5, max = 50) Double>> rows,
            @ForAll @IntRange(min = 2, max = 1000) int unit) {
        double[][] figures = new double[rows.size() + 1][];
        double[][] others = new double[rows.size() + 1][];
        // A first row that differs from all others, so that there is something to weigh.
        figures[0] = new double[] {100, 200};
        others[0] = new double[] {100.0 * unit, 200};
        for (int i = 0; i < rows.size(); i++) {
            figures[i + 1] = new double[] {rows.get(i).get(0), rows.get(i).get(1)};
            others[i + 1] = new double[] {rows.get(i).get(0) * unit, rows.get(i).get(1)};
        }
        Weights own = EntropyWeights.of(names(2), figures);
        Weights other = EntropyWeights.of(names(2), others);
        assertThat(other.value("x0")).isCloseTo(own.value("x0"), within(1e-9));
    }
}
