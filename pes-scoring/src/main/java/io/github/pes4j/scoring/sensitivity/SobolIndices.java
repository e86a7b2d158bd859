package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * How the variance of an output divides among the factors (Sobol 敏感性指数; Sobol' 1993): first-order indices by the estimator of
 * Saltelli et al. (2010, table 2 b), total ones by that of Jansen (1999; the same table, f), with the output measured from its
 * mean. Intervals are bootstrapped over the N groups of the design; for quasi-random designs they are on the safe side.
 *
 * <p>A group with a failed run is left out, and {@link #warnings()} says so. An output that does not vary has no indices. Immutable
 * and thread-safe.
 */
public final class SobolIndices {

    private static final double WIDE = 0.1;

    private final SaltelliDesign design;
    private final Bootstrap bootstrap;
    private final SobolSums sums;
    private final List<SobolIndex> indices;
    private final List<Bilingual> warnings;

    private SobolIndices(SaltelliDesign design, SobolSums sums, Bootstrap bootstrap) {
        this.design = design;
        this.bootstrap = bootstrap;
        this.sums = sums;
        this.indices = sums.vary() ? indices(design, sums, bootstrap) : List.of();
        this.warnings = noticed();
    }

    /**
     * The indices of one output of the design's runs, whoever ran them.
     *
     * @param outputs of all rows, in order; NaN where a run failed
     * @throws IllegalArgumentException if there are not as many outputs as rows
     */
    public static SobolIndices of(SaltelliDesign design, double[] outputs, Bootstrap bootstrap) {
        return new SobolIndices(design, SobolSums.of(design, outputs), bootstrap);
    }

    private static List<SobolIndex> indices(SaltelliDesign design, SobolSums sums, Bootstrap bootstrap) {
        double[][] replicates = sums.replicates(bootstrap);
        double[] values = sums.indices();
        int factors = design.factors().size();
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            indices.add(new SobolIndex(
                    design.factors().get(i).name(),
                    bootstrap.estimate(values[i], replicates, i),
                    bootstrap.estimate(values[factors + i], replicates, factors + i)));
        }
        return List.copyOf(indices);
    }

    private List<Bilingual> noticed() {
        List<Bilingual> warnings = new ArrayList<>();
        int groups = design.groups();
        if (sums.groups() < groups) {
            warnings.add(
                    new Bilingual("{0} 组试验中有 {1} 组含失败的运行，未计入", "{1} of {0} groups have a failed run and are left out")
                            .with(groups, groups - sums.groups()));
        }
        if (sums.groups() < 2) {
            warnings.add(new Bilingual("可用的试验不足两组，指数无定义", "fewer than two groups are left: there are no indices"));
        } else if (!sums.vary()) {
            warnings.add(new Bilingual("结果没有变化，指数无定义", "the output does not vary: there are no indices"));
        }
        double widest = indices.stream()
                .mapToDouble(index ->
                        Math.max(index.first().halfWidth(), index.total().halfWidth()))
                .max()
                .orElse(0);
        if (widest > WIDE) {
            warnings.add(new Bilingual(
                            "N = {0} 偏小：最宽的区间为 ± {1}，N 增至 4 倍约可减半",
                            "N = {0} is small: the widest interval is ± {1}; four times N about halves it")
                    .with(groups, Estimate.decimals(widest)));
        }
        if (design.sampling() == Sampling.QUASI_RANDOM && Integer.bitCount(groups) != 1) {
            warnings.add(new Bilingual(
                            "N = {0} 不是 2 的幂，低差异序列不够均匀",
                            "N = {0} is no power of 2, so the sequence is less even than it could be")
                    .with(groups));
        }
        return List.copyOf(warnings);
    }

    /** The indices in the order of the factors; empty if there are none. */
    public List<SobolIndex> indices() {
        return indices;
    }

    /**
     * The indices of a factor.
     *
     * @throws IllegalArgumentException if no factor of this name has indices
     */
    public SobolIndex index(String factor) {
        return indices.stream()
                .filter(index -> index.factor().equals(factor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no indices of " + factor + ": "
                        + design.factors().names() + ", " + warnings));
    }

    /** The mean of the output, over A and B. Means nothing if fewer than two groups are left. */
    public double mean() {
        return sums.mean();
    }

    /** The variance of the output, over A and B. */
    public double variance() {
        return sums.variance();
    }

    /** How many groups of the design there are without a failed run: N less what was left out. */
    public int groups() {
        return sums.groups();
    }

    /** What to know before the indices are relied on; empty if nothing. */
    public List<Bilingual> warnings() {
        return warnings;
    }

    /** Design, estimators and intervals by name, for the foot of a table. */
    public Bilingual method() {
        return new Bilingual(
                        "{0}；一阶 Saltelli 2010，总效应 Jansen 1999；自助法 {1} 次，正态区间 {2}",
                        "{0}; first order Saltelli 2010, total Jansen 1999; {1} bootstrap replicates, normal interval of {2}")
                .with(design.title(), bootstrap.replicates(), Estimate.percent(bootstrap.level()));
    }
}
