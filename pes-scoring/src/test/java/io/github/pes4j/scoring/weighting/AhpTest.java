package io.github.pes4j.scoring.weighting;

import static io.github.pes4j.scoring.weighting.Ahp.Derivation.EIGENVECTOR;
import static io.github.pes4j.scoring.weighting.Ahp.Derivation.GEOMETRIC_MEAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.value.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights against published ones, and what is refused. */
class AhpTest {

    /** Saaty, Decision Making with the Analytic Hierarchy Process, Int. J. Services Sciences 1 (2008): drinks in the US. */
    private static final Comparisons DRINKS = Comparisons.of("coffee", "wine", "tea", "beer", "soda", "milk", "water")
            .judge("coffee", "wine", 9)
            .judge("coffee", "tea", 5)
            .judge("coffee", "beer", 2)
            .judge("coffee", "soda", 1)
            .judge("coffee", "milk", 1)
            .judge("coffee", "water", "1/2")
            .judge("tea", "wine", 3)
            .judge("beer", "wine", 9)
            .judge("soda", "wine", 9)
            .judge("milk", "wine", 9)
            .judge("water", "wine", 9)
            .judge("beer", "tea", 3)
            .judge("soda", "tea", 4)
            .judge("milk", "tea", 3)
            .judge("water", "tea", 9)
            .judge("soda", "beer", 2)
            .judge("beer", "milk", 1)
            .judge("water", "beer", 3)
            .judge("soda", "milk", 2)
            .judge("water", "soda", 2)
            .judge("water", "milk", 3);

    /** Saaty, The Analytic Hierarchy Process (1980): choosing a high school. */
    private static final Comparisons SCHOOL = Comparisons.of(
            List.of("learning", "friends", "school life", "vocational", "college", "music"), new double[][] {
                {1, 4, 3, 1, 3, 4},
                {1.0 / 4, 1, 7, 3, 1.0 / 5, 1},
                {1.0 / 3, 1.0 / 7, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6},
                {1, 1.0 / 3, 5, 1, 1, 1.0 / 3},
                {1.0 / 3, 5, 5, 1, 1, 3},
                {1.0 / 4, 1, 6, 3, 1.0 / 3, 1}
            });

    @Test
    void drinksHaveSaatysWeightsAndRatio() {
        Weights weights = Ahp.weights(DRINKS);
        assertThat(weights.values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.0006 ? 0 : 1, Double.class)
                .containsExactly(0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327);
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.ratio()).isCloseTo(0.022, within(0.0005));
        assertThat(consistency).hasToString("CR 0.022 (Saaty 2005)");
        assertThat(weights.method().en()).isEqualTo("AHP, principal eigenvector (Saaty 1980)");
        assertThat(weights.notes()).isEmpty();
    }

    /** AHPy's tests print 0.0235 for the index of Donegan and Dodd. */
    @Test
    void theRatioIsOfANamedTable() {
        Consistency consistency = Ahp.weights(DRINKS, EIGENVECTOR, RandomIndex.DONEGAN_DODD)
                .consistency()
                .orElseThrow();
        assertThat(consistency.ratio()).isCloseTo(0.0235, within(0.00005));
        assertThat(consistency.toString()).endsWith("(Donegan and Dodd 1991)");
    }

    /** Saaty prints 0.32, 0.14, 0.03, 0.13, 0.24, 0.14 with λmax 7.42 and a ratio of 0.24 with an index of 1.24 … 1.25. */
    @Test
    void theSchoolHasSaatysWeightsAndIsInconsistent() {
        Weights weights = Ahp.weights(SCHOOL, EIGENVECTOR, RandomIndex.SAATY_1980);
        assertThat(weights.values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.006 ? 0 : 1, Double.class)
                .containsExactly(0.32, 0.14, 0.03, 0.13, 0.24, 0.14);
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.largestEigenvalue()).isCloseTo(7.42, within(0.005));
        assertThat(consistency.ratio()).isCloseTo(0.229, within(0.0005));
        assertThat(consistency.isAcceptable()).isFalse();
        assertThat(weights.notes())
                .extracting(Bilingual::en)
                .first()
                .asString()
                .startsWith("the consistency ratio 0.229 (Saaty 1980) is above 0.1");
    }

    /** Learning is judged 3 times as important as school life, and the weights say 0.3208 ÷ 0.0348. */
    @Test
    void theJudgementThatFitsTheLeastIsNamed() {
        Consistency consistency = Ahp.weights(SCHOOL).consistency().orElseThrow();
        assertThat(consistency.revisit()).hasSize(3);
        Consistency.Revision worst = consistency.worst().orElseThrow();
        assertThat(List.of(worst.first(), worst.second())).containsExactly("learning", "school life");
        assertThat(worst.judged()).isEqualTo(3);
        assertThat(worst.implied()).isCloseTo(9.226, within(0.001));
        assertThat(worst.suggested()).isEqualTo(9);
        assertThat(worst.ratioThen()).isCloseTo(0.1866, within(0.0001)).isLessThan(consistency.ratio());
        assertThat(worst.advice().en())
                .isEqualTo("think learning against school life over: judged 3, the weights say 9.226; with 9 the"
                        + " consistency ratio is 0.187");
        Consistency.Revision second = consistency.revisit().get(1);
        assertThat(List.of(second.first(), second.second())).containsExactly("friends", "college");
        assertThat(second.advice().zh()).startsWith("重新考虑 friends 与 college 的比较：判断为 1/5，权重之比为 0.588；改为 1/2");
    }

    /** Bozóki, Fülöp and Rónyai (2010), as AHPy's tests have it: c against d is missing and becomes 0.7303. */
    @Test
    void aMissingPairIsFilledAsItFitsBest() {
        Comparisons comparisons = Comparisons.of("a", "b", "c", "d")
                .judge("a", "b", 1)
                .judge("a", "c", 5)
                .judge("a", "d", 2)
                .judge("b", "c", 3)
                .judge("b", "d", 4);
        Weights weights = Ahp.weights(comparisons, EIGENVECTOR, RandomIndex.DONEGAN_DODD);
        assertThat(weights.values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.00006 ? 0 : 1, Double.class)
                .containsExactly(0.3738, 0.3920, 0.0985, 0.1357);
        Consistency consistency = weights.consistency().orElseThrow();
        assertThat(consistency.ratio()).isCloseTo(0.0372, within(0.00005));
        assertThat(consistency.filled())
                .singleElement()
                .satisfies(filled -> assertThat(filled.value()).isCloseTo(0.7303, within(0.0001)));
        assertThat(weights.notes())
                .extracting(Bilingual::en)
                .singleElement()
                .asString()
                .startsWith("1 of 6 pairs");
    }

    /** The housing example of the same paper: twelve of 28 pairs are missing; AHPy's tests print what they become. */
    @Test
    void manyMissingPairsAreFilledTogether() {
        Comparisons comparisons = Comparisons.of("a", "b", "c", "d", "e", "f", "g", "h")
                .judge("a", "b", 5)
                .judge("a", "c", 3)
                .judge("a", "d", 7)
                .judge("a", "e", 6)
                .judge("a", "f", 6)
                .judge("b", "d", 5)
                .judge("b", "f", 3)
                .judge("c", "e", 3)
                .judge("c", "g", 6)
                .judge("f", "d", 4)
                .judge("g", "a", 3)
                .judge("g", "e", 5)
                .judge("h", "a", 4)
                .judge("h", "b", 7)
                .judge("h", "d", 8)
                .judge("h", "f", 6);
        Map<String, Double> filled = new LinkedHashMap<>();
        Ahp.weights(comparisons)
                .consistency()
                .orElseThrow()
                .filled()
                .forEach(pair -> filled.put(pair.first() + pair.second(), pair.value()));
        assertThat(filled.keySet())
                .containsExactly("bc", "be", "bg", "cd", "cf", "ch", "de", "dg", "ef", "eh", "fg", "gh");
        assertThat(filled.values())
                .usingComparatorForType((a, b) -> Math.abs(a / b - 1) < 0.002 ? 0 : 1, Double.class)
                .containsExactly(
                        0.33002, 1.71974, 0.46635, 9.92051, 4.85249, 0.56961, 0.52528, 0.14244, 0.93120, 0.10931,
                        0.29121, 0.40309);
    }

    /** Saaty, Theory and Applications of the Analytic Network Process (2005): the city to live in; AHPy's tests. */
    @Test
    void citiesAreWeighedUnderAllCriteria() {
        Weights criteria = Ahp.weights(Comparisons.of("Culture", "Family", "Housing", "Jobs", "Transportation")
                .judge("Culture", "Housing", 3)
                .judge("Culture", "Transportation", 5)
                .judge("Family", "Culture", 5)
                .judge("Family", "Housing", 7)
                .judge("Family", "Transportation", 7)
                .judge("Housing", "Transportation", 3)
                .judge("Jobs", "Culture", 2)
                .judge("Jobs", "Housing", 4)
                .judge("Jobs", "Transportation", 7)
                .judge("Family", "Jobs", 1));
        Weights cities = criteria.alternatives(Map.of(
                "Culture", cities(2, 1, 1, 2.5, 2, 2.5, "bo/be,be/pi,bo/sf,bo/pi,sf/be,sf/pi"),
                "Family", cities(2, 4, 2, 3, 8, 9, "be/bo,be/sf,bo/sf,pi/be,pi/bo,pi/sf"),
                "Housing", cities(5, 2.5, 2, 9, 7, 4, "be/bo,be/sf,pi/be,pi/bo,pi/sf,sf/bo"),
                "Jobs", cities(3, 4, 2, 6, 8, 1, "be/pi,be/sf,bo/be,bo/pi,bo/sf,pi/sf"),
                "Transportation", cities(1.5, 4, 2.5, 2, 3.5, 9, "be/bo,be/sf,bo/sf,pi/be,pi/bo,pi/sf")));
        assertThat(List.of("be", "bo", "pi", "sf").stream().map(cities::value))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.0002 ? 0 : 1, Double.class)
                .containsExactly(0.2291, 0.2748, 0.3852, 0.1110);
    }

    private static Weights cities(
            double first, double second, double third, double fourth, double fifth, double sixth, String pairs) {
        double[] values = {first, second, third, fourth, fifth, sixth};
        Comparisons comparisons = Comparisons.of("be", "bo", "pi", "sf");
        String[] each = pairs.split(",", -1);
        for (int i = 0; i < each.length; i++) {
            comparisons = comparisons.judge(each[i].substring(0, 2), each[i].substring(3, 5), values[i]);
        }
        return Ahp.weights(comparisons);
    }

    @Test
    void theGeometricMeanIsThatOfTheRows() {
        Weights weights = Ahp.weights(DRINKS, GEOMETRIC_MEAN, RandomIndex.SAATY_2005);
        // By hand: the seventh roots of the products of the rows, over their sum.
        assertThat(weights.values())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.00006 ? 0 : 1, Double.class)
                .containsExactly(0.1787, 0.0185, 0.0422, 0.1165, 0.1911, 0.1286, 0.3243);
        assertThat(weights.method().zh()).isEqualTo("层次分析法，行几何平均（方根法）");
    }

    /** A chain a : b : c of 2 : 1 and 3 : 1 leaves nothing open: 6 : 3 : 1 by either derivation. */
    @Test
    void aChainOfComparisonsIsEnough() {
        Comparisons chain = Comparisons.of("a", "b", "c").judge("a", "b", 2).judge("b", "c", 3);
        for (Ahp.Derivation derivation : Ahp.Derivation.values()) {
            Weights weights = Ahp.weights(chain, derivation, RandomIndex.SAATY_1980);
            assertThat(weights.value("a")).isCloseTo(0.6, within(1e-9));
            assertThat(weights.value("c")).isCloseTo(0.1, within(1e-9));
            assertThat(weights.consistency().orElseThrow().ratio()).isCloseTo(0, within(1e-9));
            assertThat(weights.consistency().orElseThrow().revisit()).isEmpty();
        }
    }

    @Test
    void twoThingsAreAlwaysConsistent() {
        Weights weights = Ahp.weights(Comparisons.of("a", "b").judge("a", "b", 3));
        assertThat(weights.value("a")).isCloseTo(0.75, within(1e-12));
        assertThat(weights.consistency().orElseThrow().ratio()).isZero();
    }

    @Test
    void comparisonsThatMakeNoSenseAreRefusedWithARemedy() {
        Comparisons three = Comparisons.of("a", "b", "c").judge("a", "b", 3);
        refused(() -> Comparisons.of("a"), "name a second thing");
        refused(() -> Comparisons.of(List.of()), "name at least one");
        refused(() -> Comparisons.of("a", "a"), "name of its own");
        refused(() -> three.judge("a", "c", 0), "write 1/3");
        refused(() -> three.judge("a", "c", Double.NaN), "must be above 0");
        refused(() -> three.judge("b", "a", 3), "keep one of both");
        refused(() -> three.judge("a", "a", 2), "and is 1");
        refused(() -> three.judge("a", "d", 2), "none of the things");
        refused(() -> Ahp.weights(three), "nothing connects c with a");
        refused(() -> Comparisons.of(List.of("a", "b"), new double[][] {{1, 2}}), "2 rows and columns");
        refused(() -> Comparisons.of(List.of("a", "b"), new double[][] {{1, 2}, {2, 1}}), "keep one of both");
        refused(() -> Ahp.weights(chain(16)), "use DONEGAN_DODD");
        assertThat(three.judge("b", "a", 0.3333)).isSameAs(three);
        assertThat(Ahp.weights(chain(16), GEOMETRIC_MEAN, RandomIndex.DONEGAN_DODD)
                        .names())
                .hasSize(16);
    }

    private static Comparisons chain(int n) {
        List<String> names = IntStream.range(0, n).mapToObj(i -> "x" + i).toList();
        Comparisons chain = Comparisons.of(names);
        for (int i = 1; i < n; i++) {
            chain = chain.judge(names.get(i - 1), names.get(i), 1);
        }
        return chain;
    }

    private static void refused(Runnable made, String remedy) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessageContaining(remedy);
    }

    @Test
    void randomIndicesBetweenTheSizesOfATableAreInProportion() {
        assertThat(RandomIndex.SAATY_2005.of(7)).isEqualTo(1.35);
        assertThat(RandomIndex.SAATY_1980.of(10)).isEqualTo(1.49);
        assertThat(RandomIndex.DONEGAN_DODD.of(100)).isEqualTo(1.6339);
        assertThat(RandomIndex.DONEGAN_DODD.of(35)).isCloseTo(1.5874, within(1e-9));
        refused(() -> RandomIndex.SAATY_1980.of(2), "always consistent");
    }
}
