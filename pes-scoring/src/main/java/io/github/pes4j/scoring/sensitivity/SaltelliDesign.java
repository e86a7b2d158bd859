package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/**
 * The design for first-order and total indices of Sobol' (Sobol 敏感性指数; Saltelli 2002; Saltelli et al. 2010): two independent
 * matrices A and B of N rows, and for each factor i the matrix AB<sub>i</sub>, which is A with the columns of factor i from
 * B. With k factors that is N(k + 2) runs. They come as N groups of k + 2: the row of A, those of AB<sub>1</sub> to
 * AB<sub>k</sub>, the row of B; so a greater N adds groups and changes none. Immutable and thread-safe.
 */
public final class SaltelliDesign extends Design {

    private final int groups;
    private final Sampling sampling;
    private final Uniforms uniforms;

    private SaltelliDesign(Factors factors, int groups, Sampling sampling, long seed) {
        super(
                factors,
                rows(Checks.atLeast(2, groups, Bilingual.same("N")), factors.size() + 2, new Bilingual("组", "groups")),
                seed);
        this.groups = groups;
        this.sampling = sampling;
        this.uniforms = sampling.uniforms(2 * factors.width(), seed);
    }

    /**
     * A design with quasi-random rows, or with random ones if there are more than 64 columns.
     *
     * @param factors what varies
     * @param groups N: how often each factor is exchanged; 1,024 is usual, powers of 2 are best
     * @param seed of the chance in it
     * @throws IllegalArgumentException if N is below 2, or the runs are too many to be held
     */
    public static SaltelliDesign of(Factors factors, int groups, long seed) {
        return of(factors, groups, seed, Sampling.fitting(2 * factors.width()));
    }

    /**
     * A design with rows of the sampling.
     *
     * @throws IllegalArgumentException if N is below 2, the runs are too many to be held, or there are too many columns for the
     *     sampling
     */
    public static SaltelliDesign of(Factors factors, int groups, long seed, Sampling sampling) {
        return new SaltelliDesign(factors, groups, sampling, seed);
    }

    /** N. */
    public int groups() {
        return groups;
    }

    /** Runs in a group: the factors and two. */
    int groupSize() {
        return factors().size() + 2;
    }

    /** Where the uniform numbers come from. */
    public Sampling sampling() {
        return sampling;
    }

    @Override
    public Bilingual title() {
        return new Bilingual("Saltelli 设计，N = {0}，共 {1} 次，{2}", "Saltelli design, N = {0}, {1} runs, {2}")
                .with(groups, rows(), sampling.title());
    }

    @Override
    Rows source() {
        return new Groups();
    }

    /** Keeps A's and B's row while their group lasts. */
    private final class Groups implements Rows {
        private final double[] uniform = new double[2 * factors().width()];
        private final double[] a = new double[factors().width()];
        private final double[] b = new double[factors().width()];
        private int drawn = -1;

        @Override
        public void row(int number, double[] row) {
            int group = number / groupSize();
            if (group != drawn) {
                draw(group);
            }
            int place = number % groupSize();
            boolean last = place == groupSize() - 1;
            System.arraycopy(last ? b : a, 0, row, 0, row.length);
            if (place > 0 && !last) {
                int from = factors().place(place - 1);
                System.arraycopy(b, from, row, from, factors().place(place) - from);
            }
        }

        private void draw(int group) {
            uniforms.row(group, uniform);
            System.arraycopy(uniform, 0, a, 0, a.length);
            System.arraycopy(uniform, a.length, b, 0, b.length);
            factors().draw(a);
            factors().draw(b);
            drawn = group;
        }
    }
}
