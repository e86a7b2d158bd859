package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.stream.IntStream;

/**
 * The design for screening by elementary effects (Morris 筛选; Morris 1991): r trajectories, each of which begins at a random
 * point of a grid and then moves one factor after the other, in random order, half the way through its distribution. With k
 * factors that is r(k + 1) runs.
 *
 * <p>The p levels of the grid are the middles of p classes of equal probability, and a step goes p/2 levels up or down. Morris's
 * levels include the ends, which a distribution with tails does not have. A block of several numbers moves as one, each of its numbers up
 * or down by chance (Campolongo et al. 2007). Trajectories are drawn independently; they are not spread out. Immutable and
 * thread-safe.
 */
public final class MorrisDesign extends Design {

    private final int trajectories;
    private final int levels;

    private MorrisDesign(Factors factors, int trajectories, int levels, long seed) {
        super(
                factors,
                rows(
                        Checks.atLeast(2, trajectories, new Bilingual("轨迹数", "the number of trajectories")),
                        factors.size() + 1,
                        new Bilingual("条轨迹", "trajectories")),
                seed);
        this.trajectories = trajectories;
        this.levels = levels;
        if (Checks.atLeast(2, levels, new Bilingual("水平数", "the number of levels")) % 2 != 0) {
            throw new IllegalArgumentException(
                    "the number of levels must be even, so that half of them can be stepped over: " + (levels + 1)
                            + " instead of " + levels);
        }
    }

    /**
     * A design of four levels.
     *
     * @param trajectories r: how often each factor is moved; 10 to 50 are usual
     * @throws IllegalArgumentException if there are fewer than 2 trajectories, or the runs are too many to be held
     */
    public static MorrisDesign of(Factors factors, int trajectories, long seed) {
        return of(factors, trajectories, 4, seed);
    }

    /**
     * A design of so many levels.
     *
     * @throws IllegalArgumentException if there are fewer than 2 trajectories, the number of levels is odd or below 2, or
     *     the runs are too many to be held
     */
    public static MorrisDesign of(Factors factors, int trajectories, int levels, long seed) {
        return new MorrisDesign(factors, trajectories, levels, seed);
    }

    /** r. */
    public int trajectories() {
        return trajectories;
    }

    /** p. */
    public int levels() {
        return levels;
    }

    @Override
    public Bilingual title() {
        return new Bilingual(
                        "Morris 设计，{0} 条轨迹，{1} 个水平，共 {2} 次", "Morris design, {0} trajectories, {1} levels, {2} runs")
                .with(trajectories, levels, rows());
    }

    /** A random way through the grid. */
    final class Trajectory {
        private final int[] starts;
        private final int[] order;

        /** At which step each factor is moved, from 1. */
        private final int[] steps;

        private Trajectory(int number) {
            Draws draws = Draws.of(seed(), number);
            starts = IntStream.range(0, factors().width())
                    .map(column -> draws.below(levels))
                    .toArray();
            order = IntStream.range(0, factors().size()).toArray();
            draws.shuffle(order);
            steps = new int[order.length];
            for (int step = 0; step < order.length; step++) {
                steps[order[step]] = step + 1;
            }
        }

        /** The factor that is moved between a row and the next one. */
        int moved(int row) {
            return order[row];
        }

        /** Whether the first number of a factor is moved up. */
        boolean up(int factor) {
            return starts[factors().place(factor)] < levels / 2;
        }

        private void row(int step, double[] row) {
            for (int factor = 0; factor < order.length; factor++) {
                int half = steps[factor] <= step ? levels / 2 : 0;
                for (int column = factors().place(factor); column < factors().place(factor + 1); column++) {
                    row[column] = ((starts[column] + half) % levels + 0.5) / levels;
                }
            }
            factors().draw(row);
        }
    }

    Trajectory trajectory(int number) {
        return new Trajectory(number);
    }

    @Override
    Rows source() {
        int length = factors().size() + 1;
        return new Rows() {
            private Trajectory trajectory = trajectory(0);
            private int drawn;

            @Override
            public void row(int number, double[] row) {
                if (number / length != drawn) {
                    drawn = number / length;
                    trajectory = trajectory(drawn);
                }
                trajectory.row(number % length, row);
            }
        };
    }
}
