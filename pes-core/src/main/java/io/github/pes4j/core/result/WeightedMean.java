package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * The mean share of the maximum that projects earned, each weighing what its funds weigh (资金加权平均得分率). A statistic for
 * reports, never an official score: the score of a department is not the mean of its projects. Immutable and thread-safe.
 *
 * @param by the funds that weigh
 * @param funds all of them, in yuan
 * @param earned the shares earned, each times the funds of its project; ranges where something is open
 * @param projects how many projects it is a mean of
 * @param without how many projects it leaves out, because they did not report these funds or have no points
 */
public record WeightedMean(FundingColumn by, Share funds, ExactRange earned, int projects, int without) {

    private static final int DECIMALS = 2;

    /** The mean of no project. */
    public static WeightedMean none(FundingColumn by) {
        return new WeightedMean(by, Share.ZERO, ExactRange.ZERO, 0, 0);
    }

    /** The mean as a share of the maximum; empty where nothing weighs anything. */
    public Optional<ExactRange> rate() {
        return funds.signum() > 0 ? Optional.of(earned.map(sum -> sum.times(funds.inverse()))) : Optional.empty();
    }

    /**
     * The mean of all projects of both.
     *
     * @throws IllegalArgumentException if other funds weigh there
     */
    public WeightedMean plus(WeightedMean other) {
        if (by != other.by) {
            throw new IllegalArgumentException("means weighted by " + by + " and " + other.by + " have none in common");
        }
        ExactRange sum = new ExactRange(
                earned.low().plus(other.earned.low()), earned.high().plus(other.earned.high()));
        return new WeightedMean(by, funds.plus(other.funds), sum, projects + other.projects, without + other.without);
    }

    /** The mean in words, with what it is and what it leaves out; empty where there is none. */
    public Optional<Bilingual> text() {
        return rate().map(rate -> {
            String ends = rate.isExact() ? percent(rate.low()) : percent(rate.low()) + "–" + percent(rate.high());
            Bilingual said = new Bilingual(
                            "按{0}加权的平均得分率 {1}（统计值，非评价得分）", "mean rate {1}, weighted by {0} (a statistic, not a score)")
                    .with(by.title(), ends);
            return without == 0
                    ? said
                    : new Bilingual("{0}，未含 {1} 个项目", "{0}, without {1} of the projects").with(said, without);
        });
    }

    private static String percent(Share share) {
        return share.percentText(DECIMALS);
    }
}
