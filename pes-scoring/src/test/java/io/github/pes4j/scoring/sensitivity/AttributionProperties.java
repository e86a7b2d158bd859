package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What Shapley's values are the only ones to fulfil together. */
class AttributionProperties {

    /** Any game: a value for each set, of up to two decimals. */
    private static Points any(BitSet set, long game) {
        long bits = set.isEmpty() ? 0 : set.toLongArray()[0];
        return Points.of(BigDecimal.valueOf(Draws.seed(game, bits) % 10_000, 2));
    }

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "change " + i).toList();
    }

    private static Share sum(Attribution attribution) {
        return attribution.parts().stream().map(Attribution.Part::points).reduce(Share.ZERO, Share::plus);
    }

    /** The parts are a division of the difference: nothing of it may be lost, exactly or sampled. */
    @Property(tries = 200)
    void partsSumToTheDifference(
            @ForAll long game,
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 2, max = 5) int pairs) {
        Attribution exact = Attribution.exact(names(n), set -> any(set, game));
        Attribution sampled = Attribution.sampled(names(n), set -> any(set, game), pairs, 0.9, game);
        Attribution ordered = Attribution.inOrder(names(n), set -> any(set, game));
        assertThat(List.of(sum(exact), sum(sampled), sum(ordered))).containsOnly(Share.of(exact.difference()));
        assertThat(sampled.difference()).isEqualTo(exact.difference());
    }

    /** A change that adds the same to whatever was changed before, or nothing, accounts for just that. */
    @Property(tries = 100)
    void aChangeOfItsOwnGetsWhatItAdds(@ForAll long game, @ForAll @IntRange(min = 2, max = 8) int n) {
        SetFunction function = set -> {
            BitSet others = (BitSet) set.clone();
            others.clear(0, 2);
            return any(others, game).plus(Points.of(set.get(1) ? 3 : 0));
        };
        List<Attribution.Part> parts = Attribution.exact(names(n), function).parts();
        assertThat(parts.get(0).points()).isEqualTo(Share.ZERO);
        assertThat(parts.get(1).points()).isEqualTo(Share.parse("3"));
    }

    /** Changes that can take each other's place account for the same. */
    @Property(tries = 100)
    void changesThatDoTheSameGetTheSame(@ForAll long game, @ForAll @IntRange(min = 2, max = 8) int n) {
        SetFunction function = set -> {
            BitSet either = (BitSet) set.clone();
            either.clear(0, 2);
            int of = (set.get(0) ? 1 : 0) + (set.get(1) ? 1 : 0);
            return any(either, game + of);
        };
        List<Attribution.Part> parts = Attribution.exact(names(n), function).parts();
        assertThat(parts.get(0).points()).isEqualTo(parts.get(1).points());
    }

    /** The mean over all orders of what each change adds, by going through them all. */
    @Property(tries = 100)
    void exactPartsAreMeansOverAllOrders(@ForAll long game) {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        Points[] sums = {Points.ZERO, Points.ZERO, Points.ZERO};
        for (int[] order : orders) {
            BitSet made = new BitSet();
            for (int change : order) {
                Points before = any(made, game);
                made.set(change);
                sums[change] = sums[change].plus(any(made, game).minus(before));
            }
        }
        List<Attribution.Part> parts =
                Attribution.exact(names(3), set -> any(set, game)).parts();
        for (int i = 0; i < 3; i++) {
            assertThat(parts.get(i).points()).isEqualTo(Share.of(sums[i]).dividedBy(6));
        }
    }
}
