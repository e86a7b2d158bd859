package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shapley's values of games for which they are known. */
class AttributionTest {

    private static final List<String> THREE = List.of("a", "b", "c");

    /** A pair of gloves is worth 1; a has the left one, b and c a right one each. */
    private static final SetFunction GLOVES = set -> Points.of(set.get(0) && (set.get(1) || set.get(2)) ? 1 : 0);

    /** Littlechild and Owen (1973): a runway costs what the largest aeroplane among its users needs: 8, 11, 18. */
    private static final SetFunction RUNWAY = set -> Points.of(set.get(2) ? 18 : set.get(1) ? 11 : set.get(0) ? 8 : 0);

    private static List<Share> points(Attribution attribution) {
        return attribution.parts().stream().map(Attribution.Part::points).toList();
    }

    @Test
    void theLeftGloveIsWorthTwoThirds() {
        Attribution attribution = Attribution.exact(THREE, GLOVES);
        assertThat(points(attribution)).containsExactly(Share.parse("2/3"), Share.parse("1/6"), Share.parse("1/6"));
        assertThat(attribution.evaluations()).isEqualTo(8);
        assertThat(attribution.method().en()).isEqualTo("Shapley values, 8 sets, exact");
    }

    /** 8/3; 8/3 + 3/2; 8/3 + 3/2 + 7. */
    @Test
    void eachPaysItsPartOfTheRunway() {
        Attribution attribution = Attribution.exact(THREE, RUNWAY);
        assertThat(points(attribution)).containsExactly(Share.parse("8/3"), Share.parse("25/6"), Share.parse("67/6"));
        assertThat(attribution.difference()).isEqualTo(Points.of(18));
    }

    @Test
    void inOneOrderEachGetsWhatItAdds() {
        Attribution attribution = Attribution.inOrder(THREE, RUNWAY);
        assertThat(points(attribution)).containsExactly(Share.parse("8"), Share.parse("3"), Share.parse("7"));
        assertThat(attribution.evaluations()).isEqualTo(4);
    }

    /** Twenty changes: a pair worth 1 together, the others half a point each; by antithetic pairs each is found exactly. */
    @Test
    void aPairOfOrdersFindsWhatAPairIsWorth() {
        SetFunction function = set -> {
            int others = set.cardinality() - (set.get(0) ? 1 : 0) - (set.get(1) ? 1 : 0);
            return Points.of("" + (others * 0.5 + (set.get(0) && set.get(1) ? 1 : 0)));
        };
        List<String> changes =
                IntStream.range(0, 20).mapToObj(i -> "change " + i).toList();
        Attribution attribution = Attribution.sampled(changes, function, 10, 0.95, 7);
        assertThat(points(attribution)).containsOnly(Share.parse("1/2"));
        assertThat(attribution.parts())
                .allSatisfy(part ->
                        assertThat(part.interval().orElseThrow().halfWidth()).isZero());
        assertThat(attribution.difference()).isEqualTo(Points.of(10));
        assertThat(attribution.evaluations()).isEqualTo(2 + 20 * 19);
    }

    @Test
    void sampledPartsHaveIntervalsAroundTheExactOnes() {
        Attribution sampled = Attribution.sampled(THREE, GLOVES, 400, 0.95, 7);
        Attribution exact = Attribution.exact(THREE, GLOVES);
        for (int i = 0; i < 3; i++) {
            Estimate estimate = sampled.parts().get(i).interval().orElseThrow();
            double truth = exact.parts().get(i).points().decimal(9).doubleValue();
            assertThat(estimate.halfWidth()).isBetween(0.0, 0.05);
            assertThat(truth).isBetween(estimate.low() - 0.02, estimate.high() + 0.02);
        }
    }

    @Test
    void whatCannotBeTriedIsRefusedWithARemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.exact(Collections.nCopies(13, "change"), GLOVES))
                .withMessageContaining("sample their orders");
        assertThatIllegalArgumentException().isThrownBy(() -> Attribution.exact(List.of(), GLOVES));
        assertThatIllegalArgumentException().isThrownBy(() -> Attribution.sampled(THREE, GLOVES, 1, 0.95, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.sampled(THREE, GLOVES, 5, 95, 7))
                .withMessageContaining("such as 0.95");
    }
}
