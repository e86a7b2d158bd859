package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sequence without its shift against SciPy's qmc.Sobol(128, scramble=False), in units of 2^-32. */
class SobolSequenceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648",
        "2, 3221225472, 1073741824, 1073741824, 3221225472, 3221225472, 1073741824",
        "3, 1073741824, 3221225472, 3221225472, 1073741824, 1073741824, 3221225472",
        "5, 3758096384, 3758096384, 536870912, 536870912, 2684354560, 536870912",
        "100, 1778384896, 1107296256, 3321888768, 2986344448, 2785017856, 1979711488",
        "1000, 943718400, 415236096, 2227175424, 297795584, 1916796928, 2336227328"
    })
    void pointsAreThoseOfTheTable(int number, long d1, long d2, long d3, long d10, long d64, long d128) {
        int[] bits = SobolSequence.bits(number, new int[128]);
        assertThat(IntStream.of(0, 1, 2, 9, 63, 127).mapToLong(d -> bits[d] & 0xffff_ffffL))
                .containsExactly(d1, d2, d3, d10, d64, d128);
    }

    /** The first 2^m points of each dimension stand one in each of 2^m equal intervals, shifted or not. */
    @Test
    void everyDimensionIsEven() {
        SobolSequence sequence = new SobolSequence(128, 7);
        double[] row = new double[128];
        int[][] hit = new int[128][256];
        for (int i = 0; i < 256; i++) {
            sequence.row(i, row);
            for (int d = 0; d < 128; d++) {
                hit[d][(int) (row[d] * 256)]++;
            }
        }
        for (int[] hits : hit) {
            assertThat(hits).containsOnly(1);
        }
    }

    @Test
    void moreDimensionsThanTheTableAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SobolSequence(129, 7))
                .withMessageContaining("use random sampling or fewer factors");
    }

    @Test
    void rowsOfRandomNumbersDifferAndLieInside() {
        Set<Double> seen = new HashSet<>();
        double[] row = new double[50];
        for (int i = 0; i < 200; i++) {
            new RandomUniforms(3).row(i, row);
            Arrays.stream(row).forEach(seen::add);
            assertThat(Arrays.stream(row)).allMatch(u -> u > 0 && u < 1);
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void boundedDrawsAreEven() {
        Draws draws = Draws.of(1, 2);
        int[] hits = new int[7];
        for (int i = 0; i < 70_000; i++) {
            hits[draws.below(7)]++;
        }
        assertThat(Arrays.stream(hits)).allMatch(hit -> hit > 9_500 && hit < 10_500);
    }
}
