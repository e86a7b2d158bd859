package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;

/**
 * A normal distribution within bounds (截断正态分布); see {@link Distribution#truncatedNormal}. Equal if all four numbers are.
 * Immutable and thread-safe.
 */
public final class TruncatedNormal implements Distribution {

    /** With less than this between the bounds the draws would say more about rounding than about the distribution. */
    private static final double LEAST_MASS = 1e-9;

    private final double mean;
    private final double deviation;
    private final double least;
    private final double most;
    private final ContinuousDistribution distribution;

    TruncatedNormal(double mean, double deviation, double least, double most) {
        this.mean = Checks.finite(mean, new Bilingual("截尾正态分布的均值", "the mean of a truncated normal distribution"));
        this.deviation = deviation;
        this.least = least;
        this.most = most;
        Checks.below(least, most, new Bilingual("截尾正态分布", "truncated normal distribution"));
        if (!(deviation > 0 && Double.isFinite(deviation))) {
            throw new RefusalException(
                    "截尾正态分布的标准差须大于 0，而不是 {0}",
                    "the standard deviation of a truncated normal distribution must be above 0, and is {0}", deviation);
        }
        double within = NormalDistribution.of(mean, deviation).probability(least, most);
        if (!(within >= LEAST_MASS)) {
            throw new RefusalException(
                    "均值 {0}、标准差 {1} 的正态分布几乎没有落在 {2} 到 {3} 之间：请让均值靠近区间，或加大标准差",
                    "hardly anything of a normal distribution of mean {0} and standard deviation {1} lies from {2} to {3}: move the mean towards the bounds or widen the deviation",
                    mean,
                    deviation,
                    least,
                    most);
        }
        this.distribution = TruncatedNormalDistribution.of(mean, deviation, least, most);
    }

    /** The mean before the bounds cut it. */
    public double mean() {
        return mean;
    }

    /** The standard deviation before the bounds cut it. */
    public double deviation() {
        return deviation;
    }

    @Override
    public double least() {
        return least;
    }

    @Override
    public double most() {
        return most;
    }

    @Override
    public double quantile(double u) {
        double drawn = distribution.inverseCumulativeProbability(Checks.probability(u));
        return Math.max(least, Math.min(most, drawn));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.truncatedNormal().apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TruncatedNormal that
                && Double.compare(mean, that.mean) == 0
                && Double.compare(deviation, that.deviation) == 0
                && Double.compare(least, that.least) == 0
                && Double.compare(most, that.most) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mean, deviation, least, most);
    }

    @Override
    public String toString() {
        return "TruncatedNormal[mean=" + mean + ", deviation=" + deviation + ", least=" + least + ", most=" + most
                + "]";
    }
}
